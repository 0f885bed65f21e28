// State key: what a state's future depends on, as one number of 53 bits. F1. Two states with one key are one state.
// Read into it: choices with their threads, and of variables, visits and turns only what is live there.
import type { CallStack, Pointer } from './inkjs.ts';
import { patchOf, plainValue, type Engine, type EngineState } from './engine.ts';
import { Liveness } from './liveness.ts';
import type { Fact } from './program.ts';
import { SymbolicInt } from './symbol.ts';

const mix = (hash: number, x: number): number => {
  let h = Math.imul(hash ^ x, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x85ebca77);
  return h ^ (h >>> 13);
};

/** Both mixed in turn: a mere `x ^ y` would take (20, 3) for (3, 20). */
const pair = (x: number, y: number): number => mix(mix(0x2545f491, x), y);

const MOST_KNOWN_TEXTS = 200_000;

export class StateKey {
  readonly #engine: Engine;
  readonly #liveness: Liveness;
  readonly #live: Int32Array;
  readonly #texts = new Map<string, number>();
  /** Numbers of facts, by variable and by container. */
  readonly #variables = new Map<string, number | undefined>();
  readonly #counts: (number | undefined)[] = [];
  readonly #onces: (number | undefined)[] = [];
  readonly #turns: (number | undefined)[] = [];

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#liveness = new Liveness(engine.program);
    this.#live = new Int32Array(this.#liveness.words);
  }

  /** Call between two lines, or when the story waits for a choice. */
  of(state: EngineState): number {
    const { program } = this.#engine;
    const { generatedChoices, callStack } = state;
    const threads = state.canContinue ? callStack._threads : [];
    this.#live.fill(0);
    const addLive = (node: number): void => this.#liveness.addLive(this.#live, node);
    for (const { callstack } of threads)
      for (const { currentPointer } of callstack) addLive(program.nodeAt(currentPointer));
    for (const { targetPath, threadAtGeneration } of generatedChoices) {
      if (targetPath) addLive(program.nodeOfPath(targetPath));
      for (const { currentPointer } of threadAtGeneration?.callstack ?? [])
        addLive(program.nodeAt(currentPointer));
    }
    let a = state.canContinue ? 1 : 2;
    let b = 3;
    const add = (x: number): void => {
      a = mix(a, x);
      b = mix(b, x ^ 0x55555555);
    };
    for (const { callstack } of threads) for (const element of callstack) add(this.#element(element));
    for (const choice of generatedChoices) {
      add(this.#text(`${choice.sourcePath}|${choice.targetPath?.toString()}|${choice.text}`));
      for (const tag of choice.tags ?? []) add(this.#text(tag));
      for (const element of choice.threadAtGeneration?.callstack ?? []) add(this.#element(element));
    }
    const [x, y] = this.#memory(state);
    a = mix(a, x);
    b = mix(b, y);
    return (a >>> 0) * 2097152 + (b >>> 11);
  }

  /** Order does not count here: sums. */
  #memory(state: EngineState): readonly [number, number] {
    const { currentTurnIndex } = state;
    const patch = patchOf(state);
    const { program } = this.#engine;
    let a = 0;
    let b = 0;
    const add = (z: number): void => {
      a = (a + z) | 0;
      b ^= mix(z, 99);
    };
    for (const [name, value] of patch.globals) {
      if (this.#engine.carried.has(name)) continue;
      if (this.#isVariableLive(name)) add(pair(this.#text(name), this.#value(value)));
    }
    const all = this.#has('all-counts');
    for (const [container, count] of patch.visitCounts) {
      const id = program.idOf(container);
      if (all || this.#isLive((this.#counts[id] ??= this.#fact(`count:${id}`)))) add(pair(id * 4 + 1, count));
      else if (this.#isLive((this.#onces[id] ??= this.#fact(`once:${id}`)))) add(pair(id * 4 + 1, 1));
    }
    for (const [container, turn] of patch.turnIndices) {
      const id = program.idOf(container);
      if (all || this.#isLive((this.#turns[id] ??= this.#fact(`turn:${id}`))))
        add(pair(id * 4 + 2, currentTurnIndex - turn));
    }
    if (this.#has('turns')) add(pair(3, currentTurnIndex));
    return [a, b];
  }

  #element({ currentPointer, type, temporaryVariables }: CallStack.Element): number {
    let sum = 0;
    for (const [name, value] of temporaryVariables)
      if (this.#isVariableLive(name)) sum = (sum + pair(this.#text(name), this.#value(value))) | 0;
    return pair(pair(this.#pointer(currentPointer), type ?? 0), sum);
  }

  #pointer({ container, index }: Pointer): number {
    return container ? pair(this.#engine.program.idOf(container), index) : 7;
  }

  #isVariableLive(name: string): boolean {
    if (this.#engine.program.pointedAt.has(name)) return true;
    if (!this.#variables.has(name)) this.#variables.set(name, this.#liveness.factOf(`variable:${name}`));
    return this.#isLive(this.#variables.get(name));
  }

  #fact(fact: Fact): number {
    return this.#liveness.factOf(fact) ?? -1;
  }

  #has(fact: Fact): boolean {
    return this.#isLive(this.#liveness.factOf(fact));
  }

  #isLive(fact: number | undefined): boolean {
    return fact !== undefined && fact >= 0 && (((this.#live[fact >> 5] ?? 0) >>> (fact & 31)) & 1) === 1;
  }

  #value(value: unknown): number {
    // A form held in a temporary variable: no key can tell two of them apart.
    if (value instanceof SymbolicInt)
      for (const name of value.form.factors.keys()) this.#engine.given.add(name);
    const plain = plainValue(value);
    return typeof plain === 'number' && (plain | 0) === plain
      ? mix(0x1234, plain)
      : this.#text(String(plain));
  }

  #text(text: string): number {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = mix(hash, text.length);
    if (this.#texts.size < MOST_KNOWN_TEXTS) this.#texts.set(text, hash);
    return hash;
  }
}
