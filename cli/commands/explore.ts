// caseroom explore: endings with a way to each, scores, lengths and what goes together, over many plays. F3.
import { survey } from '../../authoring/index.ts';
import { loadScenario } from '../folder.ts';
import { exploredLine, rareLines, sampleJson, sampleLines } from './sample-report.ts';

type Wish = {
  readonly cut?: number | undefined;
  readonly plays?: number | undefined;
  readonly seed?: number | undefined;
  readonly json: boolean;
};

const PLAYS = 2000;

/** Exit code: 1 when a play broke. */
export function explore(folder: string, { cut, plays = PLAYS, seed = 1, json }: Wish): number {
  const scenario = loadScenario(folder);
  const cuts = Object.keys(scenario.cuts).map(Number);
  const longest = Math.max(...cuts);
  if (cut !== undefined && !cuts.includes(cut))
    throw new Error(`There is no cut of ${cut} decisions. Choose ${cuts.join(', ')}.`);
  const from = performance.now();
  const sample = survey(scenario, { cut: cut ?? longest, plays, seed });
  const seconds = (performance.now() - from) / 1000;
  if (json) console.log(JSON.stringify(sampleJson(sample), null, 2));
  else {
    console.log(
      `${scenario.title}, ${sample.cut} decisions, ${sample.plays} ${sample.everyPath ? 'plays, every path' : `random plays, seed ${seed}`}`,
    );
    console.log([...sampleLines(sample), ...rareLines(sample)].join('\n'));
    for (const { message, path } of sample.faults) console.log(`Broke: ${message} after ${path.join(' ')}`);
    console.log(exploredLine([sample]));
    console.log(`In ${seconds.toFixed(1)} s.`);
  }
  return sample.faults.length > 0 ? 1 : 0;
}
