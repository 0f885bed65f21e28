// Rules of guessing: no option gives itself away by its length, its place or its words. F1. Source: scenario handbook, §4.4.
import { wordsOf } from '../explore/measure.ts';
import { guessesOf } from './guessers.ts';
import type { Checked, Found, Rule } from './rule.ts';
import { aboutDecision, aboutStory, weighed, WHOLE, type Weighed } from './weighed.ts';

const LENGTH_RATIO = 1.3;
const LONGEST_SHARE = 0.3;
const POSITION_SHARE = 0.45;
/** Of the range of points: what a naive guesser may be ahead of dice. */
const GUESS_LEAD = 0.1;
/** Fewer decisions say nothing about shares. */
const FEW = 4;

/** The one option with the most points; null when two share them. */
function strongestOf(options: readonly Weighed[]): Weighed | null {
  const most = Math.max(...options.map(({ total }) => total));
  const top = options.filter(({ total }) => total === most);
  return top.length === 1 ? (top[0] ?? null) : null;
}

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

/** By each sign that wins: points of the longest cut, against what dice earn, over the range of all its plays. */
function guessable(checked: Checked): readonly Found[] {
  const { scenario, whole } = checked;
  const faced = scenario.cuts[whole.cut] ?? [];
  const range = whole.total.most - whole.total.least;
  if (faced.length < WHOLE || range <= 0) return [];
  const decisions = weighed(checked).filter(({ id, options }) => faced.includes(id) && options.length > 1);
  const signs =
    scenario.lang === 'en'
      ? (['longest', 'shortest', 'first', 'last', 'positive', 'digital'] as const)
      : (['longest', 'shortest', 'first', 'last'] as const);
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
  shortest: 'Who always takes the shortest option',
  first: 'Who always takes the first option',
  last: 'Who always takes the last option',
  positive: 'Who always takes the option with most kind words',
  digital: 'Who always takes the option with most digital words',
} as const;
const CURES = {
  longest: 'Shorten the strong option there, or lengthen a weak one.',
  shortest: 'Lengthen the strong option there, or shorten a weak one.',
  first: 'Move the strong option down there.',
  last: 'Move the strong option up there.',
  positive: 'Give a weak option there the kind words, or say the strong one dryly.',
  digital: 'Let a weak option there be the digital one, or a strong one be done by hand.',
} as const;

export const GUESS_RULES: readonly Rule[] = [
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
    about: `In a whole workshop nobody wins by guessing: who always takes the longest or the shortest option, the first or the last, the one with most kind words or the one with most digital words is ahead of dice by at most ${GUESS_LEAD * 100} % of the range. The range is from the least to the most points of all plays of the longest cut; ties are drawn by lot; the words are in authoring/check/naive-words.ts.`,
    bad: 'In d2, d5 and d7 the strong option says “publish”, “help” or “openly”, and the weak ones do not.',
    good: 'Kind words stand in weak options as often as in strong ones.',
    find: guessable,
  },
];
