// Projector words: what the room is told in each phase, in few words. F3. Total by type.
import type { RunPhase } from '../../sim/session/phase.ts';
import type { CommitHow } from '../../sim/session/state.ts';

/** What to do now. */
export const TODO_WORDS: Readonly<Record<RunPhase, string>> = {
  waiting: 'We start in a moment',
  reading: 'Read the scene on your phone',
  voting: 'Vote on your phone, each for yourself',
  talking: 'Talk it over in your team',
  revoting: 'Vote again, now that you have talked',
  committing: 'The lead of the team picks',
  consequence: 'Read what came of it',
  ended: 'The story is over',
};

/** Heads the count per team: "Have voted: Heron 3 of 5". */
export const DONE_WORDS: Readonly<Record<RunPhase, string>> = {
  waiting: 'Here',
  reading: 'Have read it',
  voting: 'Have voted',
  talking: 'Ready to vote again',
  revoting: 'Have voted again',
  committing: 'Teams',
  consequence: 'Have read on',
  ended: 'Finished',
};

export const HOW_WORDS: Readonly<Record<CommitHow, string>> = {
  plurality: 'by most votes',
  casting: 'the lead broke the tie',
  consensus: 'all agreed',
  lead: 'the lead decided',
  default: 'time ran out',
  skipped: 'moved on, counts for nothing',
  solo: '',
};

/** '26 weeks to go · The promise' → the part before the dot and the heading itself. */
export function splitHeading(heading: string): { readonly before: string; readonly main: string } {
  const at = heading.lastIndexOf(' · ');
  return at < 0
    ? { before: '', main: heading }
    : { before: heading.slice(0, at), main: heading.slice(at + 3) };
}

/** 'Juniper 2' → 'Junip. 2' where fifty teams stand close: the number tells them apart, so it stays. */
export function shortName(name: string): string {
  if (name.length <= 8) return name;
  const number = /\s\d+$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, 7 - number.length).trimEnd()}.${number}`;
}

/** The first paragraphs that stay within so many letters, one at least. The phones have all of them. */
export function opening(lines: readonly string[], letters: number): readonly string[] {
  let used = 0;
  return lines.filter((line, i) => (used += line.length) <= letters || i === 0);
}
