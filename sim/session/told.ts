// Told: what a story says once an option is taken, as it is kept for the debrief. F0. One place for what happened and
// for what would have (rewind.ts).
import { INDICATORS, type IndicatorChanges, type Indicators } from '../scenario/index.ts';
import { sumChanges, type Beat, type Passage } from '../story/index.ts';
import type { CommittedDecision } from './state.ts';

/** Indicators as they stood before the moves of the next scene. */
function indicatorsBefore(after: Indicators | null, changes: IndicatorChanges): Indicators | null {
  if (after === null) return null;
  return Object.fromEntries(
    INDICATORS.map((name) => [name, after[name] - (changes[name] ?? 0)]),
  ) as Indicators;
}

/** A passage as it is read aloud: who speaks, and what. */
export const spoken = ({ speaker, text }: Pick<Passage, 'speaker' | 'text'>): string =>
  speaker ? `${speaker}: ${text}` : text;

export type Told = Pick<CommittedDecision, 'consequence' | 'changes' | 'after' | 'delayed'>;

/** Of the beat that an option led to. */
export function toldIn(beat: Beat): Told {
  return {
    consequence: beat.consequence.map(spoken),
    changes: sumChanges(beat.consequence.map((passage) => passage.changes)),
    after: indicatorsBefore(beat.indicators, sumChanges(beat.passages.map((passage) => passage.changes))),
    delayed: beat.passages.flatMap((passage) =>
      passage.delayed === null
        ? []
        : [{ from: passage.delayed, text: passage.text, changes: passage.changes }],
    ),
  };
}
