import { describe, expect, it } from 'vitest';
import { courseScenarioOf } from '../../../authoring/exercise.ts';
import { loadScenario } from '../../../cli/folder.ts';
import { dayFor, nearestCut, weeksFor } from '../../../client/course/plan.ts';
import { minutesFor } from '../../../sim/session/session-length.ts';

const SLUGS = [
  'first-of-the-month',
  'matching-list',
  'blackout-thursday',
  'ask-alma',
  'your-street',
  'high-water',
];
const SHELF = SLUGS.flatMap((slug) => courseScenarioOf(loadScenario(`scenarios/${slug}`)) ?? []);
const without = (...slugs: readonly string[]) => SHELF.filter(({ slug }) => !slugs.includes(slug));

describe('plans', () => {
  it('O3: eight weeks play all six scenarios, each unit’s competency in at least two decisions', () => {
    const weeks = weeksFor(SHELF);
    expect(weeks.map(({ unit }) => unit.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set(weeks.map(({ session }) => session?.scenario.slug))).toEqual(new Set(SLUGS));
    for (const { unit, session } of weeks) {
      expect(session?.touches.length, `week ${unit.number}`).toBeGreaterThanOrEqual(2);
      expect(session?.standsInFor).toBeNull();
      expect(session?.scenario.cuts[session.cut]).toBeDefined();
    }
  });

  it('O3: a missing scenario gives way to the one that touches the week’s competency most; its note goes with it', () => {
    const shelf = without('first-of-the-month', 'matching-list');
    const week = weeksFor(shelf)[5];
    const most = Math.max(...shelf.map(({ exercise }) => exercise.risks.length));
    expect(week?.session?.standsInFor).toBe('The Matching List');
    expect(week?.session?.touches.length).toBe(most);
    expect(weeksFor(shelf)[7]?.session).toMatchObject({ standsInFor: 'First of the Month', note: '' });
  });

  it('O3: a missing length gives way to the next shorter, else to the shortest', () => {
    const [one] = SHELF;
    if (!one) throw new Error('no shelf');
    const lengths = (...cuts: readonly number[]) => ({
      ...one,
      cuts: Object.fromEntries(cuts.map((cut) => [cut, []])),
    });
    expect([
      nearestCut(lengths(3, 5, 12), 8),
      nearestCut(lengths(10, 12), 8),
      nearestCut(lengths(), 8),
    ]).toEqual([5, 10, null]);
    expect([1, 4, 5, 6, 8, 9, 12].map(minutesFor)).toEqual([45, 45, 60, 60, 90, 120, 120]);
  });

  it('O3: a story in a day has the minutes it takes, also a short one that stands in for a long', () => {
    const short = SHELF.map((one) => ({ ...one, cuts: { 4: one.cuts[4] ?? [] } }));
    const minutes = (shelf: typeof SHELF) =>
      dayFor(shelf).flatMap(({ from, until, session }) => (session ? [until - from - session.minutes] : []));
    expect(minutes(SHELF)).toEqual([0, 0, 0]);
    expect(minutes(short)).toEqual([0, 0, 0]);
    expect(dayFor(short).at(-1)?.until).toBeLessThan(dayFor(SHELF).at(-1)?.until ?? 0);
  });

  it('O3: titles of missing scenarios are those of the library', () => {
    const title = new Map(SHELF.map(({ slug, title: of }) => [slug, of]));
    for (const slug of SLUGS)
      for (const { session } of weeksFor(without(slug)))
        if (session?.standsInFor) expect(session.standsInFor).toBe(title.get(slug));
  });

  it('O3: a day plays no scenario twice, has no gap, and leaves empty what nothing is there for', () => {
    for (const shelf of [SHELF, without('ask-alma'), without('ask-alma', 'first-of-the-month')]) {
      const parts = dayFor(shelf);
      const slugs = parts.flatMap(({ session }) => session?.scenario.slug ?? []);
      expect(new Set(slugs).size).toBe(slugs.length);
      expect(slugs).toHaveLength(3);
      parts.forEach((part, i) => expect(part.from).toBe(parts[i - 1]?.until ?? 540));
    }
    expect(dayFor([]).filter(({ isPlay, session }) => isPlay && session === null)).toHaveLength(3);
    expect(weeksFor([]).every(({ session }) => session === null)).toBe(true);
  });
});
