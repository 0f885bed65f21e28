// Rewind: a team's story told again up to a decision, and then otherwise, in a sandbox. F0. Rule G6.
// Pure: the same code as play, on a copy; what happened is not touched.
import { err, ok, type DecisionId, type OptionId, type Result } from '../kit/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { endingName, openStory, takeOption, type OfferedDecision, type StoryState } from '../story/index.ts';
import type { RewindPath } from './debrief-state.ts';
import { runOf } from './query.ts';
import type { Refusal } from './refusal.ts';
import type { SessionState } from './state.ts';
import { spoken, toldIn, type Told } from './told.ts';

export type RewindStep = Told & {
  readonly decisionId: DecisionId;
  readonly heading: string;
  readonly optionId: OptionId;
  readonly optionText: string;
};
export type Rewind = {
  readonly path: RewindPath;
  /** One for each option taken in the sandbox. */
  readonly steps: readonly RewindStep[];
  /** Where it stands now: the open decision with the scene before it; null at an ending. */
  readonly next: { readonly scene: readonly string[]; readonly decision: OfferedDecision } | null;
  /** Its name for people, '' where the story gives none; null before. */
  readonly ending: string | null;
};

const fault = (message: string): Result<never, Refusal> => err({ code: 'story/fault', message });

/** The story of a run as it stood when a decision was open; the refusal when that decision was never met. */
function before(scenario: Scenario, state: SessionState, path: RewindPath): Result<StoryState, Refusal> {
  const run = runOf(state, path.teamId);
  if (!run) return err({ code: 'team/unknown' });
  const taken = run.decided.findIndex(({ decisionId }) => decisionId === path.decisionId);
  if (taken < 0) return err({ code: 'debrief/decision-unknown', decisionId: path.decisionId });
  const opened = openStory(scenario, { cut: state.config.cut, seed: state.config.seed });
  if (!opened.ok) return fault(opened.error.message);
  let story = opened.value;
  for (const { optionId } of run.decided.slice(0, taken)) {
    const next = takeOption(scenario, story, optionId);
    if (!next.ok) return fault(next.error.message);
    story = next.value;
  }
  return ok(story);
}

/** Refused for an unknown team or decision, an option that is not offered there, and a story that breaks. */
export function rewind(scenario: Scenario, state: SessionState, path: RewindPath): Result<Rewind, Refusal> {
  const start = before(scenario, state, path);
  if (!start.ok) return start;
  let story = start.value;
  const steps: RewindStep[] = [];
  for (const optionId of path.optionIds) {
    const { decision } = story.beat;
    const option = decision?.options.find(({ id }) => id === optionId);
    if (!decision || !option) return err({ code: 'vote/option-not-offered', optionId });
    const taken = takeOption(scenario, story, optionId);
    if (!taken.ok) return fault(taken.error.message);
    story = taken.value;
    const { id: decisionId, heading } = decision;
    steps.push({ decisionId, heading, optionId, optionText: option.text, ...toldIn(story.beat) });
  }
  const { decision, passages } = story.beat;
  const scene = passages.map(spoken);
  return ok({ path, steps, next: decision && { scene, decision }, ending: endingName(story.beat) });
}
