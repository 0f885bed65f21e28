// Explore a story: breadth first over its states, so that the first way met is the shortest. F1.
// Bounded by states and by Ink steps, never by a clock: the same story gives the same graph everywhere.
import { fault } from '../../../sim/story/index.ts';
import { Engine, type EngineState } from './engine.ts';
import { Forks } from './forks.ts';
import { BoolValue, IntValue } from './inkjs.ts';
import { StateKey } from './state-key.ts';
import type { GraphEdge, GraphLine, GraphState, Stop, StoryGraph } from './story-graph.ts';

export type ExploreWish = {
  /** Decisions of the play: Ink's `VAR cut`. */
  readonly cut: number;
  /**
   * 'line': states between lines, whole-number and true-or-false variables kept as forms; for scenarios.
   * 'turn': states between choices, every variable by its value; for any Ink, without its text.
   */
  readonly grain: 'line' | 'turn';
  readonly mostStates: number;
  readonly mostSteps: number;
};

/** Faults before a story is given up; one that runs in circles takes as long as ten others. */
const MOST_FAULTS = 50;
const ENDLESS = 10;
/** Ways to tell one line before they are taken for too many. */
const MOST_WAYS = 2000;

/** Throws what inkjs throws when the story cannot be loaded at all. */
export function exploreStory(content: unknown, wish: ExploreWish): StoryGraph {
  const carried = new Set(wish.grain === 'line' ? changingVariables(content) : []);
  for (;;) {
    const engine = new Engine(content, carried);
    const graph = new Exploration(engine, wish).run();
    if (engine.given.size === 0) return graph;
    // A variable that the story prints, divides or keeps aside is part of its state after all.
    for (const name of engine.given) carried.delete(name);
  }
}

/** Globals that are assigned somewhere and begin as a whole number or a truth. */
function changingVariables(content: unknown): readonly string[] {
  const text = JSON.stringify(content);
  const { story } = new Engine(content, new Set());
  const assigned = new Set([...text.matchAll(/"VAR=":"([^"]+)","re":true/g)].map(([, name]) => name ?? ''));
  return [...assigned].filter((name) => {
    const value: unknown = story.variablesState.GetVariableWithName(name);
    return value instanceof BoolValue || value instanceof IntValue;
  });
}

class Exploration {
  readonly #engine: Engine;
  readonly #wish: ExploreWish;
  readonly #keys: StateKey;
  readonly #numbers = new Map<number, number>();
  readonly #states: GraphState[] = [];
  readonly #edges: GraphEdge[] = [];
  /** States whose turn has not come; emptied as they are taken up. */
  readonly #waiting: (EngineState | null)[] = [];
  #faults = 0;
  #stopped: Stop | null = null;

  constructor(engine: Engine, wish: ExploreWish) {
    this.#engine = engine;
    this.#wish = wish;
    this.#keys = new StateKey(engine);
  }

  run(): StoryGraph {
    const engine = this.#engine;
    this.#follow(-1, -1, () => engine.reset(this.#wish.cut));
    for (let at = 0; at < this.#waiting.length && engine.given.size === 0 && !this.#isOver(); at++) {
      const kept = this.#waiting[at];
      const state = this.#states[at];
      this.#waiting[at] = null;
      if (!kept || !state) continue;
      if (state.tellsOn) this.#follow(at, -1, () => engine.resume(kept));
      for (let choice = 0; choice < state.choices.length; choice++)
        this.#follow(at, choice, () => {
          engine.resume(kept);
          engine.story.ChooseChoiceIndex(choice);
        });
    }
    return { states: this.#states, edges: this.#edges, stopped: this.#stopped, steps: engine.steps };
  }

  #isOver(): boolean {
    if (this.#states.length > this.#wish.mostStates) this.#stopped = 'states';
    else if (this.#engine.steps > this.#wish.mostSteps) this.#stopped = 'steps';
    else if (this.#faults >= MOST_FAULTS) this.#stopped = 'faults';
    else return false;
    return true;
  }

  /** All that may follow: one edge, or one for each answer to its open questions. */
  #follow(from: number, choice: number, resume: () => void): void {
    const engine = this.#engine;
    engine.forks = new Forks();
    let ways = 0;
    do {
      engine.forks.begin();
      let edge: Pick<GraphEdge, 'to' | 'line' | 'fault' | 'merged' | 'became'>;
      try {
        resume();
        edge = this.#arrive(this.#tell(resume));
      } catch (cause) {
        const broken = fault(cause);
        this.#faults += broken.code === 'story/endless' ? ENDLESS : 1;
        edge = { to: -1, line: null, fault: broken, merged: false, became: new Map() };
      }
      const { chance, guards } = engine.forks;
      this.#edges.push({ number: this.#edges.length, from, choice, chance, guards: [...guards], ...edge });
      if (engine.given.size > 0 || this.#faults >= MOST_FAULTS) return;
      if (++ways > MOST_WAYS) this.#stopped = 'forks';
    } while (ways <= MOST_WAYS && engine.forks.next());
    if (engine.forks.overflowed || engine.chanceWasCut) this.#stopped = 'forks';
  }

  #tell(resume: () => void): GraphLine | null {
    const engine = this.#engine;
    const { story } = engine;
    if (this.#wish.grain === 'turn') {
      engine.run();
      return null;
    }
    if (story.canContinue && engine.runToQuestion()) return null;
    engine.forks.begin();
    resume();
    // A choice may lead to an ending without another word.
    if (!story.canContinue) return { text: '', tags: [] };
    const text = story.Continue()?.trim() ?? '';
    return { text, tags: (story.currentTags ?? []).map((tag) => tag.trim()) };
  }

  #arrive(line: GraphLine | null): Pick<GraphEdge, 'to' | 'line' | 'fault' | 'merged' | 'became'> {
    const engine = this.#engine;
    const became = engine.settle();
    const key = this.#keys.of(engine.state);
    const known = this.#numbers.get(key);
    const to = known ?? this.#states.length;
    if (known === undefined) {
      this.#numbers.set(key, to);
      const tellsOn = engine.story.canContinue;
      const choices = tellsOn
        ? []
        : engine.story.currentChoices.map((choice) => ({
            text: choice.text.trim(),
            tags: (choice.tags ?? []).map((tag) => tag.trim()),
          }));
      this.#states.push({ choices, tellsOn });
      this.#waiting.push(tellsOn || choices.length > 0 ? engine.keep() : null);
    }
    return { to, line, fault: null, merged: known !== undefined, became };
  }
}
