// Names in a scenario: where one is defined, and its change everywhere. F3. Knots, stitches, variables and ids.
import type { SourceFiles } from '../../../authoring/index.ts';
import type { Place } from '../studio-model.ts';

export type NameKind = 'knot' | 'variable' | 'id';

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const whole = (name: string, flags = ''): RegExp => new RegExp(`(?<![\\w.])${escaped(name)}(?!\\w)`, flags);

/** The name a cursor stands in, letters, digits and underscores. Null between names. */
export function nameAt(text: string, column: number): string | null {
  const before = /[\p{L}\p{N}_]*$/u.exec(text.slice(0, column))?.[0] ?? '';
  const after = /^[\p{L}\p{N}_]*/u.exec(text.slice(column))?.[0] ?? '';
  const name = before + after;
  return /^[\p{L}_]/u.test(name) ? name : null;
}

const definitions = (name: string): readonly (readonly [NameKind, RegExp])[] => [
  ['knot', new RegExp(`^\\s*=+\\s*(?:function\\s+)?${escaped(name)}\\b`)],
  ['variable', new RegExp(`^\\s*(?:VAR|CONST|LIST|~\\s*temp)\\s+${escaped(name)}\\b`)],
  ['knot', new RegExp(`^[\\s*+-]*\\(\\s*${escaped(name)}\\s*\\)`)],
  ['id', new RegExp(`#\\s*(?:id|decision):\\s*${escaped(name)}\\s*(?:[#\\]]|$)`)],
];

/** Where a name comes from; null for one that is defined nowhere. */
export function definitionOf(files: SourceFiles, name: string): (Place & { readonly kind: NameKind }) | null {
  for (const [kind, pattern] of definitions(name))
    for (const [file, text] of Object.entries(files)) {
      if (!file.endsWith('.ink')) continue;
      const line = text.split('\n').findIndex((one) => pattern.test(one)) + 1;
      if (line > 0) return { kind, file, line };
    }
  return null;
}

/** Only code may name a knot or variable: prose that has the same word stays as it is. */
function renamedLine(line: string, kind: NameKind, from: string, to: string): string {
  if (kind === 'id')
    return line.replaceAll(/#[^#\]\n]*/g, (tag) =>
      /^#\s*(?:id|decision|delayed|cuts?[.\d]*):/.test(tag) ? tag.replaceAll(whole(from, 'g'), to) : tag,
    );
  const isCode = /^\s*(?:=|~|VAR\b|CONST\b|LIST\b|EXTERNAL\b)/.test(line);
  if (isCode) return line.replaceAll(whole(from, 'g'), to);
  return line
    .replaceAll(/(?:->|<-)\s*[\p{L}\p{N}_.(), ]+/gu, (divert) => divert.replaceAll(whole(from, 'g'), to))
    .replaceAll(/\{[^{}]*\}/g, (logic) =>
      logic.replace(/^[^:|]*/, (condition) => condition.replaceAll(whole(from, 'g'), to)),
    )
    .replace(/^\s*(?:\{|-)[^:]*:/, (condition) => condition.replaceAll(whole(from, 'g'), to))
    .replace(/^([\s*+-]*)\(([^)]*)\)/, (label) => label.replaceAll(whole(from, 'g'), to));
}

/** Every file in which the name changes, with its new text. Ids change in rubric, translations and check.yaml as well. */
export function renamed(files: SourceFiles, kind: NameKind, from: string, to: string): SourceFiles {
  const changed: Record<string, string> = {};
  for (const [file, text] of Object.entries(files)) {
    const isInk = file.endsWith('.ink');
    if (!isInk && (kind !== 'id' || !/\.ya?ml$/.test(file))) continue;
    const after = text
      .split('\n')
      .map((line) => (isInk ? renamedLine(line, kind, from, to) : line.replaceAll(whole(from, 'g'), to)))
      .join('\n');
    if (after !== text) changed[file] = after;
  }
  return changed;
}
