// caseroom explore: endings with a way to each, scores, lengths and what goes together, over many plays. F3.
import { heatOfLines, survey } from '../../authoring/index.ts';
import { loadScenario, readFolder } from '../folder.ts';
import { progress } from '../progress.ts';
import { exploredLine, heatLines, rareLines, sampleJson, sampleLines } from './sample-report.ts';

type Wish = {
  readonly cut?: number | undefined;
  readonly plays?: number | undefined;
  readonly seed?: number | undefined;
  /** Every line, not only those that few plays tell. */
  readonly heat: boolean;
  readonly json: boolean;
};

const PLAYS = 2000;

/** Exit code: 1 when a play broke. */
export function explore(folder: string, { cut, plays = PLAYS, seed = 1, heat, json }: Wish): number {
  const scenario = loadScenario(folder);
  const cuts = Object.keys(scenario.cuts).map(Number);
  const longest = Math.max(...cuts);
  if (cut !== undefined && !cuts.includes(cut))
    throw new Error(`There is no cut of ${cut} decisions. Choose ${cuts.join(', ')}.`);
  const from = performance.now();
  const sample = survey(scenario, { cut: cut ?? longest, plays, seed }, progress('Exploring'));
  const seconds = (performance.now() - from) / 1000;
  const lines = heatOfLines(readFolder(folder).files, sample);
  if (json) console.log(JSON.stringify({ ...sampleJson(sample), lines }, null, 2));
  else {
    console.log(
      `${scenario.title}, ${sample.cut} decisions, ${sample.plays} ${sample.everyPath ? 'plays, every path' : `random plays, seed ${seed}`}`,
    );
    const told = heat ? heatLines(folder, lines) : rareLines(folder, lines, sample, sample.cut === longest);
    console.log([...sampleLines(sample), ...told].join('\n'));
    for (const { message, path } of sample.faults) console.log(`Broke: ${message} after ${path.join(' ')}`);
    console.log(exploredLine([sample]));
    console.log(`In ${seconds.toFixed(1)} s.`);
  }
  return sample.faults.length > 0 ? 1 : 0;
}
