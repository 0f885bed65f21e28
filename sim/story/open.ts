// Story: the only importer of inkjs' runtime. F0. Opens, tells up to the next Decision, takes an option.
// Guards inkjs 2.4.0: parsed JSON only (a regex in it rewrites JSON text), seeded chance, a step watchdog.
import { Story } from 'inkjs';
import { err, ok, type OptionId, type Result } from '../kit/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Beat, StoryFault, StoryState } from './beat.ts';
import { gatherBeat, type ToldLine } from './gather.ts';
import { readIndicators } from './indicators.ts';

/** Lines told without reaching a choice or an end before a story counts as endless. */
const MAX_LINES = 4000;
/** Ink steps up to the next choice or end, counted by the watchdog; ours take 900 at most, and this many a second at worst. */
export const MAX_STEPS = 30_000;
/** Characters of one line. */
const MAX_CHARACTERS = 100_000;
/** Characters of a text and items of a list in a calculation: what doubles itself makes a single step endless. */
const MAX_TEXT = 20_000;
const MAX_ITEMS = 1_000;
/** Tunnels and functions within each other. */
const MAX_DEPTH = 2_000;
/** Pieces of a line not yet told: inkjs looks through all of them at each step. */
const MAX_PIECES = 300;

/** Steps since the beat began. */
const stepsOf = new WeakMap<Story, number>();

const faultOf = (code: StoryFault['code'], cause: unknown): StoryFault => ({
  code,
  message: String(cause instanceof Error ? cause.message : cause).slice(0, 300),
});

export function load(content: unknown): Story {
  const story = guardStory(new Story(content as Record<string, never>));
  const internals = story as unknown as { Step: () => void };
  const step = internals.Step.bind(story);
  internals.Step = () => {
    const steps = (stepsOf.get(story) ?? 0) + 1;
    stepsOf.set(story, steps);
    if (steps > MAX_STEPS) throw new EndlessStory();
    step();
    if (hasSwollen(story)) throw new EndlessStory();
  };
  return story;
}

/** Loading a story is most of the work of taking an option, so one of each content is kept for the next. */
const spare = new WeakMap<object, Story>();

/** A story in the state given. Who is done with it without a fault gives it back to `spare`. */
function loadAt(content: object, ink: string): Story {
  const story = spare.get(content) ?? load(content);
  spare.delete(content);
  story.ResetState();
  story.state.LoadJsonObj(JSON.parse(ink));
  return story;
}

function hasSwollen({ state }: Story): boolean {
  if (state.callStack.depth > MAX_DEPTH || state.outputStream.length > MAX_PIECES) return true;
  const last = state.evaluationStack.at(-1) as { readonly value?: unknown } | undefined;
  const value = last?.value;
  return (
    (typeof value === 'string' && value.length > MAX_TEXT) || (value instanceof Map && value.size > MAX_ITEMS)
  );
}

/** Makes every fault a throw, and lets fallbacks stand for EXTERNALs. */
export function guardStory<T extends Pick<Story, 'allowExternalFunctionFallbacks' | 'onError'>>(story: T): T {
  story.allowExternalFunctionFallbacks = true;
  story.onError = (message) => {
    throw new Error(message);
  };
  return story;
}

export class EndlessStory extends Error {
  constructor() {
    super('the story runs on without reaching a choice or an end');
  }
}

export function tell(scenario: Scenario, story: Story, taken: OptionId | null): Beat {
  const lines: ToldLine[] = [];
  stepsOf.set(story, 0);
  let before = readIndicators(story);
  while (story.canContinue) {
    if (lines.length >= MAX_LINES) throw new EndlessStory();
    const line = story.Continue() ?? '';
    if (line.length > MAX_CHARACTERS) throw new EndlessStory();
    const text = line.trim();
    const after = readIndicators(story);
    lines.push({ text, tags: (story.currentTags ?? []).map((tag) => tag.trim()), before, after });
    before = after;
  }
  const choices = story.currentChoices.map((choice) => ({
    text: choice.text.trim(),
    tags: (choice.tags ?? []).map((tag) => tag.trim()),
    index: choice.index,
  }));
  return gatherBeat(scenario, lines, choices, taken, before);
}

export const fault = (cause: unknown): StoryFault =>
  cause instanceof EndlessStory || /call stack|maximum/i.test(String(cause))
    ? faultOf('story/endless', cause)
    : faultOf('story/runtime-error', cause);

/** Chance and length of a play, before its first line. */
export function start(story: Story, { cut, seed }: { readonly cut: number; readonly seed: number }): void {
  story.state.storySeed = seed;
  story.state.previousRandom = 0;
  const variables = story.variablesState as unknown as Record<string, unknown>;
  if (variables['cut'] !== null && variables['cut'] !== undefined) variables['cut'] = cut;
}

/** Opens a story at a knot or `knot.stitch` instead of its start, with every variable as declared. */
export function openStoryAt(
  scenario: Scenario,
  options: { readonly cut: number; readonly seed: number; readonly place: string },
): Result<StoryState, StoryFault> {
  try {
    const story = load(scenario.story);
    start(story, options);
    story.ChoosePathString(options.place);
    const beat = tell(scenario, story, null);
    return ok({ ink: story.state.ToJson(), beat });
  } catch (cause) {
    return err(fault(cause));
  }
}

/** Global variables of a state by name, as text; lists as their items. */
export function readVariables(scenario: Scenario, { ink }: StoryState): ReadonlyMap<string, string> {
  const story = load(scenario.story);
  story.state.LoadJsonObj(JSON.parse(ink));
  const variables = story.variablesState as unknown as Record<string, unknown> & {
    readonly _globalVariables: ReadonlyMap<string, unknown>;
  };
  return new Map([...variables._globalVariables.keys()].map((name) => [name, String(variables[name])]));
}

/** Opens a story at its start. `cut` is the number of decisions to play; set as Ink's `VAR cut` where declared. */
export function openStory(
  scenario: Scenario,
  options: { readonly cut: number; readonly seed: number },
): Result<StoryState, StoryFault> {
  try {
    const story = load(scenario.story);
    start(story, options);
    const beat = tell(scenario, story, null);
    return ok({ ink: story.state.ToJson(), beat });
  } catch (cause) {
    return err(fault(cause));
  }
}

/** Takes an offered option and tells on. Refuses an option that is not offered. */
export function takeOption(
  scenario: Scenario,
  from: StoryState,
  optionId: OptionId,
): Result<StoryState, StoryFault> {
  try {
    const position = from.beat.decision?.options.findIndex((option) => option.id === optionId) ?? -1;
    if (position < 0) return err(faultOf('story/bad-option', `${optionId} is not offered here`));
    const content = scenario.story as object;
    const story = loadAt(content, from.ink);
    story.ChooseChoiceIndex(position);
    const beat = tell(scenario, story, optionId);
    const ink = story.state.ToJson();
    spare.set(content, story);
    return ok({ ink, beat });
  } catch (cause) {
    return err(fault(cause));
  }
}
