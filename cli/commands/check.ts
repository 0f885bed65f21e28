// caseroom check: what is wrong with a scenario, with file and line. F3.
import { join } from 'node:path';
import { checkScenario, PLAYS, type CheckReport } from '../../authoring/index.ts';
import { readFolder } from '../folder.ts';
import { progress } from '../progress.ts';
import { exploredLine, sampleJson, sampleLines } from './sample-report.ts';

type Wish = { readonly plays?: number | undefined; readonly json: boolean };

/** Exit code: 1 when there is an error. Warnings and notes do not stop anybody. */
export function check(folder: string, { plays = PLAYS, json }: Wish): number {
  const report = checkScenario(readFolder(folder), plays, progress('Exploring'));
  if (json) console.log(JSON.stringify(jsonOf(report), null, 2));
  else console.log(textOf(folder, report));
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const jsonOf = ({ scenario, findings, samples }: CheckReport) => ({
  slug: scenario?.slug ?? null,
  findings,
  samples: samples.map(sampleJson),
});

function textOf(folder: string, { scenario, findings, samples }: CheckReport): string {
  const lines = findings.map(
    ({ file, line, severity, code, at, message }) =>
      `${join(folder, file)}:${line} ${severity} ${code} (${at}) ${message}`,
  );
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const counted = (severity: string): string => {
    const some = count(severity);
    return `${some} ${severity}${some === 1 ? '' : 's'}`;
  };
  const found = `${['error', 'warning', 'note'].map(counted).join(', ')}.`;
  if (!scenario) return [...lines, found].join('\n');
  const whole = samples.at(-1);
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    `${scenario.title}: ${scenario.decisions.length} decisions, ${scenario.roles.length} roles. ${found}`,
    ...(whole ? sampleLines(whole) : []),
    exploredLine(samples),
    ...(findings.length > 0 ? ['The rules: docs/authoring/rules.md'] : []),
  ].join('\n');
}
