// A scenario's section of the table, made on a thread of its own. F3.
import { parentPort, workerData } from 'node:worker_threads';
import { survey, type Sample } from '../../authoring/index.ts';
import type { Scenario } from '../../sim/scenario/index.ts';
import { loadScenario } from '../folder.ts';

const SEED = 2026;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const played = ({ plays, everyPath }: Sample): string => (everyPath ? `all ${plays}` : `${plays} at random`);

function cutRow(sample: Sample): string {
  const { cut, words, minutes, correlations } = sample;
  const r = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(2));
  return row([
    cut,
    played(sample),
    `${words.least} to ${words.most}`,
    `${minutes.least} to ${minutes.most}`,
    r(correlations.capital),
    r(correlations.trust),
  ]);
}

function sectionOf(scenario: Scenario, samples: readonly Sample[]): string {
  const whole = samples.at(-1);
  return [
    `## ${scenario.title}`,
    '',
    `${scenario.decisions.length} decisions, ${scenario.roles.length} roles.`,
    '',
    row(['decisions', 'plays', 'words read', 'minutes of reading', 'r with capital', 'r with trust']),
    row(['---', '---', '---', '---', '---', '---']),
    ...samples.map(cutRow),
    '',
    `Endings of the longest: ${(whole?.endings ?? []).map(({ ending, share }) => `${ending} ${percent(share)}`).join(', ')}.`,
    '',
    row(['competency', 'points', 'decisions that touch it']),
    row(['---', '---', '---']),
    ...(whole?.scores ?? []).map(({ competency, least, most, fewest, mostOpportunities: more }) =>
      row([competency, `${least} to ${most}`, fewest === more ? fewest : `${fewest} to ${more}`]),
    ),
    '',
  ].join('\n');
}

type Work = { readonly folder: string; readonly plays: number };

function section({ folder, plays }: Work): string {
  const scenario = loadScenario(folder);
  const cuts = Object.keys(scenario.cuts)
    .map(Number)
    .sort((a, b) => a - b);
  return sectionOf(
    scenario,
    cuts.map((cut) => survey(scenario, { cut, plays, seed: SEED })),
  );
}

parentPort?.postMessage(section(workerData as Work));
