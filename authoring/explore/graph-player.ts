// Graph player: plays of a scenario told from its story graph, as a room would tell them, and many times faster. F1.
import { makeDice, ok, err, type OptionId } from '../../sim/kit/index.ts';
import { INDICATORS, type Indicators, type Scenario } from '../../sim/scenario/index.ts';
import { gatherBeat, type Beat, type Play, type PlayWish, type ToldLine } from '../../sim/story/index.ts';
import type { Player } from './every-path.ts';
import type { GraphEdge, StoryGraph } from './live/story-graph.ts';
import { drawEdge, valuesAfter, Ways, type Values } from './live/walk.ts';

/** Where indicators stand when a beat is put together, so that no change in it is cut off at 0 or 100. */
const MIDDLE = 50;

/** The cut is the graph's own. */
export function graphPlayer(scenario: Scenario, graph: StoryGraph): Player {
  const ways = new Ways(graph);
  const beats = new Map<string, Beat>();
  const hasIndicators = graph.edges.some(
    ({ from, became }) => from < 0 && INDICATORS.some((one) => became.has(one)),
  );

  const beatOf = (edges: readonly GraphEdge[], taken: OptionId | null, values: Values): Beat => {
    const key = edges.map(({ number }) => number).join(' ');
    const known = beats.get(key) ?? gather(scenario, graph, edges, taken, hasIndicators);
    beats.set(key, known);
    return { ...known, indicators: hasIndicators ? indicatorsOf(values) : null };
  };

  return ({ seed, pick }: PlayWish) => {
    const dice = makeDice(seed);
    const turns: { readonly beat: Beat; readonly taken: OptionId | null }[] = [];
    const path: OptionId[] = [];
    let values: Values = {};
    let open = ways.first;
    let taken: OptionId | null = null;
    for (;;) {
      const told: GraphEdge[] = [];
      let state = -1;
      for (;;) {
        const edge = drawEdge(open, values, dice.next);
        if (!edge) return err({ code: 'story/endless', message: 'the graph was left unfinished here', path });
        if (edge.fault) return err({ ...edge.fault, path });
        told.push(edge);
        values = valuesAfter(edge, values);
        state = edge.to;
        if (!graph.states[state]?.tellsOn) break;
        if (told.length > MOST_LINES)
          return err({ code: 'story/endless', message: 'it never stops telling', path });
        open = ways.from(state, -1);
      }
      const beat = beatOf(told, taken, values);
      if (!beat.decision) {
        turns.push({ beat, taken: null });
        return ok({ turns, ending: beat.ending ?? 'end' } satisfies Play);
      }
      if (turns.length >= MOST_TURNS)
        return err({ code: 'story/endless', message: `after ${MOST_TURNS} decisions`, path });
      const at = pick(beat.decision, turns.length);
      taken = beat.decision.options[at]?.id ?? '';
      turns.push({ beat, taken });
      path.push(taken);
      open = ways.from(state, at);
    }
  };
}

const MOST_LINES = 4000;
const MOST_TURNS = 200;

const clamped = (value: number): number => Math.max(0, Math.min(100, value));

const indicatorsOf = (values: Values): Indicators =>
  Object.fromEntries(INDICATORS.map((name) => [name, clamped(values[name] ?? MIDDLE)])) as Indicators;

function gather(
  scenario: Scenario,
  graph: StoryGraph,
  edges: readonly GraphEdge[],
  taken: OptionId | null,
  hasIndicators: boolean,
): Beat {
  let values: Values = Object.fromEntries(INDICATORS.map((name) => [name, MIDDLE]));
  const now = (): Indicators | null => (hasIndicators ? indicatorsOf(values) : null);
  const lines: ToldLine[] = [];
  let before = now();
  for (const edge of edges) {
    // The story's own beginning sets the indicators; that is no change.
    if (edge.from >= 0) values = valuesAfter(edge, values);
    // What moved while a question was answered is seen with the next line.
    if (!edge.line) continue;
    lines.push({ ...edge.line, before, after: now() });
    before = now();
  }
  const choices = graph.states[edges.at(-1)?.to ?? -1]?.choices ?? [];
  return gatherBeat(
    scenario,
    lines,
    choices.map((choice, index) => ({ ...choice, index })),
    taken,
    now(),
  );
}
