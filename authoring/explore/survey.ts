// Survey: a cut of a scenario explored to its end, and played. F1. Plays come from the story graph, which tells what a
// room would tell; a story too big for a graph is played by Ink itself, and the sample says so.
import { makeDice } from '../../sim/kit/index.ts';
import type { Scenario } from '../../sim/scenario/index.ts';
import { makePlayer, type Play, type PlayFault } from '../../sim/story/index.ts';
import { boundsOf } from './bounds.ts';
import { everyPlay, MOST_FAULTS, type Player, type Plays } from './every-path.ts';
import { graphPlayer } from './graph-player.ts';
import { exploreStory } from './live/explore-story.ts';
import { Settler } from './live/settle.ts';
import type { GraphEdge, StoryGraph } from './live/story-graph.ts';
import { randomPlays, sampleOf, type Known, type Sample, type SampleWish } from './sample.ts';

export const MOST_STATES = 20_000;
/** Ink steps: some two seconds of work. */
export const MOST_STEPS = 2_000_000;
/** Paths of a cut that are played one by one. */
const FEW_PATHS = 1000;
const MORE_PLAYS = 4000;

/** A survey explores, plays, seeks what the plays did not meet, proves how far points can go, and adds it all up. */
const PARTS = 5;

/**
 * The same seed gives the same survey. Throws what inkjs throws when the story cannot be loaded. `tell`: told how many of
 * its parts are done, from none to all.
 */
export function survey(
  scenario: Scenario,
  wish: SampleWish,
  tell: (done: number, all: number) => void = () => undefined,
): Sample {
  const { cut } = wish;
  tell(0, PARTS);
  const graph = exploreStory(scenario.story, {
    cut,
    grain: 'line',
    mostStates: MOST_STATES,
    mostSteps: MOST_STEPS,
  });
  const explored = { states: graph.states.length, edges: graph.edges.length, stopped: graph.stopped };
  tell(1, PARTS);
  const isWhole = graph.stopped === null;
  const player = isWhole ? graphPlayer(scenario, graph) : makePlayer(scenario);
  const all = everyPlay(player, scenario.story, cut, isWhole ? Math.max(FEW_PATHS, wish.plays) : wish.plays);
  const everyPath = all !== null && all.faults.length < MOST_FAULTS;
  const played = all ?? randomPlays(player, wish);
  tell(2, PARTS);
  const added = (known: Known, plays: Plays): Sample => {
    const sample = sampleOf(scenario, cut, plays, known);
    tell(PARTS, PARTS);
    return sample;
  };
  if (!isWhole || everyPath) {
    const known: Known = {
      everyPath,
      complete: everyPath,
      explored,
      unsettled: new Set(),
      bounds: null,
      rare: [],
      player,
    };
    return added(known, played);
  }
  const settler = new Settler(graph);
  const { rare, faults, unsettled } = seekRest(graph, settler, player, cut, played.plays);
  tell(3, PARTS);
  const bounds = boundsOf(scenario, graph, settler);
  tell(4, PARTS);
  const plays = { ...played, faults: [...played.faults, ...faults].slice(0, MOST_FAULTS) };
  return added({ everyPath, complete: true, explored, unsettled, bounds, rare, player }, plays);
}

/** What an edge tells and offers, as `idsMet` names it. Prompts and notes for the facilitator carry ids that no beat has. */
function idsOn({ states }: StoryGraph, { line, to }: GraphEdge): readonly string[] {
  const isTold = line?.tags.every((tag) => !/^(?:decision:|to:\s*facilitator)/.test(tag));
  const choices = states[to]?.choices ?? [];
  const ids = [...(isTold ? (line?.tags ?? []) : []), ...choices.flatMap(({ tags }) => tags)];
  const endings = line?.tags.filter((tag) => tag.startsWith('ending:')) ?? [];
  return [
    ...ids.filter((tag) => tag.startsWith('id:')).map((tag) => tag.slice('id:'.length).trim()),
    ...endings.map((tag) => `ending:${tag.slice('ending:'.length).trim()}`),
  ];
}

const idsMet = ({ turns, ending }: Play): readonly string[] => [
  `ending:${ending}`,
  ...turns.flatMap(({ beat }) => [
    ...[...beat.consequence, ...beat.passages].flatMap(({ id }) => id ?? []),
    ...beat.cards.map(({ id }) => id),
    ...(beat.decision?.options.map(({ id }) => id) ?? []),
  ]),
];

/** Looks for a play to each id that the plays at hand did not meet, and to each fault. */
function seekRest(graph: StoryGraph, settler: Settler, player: Player, cut: number, plays: readonly Play[]) {
  const met = new Set(plays.flatMap(idsMet));
  const rare: Play[] = [];
  const faults: PlayFault[] = [];
  const unsettled = new Set<string>();
  const seek = (isGoal: (edge: GraphEdge) => boolean): Play | PlayFault | 'never' | 'open' => {
    const found = settler.find(isGoal);
    if (typeof found === 'string') return found;
    const choices = found.edges.map(({ choice }) => choice).filter((choice) => choice >= 0);
    const played = player({ cut, seed: 1, pick: (_, turn) => choices[turn] ?? 0 });
    return played.ok ? played.value : played.error;
  };
  for (const id of new Set(graph.edges.flatMap((edge) => idsOn(graph, edge)))) {
    if (met.has(id)) continue;
    const found = seek((edge) => idsOn(graph, edge).includes(id));
    if (found === 'open') unsettled.add(id);
    else if (typeof found === 'object' && 'turns' in found) {
      rare.push(found);
      for (const one of idsMet(found)) met.add(one);
      // Chance may have gone another way.
      if (!met.has(id)) unsettled.add(id);
    }
  }
  // What hangs together in too many ways to be settled is often met by chance.
  for (let i = 0; i < MORE_PLAYS && unsettled.size > 0; i++) {
    const dice = makeDice(i);
    const played = player({ cut, seed: i + 1, pick: ({ options }) => dice.below(options.length) });
    const more = played.ok ? idsMet(played.value).filter((id) => unsettled.has(id)) : [];
    if (played.ok && more.length > 0) rare.push(played.value);
    for (const id of more) unsettled.delete(id);
  }
  for (const broken of graph.edges.filter(({ fault }) => fault)) {
    const found = seek((edge) => edge === broken);
    if (typeof found === 'object' && 'path' in found) faults.push(found);
  }
  return { rare, faults, unsettled };
}
