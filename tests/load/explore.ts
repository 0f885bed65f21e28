// npm run bench:explore: states and edges a second of the explorer beside a naive search with inkjs alone, plays a second
// beside inkjs alone, and merged states compared with the plain API. Ends by itself.
import { compileInk } from '../../authoring/compile-ink.ts';
import { graphPlayer } from '../../authoring/explore/graph-player.ts';
import { exploreStory } from '../../authoring/explore/live/explore-story.ts';
import { survey } from '../../authoring/index.ts';
import { loadScenario } from '../../cli/folder.ts';
import { progress } from '../../cli/progress.ts';
import type { StoryGraph } from '../../authoring/explore/live/story-graph.ts';
import { makeDice } from '../../sim/kit/index.ts';
import { makePlayer } from '../../sim/story/index.ts';
import { STORIES } from '../authoring/explore/ink-stories.ts';
import { interrogation } from '../authoring/explore/interrogation.ts';
import { comparePairs, plainStory } from '../authoring/explore/plain.ts';
import { machine } from './machine.ts';

const LIMITS = { mostStates: 200_000, mostSteps: 1e9 };
/** The naive search gets so many times the explorer's own time. */
const TIMES = 4;
const PAIRS = 20_000;

function timed<T>(run: () => T): { readonly value: T; readonly seconds: number } {
  const from = performance.now();
  const value = run();
  return { value, seconds: (performance.now() - from) / 1000 };
}

/**
 * Depth first by the public API: state text in, one choice, state text out. Nothing is merged, so the graph is walked
 * alongside to tell which of its edges were covered.
 */
function naive(content: unknown, { states, edges }: StoryGraph, limitMs: number) {
  const story = plainStory(content);
  story.ContinueMaximally();
  const ways = new Map(edges.map((edge) => [`${edge.from} ${edge.choice}`, edge]));
  const covered = new Set<number>();
  const stack = [{ text: story.state.ToJson(), state: ways.get('-1 -1')?.to ?? 0 }];
  const from = performance.now();
  let done = 0;
  for (let top = stack.pop(); top && covered.size + 1 < edges.length; top = stack.pop()) {
    if (performance.now() - from > limitMs) break;
    for (let choice = 0; choice < (states[top.state]?.choices.length ?? 0); choice++) {
      story.state.LoadJsonObj(JSON.parse(top.text));
      story.ChooseChoiceIndex(choice);
      story.ContinueMaximally();
      done++;
      const edge = ways.get(`${top.state} ${choice}`);
      if (!edge) continue;
      covered.add(edge.number);
      if (story.currentChoices.length > 0) stack.push({ text: story.state.ToJson(), state: edge.to });
    }
  }
  return { done, covered: covered.size, seconds: (performance.now() - from) / 1000 };
}

const perSecond = (count: number, seconds: number): string =>
  `${Math.round(count / seconds).toLocaleString('en')}/s`;

console.log(machine());
const story = compileInk({ 'story.ink': interrogation() }, 'story.ink').story;
exploreStory(story, { cut: 1, grain: 'turn', mostStates: 2000, mostSteps: 1e9 });
const explored = timed(() => exploreStory(story, { cut: 1, grain: 'turn', ...LIMITS }));
const { states, edges, stopped } = explored.value;
console.log(
  `A story of The Intercept's size: ${states.length} states, ${edges.length} edges in ${explored.seconds.toFixed(2)} s, ${stopped === null ? 'explored to the end' : `partial: ${stopped}`}; ${perSecond(states.length, explored.seconds)} states, ${perSecond(edges.length, explored.seconds)} edges`,
);
const search = naive(story, explored.value, TIMES * explored.seconds * 1000);
const ratio = search.seconds / search.done / (explored.seconds / edges.length);
console.log(
  `Naive search, given ${TIMES} times as long: ${search.done} edges in ${search.seconds.toFixed(1)} s, ${perSecond(search.done, search.seconds)}; ${search.covered} of the graph's ${edges.length - 1} edges covered. Ratio edge by edge ${ratio.toFixed(1)}`,
);

for (const slug of ['first-of-the-month', 'high-water']) {
  const scenario = loadScenario(`scenarios/${slug}`);
  const cut = scenario.decisions.length;
  const graph = timed(() => exploreStory(scenario.story, { cut, grain: 'line', ...LIMITS }));
  const whole = timed(() => survey(scenario, { cut, plays: 1000, seed: 1 }));
  console.log(
    `${scenario.title}, ${cut} decisions, by line: ${graph.value.states.length} states, ${graph.value.edges.length} edges in ${Math.round(graph.seconds * 1000)} ms, ${graph.value.stopped ?? 'explored to the end'}; the whole survey ${Math.round(whole.seconds * 1000)} ms`,
  );
  const random = (player: ReturnType<typeof makePlayer>, plays: number) =>
    timed(() => {
      const dice = makeDice(1);
      for (let i = 0; i < plays; i++)
        player({ cut, seed: 1, pick: ({ options }) => dice.below(options.length) });
    }).seconds;
  const [ours, theirs] = [
    random(graphPlayer(scenario, graph.value), 4000),
    random(makePlayer(scenario), 400),
  ];
  console.log(
    `  random plays on the graph ${perSecond(4000, ours)}, by inkjs ${perSecond(400, theirs)}. Ratio ${((4000 / ours) * (theirs / 400)).toFixed(1)}`,
  );
}

let [compared, wrong] = [0, 0];
for (const [name, content] of [['interrogation', story] as const, ...STORIES]) {
  const graph = exploreStory(content, { cut: 1, grain: 'turn', ...LIMITS });
  const tell = progress('Comparing merged pairs');
  const pairs = timed(() => comparePairs(content, graph, PAIRS, tell));
  tell(PAIRS, PAIRS);
  compared += pairs.value.compared;
  wrong += pairs.value.mismatches.length;
  console.log(
    `${name}: ${pairs.value.compared} merged pairs compared with the plain API in ${pairs.seconds.toFixed(1)} s, ${pairs.value.mismatches.length} mismatches`,
  );
}
console.log(`${compared} merged pairs, ${wrong} mismatches`);
process.exit(wrong === 0 && compared >= PAIRS && stopped === null ? 0 : 1);
