// Graph layout: knots of a story in ranks, by dagre. F3. Roles' sheets and functions are no part of the map.
import { Graph, layout } from '@dagrejs/dagre';
import type { Knot, Sample } from '../../../authoring/index.ts';

const WIDTH = 150;
const HEIGHT = 46;

export type GraphNode = {
  readonly knot: Knot;
  readonly x: number;
  readonly y: number;
  /** Share of plays that come here, 0–1; null when nobody played yet. */
  readonly heat: number | null;
};
export type GraphPicture = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly points: string }[];
};
export const NODE = { width: WIDTH, height: HEIGHT };

/** Highest share among the lines of a knot, which may be told under conditions; a play has one ending, so those add up. */
export function heatOf({ ids, endings }: Knot, sample: Sample | null): number | null {
  if (!sample || sample.plays === 0) return null;
  const counts = ids.flatMap((id) => sample.told.get(id) ?? []);
  const ends = sample.endings.filter(({ ending }) => endings.includes(ending));
  const ended = ends.length === 0 ? [] : [ends.reduce((sum, { share }) => sum + share, 0)];
  const shares = [...counts.map((count) => count / sample.plays), ...ended];
  return shares.length > 0 ? Math.min(1, Math.max(...shares)) : null;
}

export function pictureOf(knots: readonly Knot[], sample: Sample | null): GraphPicture {
  const shown = knots.filter(({ name, isFunction }) => !isFunction && !name.startsWith('role_'));
  const names = new Set(shown.map(({ name }) => name));
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 34, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  // dagre takes an empty name for none; the story's beginning has one.
  const key = (name: string): string => `knot ${name}`;
  for (const { name } of shown) graph.setNode(key(name), { width: WIDTH, height: HEIGHT });
  for (const { name, leadsTo } of shown)
    for (const to of leadsTo) if (names.has(to)) graph.setEdge(key(name), key(to));
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: shown.map((knot) => {
      const { x, y } = graph.node(key(knot.name));
      return { knot, x: x - WIDTH / 2, y: y - HEIGHT / 2, heat: heatOf(knot, sample) };
    }),
    edges: graph.edges().map(({ v, w }) => ({
      from: v,
      to: w,
      points: (graph.edge(v, w).points ?? [])
        .map(({ x, y }: { x: number; y: number }) => `${x},${y}`)
        .join(' '),
    })),
  };
}
