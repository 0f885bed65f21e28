// Outline of a story's source: header tags, decisions and options, read line by line. F1.
import type { DecisionOutline, RoleMerge } from '../sim/scenario/index.ts';
import type { SourceFiles } from './compile-ink.ts';

export type Place = { readonly file: string; readonly line: number };
export type OutlinedDecision = DecisionOutline & { readonly place: Place };

export type Outline = {
  readonly header: ReadonlyMap<string, string>;
  readonly headerPlaces: ReadonlyMap<string, Place>;
  readonly decisions: readonly OutlinedDecision[];
  /** Ids written twice, with the second place. */
  readonly duplicates: readonly { readonly id: string; readonly place: Place }[];
  readonly cover: string;
};

/** Tags of one source line, trimmed; a tag ends at a bracket. */
export const tagsOf = (line: string): readonly string[] =>
  line
    .replace(/\/\/.*$/, '')
    .split('#')
    .slice(1)
    .map((tag) => tag.replace(/\].*$/, '').trim());

export const splitTag = (tag: string): readonly [string, string] => {
  const colon = tag.indexOf(':');
  return colon < 0 ? [tag, ''] : [tag.slice(0, colon).trim(), tag.slice(colon + 1).trim()];
};

/** Reads all .ink files, the entry first. A header ends with the first line that is neither tag, comment nor empty. */
export function outlineOf(files: SourceFiles, entry: string): Outline {
  const header = new Map<string, string>();
  const headerPlaces = new Map<string, Place>();
  const decisions: (Omit<OutlinedDecision, 'optionIds'> & { optionIds: string[] })[] = [];
  const seen = new Set<string>();
  const duplicates: { id: string; place: Place }[] = [];
  let cover = '';
  let inHeader = true;
  const names = [
    entry,
    ...Object.keys(files)
      .filter((name) => name.endsWith('.ink') && name !== entry)
      .sort(),
  ];

  for (const file of names) {
    (files[file] ?? '')
      .replace(/^\uFEFF/, '')
      .split('\n')
      .forEach((raw, i) => {
        const place = { file, line: i + 1 };
        const text = raw.trim();
        const tags = new Map(tagsOf(raw).map(splitTag));
        if (inHeader && text !== '' && !text.startsWith('#') && !text.startsWith('//')) inHeader = false;
        if (inHeader) {
          for (const [name, value] of tags) {
            header.set(name, value);
            headerPlaces.set(name, place);
          }
          return;
        }
        cover ||= tags.get('scene') ?? '';
        const id = tags.get('id');
        if (id && seen.has(id)) duplicates.push({ id, place });
        if (id) seen.add(id);
        const decision = tags.get('decision');
        if (decision !== undefined) {
          const talk = Number(tags.get('talk') ?? Number.NaN);
          const talkMs = Number.isFinite(talk) ? talk * 1000 : null;
          decisions.push({ id: decision, heading: tags.get('heading') ?? '', talkMs, optionIds: [], place });
        } else if (/^[*+]/.test(text) && id) {
          decisions.at(-1)?.optionIds.push(id);
        }
      });
  }
  return { header, headerPlaces, decisions, duplicates, cover };
}

export const listOf = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** `# merge.5: policy+data, ops+research` → groups. */
export const mergeOf = (value: string): RoleMerge =>
  listOf(value).map((group) => group.split('+').map((role) => role.trim()));
