// Default path: a story along the options marked `default`, so that all who read it read the same. F0.
import { err, ok, type Result } from '../kit/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Beat, OfferedOption, StoryFault } from './beat.ts';
import { openStory, takeOption } from './open.ts';

/** A story that runs in a circle is left at this many decisions. */
const MOST_TURNS = 100;

/** `taken`: with what the story goes on; null where it ends. */
type Turn = { readonly beat: Beat; readonly taken: OfferedOption | null };

/** A session of `cut` decisions along the options marked `default`, else the first of each decision. */
export function defaultPath(scenario: Scenario, cut: number): Result<readonly Turn[], StoryFault> {
  const turns: Turn[] = [];
  let step = openStory(scenario, { cut, seed: 1 });
  while (turns.length < MOST_TURNS) {
    if (!step.ok) return err(step.error);
    const { beat } = step.value;
    const options = beat.decision?.options ?? [];
    const taken = options.find(({ isDefault }) => isDefault) ?? options[0] ?? null;
    turns.push({ beat, taken });
    if (taken === null) break;
    step = takeOption(scenario, step.value, taken.id);
  }
  return ok(turns);
}
