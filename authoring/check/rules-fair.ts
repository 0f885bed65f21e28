// Rules of fairness: no option is free, none is lost from the start, no ending is a lottery. F1. Source: scenario handbook, §4.4.
import { COMPETENCIES, INDICATORS } from '../../sim/scenario/index.ts';
import type { Checked, Found, Rule } from './rule.ts';
import { aboutDecision, aboutStory, weighed, WHOLE, type Weighed } from './weighed.ts';

const CLEAR_LEAD = 2;
const ENDING_LEAST = 0.05;
const ENDING_MOST = 0.4;
const CAPITAL_R = 0.4;
/** Indicators that doing right costs, at least. */
const PRICE = 2;

function dominated(checked: Checked): readonly Found[] {
  const effect = (id: string): readonly number[] =>
    INDICATORS.map((name) => checked.whole.effects.get(id)?.[name] ?? 0);
  const values = (one: Weighed): readonly number[] => [
    ...COMPETENCIES.map((name) => one.key.weights[name] ?? 0),
    ...effect(one.id),
  ];
  return weighed(checked).flatMap(({ options }) =>
    options.flatMap((worse) => {
      const mine = values(worse);
      const better = options.find((one) => {
        if (one === worse) return false;
        const theirs = values(one);
        return (
          theirs.every((value, i) => value >= (mine[i] ?? 0)) &&
          theirs.some((value, i) => value > (mine[i] ?? 0))
        );
      });
      if (!better) return [];
      return [
        aboutDecision(
          checked,
          worse.id,
          `${better.id} is as good as ${worse.id} in everything and better in something. Give ${worse.id} something that ${better.id} gives up.`,
        ),
      ];
    }),
  );
}

function oneSided(checked: Checked, sign: 1 | -1, message: (id: string) => string): readonly Found[] {
  return weighed(checked).flatMap(({ options }) =>
    options.flatMap(({ id, key }) => {
      const moved = Object.values(checked.whole.effects.get(id) ?? {});
      const has = [...Object.values(key.weights), ...moved].some((value) => Math.sign(value) === sign);
      return has ? [] : [aboutDecision(checked, id, message(id))];
    }),
  );
}

const thirdOf = ({ total: { least, most } }: Checked['whole']): number => least + ((most - least) * 2) / 3;

export const FAIR_RULES: readonly Rule[] = [
  {
    code: 'fair/dominated',
    severity: 'warning',
    about:
      'No option is at least as good as another in all competencies and indicators: the worse one would be no choice.',
    bad: 'd1a: { weights: { users: 1 } } beside d1b: { weights: { users: 2 } }, with the same consequence',
    good: 'd1b costs time, which d1a does not.',
    find: dominated,
  },
  {
    code: 'fair/no-cost',
    severity: 'warning',
    about: 'Every option costs something, in a competency or in an indicator.',
    bad: 'An option with only good weights and no loss.',
    good: 'weights: { users: 2, risks: -1 }',
    find: (checked) =>
      oneSided(
        checked,
        -1,
        (id) => `${id} costs nothing. Take something for it, in rubric.yaml or in the story.`,
      ),
  },
  {
    code: 'fair/no-gain',
    severity: 'warning',
    about: 'Every option gains something: some decent person once took it.',
    bad: 'An option with only bad weights and losses.',
    good: 'weights: { risks: 1, users: -1 }',
    find: (checked) =>
      oneSided(checked, 1, (id) => `${id} gains nothing. Say what a decent person would take it for.`),
  },
  {
    code: 'fair/clear-winner',
    severity: 'warning',
    about: `The best option of a decision is at most ${CLEAR_LEAD} points ahead of the next.`,
    bad: 'Points 4, 0, −1, −2.',
    good: 'Points 2, 1, 0, −1.',
    find: (checked) =>
      weighed(checked).flatMap(({ id, options }) => {
        const [first = 0, second = 0] = options.map(({ total }) => total).sort((a, b) => b - a);
        if (options.length < 2 || first - second <= CLEAR_LEAD) return [];
        return [
          aboutDecision(
            checked,
            id,
            `The best option of ${id} is ${first - second} points ahead of the next. Bring them within ${CLEAR_LEAD}.`,
          ),
        ];
      }),
  },
  {
    code: 'fair/ending-share',
    severity: 'warning',
    about: `Each ending is reached in ${ENDING_LEAST * 100} to ${ENDING_MOST * 100} % of the plays of the longest cut.`,
    bad: 'One ending takes nearly all.',
    good: 'Five endings, none rare.',
    find: ({ whole, lines }) =>
      whole.endings
        .filter(({ ending, share }) => ending !== 'end' && (share < ENDING_LEAST || share > ENDING_MOST))
        .map(({ ending, share }) => {
          const line = lines.find(({ tags }) => tags.get('ending') === ending);
          return {
            file: line?.file ?? 'story.ink',
            line: line?.line ?? 1,
            at: ending,
            message: `${(share * 100).toFixed(1)} % of ${whole.plays} plays end in ${ending}. Move the conditions that lead there.`,
          };
        }),
  },
  {
    code: 'fair/cynicism',
    severity: 'warning',
    about: `Doing right neither costs nor buys political capital as a rule: over random plays |r| stays at or below ${CAPITAL_R}.`,
    bad: 'Each good option angers the minister.',
    good: 'Honesty costs in March and is remembered in June.',
    find: ({ whole }) => {
      const r = whole.correlations.capital;
      if (r === undefined || !(Math.abs(r) > CAPITAL_R)) return [];
      return [
        aboutStory(
          'capital',
          `Scores and political capital go together by r = ${r.toFixed(2)}. Let a good option be remembered later, or a cheap one be found out.`,
        ),
      ];
    },
  },
  {
    code: 'fair/pleaser',
    severity: 'warning',
    about:
      'In a whole workshop, who always takes what lifts goodwill, reach or time most does not come out well: not in the upper third of the points that can be earned.',
    bad: 'The options that please the minister are also the best ones.',
    good: 'What pleases today is paid for by the people who queue tomorrow.',
    find: ({ scenario, whole }) =>
      scenario.decisions.length < WHOLE
        ? []
        : whole.characters
            .filter(({ wants, total }) => wants !== 'key' && total > thirdOf(whole))
            .map(({ wants, total }) =>
              aboutStory(
                wants,
                `Who takes what is best for ${wants} at every decision earns ${total} points, in the upper third of ${whole.total.least} to ${whole.total.most}. Let some of these options cost more of what the key weighs.`,
              ),
            ),
  },
  {
    code: 'fair/free-virtue',
    severity: 'warning',
    about: `In a whole workshop doing right is paid for: who takes the strongest option at every decision ends below the middle of all plays in ${PRICE} indicators or more.`,
    bad: 'The best options are also the cheapest.',
    good: 'Good work takes time, and reaches fewer people at first.',
    find: ({ scenario, whole }) => {
      const best = whole.characters.find(({ wants }) => wants === 'key');
      if (scenario.decisions.length < WHOLE || !best?.indicators) return [];
      const { indicators } = best;
      const paid = INDICATORS.filter((name) => indicators[name] < (whole.middle[name] ?? 0));
      if (paid.length >= PRICE) return [];
      const what = paid.length === 0 ? 'nothing' : paid.join(' and ');
      return [
        aboutStory(
          'key',
          `Who takes the strongest option at every decision pays with ${what}. Let good work cost time, money or goodwill.`,
        ),
      ];
    },
  },
];
