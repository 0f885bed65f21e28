// Source lines: what each line of a story's Ink is for, by its tags and its first sign. F1.
import type { SourceFiles } from '../compile-ink.ts';
import { splitTag, tagsOf } from '../outline.ts';

export type SourceLine = {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly kind: 'option' | 'prompt' | 'card' | 'sheet' | 'note' | 'prose' | 'logic';
  /** What a person reads, without tags. */
  readonly text: string;
  readonly id: string | null;
  readonly tags: ReadonlyMap<string, string>;
  /** The last decision whose prompt stands above. */
  readonly decision: string | null;
};

const LOGIC =
  /^(?:~|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b|TODO\b|=|->|\{|\}|- else|-\s*->|-[^#]*:\s*$|-\s*$|#|$)/;
const OPTION = /^[*+][\s*+]*(?:\([^)]*\)\s*)?(?:\{[^}]*\}\s*)*\[([^#\]]*)/;

export function sourceLines(files: SourceFiles): readonly SourceLine[] {
  return Object.keys(files)
    .filter((name) => name.endsWith('.ink'))
    .sort()
    .flatMap((file) => linesOf(file, files[file] ?? ''));
}

function linesOf(file: string, source: string): readonly SourceLine[] {
  let decision: string | null = null;
  return source
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((raw, i) => {
      const tags = new Map(tagsOf(raw).map(splitTag));
      decision = tags.get('decision') ?? decision;
      const bare = raw.replace(/(?<!:)\/\/.*$/, '').trim();
      const option = OPTION.exec(bare);
      const text = (option?.[1] ?? bare.split('#')[0] ?? '').replace(/^-(?!>)\s*/, '').trim();
      const id = tags.get('id') ?? null;
      return { file, line: i + 1, kind: kindOf(bare, option !== null, tags), text, id, tags, decision };
    });
}

function kindOf(bare: string, option: boolean, tags: ReadonlyMap<string, string>): SourceLine['kind'] {
  if (option) return 'option';
  if (LOGIC.test(bare)) return 'logic';
  if (tags.has('decision')) return 'prompt';
  const to = tags.get('to');
  if (to === undefined) return 'prose';
  if (to === 'facilitator') return 'note';
  return tags.get('id')?.startsWith('role_') ? 'sheet' : 'card';
}
