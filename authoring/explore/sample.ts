// Sample: what the plays of a scenario show. F1. All of them where they are few; else a sample, not a proof.
import { makeDice, type DecisionId, type OptionId, type Result } from '../../sim/kit/index.ts';
import { INDICATORS, type Indicator, type Scenario } from '../../sim/scenario/index.ts';
import { makePlayer, type OfferedDecision, type Play, type PlayFault, type PlayWish } from '../../sim/story/index.ts';
import { everyPlay, MOST_FAULTS, type Plays } from './every-path.ts';
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
  /** Every path was played: what was not met is not there. */
  readonly complete: boolean;
  readonly endings: readonly EndingShare[];
  readonly offered: ReadonlySet<OptionId>;
  /** Heat: in how many plays each line and card was told, by its id. */
  readonly told: ReadonlyMap<string, number>;
  readonly faults: readonly PlayFault[];
  /** Pearson's r of a play's whole score with each indicator at its end; NaN where one of them never moves. */
  readonly correlations: Readonly<Partial<Record<Indicator, number>>>;
  readonly scores: readonly ScoreRange[];
  readonly total: Spread;
  /** Words one learner reads, without role sheets. */
  readonly words: Spread;
  readonly minutes: Spread;
  /** Most words of a scene before its prompt, by decision; of what follows, by option. */
  readonly sceneWords: ReadonlyMap<DecisionId, number>;
  readonly consequenceWords: ReadonlyMap<OptionId, number>;
  /** Mean change of each indicator when this option is taken, until the next scene. */
  readonly effects: ReadonlyMap<OptionId, Readonly<Partial<Record<Indicator, number>>>>;
};

export type Player = (wish: PlayWish) => Result<Play, PlayFault>;
type SampleWish = { readonly cut: number; readonly plays: number; readonly seed: number };

/** Every path where they are no more than `plays`, else so many random ones. The same seed gives the same sample. */
export function samplePlays(scenario: Scenario, wish: SampleWish): Sample {
  const player = makePlayer(scenario);
  const all = everyPlay(player, scenario.story, wish.cut, wish.plays);
  const complete = all !== null && all.faults.length < MOST_FAULTS;
  return sampleOf(scenario, wish.cut, all ?? randomPlays(player, wish), complete);
}

/** Random plays even where every path could be tried. */
export const sampleAtRandom = (scenario: Scenario, wish: SampleWish): Sample =>
  sampleOf(scenario, wish.cut, randomPlays(makePlayer(scenario), wish), false);

function randomPlays(player: ReturnType<typeof makePlayer>, { cut, plays, seed }: SampleWish): Plays {
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

function sampleOf(scenario: Scenario, cut: number, { plays, faults }: Plays, complete: boolean): Sample {
  const totals = plays.map((play) => totalScore(scenario, play));
  const words = plays.map(wordsRead);
  return {
    cut,
    plays: plays.length,
    complete,
    endings: endingsOf(plays),
    offered: new Set(plays.flatMap(({ turns }) => turns.flatMap(({ beat }) => offeredIn(beat)))),
    told: heatOf(plays),
    faults: faults.toSorted((a, b) => a.path.length - b.path.length),
    correlations: correlationsOf(plays, totals),
    scores: scoreRanges(scenario, plays),
    total: spreadOf(totals),
    words: spreadOf(words),
    minutes: spreadOf(words.map((count) => Math.round((count / READING_SPEED) * 10) / 10)),
    ...wordsByPlace(plays),
    effects: effectsOf(plays),
  };
}

type Beat = Play['turns'][number]['beat'];

const offeredIn = (beat: Beat): readonly string[] => beat.decision?.options.map(({ id }) => id) ?? [];

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
function heatOf(plays: readonly Play[]): Sample['told'] {
  const heat = new Map<string, number>();
  for (const { turns } of plays)
    for (const id of new Set(turns.flatMap(({ beat }) => toldIn(beat))))
      heat.set(id, (heat.get(id) ?? 0) + 1);
  return heat;
}

const pathOf = ({ turns }: Play): readonly OptionId[] => turns.flatMap(({ taken }) => taken ?? []);

function endingsOf(plays: readonly Play[]): readonly EndingShare[] {
  const byEnding = new Map<string, Play[]>();
  for (const play of plays) byEnding.set(play.ending, [...(byEnding.get(play.ending) ?? []), play]);
  return [...byEnding]
    .map(([ending, all]) => ({
      ending,
      share: all.length / plays.length,
      witness: all.map(pathOf).sort((a, b) => a.length - b.length)[0] ?? [],
    }))
    .sort((a, b) => b.share - a.share);
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
