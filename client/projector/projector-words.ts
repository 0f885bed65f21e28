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

/** 'ABC234' → 'ABC 234': six signs in two breaths. */
export const spacedCode = (code: string): string =>
  code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
