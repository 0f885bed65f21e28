// caseroom table: the library in figures, as docs/scenarios.md holds it. F3.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { survey, type Sample } from '../../authoring/index.ts';
import type { Scenario } from '../../sim/scenario/index.ts';
import { loadScenario } from '../folder.ts';
import { progress } from '../progress.ts';

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

/** Every path of a cut that has no more than `plays`; else so many random ones, which the table says. */
export function table(folder: string, plays: number): string {
  const slugs = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'story.ink')));
  const tell = progress('Exploring scenarios');
  const sections = slugs.map((slug, i) => {
    tell(i, slugs.length);
    const scenario = loadScenario(join(folder, slug));
    const cuts = Object.keys(scenario.cuts)
      .map(Number)
      .sort((a, b) => a - b);
    return sectionOf(
      scenario,
      cuts.map((cut) => survey(scenario, { cut, plays, seed: SEED })),
    );
  });
  tell(slugs.length, slugs.length);
  return `# The scenarios in figures

Made by \`npm run caseroom -- table --plays ${plays}\`. Each cut was explored to its end: the points are the least and most of all plays, and every line can be met. Words, endings and r are of the plays in the table. r is between the points of a play and an indicator at its end.

${sections.join('\n')}`;
}
