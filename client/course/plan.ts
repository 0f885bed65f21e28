// Two plans for teaching with the scenarios a server has: eight weeks, and one day. F3. Rule O3.
import type { CourseScenario, Touch } from '../../authoring/exercise.ts';
import { COMPETENCIES, type Competency } from '../../sim/scenario/competency.ts';
import { minutesFor } from '../../sim/session/session-length.ts';
import { UNITS, type Unit } from './syllabus.ts';

/** Titles of what the plans are made of, for a server that does not have them. */
const WISHED = {
  'first-of-the-month': 'First of the Month',
  'matching-list': 'The Matching List',
  'blackout-thursday': 'Blackout Thursday',
  'ask-alma': 'Ask Alma',
  'your-street': 'Your Street, Your Vote',
  'high-water': 'High Water',
} as const;

type Wish = {
  readonly slug: keyof typeof WISHED;
  readonly cut: number;
  /** How this session goes beyond a usual one; '' when it does not. */
  readonly note: string;
};

/** What is played: as wished, or what comes nearest of what is there. */
export type Session = {
  readonly scenario: CourseScenario;
  readonly cut: number;
  readonly minutes: number;
  /** Decisions of this length that touch the competency asked for, or any when none was. */
  readonly touches: readonly Touch[];
  readonly note: string;
  /** Title of the scenario that was wished for and is not here; null when it is. */
  readonly standsInFor: string | null;
};

export type Week = { readonly unit: Unit; readonly session: Session | null };

export type DayPart = {
  /** Minutes since midnight. */
  readonly from: number;
  readonly until: number;
  readonly title: string;
  readonly words: string;
  /** Null for a part without play, and where nothing is there to play. */
  readonly session: Session | null;
  readonly isPlay: boolean;
};

/** By unit, from the first. Two scenarios come twice: short, or part, then whole. */
const WEEKS: readonly Wish[] = [
  {
    slug: 'high-water',
    cut: 4,
    note: 'A short first try. Its last decision is what unit 1 asks: what happens to the register afterwards?',
  },
  { slug: 'blackout-thursday', cut: 8, note: '' },
  { slug: 'first-of-the-month', cut: 8, note: '' },
  { slug: 'ask-alma', cut: 8, note: '' },
  { slug: 'high-water', cut: 8, note: 'The whole of what week 1 began: take the four you know another way.' },
  { slug: 'matching-list', cut: 8, note: '' },
  { slug: 'your-street', cut: 8, note: '' },
  {
    slug: 'first-of-the-month',
    cut: 12,
    note: 'The whole of what week 3 began, with four new decisions. Close with plans of your own.',
  },
];

/** Touches of the decisions in a length. Without a competency: each decision once. */
function touchesIn(scenario: CourseScenario, cut: number, competency: Competency | null): readonly Touch[] {
  const played = new Set(scenario.cuts[cut] ?? []);
  const all = competency === null ? COMPETENCIES : [competency];
  const found = new Map<string, Touch>();
  for (const touch of all.flatMap((one) => scenario.exercise[one])) {
    if (played.has(touch.decisionId)) found.set(touch.decisionId, touch);
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}

/** The longest that is no longer than wished; else the shortest there is. Null when there is none. */
export function nearestCut({ cuts }: CourseScenario, wished: number): number | null {
  const lengths = Object.keys(cuts)
    .map(Number)
    .sort((a, b) => a - b);
  return lengths.filter((cut) => cut <= wished).at(-1) ?? lengths[0] ?? null;
}

/** A missing scenario gives way to the one that touches the competency most often in the nearest length; ties by order. */
export function sessionFor(
  shelf: readonly CourseScenario[],
  wish: Wish,
  competency: Competency | null,
): Session | null {
  const offers = shelf.flatMap((scenario) => {
    const cut = nearestCut(scenario, wish.cut);
    if (cut === null) return [];
    return [{ scenario, cut, touches: touchesIn(scenario, cut, competency) }];
  });
  const wished = offers.find(({ scenario }) => scenario.slug === wish.slug);
  const offer = wished ?? offers.sort((a, b) => b.touches.length - a.touches.length)[0];
  if (offer === undefined) return null;
  const isAsWished = wished !== undefined && offer.cut === wish.cut;
  return {
    ...offer,
    minutes: minutesFor(offer.cut),
    note: isAsWished ? wish.note : '',
    standsInFor: wished === undefined ? WISHED[wish.slug] : null,
  };
}

export const weeksFor = (shelf: readonly CourseScenario[]): readonly Week[] =>
  UNITS.flatMap((unit, i) => {
    const wish = WEEKS[i];
    return wish ? [{ unit, session: sessionFor(shelf, wish, unit.competency) }] : [];
  });

type DayWish = Pick<DayPart, 'title' | 'words'> & {
  /** As wished; a story takes the minutes of what is played in its place. */
  readonly minutes: number;
  readonly play?: Wish;
};

const DAY_FROM = 9 * 60;
const DAY: readonly DayWish[] = [
  {
    minutes: 20,
    title: 'Hello',
    words: 'What each person decides at work. The eight competencies, read aloud once.',
  },
  {
    minutes: 45,
    title: 'Warm up',
    words: 'A short story, to learn how two votes work.',
    play: { slug: 'ask-alma', cut: 4, note: '' },
  },
  { minutes: 20, title: 'Break', words: '' },
  {
    minutes: 90,
    title: 'One question in depth',
    words: 'One story, with time for a long debrief.',
    play: { slug: 'matching-list', cut: 8, note: 'Who is helped by data, and who is harmed?' },
  },
  { minutes: 65, title: 'Lunch', words: '' },
  {
    minutes: 120,
    title: 'A whole story',
    words: 'In new teams, with other roles than in the morning.',
    play: { slug: 'first-of-the-month', cut: 12, note: '' },
  },
  { minutes: 20, title: 'Break', words: '' },
  {
    minutes: 40,
    title: 'Your own case',
    words: 'In threes: a decision from your own desk. What are the options, and who bears the cost of each?',
  },
  {
    minutes: 20,
    title: 'Ten working days',
    words: 'Each person writes one thing to do, and who will ask about it.',
  },
];

/** A scenario is played once a day: who stands in for a missing one is none of those still to come or gone. */
export function dayFor(shelf: readonly CourseScenario[]): readonly DayPart[] {
  const wished = new Set<string>(DAY.flatMap(({ play }) => play?.slug ?? []));
  const spare = new Set(shelf.map(({ slug }) => slug).filter((slug) => !wished.has(slug)));
  let from = DAY_FROM;
  return DAY.map(({ minutes, title, words, play }) => {
    const offered = shelf.filter(({ slug }) => slug === play?.slug || spare.has(slug));
    const session = play ? sessionFor(offered, play, null) : null;
    if (session) spare.delete(session.scenario.slug);
    const part = {
      from,
      until: from + (session?.minutes ?? minutes),
      title,
      words,
      session,
      isPlay: play !== undefined,
    };
    from = part.until;
    return part;
  });
}
