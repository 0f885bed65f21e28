// Preview's play: the author's way through the newest text, told again after each edit. F3.
import { openStory, openStoryAt, takeOption, type Beat, type StoryState } from '../../../sim/story/index.ts';
import type { OptionId } from '../../../sim/kit/index.ts';
import type { Scenario } from '../../../sim/scenario/index.ts';

export type PreviewPlay = {
  /** Beats told so far, the one at hand last; empty when the story breaks before its first line. */
  readonly beats: readonly Beat[];
  /** Options of the way that the newest text still offers. */
  readonly taken: readonly OptionId[];
  readonly state: StoryState | null;
  /** What broke, in Ink's words; null when all went well. */
  readonly fault: string | null;
  /** The newest text does not offer the whole way any more. */
  readonly lost: boolean;
};

/** `startAt`: a knot; '' for the story's beginning. */
export function playPreview(scenario: Scenario, startAt: string, way: readonly OptionId[]): PreviewPlay {
  const cut = Math.max(0, ...Object.keys(scenario.cuts).map(Number));
  const opened =
    startAt === ''
      ? openStory(scenario, { cut, seed: 1 })
      : openStoryAt(scenario, { cut, seed: 1, place: startAt });
  if (!opened.ok) return { beats: [], taken: [], state: null, fault: opened.error.message, lost: false };
  let state = opened.value;
  const beats: Beat[] = [state.beat];
  const taken: OptionId[] = [];
  for (const option of way) {
    if (!state.beat.decision?.options.some(({ id }) => id === option))
      return { beats, taken, state, fault: null, lost: true };
    const next = takeOption(scenario, state, option);
    if (!next.ok) return { beats, taken, state, fault: next.error.message, lost: false };
    state = next.value;
    beats.push(state.beat);
    taken.push(option);
  }
  return { beats, taken, state, fault: null, lost: false };
}
