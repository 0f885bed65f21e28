// Settle: is there a play that does this, and how far can a sum go? F1. Asked of the graph with no variable tracked;
// the choices of the answer are played with true values; a variable on which that fails is tracked from then on. So a play that is given
// is real, and a no is a no. Counterexample-guided refinement, after Clarke et al. 2000.
import { askedFor } from './condition.ts';
import type { Linear } from './linear.ts';
import type { GraphEdge, StoryGraph } from './story-graph.ts';
import { TrackedGraph, type Arc } from './tracked.ts';
import { isOpen, valuesAfter, Ways, type Values } from './walk.ts';

const MOST_ROUNDS = 16;
const MOST_NODES = 8000;
const MOST_WALKED = 100_000;
const MOST_KEPT = 16;

/** `order`: null where nothing can be added up. */
type Whole = {
  readonly graph: TrackedGraph;
  readonly order: readonly number[] | null;
  readonly out: readonly (readonly Arc[])[];
};

/** Edges of a real play up to the goal, 'never', or 'open' when the limits were met first. */
export type Settled = { readonly edges: readonly GraphEdge[] } | 'never' | 'open';

export class Settler {
  readonly #graph: StoryGraph;
  readonly #ways: Ways;
  /** Graphs by what they track: each question begins with none, and most ask for the same few. */
  readonly #whole = new Map<string, Whole>();

  constructor(graph: StoryGraph) {
    this.#graph = graph;
    this.#ways = new Ways(graph);
  }

  /** A play with the shortest list of choices that meets an edge, as far as tracking goes. */
  find(isGoal: (edge: GraphEdge) => boolean): Settled {
    const tracked = new Set<string>();
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { graph } = this.#wholeGraph(tracked);
      // Arcs stand in the order of how many choices lead to them.
      const found = graph.arcs.find(({ edge }) => isGoal(edge));
      if (!found) return graph.cut ? 'open' : 'never';
      const path = graph.pathTo(found);
      const walked = this.#walk(path);
      const met = walked.findIndex(isGoal);
      if (met >= 0) return { edges: walked.slice(0, met + 1) };
      if (!addMissing(tracked, path, walked)) return 'open';
    }
    return 'open';
  }

  /** The least (`sign` −1) or most (1) that a whole play adds up to; null when it cannot be settled. */
  extreme(sign: 1 | -1, add: (edge: GraphEdge, sum: number) => number | null): number | null {
    const tracked = new Set<string>();
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const { graph, order, out } = this.#wholeGraph(tracked);
      const best = order && bestPath(graph, order, out, sign, add);
      if (!best) return null;
      const walked = this.#walk(best.edges);
      const sum = walked.reduce<number | null>((all, edge) => (all === null ? null : add(edge, all)), 0);
      if (sum === best.sum) return sum;
      const matters = (edge: GraphEdge): boolean => add(edge, 0) !== 0;
      const missing = [
        ...conditionsBefore(best.edges, walked, matters),
        ...conditionsBefore(walked, best.edges, matters),
      ];
      const names = missing.filter((name) => !tracked.has(name));
      if (names.length === 0) return null;
      for (const name of names) tracked.add(name);
    }
    return null;
  }

  #wholeGraph(tracked: ReadonlySet<string>): Whole {
    const key = [...tracked].sort().join(' ');
    const known = this.#whole.get(key);
    if (known) return known;
    const graph = new TrackedGraph(this.#graph, this.#ways, tracked, MOST_NODES);
    const whole = { graph, order: graph.cut ? null : graph.order(), out: graph.arcsOut() };
    if (this.#whole.size >= MOST_KEPT) this.#whole.clear();
    this.#whole.set(key, whole);
    return whole;
  }

  /** The real play with the choices of a path: where a guard of the path does not hold it goes its own way. */
  #walk(path: readonly GraphEdge[]): readonly GraphEdge[] {
    const choices = path.map(({ choice }) => choice).filter((choice) => choice >= 0);
    const walked: GraphEdge[] = [];
    let values: Values = {};
    let open = this.#ways.first;
    for (;;) {
      // Of several that chance leaves open, the one on the path.
      const likely = open.filter((edge) => isOpen(edge, values));
      const edge = likely.find((one) => path.includes(one)) ?? likely[0];
      if (!edge) return walked;
      walked.push(edge);
      values = valuesAfter(edge, values);
      const state = this.#graph.states[edge.to];
      if (!state || walked.length > MOST_WALKED) return walked;
      const choice = state.tellsOn ? -1 : choices.shift();
      if (choice === undefined) return walked;
      open = this.#ways.from(edge.to, choice);
    }
  }
}

/** Tracks what the path's last edge that was not walked asks for; false when that is tracked already. */
function addMissing(tracked: Set<string>, path: readonly GraphEdge[], walked: readonly GraphEdge[]): boolean {
  const real = new Set(walked);
  for (const edge of path.toReversed()) {
    if (real.has(edge)) continue;
    const names = edge.guards
      .flatMap(({ condition }) => askedFor(condition))
      .filter((name) => !tracked.has(name));
    for (const name of names) tracked.add(name);
    if (names.length > 0) return true;
  }
  return false;
}

/** What is asked for just before each edge that matters, is on one path and not on the other. */
function conditionsBefore(
  on: readonly GraphEdge[],
  notOn: readonly GraphEdge[],
  matters: (edge: GraphEdge) => boolean,
): readonly string[] {
  const other = new Set(notOn);
  return on.flatMap((edge, i) => {
    if (other.has(edge) || !matters(edge)) return [];
    const asked = on.slice(0, i + 1).findLast((one) => one.guards.length > 0 && !other.has(one));
    return (asked?.guards ?? []).flatMap(({ condition }) => askedFor(condition));
  });
}

function bestPath(
  graph: TrackedGraph,
  order: readonly number[],
  out: readonly (readonly Arc[])[],
  sign: 1 | -1,
  add: (edge: GraphEdge, sum: number) => number | null,
): { readonly sum: number; readonly edges: readonly GraphEdge[] } | null {
  const sums: number[] = graph.states.map(() => -sign * Infinity);
  const by: (Arc | null)[] = graph.states.map(() => null);
  sums[0] = 0;
  let end: number | null = null;
  for (const node of order) {
    const arcs = out[node] ?? [];
    for (const arc of arcs) {
      if (arc.edge.to < 0) continue;
      const sum = add(arc.edge, sums[node] ?? 0);
      if (sum === null) return null;
      if (sign * (sum - (sums[arc.to] ?? 0)) <= 0) continue;
      sums[arc.to] = sum;
      by[arc.to] = arc;
    }
    if (arcs.length === 0 && (end === null || sign * ((sums[node] ?? 0) - (sums[end] ?? 0)) > 0)) end = node;
  }
  const last = end === null ? null : by[end];
  if (end === null || !last) return null;
  return { sum: sums[end] ?? 0, edges: graph.pathTo(last, (node) => by[node] ?? null) };
}

/** How a variable moves along an edge; null when that cannot be added up. */
export function moved(name: string, { became }: GraphEdge, sum: number): number | null {
  const form: Linear | undefined = became.get(name);
  if (!form) return sum;
  if (form.factors.size === 0) return form.constant;
  return form.factors.size === 1 && form.factors.get(name) === 1 ? sum + form.constant : null;
}
