// Rules of fairness: no option gives itself away, none is free, no ending is a lottery. F1. Source: scenario handbook, §4.4.
import { COMPETENCIES, INDICATORS, type OptionKey } from '../../sim/scenario/index.ts';
import { wordsOf } from '../explore/measure.ts';
import { guessesOf } from './guessers.ts';
import { placeOf, type Checked, type Found, type Rule } from './rule.ts';

const LENGTH_RATIO = 1.3;
const LONGEST_SHARE = 0.3;
const POSITION_SHARE = 0.45;
const CLEAR_LEAD = 2;
const ENDING_LEAST = 0.05;
const ENDING_MOST = 0.4;
const CAPITAL_R = 0.4;
/** Scenarios of this many decisions are held to what a whole workshop shows. */
const WHOLE = 8;
/** Indicators that doing right costs, at least. */
const PRICE = 2;
/** Of the range of points: what a naive guesser may be ahead of dice. */
const GUESS_LEAD = 0.1;
/** Fewer decisions say nothing about shares. */
const FEW = 4;

type Weighed = {
  readonly id: string;
  readonly text: string;
  readonly key: OptionKey;
  readonly total: number;
};
type WeighedDecision = { readonly id: string; readonly options: readonly Weighed[] };

/** Decisions with all their options weighed, in the order they are written. */
function weighed({ scenario, lines }: Checked): readonly WeighedDecision[] {
  return scenario.decisions.map(({ id, optionIds }) => ({
    id,
    options: optionIds.flatMap((option) => {
      const key = scenario.rubric?.author.decisions[id]?.[option];
      if (!key) return [];
      const total = Object.values(key.weights).reduce((sum, weight) => sum + weight, 0);
      return { id: option, text: lines.find((line) => line.id === option)?.text ?? '', key, total };
    }),
  }));
}

/** The one option with the most points; null when two share them. */
function strongestOf(options: readonly Weighed[]): Weighed | null {
  const most = Math.max(...options.map(({ total }) => total));
  const top = options.filter(({ total }) => total === most);
  return top.length === 1 ? (top[0] ?? null) : null;
}

const aboutDecision = ({ lines }: Checked, id: string, message: string): Found => ({
  ...placeOf(lines, id),
  at: id,
  message,
});

const aboutStory = (at: string, message: string): Found => ({ file: 'story.ink', line: 1, at, message });

function longestStrongest(checked: Checked): readonly Found[] {
  const all = weighed(checked).filter(({ options }) => options.length > 1);
  const given = all.filter(({ options }) => {
    const strongest = strongestOf(options);
    if (!strongest) return false;
    return options.every((one) => one === strongest || wordsOf(one.text) < wordsOf(strongest.text));
  });
  if (all.length < FEW || given.length / all.length <= LONGEST_SHARE) return [];
  const ids = given.map(({ id }) => id).join(', ');
  const share = Math.round((given.length / all.length) * 100);
  return [
    aboutStory(
      'longest',
      `The strongest option is the longest in ${share} % of the decisions (${ids}). Shorten it, or lengthen another, in some of them.`,
    ),
  ];
}

function strongestPosition(checked: Checked): readonly Found[] {
  const places = weighed(checked).flatMap(({ options }) => {
    const strongest = strongestOf(options);
    return strongest ? [options.indexOf(strongest)] : [];
  });
  if (places.length < FEW) return [];
  return [0, 1, 2, 3].flatMap((place) => {
    const share = places.filter((one) => one === place).length / places.length;
    if (share <= POSITION_SHARE) return [];
    const letter = String.fromCharCode(65 + place);
    return [
      aboutStory(
        'position',
        `The strongest option is ${letter} in ${Math.round(share * 100)} % of the decisions. Move it in some of them.`,
      ),
    ];
  });
}

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

/** By each sign that wins: points of the longest cut, against what dice earn, over the range of all its plays. */
function guessable(checked: Checked): readonly Found[] {
  const { scenario, whole } = checked;
  const faced = scenario.cuts[whole.cut] ?? [];
  const range = whole.total.most - whole.total.least;
  if (faced.length < WHOLE || range <= 0) return [];
  const decisions = weighed(checked).filter(({ id, options }) => faced.includes(id) && options.length > 1);
  const signs =
    scenario.lang === 'en'
      ? (['longest', 'first', 'positive', 'digital'] as const)
      : (['longest', 'first'] as const);
  return guessesOf(decisions, signs).flatMap(({ sign, expected, random, wins }) => {
    const lead = (expected - random) / range;
    if (lead <= GUESS_LEAD) return [];
    const where = wins
      .filter(({ points }) => points > 0)
      .slice(0, 4)
      .map(({ decision, points }) => `${decision} (+${points.toFixed(1)})`);
    const message = `${GUESSERS[sign]} earns ${expected.toFixed(1)} points, dice ${random.toFixed(1)}: ahead by ${Math.round(lead * 100)} % of the range, ${GUESS_LEAD * 100} % at most. It wins most in ${where.join(', ')}. ${CURES[sign]}`;
    return [aboutStory(sign, message)];
  });
}

const GUESSERS = {
  longest: 'Who always takes the longest option',
  first: 'Who always takes the first option',
  positive: 'Who always takes the option with most kind words',
  digital: 'Who always takes the option with most digital words',
} as const;
const CURES = {
  longest: 'Shorten the strong option there, or lengthen a weak one.',
  first: 'Move the strong option down there.',
  positive: 'Give a weak option there the kind words, or say the strong one dryly.',
  digital: 'Let a weak option there be the digital one, or a strong one be done by hand.',
} as const;

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
    code: 'fair/option-lengths',
    severity: 'warning',
    about: `In a decision the longest option has at most ${LENGTH_RATIO} times the words of the shortest: people take the long one for the careful one.`,
    bad: '* [Yes # id: d1a]\n* [Ask the district offices first, and wait for their answer # id: d1b]',
    good: '* [Open on Monday in two offices # id: d1a]\n* [Ask the eleven offices first # id: d1b]',
    find: (checked) =>
      checked.scenario.decisions.flatMap(({ id, optionIds }) => {
        const counts = checked.lines
          .filter((line) => line.kind === 'option' && line.id !== null && optionIds.includes(line.id))
          .map((line) => wordsOf(line.text));
        if (counts.length < 2) return [];
        const [least, most] = [Math.min(...counts), Math.max(...counts)];
        if (most / Math.max(1, least) <= LENGTH_RATIO) return [];
        return [
          aboutDecision(
            checked,
            id,
            `The options of ${id} have ${least} to ${most} words. Bring the longest within ${LENGTH_RATIO} times the shortest.`,
          ),
        ];
      }),
  },
  {
    code: 'fair/longest-strongest',
    severity: 'warning',
    about: `The option with the most points is the longest in at most ${LONGEST_SHARE * 100} % of the decisions.`,
    bad: 'Every strongest option explains itself.',
    good: 'Length says nothing about strength.',
    find: longestStrongest,
  },
  {
    code: 'fair/strongest-position',
    severity: 'warning',
    about: `No letter is the strongest in more than ${POSITION_SHARE * 100} % of the decisions.`,
    bad: 'B is always right.',
    good: 'A, B, C and D each are, now and then.',
    find: strongestPosition,
  },
  {
    code: 'fair/guessable',
    severity: 'warning',
    about: `In a whole workshop nobody wins by guessing: who always takes the longest option, the first, the one with most kind words or the one with most digital words is ahead of dice by at most ${GUESS_LEAD * 100} % of the range. The range is from the least to the most points of all plays of the longest cut; ties are drawn by lot; the words are in authoring/check/naive-words.ts.`,
    bad: 'In d2, d5 and d7 the strong option says “publish”, “help” or “openly”, and the weak ones do not.',
    good: 'Kind words stand in weak options as often as in strong ones.',
    find: guessable,
  },
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
