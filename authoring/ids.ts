// Ids: a stable name for every line a person reads, for rubric and translations. F1.
import { sourceLines, type SourceLine } from './check/source-line.ts';

export type Added = { readonly line: number; readonly id: string };

/** The source with an id on every line that has none; lines with one are left as they are, to the byte. */
export function withIds(
  source: string,
  taken: string,
): { readonly source: string; readonly added: readonly Added[] } {
  const used = new Set([...taken.matchAll(/#\s*id:\s*([^\s#\]]+)/g)].map((match) => match[1] ?? ''));
  const raw = source.split('\n');
  const added: Added[] = [];
  let knot = 'start';
  let option: string | null = null;
  for (const line of sourceLines({ 'story.ink': source })) {
    const text = raw[line.line - 1] ?? '';
    const named = /^\s*={2,}\s*(?:function\s+)?(\w+)/.exec(text)?.[1];
    if (named !== undefined) [knot, option] = [named, null];
    if (/^\s*-(?!>|\s*else)/.test(text)) option = null;
    if (line.kind === 'option') option = line.id;
    if (line.id !== null || line.kind === 'logic' || line.text === '' || line.text.startsWith('{')) continue;
    const id = freshId(line, knot, option, used);
    used.add(id);
    if (line.kind === 'option') option = id;
    added.push({ line: line.line, id });
    raw[line.line - 1] =
      line.kind === 'option' ? text.replace(/\s*\]/, ` # id: ${id}]`) : `${text.trimEnd()} # id: ${id}`;
  }
  return { source: raw.join('\n'), added };
}

/** d1a for an option of d1, d1a_c1 for what follows it, d1_card_ops for a card, else the knot and a number. */
function freshId(line: SourceLine, knot: string, option: string | null, used: ReadonlySet<string>): string {
  const count = (stem: string): string => {
    for (let i = 1; ; i++) if (!used.has(`${stem}${i}`)) return `${stem}${i}`;
  };
  if (line.kind === 'option') {
    const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
    const stem = line.decision ?? knot;
    return letters.map((letter) => stem + letter).find((id) => !used.has(id)) ?? count(`${stem}_`);
  }
  if (line.kind === 'prompt')
    return used.has(`${line.decision}_q`) ? count(`${line.decision}_q`) : `${line.decision}_q`;
  if (line.kind === 'card') {
    const id = `${knot}_card_${line.tags.get('to')}`;
    return used.has(id) ? count(`${id}_`) : id;
  }
  return count(option === null ? `${knot}_s` : `${option}_c`);
}
