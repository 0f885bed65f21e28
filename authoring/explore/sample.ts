// Sample: what the plays of a scenario show, and what is known of the others. F1.
import { makeDice, type DecisionId, type OptionId } from '../../sim/kit/index.ts';
import { INDICATORS, type Indicator, type Scenario } from '../../sim/scenario/index.ts';
import type { OfferedDecision, Play, PlayFault } from '../../sim/story/index.ts';
import { charactersOf, type Character, type Effects } from './characters.ts';
import type { Bounds, Range } from './bounds.ts';
import { MOST_FAULTS, type Player, type Plays } from './every-path.ts';
import type { Stop } from './live/story-graph.ts';
import { correlation } from './measure.ts';
import { textWords, wordsRead } from './words-read.ts';
import { scoreRanges, totalScore, type ScoreRange } from './scores.ts';

/** Words a minute, read together in a mixed group. Source: scenario handbook, §4.1. */
const READING_SPEED = 180;

export type EndingShare = {
  readonly ending: string;
  /** 0–1 of the plays. */
  readonly share: number;
  /** Choices of the shortest play met that ends so. */
  readonly witness: readonly OptionId[];
};

export type Spread = { readonly least: number; readonly median: number; readonly most: number };

export type Sample = {
  readonly cut: number;
  readonly plays: number;
  /** Every path was played. */
  readonly everyPath: boolean;
  /** Every state was explored, or every path played: what was not met is not there, but for `unsettled`. */
  readonly complete: boolean;
  /** States and edges of the story graph, and what stopped it before the end. */
  readonly explored: { readonly states: number; readonly edges: number; readonly stopped: Stop | null };
  /** Ids in the graph that no play met, while none was proved to be out of reach. */
  readonly unsettled: ReadonlySet<string>;
  readonly endings: readonly EndingShare[];
  /** Heat: in how many plays each decision was open and each option on offer, by id; 0 where only a rare play does. */
  readonly offers: ReadonlyMap<DecisionId | OptionId, number>;
  /** The same of lines and cards that are told. */
  readonly told: ReadonlyMap<string, number>;
  readonly faults: readonly PlayFault[];
  /** Pearson's r of a play's whole score with each indicator at its end; NaN where one of them never moves. */
  readonly correlations: Readonly<Partial<Record<Indicator, number>>>;
  readonly scores: readonly ScoreRange[];
  /** The points are the least and most of all plays, not only of these. */
  readonly scoresProved: boolean;
  readonly total: Spread;
  /** At the end of a play, 0–100; `proved` as above. */
  readonly indicators: Readonly<Partial<Record<Indicator, Range & { readonly proved: boolean }>>>;
  /** Words one learner reads, without role sheets. */
  readonly words: Spread;
  readonly minutes: Spread;
  /** Most words of a scene before its prompt, by decision; of what follows, by option. */
  readonly sceneWords: ReadonlyMap<DecisionId, number>;
  readonly consequenceWords: ReadonlyMap<OptionId, number>;
  /** Mean change of each indicator when this option is taken, until the next scene. */
  readonly effects: Effects;
  /** Mean sum of indicator moves told by each delayed line that moves any. */
  readonly delayedMoves: ReadonlyMap<string, number>;
  /** Where half of the plays end below. */
  readonly middle: Readonly<Partial<Record<Indicator, number>>>;
  readonly characters: readonly Character[];
};

export type SampleWish = { readonly cut: number; readonly plays: number; readonly seed: number };

/** What is known besides the plays. */
export type Known = Pick<Sample, 'everyPath' | 'complete' | 'explored' | 'unsettled'> & {
  readonly bounds: Bounds | null;
  /** Plays that meet what these did not. */
  readonly rare: readonly Play[];
  readonly player: Player;
};

export function randomPlays(player: Player, { cut, plays, seed }: SampleWish): Plays {
  const dice = makeDice(seed);
  const found: Play[] = [];
  const faults: PlayFault[] = [];
  for (let i = 0; i < plays && faults.length < MOST_FAULTS; i++) {
    const pick = ({ options }: OfferedDecision): number => dice.below(options.length);
    const played = player({ cut, seed: i + 1, pick });
    if (played.ok) found.push(played.value);
    else faults.push(played.error);
  }
  return { plays: found, faults };
}

export function sampleOf(scenario: Scenario, cut: number, { plays, faults }: Plays, known: Known): Sample {
  const { bounds, rare, player, ...flags } = known;
  const effects = effectsOf(plays);
  const totals = plays.map((play) => totalScore(scenario, play));
  const words = plays.map(wordsRead);
  const total = spreadOf(totals);
  return {
    cut,
    plays: plays.length,
    ...flags,
    endings: endingsOf(plays, rare),
    offers: heatOf(plays, rare, offeredIn),
    told: heatOf(plays, rare, toldIn),
    faults: faults.toSorted((a, b) => a.path.length - b.path.length),
    correlations: correlationsOf(plays, totals),
    scores: bounds?.scores ?? scoreRanges(scenario, plays),
    scoresProved: flags.everyPath || bounds?.scores !== undefined,
    total: bounds?.total ? { ...total, ...bounds.total } : total,
    indicators: indicatorsOf(plays, known),
    words: spreadOf(words),
    minutes: spreadOf(words.map((count) => Math.round((count / READING_SPEED) * 10) / 10)),
    ...wordsByPlace(plays),
    effects,
    ...laterOf(plays),
    characters: charactersOf(scenario, player, cut, effects),
  };
}

type Beat = Play['turns'][number]['beat'];

const offeredIn = ({ decision }: Beat): readonly string[] =>
  decision ? [decision.id, ...decision.options.map(({ id }) => id)] : [];

const toldIn = (beat: Beat): readonly string[] => [
  ...[...beat.consequence, ...beat.passages].flatMap(({ id }) => id ?? []),
  ...beat.cards.map(({ id }) => id),
];

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { least: at(0), median: at(0.5), most: at(1) };
}

/** A line that is told twice in a play counts once. */
function heatOf(
  plays: readonly Play[],
  rare: readonly Play[],
  idsIn: (beat: Beat) => readonly string[],
): ReadonlyMap<string, number> {
  const heat = new Map<string, number>();
  for (const { turns } of rare) for (const id of turns.flatMap(({ beat }) => idsIn(beat))) heat.set(id, 0);
  for (const { turns } of plays)
    for (const id of new Set(turns.flatMap(({ beat }) => idsIn(beat)))) heat.set(id, (heat.get(id) ?? 0) + 1);
  return heat;
}

const pathOf = ({ turns }: Play): readonly OptionId[] => turns.flatMap(({ taken }) => taken ?? []);

function endingsOf(plays: readonly Play[], rare: readonly Play[]): readonly EndingShare[] {
  const byEnding = new Map<string, Play[]>();
  for (const play of plays) byEnding.set(play.ending, [...(byEnding.get(play.ending) ?? []), play]);
  const unmet = rare.filter(({ ending }) => !byEnding.has(ending));
  return [
    ...[...byEnding].map(([ending, all]) => ({ ending, share: all.length / plays.length, all })),
    ...[...new Set(unmet.map(({ ending }) => ending))].map((ending) => ({
      ending,
      share: 0,
      all: unmet.filter((play) => play.ending === ending),
    })),
  ]
    .map(({ ending, share, all }) => ({
      ending,
      share,
      witness: all.map(pathOf).sort((a, b) => a.length - b.length)[0] ?? [],
    }))
    .sort((a, b) => b.share - a.share);
}

function indicatorsOf(plays: readonly Play[], { bounds, everyPath }: Known): Sample['indicators'] {
  const last = plays.flatMap(({ turns }) => turns.at(-1)?.beat.indicators ?? []);
  if (last.length === 0) return {};
  return Object.fromEntries(
    INDICATORS.map((name) => {
      const { least, most } = spreadOf(last.map((one) => one[name]));
      const bound = bounds?.indicators[name];
      return [name, bound ? { ...bound, proved: true } : { least, most, proved: everyPath }];
    }),
  );
}

function correlationsOf(plays: readonly Play[], totals: readonly number[]): Sample['correlations'] {
  const last = plays.map(({ turns }) => turns.at(-1)?.beat.indicators ?? null);
  if (last.includes(null)) return {};
  return Object.fromEntries(
    INDICATORS.map((name) => [
      name,
      correlation(
        totals,
        last.map((one) => one?.[name] ?? 0),
      ),
    ]),
  );
}

function laterOf(plays: readonly Play[]): Pick<Sample, 'delayedMoves' | 'middle'> {
  const sums = new Map<string, { count: number; sum: number }>();
  for (const { beat } of plays.flatMap(({ turns }) => turns))
    for (const { id, delayed, changes } of beat.passages) {
      const moved = INDICATORS.reduce((sum, name) => sum + (changes[name] ?? 0), 0);
      if (delayed === null || id === null || Object.keys(changes).length === 0) continue;
      const before = sums.get(id) ?? { count: 0, sum: 0 };
      sums.set(id, { count: before.count + 1, sum: before.sum + moved });
    }
  const last = plays.flatMap(({ turns }) => turns.at(-1)?.beat.indicators ?? []);
  const middle =
    last.length === 0 ? [] : INDICATORS.map((name) => [name, spreadOf(last.map((one) => one[name])).median]);
  return {
    delayedMoves: new Map([...sums].map(([id, { count, sum }]) => [id, sum / count])),
    middle: Object.fromEntries(middle),
  };
}

function wordsByPlace(plays: readonly Play[]): Pick<Sample, 'sceneWords' | 'consequenceWords'> {
  const sceneWords = new Map<DecisionId, number>();
  const consequenceWords = new Map<OptionId, number>();
  const keepMost = (map: Map<string, number>, id: string, count: number): void => {
    map.set(id, Math.max(count, map.get(id) ?? 0));
  };
  for (const { turns } of plays) {
    turns.forEach(({ beat }, i) => {
      const taken = turns[i - 1]?.taken;
      // The premise has a limit of its own, so the first scene is not held to that of the others.
      if (beat.decision && i > 0) {
        const scene = beat.passages.filter(({ delayed }) => delayed === null);
        keepMost(sceneWords, beat.decision.id, textWords(scene));
      }
      if (taken) keepMost(consequenceWords, taken, textWords(beat.consequence));
    });
  }
  return { sceneWords, consequenceWords };
}

function effectsOf(plays: readonly Play[]): Sample['effects'] {
  const sums = new Map<OptionId, { count: number; moved: Partial<Record<Indicator, number>> }>();
  for (const { turns } of plays) {
    turns.forEach(({ beat, taken }, i) => {
      const after = turns[i + 1]?.beat;
      if (!taken || !beat.indicators || !after) return;
      const sum = sums.get(taken) ?? { count: 0, moved: {} };
      sum.count++;
      for (const { changes } of after.consequence)
        for (const name of INDICATORS) sum.moved[name] = (sum.moved[name] ?? 0) + (changes[name] ?? 0);
      sums.set(taken, sum);
    });
  }
  return new Map(
    [...sums].map(([id, { count, moved }]) => [
      id,
      Object.fromEntries(Object.entries(moved).map(([name, value]) => [name, value / count])),
    ]),
  );
}
