// Walk: one way through a story graph with the carried variables at their true values. F1. Exact: what is met on a walk
// is met in a play.
import { holds } from './condition.ts';
import { valueOf } from './linear.ts';
import type { GraphEdge, StoryGraph } from './story-graph.ts';

export type Values = Readonly<Record<string, number>>;

/** Edges by where they begin and by the choice that opens them; −1 for telling on. */
export class Ways {
  readonly #byState: (readonly GraphEdge[])[][] = [];
  readonly first: readonly GraphEdge[];

  constructor({ states, edges }: StoryGraph) {
    this.first = edges.filter(({ from }) => from < 0);
    states.forEach((_, i) => (this.#byState[i] = []));
    for (const edge of edges) {
      const list = this.#byState[edge.from];
      if (list) list[edge.choice + 1] = [...(list[edge.choice + 1] ?? []), edge];
    }
  }

  from(state: number, choice: number): readonly GraphEdge[] {
    return this.#byState[state]?.[choice + 1] ?? [];
  }
}

export const isOpen = ({ guards }: GraphEdge, values: Values): boolean =>
  guards.every((guard) => holds(guard.condition, (name) => values[name] ?? 0) === guard.holds);

export function valuesAfter({ became }: GraphEdge, values: Values): Values {
  if (became.size === 0) return values;
  const next: Record<string, number> = { ...values };
  for (const [name, form] of became) next[name] = valueOf(form, (one) => values[one] ?? 0);
  return next;
}

/** The open edge among those of one choice; chance decides between several. Null when the graph ends here. */
export function drawEdge(edges: readonly GraphEdge[], values: Values, roll: () => number): GraphEdge | null {
  if (edges.length === 1 && edges[0]?.guards.length === 0) return edges[0];
  const open = edges.filter((edge) => isOpen(edge, values));
  if (open.length <= 1) return open[0] ?? null;
  let left = roll() * open.reduce((sum, { chance }) => sum + chance, 0);
  for (const edge of open) {
    left -= edge.chance;
    if (left < 0) return edge;
  }
  return open.at(-1) ?? null;
}
