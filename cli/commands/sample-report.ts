// A sample in words and as JSON. F3.
import { join } from 'node:path';
import type { LineHeat, Sample } from '../../authoring/index.ts';

const BAR = 20;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const bar = (share: number): string => '█'.repeat(Math.round(share * BAR)).padEnd(BAR, '·');

/** How far the samples of a scenario's cuts can be trusted. */
export function exploredLine(samples: readonly Sample[]): string {
  const sum = (of: (sample: Sample) => number): number => samples.reduce((all, one) => all + of(one), 0);
  const plays = sum((one) => one.plays);
  const stopped = samples.find(({ complete }) => !complete);
  if (stopped)
    return `Partial: seen in ${plays} plays. With ${stopped.cut} decisions the story is ${WHY[stopped.explored.stopped ?? 'states']}, so this is a sample, not a proof.`;
  const open = samples.flatMap(({ unsettled }) => [...unsettled]);
  return [
    `Explored to the end: ${sum((one) => one.explored.states)} states, ${sum((one) => one.explored.edges)} edges, ${plays} plays.`,
    ...(open.length > 0 ? [`Neither met nor ruled out: ${[...new Set(open)].join(', ')}.`] : []),
  ].join('\n');
}

const WHY = {
  states: 'too big to explore',
  steps: 'too long to explore',
  faults: 'broken in too many places to explore',
  forks: 'open in too many ways at once to explore',
} as const;

export function sampleLines({
  endings,
  scores,
  correlations,
  scoresProved,
  indicators,
  total,
  words,
  minutes,
}: Sample): readonly string[] {
  const moved = Object.entries(correlations).filter(([, r]) => Number.isFinite(r));
  return [
    `Words a learner reads: ${words.least} to ${words.most}, ${minutes.least} to ${minutes.most} minutes at 180 a minute`,
    'Endings',
    ...endings.map(
      ({ ending, share, witness }) =>
        `  ${bar(share)} ${percent(share).padStart(7)}  ${ending}  by ${witness.join(' ')}`,
    ),
    ...(scores.length === 0
      ? []
      : [
          `Points of a whole play: ${total.least} to ${total.most}, half of them below ${total.median}`,
          `Competency           points      opportunities${scoresProved ? '   (of all plays)' : '   (of these plays)'}`,
          ...scores.map(
            ({ competency, least, most, fewest, mostOpportunities }) =>
              `  ${competency.padEnd(19)}${`${least} to ${most}`.padEnd(12)}${fewest} to ${mostOpportunities}`,
          ),
          `Indicators at the end: ${Object.entries(indicators)
            .map(([name, { least, most, proved }]) => `${name} ${least} to ${most}${proved ? '' : '*'}`)
            .join(
              ', ',
            )}${Object.values(indicators).some(({ proved }) => !proved) ? ' (* of these plays)' : ''}`,
          `Points and indicators at the end, r: ${moved.map(([name, r]) => `${name} ${r.toFixed(2)}`).join(', ')}`,
        ]),
  ];
}

const RARE = 0.05;
const RARE_SHOWN = 12;

const place = (folder: string, { file, line, id }: LineHeat): string => `${join(folder, file)}:${line} ${id}`;

/** The lines that no play meets, each with its place; then those that few do, rarest first. */
export function rareLines(
  folder: string,
  lines: readonly LineHeat[],
  { cut }: Sample,
  isLongest: boolean,
): readonly string[] {
  const never = lines.filter(({ met }) => met === 'never');
  const rare = lines
    .filter(({ met, share }) => met !== 'never' && share < RARE)
    .toSorted((a, b) => a.share - b.share);
  const told: string[] = [];
  if (never.length > 0 && isLongest)
    told.push(
      `Never met with ${cut} decisions (what bridges skipped ones is for shorter sessions)`,
      ...never.map((one) => `  ${place(folder, one)}`),
    );
  // A shorter session leaves out whole decisions on purpose.
  if (never.length > 0 && !isLongest)
    told.push(
      `Never met with ${cut} decisions: ${never.length} lines, those of skipped decisions among them. --heat shows them.`,
    );
  if (rare.length > 0)
    told.push(
      `Met in fewer than ${RARE * 100} % of the plays: ${rare.length === 1 ? 'one line' : `${rare.length} lines`}`,
      ...rare
        .slice(0, RARE_SHOWN)
        .map(
          (one) =>
            `  ${percent(one.share).padStart(7)}  ${place(folder, one)}${one.met === 'open' ? ', perhaps never' : ''}`,
        ),
    );
  if (rare.length > RARE_SHOWN) told.push(`  and ${rare.length - RARE_SHOWN} more: --heat shows all`);
  return told;
}

/** Every line that people read, in the order of the source. */
export const heatLines = (folder: string, lines: readonly LineHeat[]): readonly string[] => [
  'Heat: how many of the plays meet each line',
  ...lines.map(
    (one) =>
      `  ${bar(one.share)} ${percent(one.share).padStart(7)}  ${place(folder, one)}${one.met === 'never' ? ', never' : ''}`,
  ),
];

/** Plain data: sets and maps become lists and records. */
export const sampleJson = (sample: Sample) => ({
  ...sample,
  offers: Object.fromEntries(sample.offers),
  unsettled: [...sample.unsettled],
  told: Object.fromEntries(sample.told),
  sceneWords: Object.fromEntries(sample.sceneWords),
  consequenceWords: Object.fromEntries(sample.consequenceWords),
  effects: Object.fromEntries(sample.effects),
  delayedMoves: Object.fromEntries(sample.delayedMoves),
});
