import { describe, expect, it } from 'vitest';
import { courseScenarioOf, exerciseOf, reachedBy } from '../../authoring/exercise.ts';
import { compileScenario } from '../../authoring/index.ts';
import { loadScenario } from '../../cli/folder.ts';
import { COMPETENCIES } from '../../sim/scenario/index.ts';
import { STARTER, type Files } from './starter.ts';

const compiled = (files: Files) => {
  const made = compileScenario({ slug: 'starter', files });
  if (!made.ok) throw new Error(made.error[0]?.message);
  return made.value;
};
const LIBRARY = [
  'first-of-the-month',
  'matching-list',
  'blackout-thursday',
  'ask-alma',
  'your-street',
  'high-water',
].map((slug) => loadScenario(`scenarios/${slug}`));

describe('exercise', () => {
  it('O1: decisions and points of the starter are what one counts by hand in its rubric', () => {
    const exercise = exerciseOf(compiled(STARTER));
    if (exercise === null) throw new Error('no rubric');
    const counted = Object.fromEntries(COMPETENCIES.map((one) => [one, reachedBy(exercise[one])]));
    // d1: users 2, −1, −1; d3: users 2, −1 and an option without a weight, which counts 0.
    expect(counted).toEqual({
      users: { decisions: 2, least: -2, most: 4 },
      risks: { decisions: 2, least: -3, most: 0 },
      multidisciplinary: { decisions: 1, least: 0, most: 1 },
      iteration: { decisions: 2, least: -2, most: 1 },
      barriers: { decisions: 1, least: -1, most: 1 },
      openness: { decisions: 2, least: 0, most: 3 },
      data: { decisions: 2, least: -2, most: 2 },
      affordances: { decisions: 1, least: 0, most: 1 },
    });
    expect(
      exercise.openness.map(({ number, decisionId, least, most }) => [number, decisionId, least, most]),
    ).toEqual([
      [2, 'd2', 0, 2],
      [3, 'd3', 0, 1],
    ]);
  });

  it('O1: an option that is called as something every object has counts 0', () => {
    const [first, ...others] = compiled(STARTER).decisions;
    if (!first) throw new Error('no decision');
    const odd = { ...first, optionIds: ['constructor', 'd1a'] };
    const exercise = exerciseOf({ ...compiled(STARTER), decisions: [odd, ...others] });
    expect(exercise?.users[0]).toMatchObject({ least: 0, most: 2 });
  });

  it('O1: a story without scores has no place in the table', () => {
    const { rubric: _, ...scenario } = compiled(STARTER);
    expect(courseScenarioOf({ ...scenario, rubric: null })).toBeNull();
  });

  it('O1: a brute count of every weight of the library finds no other decision', () => {
    for (const scenario of LIBRARY) {
      const exercise = exerciseOf(scenario);
      for (const competency of COMPETENCIES) {
        const brute = Object.entries(scenario.rubric?.author.decisions ?? {})
          .filter(([, options]) => Object.values(options).some(({ weights }) => competency in weights))
          .map(([id]) => id);
        expect(exercise?.[competency].map(({ decisionId }) => decisionId).sort()).toEqual(brute.sort());
      }
    }
  });

  it.each(COMPETENCIES)(
    'O1: %s is exercised in 24 decisions of the library and can cost in four scenarios',
    (one) => {
      const cells = LIBRARY.map((scenario) => reachedBy(exerciseOf(scenario)?.[one] ?? []));
      expect(cells.reduce((sum, { decisions }) => sum + decisions, 0)).toBeGreaterThanOrEqual(24);
      expect(cells.filter(({ least }) => least < 0).length).toBeGreaterThanOrEqual(4);
    },
  );
});
