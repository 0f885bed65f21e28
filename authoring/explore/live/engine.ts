// Engine: inkjs 2.4.0 with a hand on its inner parts, so that a state can be kept, taken up again and told in every way. F1.
// Internals are used as the pinned version has them; tests/authoring/explore.test.ts holds what comes out to the plain API.
import {
  BoolValue,
  type Container,
  ControlCommand,
  InkList,
  InkListItem,
  type InkObject,
  IntValue,
  ListValue,
  NativeFunctionCall,
  PushPopType,
  Story,
  type StoryState,
  VariableAssignment,
} from './inkjs.ts';
import { EndlessStory, guardStory, MAX_STEPS, start } from '../../../sim/story/index.ts';
import { Forks } from './forks.ts';
import { variableForm, type Linear } from './linear.ts';
import { Program, shuffleName } from './program.ts';
import { conditionOf, formOf, operate, SymbolicBool, SymbolicInt } from './symbol.ts';

type Patch = {
  readonly globals: Map<string, InkObject>;
  readonly changedVariables: Set<string>;
  readonly visitCounts: Map<Container, number>;
  readonly turnIndices: Map<Container, number>;
};
export type EngineState = StoryState;
export const patchOf = (state: EngineState): Patch => (state as unknown as { readonly _patch: Patch })._patch;

type Internals = {
  _asyncSaving: boolean;
  _state: EngineState;
  _recursiveContinueCount: number;
  _stateSnapshotAtLastNewline: EngineState | null;
  Step: () => void;
  StateSnapshot: () => void;
  RestoreStateSnapshot: () => void;
  DiscardSnapshot: () => void;
  PerformLogicAndFlowControl: (object: unknown) => boolean;
  IsTruthy: (object: unknown) => boolean;
  TryFollowDefaultInvisibleChoice: () => void;
  ValidateExternalBindings: () => void;
};

const { CommandType } = ControlCommand;
/** Where an indicator stands at the start of each edge, far from 0 and 100, so that no change is cut off. */
const MIDDLE = 50;
/** More outcomes of one RANDOM than this are not told one by one. */
const MOST_OUTCOMES = 24;

export class Engine {
  readonly story: Story;
  readonly program: Program;
  /** Variables kept as forms, out of a state's key. */
  readonly carried: ReadonlySet<string>;
  /** Carried variables that were used in a way that no form can follow. */
  readonly given = new Set<string>();
  /** RANDOM was asked for more outcomes than are told. */
  chanceWasCut = false;
  steps = 0;
  forks = new Forks();
  readonly #inner: Internals;
  #mostSteps = MAX_STEPS;
  readonly #symbols = new Map<string, SymbolicInt>();

  /** Throws what inkjs throws when the story cannot be loaded. */
  constructor(content: unknown, carried: ReadonlySet<string>) {
    this.story = guardStory(new Story(content as Record<string, unknown>));
    this.carried = carried;
    this.program = new Program(this.story);
    this.#inner = this.story as unknown as Internals;
    this.#hook();
  }

  get state(): EngineState {
    return this.#inner._state;
  }

  /** The story before its first line. `cut`: decisions of the play. */
  reset(cut: number): void {
    this.#inner._asyncSaving = false;
    this.#inner._stateSnapshotAtLastNewline = null;
    this.story.ResetState();
    start(this.story as never, { cut, seed: 1 });
    this.#inner._asyncSaving = true;
    this.#inner.ValidateExternalBindings();
    this.resume(this.state);
  }

  /** Takes a state up again; the kept one stays as it is. */
  resume(from: EngineState): void {
    this.#inner._recursiveContinueCount = 0;
    this.#inner._stateSnapshotAtLastNewline = null;
    this.#mostSteps = this.steps + MAX_STEPS;
    this.#inner._state = from.CopyAndStartPatching(true);
  }

  /** Tells on to the next choices, all lines at once and without looking ahead. Throws what the story throws. */
  run(): void {
    const inner = this.#inner;
    inner._state.ResetOutput();
    inner._state.didSafeExit = false;
    inner._recursiveContinueCount = 1;
    while (inner._state.canContinue) {
      inner.Step();
      if (!inner._state.canContinue && !inner._state.callStack.elementIsEvaluateFromGame)
        inner.TryFollowDefaultInvisibleChoice();
    }
    inner._recursiveContinueCount = 0;
    const { generatedChoices, didSafeExit, currentErrors } = inner._state;
    if (currentErrors?.length) throw new Error(currentErrors[0]);
    if (generatedChoices.length === 0 && !didSafeExit) throw new Error('ran out of content');
  }

  /**
   * Steps up to an answered question, before any text: a place to stop, so that ten questions in a row are ten small
   * forks and not a thousand ways. False when text comes first; then the state has to be taken up again.
   */
  runToQuestion(): boolean {
    const inner = this.#inner;
    inner._state.ResetOutput();
    while (inner._state.canContinue) {
      inner.Step();
      const { outputStream, evaluationStack, inExpressionEvaluation, callStack } = inner._state;
      if (outputStream.length > 0) return false;
      const isBetween = evaluationStack.length === 0 && !inExpressionEvaluation;
      if (
        isBetween &&
        this.forks.asked > 0 &&
        !callStack.elements.some(({ type }) => type === PushPopType.Function)
      )
        return inner._state.canContinue;
    }
    return false;
  }

  /** Variables that changed, as forms of what they were when the edge began. They begin anew as themselves. */
  settle(): ReadonlyMap<string, Linear> {
    const { globals } = patchOf(this.state);
    const became = new Map<string, Linear>();
    for (const name of this.carried) {
      const itself = this.#symbol(name);
      const value: unknown = globals.get(name) ?? this.story.variablesState.GetVariableWithName(name);
      if (value === itself) continue;
      const form = formOf(value);
      if (form) became.set(name, form);
      else this.given.add(name);
      globals.set(name, itself);
    }
    return became;
  }

  /** The state, without its output and without what nothing reads: copies of it are made for every edge. */
  keep(): EngineState {
    const { state } = this;
    const { visitCounts, turnIndices, changedVariables } = patchOf(state);
    state.outputStream.length = 0;
    changedVariables.clear();
    for (const counts of [visitCounts, turnIndices])
      for (const container of counts.keys()) if (!this.program.isCounted(container)) counts.delete(container);
    return state;
  }

  #symbol(name: string): SymbolicInt {
    const known = this.#symbols.get(name);
    if (known) return known;
    const made = new SymbolicInt(variableForm(name), MIDDLE, this.#onRead);
    this.#symbols.set(name, made);
    return made;
  }

  readonly #onRead = (names: readonly string[]): void => {
    for (const name of names) this.given.add(name);
  };

  #hook(): void {
    const { story } = this;
    const inner = this.#inner;
    const step = inner.Step.bind(story);
    inner.Step = () => {
      if (++this.steps > this.#mostSteps) throw new EndlessStory();
      step();
    };
    const perform = inner.PerformLogicAndFlowControl.bind(story);
    inner.PerformLogicAndFlowControl = (object) => this.#perform(object) || perform(object);
    const isTruthy = inner.IsTruthy.bind(story);
    inner.IsTruthy = (object) => {
      const condition = isSymbol(object) ? conditionOf(object) : null;
      return condition ? this.forks.decide(condition) : isTruthy(object);
    };
    let goBack = (): void => undefined;
    const snapshot = inner.StateSnapshot.bind(story);
    inner.StateSnapshot = () => {
      goBack = this.forks.mark();
      snapshot();
    };
    const restore = inner.RestoreStateSnapshot.bind(story);
    inner.RestoreStateSnapshot = () => {
      restore();
      // What was asked while looking ahead is asked again when that is told, unless glue made it part of this line.
      if (!this.program.hasGlue) goBack();
    };
  }

  /** True when it was done here: arithmetic with symbols, and chance. */
  #perform(object: unknown): boolean {
    if (object instanceof NativeFunctionCall) return this.#operate(object);
    // A condition that is kept for later is answered now.
    if (object instanceof VariableAssignment) this.#answerTop(1);
    if (!(object instanceof ControlCommand)) return false;
    switch (object.commandType) {
      case CommandType.Random:
        return this.#random();
      case CommandType.ListRandom:
        return this.#listRandom();
      case CommandType.SequenceShuffleIndex:
        return this.#shuffle();
      default:
        return false;
    }
  }

  #operate({ name, numberOfParameters: count }: NativeFunctionCall): boolean {
    const given = (): readonly unknown[] => this.state.evaluationStack.slice(-count);
    if (!given().some(isSymbol)) return false;
    const isLogic = name === '&&' || name === '||' || name === '!';
    if (!isLogic) this.#answerTop(count);
    const result = operate(name, given(), this.#onRead);
    if (!result) return false;
    this.state.PopEvaluationStack(count);
    this.state.PushEvaluationStack(result);
    return true;
  }

  /** Conditions among the topmost values become true or false. */
  #answerTop(count: number): void {
    const { evaluationStack: stack } = this.state;
    for (let i = Math.max(0, stack.length - count); i < stack.length; i++) {
      const value = stack[i];
      if (value instanceof SymbolicBool) stack[i] = new BoolValue(this.forks.decide(value.condition));
    }
  }

  #outcome(of: number): number {
    if (of > MOST_OUTCOMES) this.chanceWasCut = true;
    return this.forks.outcome(Math.min(of, MOST_OUTCOMES));
  }

  /** RANDOM(least, most). What inkjs refuses is left to it. */
  #random(): boolean {
    const [least, most] = this.state.evaluationStack.slice(-2);
    if (!(least instanceof IntValue) || !(most instanceof IntValue)) return false;
    const from = least.value ?? 0;
    const count = (most.value ?? 0) - from + 1;
    if (!Number.isSafeInteger(count) || count < 1) return false;
    this.state.PopEvaluationStack(2);
    this.state.PushEvaluationStack(new IntValue(from + this.#outcome(count)));
    return true;
  }

  #listRandom(): boolean {
    const given = this.state.evaluationStack.at(-1);
    if (!(given instanceof ListValue) || !given.value || given.value.Count === 0) return false;
    const items = [...given.value.entries()];
    const [key, value] = items[this.#outcome(items.length)] ?? [];
    if (key === undefined || value === undefined) return false;
    const item = InkListItem.fromSerializedKey(key);
    const list = new InkList(item.originName ?? '', this.story);
    list.Add(item, value);
    this.state.PopEvaluationStack();
    this.state.PushEvaluationStack(new ListValue(list));
    return true;
  }

  /** A shuffle deals each element once a round, in any order; what was dealt is remembered as bits. */
  #shuffle(): boolean {
    const { container } = this.state.currentPointer;
    const [count, size] = this.state.evaluationStack.slice(-2);
    if (!container || !(count instanceof IntValue) || !(size instanceof IntValue)) return false;
    const of = size.value ?? 0;
    if (of < 1 || of > MOST_OUTCOMES) return false;
    const name = shuffleName(this.program.idOf(container));
    const held = patchOf(this.state).globals.get(name);
    const isNewRound = (count.value ?? 0) % of === 0;
    const dealt = !isNewRound && held instanceof IntValue ? (held.value ?? 0) : 0;
    const left = Array.from({ length: of }, (_, i) => i).filter((i) => !(dealt & (1 << i)));
    const drawn = left[this.#outcome(Math.max(1, left.length))] ?? 0;
    this.state.PopEvaluationStack(2);
    patchOf(this.state).globals.set(name, new IntValue(dealt | (1 << drawn)));
    this.state.PushEvaluationStack(new IntValue(drawn));
    return true;
  }
}

const isSymbol = (value: unknown): boolean => value instanceof SymbolicInt || value instanceof SymbolicBool;

/** What a value is, for a key: its text, or its number. */
export function plainValue(value: unknown): string | number {
  if (value instanceof BoolValue) return value.value ? 1 : 0;
  if (value instanceof IntValue) return value.value ?? 0;
  if (value instanceof ListValue)
    return [...(value.value ?? new Map<string, number>())]
      .map(([key, one]) => `${key}=${one}`)
      .sort()
      .join();
  return String(value);
}
