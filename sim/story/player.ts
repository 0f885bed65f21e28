// Player: whole plays of one story, one after the other, in one loaded story. F0. For checks; rooms use open.ts.
import { err, ok, type OptionId, type Result } from '../kit/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Beat, OfferedDecision, StoryFault } from './beat.ts';
import { fault, load, start, tell } from './open.ts';

/** More decisions than any play has; a story that goes on is taken for endless. */
const MAX_TURNS = 200;

type Turn = { readonly beat: Beat; readonly taken: OptionId | null };
export type Play = { readonly turns: readonly Turn[]; readonly ending: string };
export type PlayFault = StoryFault & { readonly path: readonly OptionId[] };
export type PlayWish = {
  readonly cut: number;
  readonly seed: number;
  /** Position of the option to take. */
  readonly pick: (decision: OfferedDecision, turn: number) => number;
};

/** Throws what inkjs throws when the story cannot be loaded at all. */
export function makePlayer(scenario: Scenario): (wish: PlayWish) => Result<Play, PlayFault> {
  const story = load(scenario.story);
  return ({ cut, seed, pick }) => {
    const turns: Turn[] = [];
    const path: OptionId[] = [];
    try {
      story.ResetState();
      start(story, { cut, seed });
      let beat = tell(scenario, story, null);
      while (beat.decision && turns.length < MAX_TURNS) {
        const at = pick(beat.decision, turns.length);
        const taken = beat.decision.options[at]?.id ?? '';
        turns.push({ beat, taken });
        path.push(taken);
        story.ChooseChoiceIndex(at);
        beat = tell(scenario, story, taken);
      }
      if (beat.decision) return err({ code: 'story/endless', message: `after ${MAX_TURNS} decisions`, path });
      turns.push({ beat, taken: null });
      return ok({ turns, ending: beat.ending ?? 'end' });
    } catch (cause) {
      return err({ ...fault(cause), path });
    }
  };
}
