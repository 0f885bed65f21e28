// Units: what there is to translate in a scenario, each under an id that stays. F1.
import { hashOf } from '../../sim/kit/index.ts';
import type { Scenario } from '../../sim/scenario/index.ts';
import { sourceLines } from '../check/source-line.ts';
import type { SourceFiles } from '../compile-ink.ts';

export type Unit = {
  readonly id: string;
  readonly source: string;
  /** Of the source; a translation of another source is stale. */
  readonly hash: string;
  /** Who says it; not translated. Null for what nobody says. */
  readonly speaker: string | null;
  /** What it is, and where. */
  readonly where: string;
};
/** A line that cannot be looked up as a whole, because Ink puts it together while it is told. */
export type Mixed = { readonly id: string; readonly file: string; readonly line: number };

/** Braces, glue and dividers: the words that are told are not the words that are written. */
const LOGIC = /[{}|]|<>/;
const KINDS = {
  prose: 'text',
  prompt: 'question',
  option: 'option',
  card: 'private card',
} as const;

const unit = (id: string, source: string, where: string, speaker: string | null = null): Unit => ({
  id,
  source,
  hash: hashOf(source).slice(0, 8),
  speaker,
  where,
});

export function unitsOf(
  scenario: Scenario,
  files: SourceFiles,
): { readonly units: readonly Unit[]; readonly mixed: readonly Mixed[] } {
  const units: Unit[] = [unit('title', scenario.title, 'title')];
  const mixed: Mixed[] = [];
  if (scenario.summary) units.push(unit('summary', scenario.summary, 'one line for the shelf'));
  if (scenario.contentNote)
    units.push(unit('content-note', scenario.contentNote, 'told before anybody starts'));
  for (const { id, title, sheet } of scenario.roles) {
    units.push(unit(`role-title.${id}`, title, 'title of a role'));
    sheet.forEach((line, i) =>
      units.push(unit(`role-sheet.${id}.${i + 1}`, line, `what ${title} knows of her role`)),
    );
  }
  for (const { id, heading } of scenario.decisions)
    if (heading) units.push(unit(`heading.${id}`, heading, 'a decision in some words'));
  for (const { kind, id, text, file, line, decision, tags } of sourceLines(files)) {
    const [ending, endingTitle] = [tags.get('ending'), tags.get('ending-title')];
    if (ending && endingTitle) units.push(unit(`ending.${ending}`, endingTitle, 'name of an ending'));
    if (id === null || text === '' || !(kind in KINDS)) continue;
    if (LOGIC.test(text)) {
      mixed.push({ id, file, line });
      continue;
    }
    const speaker = scenario.castNames.find((name) => text.startsWith(`${name}:`)) ?? null;
    const words = speaker === null ? text : text.slice(speaker.length + 1).trim();
    const role = tags.get('to');
    const what = role ? `${KINDS.card} for ${role}` : KINDS[kind as keyof typeof KINDS];
    units.push(unit(id, plain(words), decision ? `${what}, near ${decision}` : what, speaker));
  }
  return { units, mixed };
}

/** Ink's escapes are for Ink alone. */
const plain = (text: string): string => text.replaceAll(/\\(.)/g, '$1');
