// A sample in words and as JSON. F3.
import type { Sample } from '../../authoring/index.ts';

const BAR = 20;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const bar = (share: number): string => '█'.repeat(Math.round(share * BAR)).padEnd(BAR, '·');

export function sampleLines({
  endings,
  scores,
  correlations,
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
          'Competency           points      opportunities',
          ...scores.map(
            ({ competency, least, most, fewest, mostOpportunities }) =>
              `  ${competency.padEnd(19)}${`${least} to ${most}`.padEnd(12)}${fewest} to ${mostOpportunities}`,
          ),
          `Points and indicators at the end, r: ${moved.map(([name, r]) => `${name} ${r.toFixed(2)}`).join(', ')}`,
        ]),
  ];
}

const RARE = 0.05;
const RARE_SHOWN = 8;

/** The lines that few plays tell, rarest first. */
export function rareLines({ told, plays }: Sample): readonly string[] {
  const rare = [...told].filter(([, count]) => count / plays < RARE).toSorted((a, b) => a[1] - b[1]);
  if (rare.length === 0) return [];
  const shown = rare.slice(0, RARE_SHOWN).map(([id, count]) => `${id} ${percent(count / plays)}`);
  return [
    `Told in fewer than ${RARE * 100} % of the plays: ${rare.length === 1 ? 'one line' : `${rare.length} lines`}, ${shown.join(', ')}`,
  ];
}

/** Plain data: sets and maps become lists and records. */
export const sampleJson = (sample: Sample) => ({
  ...sample,
  offered: [...sample.offered],
  told: Object.fromEntries(sample.told),
  sceneWords: Object.fromEntries(sample.sceneWords),
  consequenceWords: Object.fromEntries(sample.consequenceWords),
  effects: Object.fromEntries(sample.effects),
});
