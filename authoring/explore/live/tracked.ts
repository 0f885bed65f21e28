// Tracked graph: a story graph in which a few variables have their true values and the others are left open. F1.
// What it cannot reach cannot be reached; what it can may still fail on a variable that was left open (see settle.ts).
import { askedFor, holds, type Guard } from './condition.ts';
import { valueOf } from './linear.ts';
import type { GraphEdge, StoryGraph } from './story-graph.ts';
import type { Ways } from './walk.ts';

export type Arc = { readonly from: number; readonly to: number; readonly edge: GraphEdge };

export class TrackedGraph {
  readonly arcs: Arc[] = [];
  /** The arc by which each node was first met; the shortest list of choices leads there. */
  readonly firstArc: (Arc | null)[] = [];
  readonly states: number[] = [];
  /** More nodes than allowed: what is here is only a part. */
  cut = false;
  readonly #names: readonly string[];
  readonly #values: (readonly number[])[] = [];
  readonly #numbers = new Map<string, number>();

  /** Node 0 is the start, before the first edge. */
  constructor(graph: StoryGraph, ways: Ways, tracked: ReadonlySet<string>, mostNodes: number) {
    this.#names = closed(graph, tracked);
    this.#node(
      -1,
      this.#names.map(() => 0),
      null,
    );
    /** Nodes of as many choices as now, and of one more. */
    let now = [0];
    let later: number[] = [];
    for (let at = now.shift(); at !== undefined; at = now.shift()) {
      const state = this.states[at] ?? -1;
      const choices = state < 0 ? 0 : (graph.states[state]?.choices.length ?? 0);
      const ahead = state < 0 ? [ways.first] : [ways.from(state, -1)];
      for (let choice = 0; choice < choices; choice++) ahead.push(ways.from(state, choice));
      for (const edge of ahead.flat()) {
        const values = this.#follow(edge, this.#values[at] ?? []);
        if (!values) continue;
        const known = this.#numbers.get(keyOf(edge.to, values));
        const arc = { from: at, to: known ?? this.states.length, edge };
        this.arcs.push(arc);
        if (known !== undefined || edge.to < 0) continue;
        this.#node(edge.to, values, arc);
        if (edge.choice < 0) now.push(arc.to);
        else later.push(arc.to);
        if (this.states.length > mostNodes) {
          this.cut = true;
          return;
        }
      }
      if (now.length === 0) [now, later] = [later, []];
    }
  }

  /** Edges from the start up to and with an arc. */
  pathTo(
    arc: Arc,
    before: (node: number) => Arc | null = (node) => this.firstArc[node] ?? null,
  ): readonly GraphEdge[] {
    const path: GraphEdge[] = [];
    for (let at: Arc | null = arc; at; at = before(at.from)) path.push(at.edge);
    return path.reverse();
  }

  /** The arcs that leave each node. */
  arcsOut(): readonly (readonly Arc[])[] {
    const out: Arc[][] = this.states.map(() => []);
    for (const arc of this.arcs) out[arc.from]?.push(arc);
    return out;
  }

  /** Nodes so that every arc leads onward; null when the story can go in circles. */
  order(): readonly number[] | null {
    const waiting = this.states.map(() => 0);
    const out: number[][] = this.states.map(() => []);
    for (const { from, to } of this.arcs) {
      if (this.states[to] === undefined) continue;
      waiting[to] = (waiting[to] ?? 0) + 1;
      out[from]?.push(to);
    }
    const ordered = [0];
    for (let i = 0; i < ordered.length; i++)
      for (const to of out[ordered[i] ?? 0] ?? []) {
        waiting[to] = (waiting[to] ?? 0) - 1;
        if (waiting[to] === 0) ordered.push(to);
      }
    return ordered.length === this.states.length ? ordered : null;
  }

  #node(state: number, values: readonly number[], arc: Arc | null): void {
    this.#numbers.set(keyOf(state, values), this.states.length);
    this.states.push(state);
    this.#values.push(values);
    this.firstArc.push(arc);
  }

  /** The tracked values behind an edge; null where a guard that can be told is not met. */
  #follow(edge: GraphEdge, values: readonly number[]): readonly number[] | null {
    const of = (name: string): number => values[this.#names.indexOf(name)] ?? 0;
    const isMet = (guard: Guard): boolean =>
      !askedFor(guard.condition).every((name) => this.#names.includes(name)) ||
      holds(guard.condition, of) === guard.holds;
    if (!edge.guards.every(isMet)) return null;
    if (edge.became.size === 0) return values;
    return this.#names.map((name) => {
      const form = edge.became.get(name);
      return form ? valueOf(form, of) : of(name);
    });
  }
}

const keyOf = (state: number, values: readonly number[]): string => `${state}:${values.join()}`;

/** With the variables that the tracked ones are made of. */
function closed({ edges }: StoryGraph, tracked: ReadonlySet<string>): readonly string[] {
  const names = new Set(tracked);
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const { became } of edges)
      for (const [name, { factors }] of became)
        if (names.has(name)) for (const one of factors.keys()) names.add(one);
  }
  return [...names];
}
