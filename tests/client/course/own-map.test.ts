import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../cli/folder.ts';
import { ownMap, type MapPlay } from '../../../client/course/own-map.ts';
import type { SessionEvent } from '../../../sim/session/index.ts';

const alma = loadScenario('scenarios/ask-alma');
const water = loadScenario('scenarios/high-water');
const taken = (decisionId: string, at: number, how: 'solo' | 'skipped' = 'solo'): SessionEvent => ({
  type: 'DecisionCommitted',
  at,
  teamId: 't1',
  decisionId,
  optionId: `${decisionId}a`,
  how,
  dissent: [],
});
const touching = (scenario: typeof alma, id: string) =>
  new Set(
    Object.values(scenario.rubric?.author.decisions[id] ?? {}).flatMap(({ weights }) => Object.keys(weights)),
  );
const counts = (plays: readonly MapPlay[], since = 0) =>
  Object.fromEntries(ownMap(plays, since).map(({ competency, decisions }) => [competency, decisions]));

describe('own map', () => {
  it('O4: a decision taken twice counts once; the same id in two stories is two decisions', () => {
    const plays = [
      { scenario: alma, events: [taken('d1', 10), taken('d1', 20)] },
      { scenario: alma, events: [taken('d1', 30)] },
      { scenario: water, events: [taken('d1', 40)] },
    ];
    for (const line of ownMap(plays, 0)) {
      const met = [alma, water].filter((one) => touching(one, 'd1').has(line.competency));
      expect(line.decisions, line.competency).toBe(met.length);
      expect(line.scenarios.map(({ slug }) => slug)).toEqual(met.map(({ slug }) => slug));
    }
    expect(Object.values(counts(plays)).some((count) => count > 0)).toBe(true);
  });

  it('O4: skipped decisions, stories without scores and what came before the clearing are not on it', () => {
    const before = { scenario: alma, events: [taken('d1', 10)] };
    expect(new Set(Object.values(counts([before], 10)))).toEqual(new Set([0]));
    expect(
      new Set(Object.values(counts([{ scenario: alma, events: [taken('d1', 10, 'skipped')] }]))),
    ).toEqual(new Set([0]));
    expect(new Set(Object.values(counts([{ ...before, scenario: { ...alma, rubric: null } }])))).toEqual(
      new Set([0]),
    );
    expect(counts([{ scenario: alma, events: [taken('d1', 10), taken('d2', 11)] }], 10)).toEqual(
      counts([{ scenario: alma, events: [taken('d2', 11)] }]),
    );
  });

  it('O4: it holds counts and titles, and nothing of points or of which option was taken', () => {
    const [line] = ownMap([{ scenario: alma, events: [taken('d1', 10)] }], 0);
    expect(Object.keys(line ?? {}).sort()).toEqual(['competency', 'decisions', 'scenarios']);
    const otherwise = { ...taken('d1', 10), optionId: 'd1c' } as SessionEvent;
    expect(ownMap([{ scenario: alma, events: [otherwise] }], 0)).toEqual(
      ownMap([{ scenario: alma, events: [taken('d1', 10)] }], 0),
    );
  });
});
