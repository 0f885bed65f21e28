import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../authoring/compile-ink.ts';
import { boundsOf } from '../../authoring/explore/bounds.ts';
import { everyPlay } from '../../authoring/explore/every-path.ts';
import { graphPlayer } from '../../authoring/explore/graph-player.ts';
import { exploreStory } from '../../authoring/explore/live/explore-story.ts';
import { Settler } from '../../authoring/explore/live/settle.ts';
import { drawEdge, valuesAfter, Ways, type Values } from '../../authoring/explore/live/walk.ts';
import { scoreRanges, totalScore } from '../../authoring/explore/scores.ts';
import { checkScenario, compileStory, survey } from '../../authoring/index.ts';
import { loadScenario } from '../../cli/folder.ts';
import { makeDice } from '../../sim/kit/index.ts';
import { INDICATORS, type Scenario } from '../../sim/scenario/index.ts';
import { makePlayer, type Play } from '../../sim/story/index.ts';
import { flagship } from '../sim/flagship.ts';
import { STORIES } from './explore/ink-stories.ts';
import { interrogation } from './explore/interrogation.ts';
import { comparePairs } from './explore/plain.ts';
import { STARTER, swap } from './starter.ts';

const LIMITS = { mostStates: 100_000, mostSteps: 100_000_000 };
const byLine = (scenario: Scenario, cut: number) =>
  exploreStory(scenario.story, { cut, grain: 'line', ...LIMITS });
const byTurn = (story: unknown) => exploreStory(story, { cut: 1, grain: 'turn', ...LIMITS });
const ink = (source: string): unknown => {
  const { story, findings } = compileInk({ 'story.ink': source }, 'story.ink');
  if (story === null) throw new Error(findings.map(({ message }) => message).join());
  return story;
};
const made = (source: string): Scenario => {
  const compiled = compileStory(source, 'made');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
};
/** Every play by inkjs itself; nothing of the explorer's. */
function bruteForce(scenario: Scenario, cut: number): readonly Play[] {
  const all = everyPlay(makePlayer(scenario), scenario.story, cut, 5000);
  if (!all || all.faults.length > 0) throw new Error('not all plays');
  return all.plays;
}
const library = readdirSync('scenarios').filter((slug) => existsSync(`scenarios/${slug}/story.ink`));

describe('the explorer', () => {
  it.each([
    ['first-of-the-month', 4, 192],
    ['ask-alma', 4, 0],
    ['high-water', 4, 0],
  ])('A6: bounds of %s, cut of %i, are what brute force gives', (slug, cut, count) => {
    const scenario = loadScenario(`scenarios/${slug}`);
    const plays = bruteForce(scenario, cut);
    if (count > 0) expect(plays).toHaveLength(count);
    const graph = byLine(scenario, cut);
    const bounds = boundsOf(scenario, graph, new Settler(graph));
    expect(bounds.scores).toEqual(scoreRanges(scenario, plays));
    const totals = plays.map((play) => totalScore(scenario, play));
    expect(bounds.total).toEqual({ least: Math.min(...totals), most: Math.max(...totals) });
    const last = plays.map(({ turns }) => turns.at(-1)?.beat.indicators);
    for (const name of INDICATORS) {
      const values = last.map((one) => one?.[name] ?? Number.NaN);
      const bound = bounds.indicators[name];
      if (bound)
        expect({ name, ...bound }).toEqual({ name, least: Math.min(...values), most: Math.max(...values) });
    }
  });

  it('A6: what brute force never tells is ruled out, and what it tells is found', () => {
    const plays = bruteForce(flagship, 4);
    const told = new Set(
      plays.flatMap(({ turns }) =>
        turns.flatMap(({ beat }) => [...beat.consequence, ...beat.passages].map(({ id }) => id)),
      ),
    );
    const graph = byLine(flagship, 4);
    const settler = new Settler(graph);
    const ids = new Set(
      graph.edges.flatMap(({ line }) => line?.tags.find((tag) => tag.startsWith('id: d')) ?? []),
    );
    expect(ids.size).toBeGreaterThan(60);
    const answers = { found: 0, never: 0 };
    for (const tag of ids) {
      const found = settler.find(({ line }) => line?.tags.includes(tag) === true);
      const isTold = told.has(tag.slice('id: '.length));
      if (found === 'never') expect([tag, isTold]).toEqual([tag, false]);
      else if (isTold) expect([tag, typeof found]).toEqual([tag, 'object']);
      answers[found === 'never' ? 'never' : 'found']++;
    }
    expect(answers.never).toBeGreaterThan(10);
  });

  it.each(library)(
    'A5: every cut of %s is explored to its end, and its graph tells what rooms tell',
    (slug) => {
      const scenario = loadScenario(`scenarios/${slug}`);
      for (const cut of Object.keys(scenario.cuts).map(Number)) {
        const graph = byLine(scenario, cut);
        expect([cut, graph.stopped]).toEqual([cut, null]);
        const [told, played] = [graphPlayer(scenario, graph), makePlayer(scenario)];
        for (let seed = 1; seed <= 8; seed++) {
          const run = (player: typeof told) => {
            const dice = makeDice(seed);
            return player({ cut, seed: 1, pick: ({ options }) => dice.below(options.length) });
          };
          expect(run(told)).toEqual(run(played));
        }
      }
    },
  );

  it.each([['interrogation', ink(interrogation())] as const, ...STORIES])(
    'A8: merged states of %s go on alike under the plain API',
    (_, story) => {
      const graph = byTurn(story);
      expect(graph.stopped).toBeNull();
      const { compared, mismatches } = comparePairs(story, graph, 300);
      expect(mismatches).toEqual([]);
      expect(compared).toBeGreaterThan(2);
    },
    30_000,
  );

  it('A8: a story of the size of The Intercept is explored to its end', () => {
    const graph = byTurn(ink(interrogation()));
    expect([graph.stopped, graph.states.length, graph.edges.length]).toEqual([null, 38461, 84358]);
  }, 30_000);

  it('A9: RANDOM, LIST_RANDOM and shuffles fork: each outcome, and each order once', () => {
    const dice = byTurn(
      ink('{RANDOM(1, 3)} -> next\n=== next ===\n+ [On]\n- {RANDOM(1, 2) == 1: Heads.|Tails.} -> END'),
    );
    expect(dice.edges.filter(({ from }) => from < 0).map(({ chance }) => chance)).toEqual([
      1 / 3,
      1 / 3,
      1 / 3,
    ]);
    const list = byTurn(
      ink('LIST l = (a), (b)\nVAR x = ()\n~ x = LIST_RANDOM(l)\n{ x ? a: + [A] -> END | + [B] -> END }'),
    );
    expect(list.edges.filter(({ from }) => from < 0)).toHaveLength(2);
    const shuffle = ink(
      'VAR n = 0\n-> deal\n=== deal ===\n~ n = n + 1\n{shuffle:\n- One.\n- Two.\n- Three.\n}\n+ {n < 3} [Deal] -> deal\n+ {n >= 3} [Stop] -> END',
    );
    // How often it has dealt is carried and so never closes the circle: a few hundred states hold all that plays meet.
    const orders = exploreStory(shuffle, { cut: 1, grain: 'line', mostStates: 500, mostSteps: 100_000 });
    const ways = new Ways(orders);
    const deal = (seed: number): string => {
      const dice = makeDice(seed);
      const told: string[] = [];
      let values: Values = {};
      for (let open = ways.first; ;) {
        const edge = drawEdge(open, values, dice.next);
        if (!edge) return told.join(' ');
        told.push(...(edge.line?.text ? [edge.line.text] : []));
        values = valuesAfter(edge, values);
        open = ways.from(edge.to, orders.states[edge.to]?.tellsOn ? -1 : 0);
      }
    };
    const dealt = new Set(Array.from({ length: 200 }, (_, seed) => deal(seed)));
    expect(dealt.size).toBe(6);
    expect(
      [...dealt].every((order) => ['One.', 'Two.', 'Three.'].every((card) => order.includes(card))),
    ).toBe(true);
  });

  it('A9: an EXTERNAL is told by its fallback, as rooms tell it; without one it is a fault', () => {
    const fallback = 'EXTERNAL weather()\n=== function weather() ===\n~ return "rain"\n';
    const graph = exploreStory(ink(`{weather()}. -> END\n${fallback}`), { cut: 1, grain: 'line', ...LIMITS });
    expect(graph.edges[0]?.line?.text).toBe('rain.');
    const bare = exploreStory(ink('EXTERNAL weather()\n{weather()}. -> END'), {
      cut: 1,
      grain: 'line',
      ...LIMITS,
    });
    expect(bare.edges[0]?.fault?.code).toBe('story/runtime-error');
  });

  it('A9: a story without end is stopped and says by what; one that runs in circles is a fault', () => {
    const counting = exploreStory(
      ink('VAR n = 0\n-> on\n=== on ===\n+ [More {n}] ~ n = n + 1\n- -> on'.replace('] ~', ']\n    ~')),
      {
        cut: 1,
        grain: 'turn',
        mostStates: 50,
        mostSteps: 1_000_000,
      },
    );
    expect(counting.stopped).toBe('states');
    const circling = exploreStory(ink('-> round\n=== round ===\n~ temp x = 1\n-> round'), {
      cut: 1,
      grain: 'line',
      ...LIMITS,
    });
    expect(circling.edges[0]?.fault?.code).toBe('story/endless');
  });

  it('A9: a variable that is printed or divided is part of the state after all', () => {
    const printed = made(
      'VAR n = 0\nStart.\n+ [One # id: a]\n    ~ n = 1\n+ [Two # id: b]\n    ~ n = 2\n- You have {n}.\n{ n / 2 > 0: Enough. }\n-> END',
    );
    const graph = byLine(printed, 1);
    const texts = graph.edges.flatMap(({ line }) => line?.text ?? []);
    expect(texts).toEqual(expect.arrayContaining(['You have 1.', 'You have 2.', 'Enough.']));
  });

  it('A9: a condition that no play can meet is ruled out, however it is put together', () => {
    const story = (condition: string): Scenario =>
      made(
        `VAR a = 0\nVAR b = false\nGo.\n+ [Up # id: u]\n    ~ a = a + 3\n+ [Down # id: d]\n    ~ a = a - 3\n    ~ b = true\n- Then.\n+ [Up # id: v]\n    ~ a = a + 3\n+ [Down # id: e]\n    ~ a = a - 3\n- { ${condition}: Met. # id: goal }\n-> END`,
      );
    const answer = (condition: string): string => {
      const scenario = story(condition);
      const found = new Settler(byLine(scenario, 2)).find(
        ({ line }) => line?.tags.includes('id: goal') === true,
      );
      return typeof found === 'string'
        ? found
        : found.edges.flatMap(({ choice }) => (choice < 0 ? [] : choice)).join();
    };
    expect(answer('a > 5')).toBe('0,0');
    expect(answer('a < 0 && not b')).toBe('never');
    expect(answer('b && a == 0')).toBe('1,0');
    expect(answer('a > 6 || (b && a > 0)')).toBe('never');
    expect(answer('a * 2 - 1 == 11')).toBe('0,0');
  });
});

describe('a survey', () => {
  it('A6: plays each path once where they are few, and says so', () => {
    const { scenario, samples } = checkScenario({ slug: 'starter', files: STARTER }, 100);
    expect([samples[0]?.everyPath, samples[0]?.complete, samples[0]?.plays]).toEqual([true, true, 27]);
    expect(['pre_1', 'd1a_c1', 'd2_dl_b'].map((id) => samples[0]?.told.get(id))).toEqual([27, 9, 9]);
    expect(scenario?.slug).toBe('starter');
    const whole = survey(flagship, { cut: 12, plays: 50, seed: 1 });
    expect([whole.everyPath, whole.complete, whole.plays, whole.scoresProved]).toEqual([
      false,
      true,
      50,
      true,
    ]);
  });

  it('A6: a line that only a rare play tells is found, with heat 0', () => {
    const whole = survey(flagship, { cut: 12, plays: 5, seed: 1 });
    expect([...whole.unsettled]).toEqual([]);
    expect(whole.endings).toHaveLength(6);
    expect([...whole.told.values()].filter((count) => count === 0).length).toBeGreaterThan(3);
    for (const { witness } of whole.endings) expect(witness).toHaveLength(12);
  });

  it('A6: chance is explored but never said to be every path', () => {
    const files = swap('story.ink', [
      'You have three weeks and one new form.',
      'You have {~three|four} weeks.',
    ])(STARTER);
    const { samples } = checkScenario({ slug: 'starter', files }, 100);
    expect([samples[0]?.everyPath, samples[0]?.complete]).toEqual([false, true]);
  });
});
