// Check: a scenario's files → findings, with what many plays showed. F1. Never throws.
import type { Scenario } from '../../sim/scenario/index.ts';
import { compileScenario, type ScenarioSource } from '../compile-scenario.ts';
import type { Sample } from '../explore/sample.ts';
import { survey } from '../explore/survey.ts';
import { applyExceptions, EXCEPTIONS_FILE, readExceptions } from './exceptions.ts';
import type { Checked, Finding, Rule } from './rule.ts';
import { FAIR_RULES } from './rules-fair.ts';
import { GUESS_RULES } from './rules-guess.ts';
import { LOCALE_RULES } from './rules-locale.ts';
import { PANEL_RULES } from './rules-panel.ts';
import { SCORE_RULES } from './rules-score.ts';
import { STORY_RULES } from './rules-story.ts';
import { TEXT_RULES } from './rules-text.ts';
import { sourceLines } from './source-line.ts';

export const RULES: readonly Rule[] = [
  ...STORY_RULES,
  ...SCORE_RULES,
  ...GUESS_RULES,
  ...FAIR_RULES,
  ...TEXT_RULES,
  ...LOCALE_RULES,
  ...PANEL_RULES,
];

export type CheckReport = {
  /** Null when it does not compile. */
  readonly scenario: Scenario | null;
  readonly findings: readonly Finding[];
  readonly samples: readonly Sample[];
};

/** Random plays of the longest cut where it has too many paths to play each, unless asked otherwise; half as many of the others. */
export const PLAYS = 1000;
const SEED = 2026;

/** `plays`: 1 to 100,000. `tell`: told how many of the parts of all cuts are done. */
export function checkScenario(
  source: ScenarioSource,
  plays = PLAYS,
  tell: (done: number, all: number) => void = () => undefined,
): CheckReport {
  // The samples count its words; a play by Ink alone would take as long as half of the check.
  const compiled = compileScenario(source, false);
  if (!compiled.ok) {
    const findings = compiled.error.map((one): Finding => ({ ...one, at: `line ${one.line}` }));
    return { scenario: null, findings, samples: [] };
  }
  const scenario = compiled.value;
  const cuts = Object.keys(scenario.cuts)
    .map(Number)
    .sort((a, b) => a - b);
  const samples = cuts.map((cut, i) =>
    survey(
      scenario,
      { cut, plays: i === cuts.length - 1 ? plays : Math.ceil(plays / 2), seed: SEED },
      (done, all) => tell(i * all + done, cuts.length * all),
    ),
  );
  const whole = samples.at(-1);
  if (whole === undefined) return { scenario, findings: [], samples };
  const measured = { ...scenario, words: Math.round(whole.words.most / 100) * 100 };
  const checked: Checked = {
    scenario: measured,
    files: source.files,
    lines: sourceLines(source.files),
    samples,
    whole,
  };
  const found = RULES.flatMap(({ code, severity, find }) =>
    find(checked).map((one): Finding => ({ code, severity, ...one })),
  );
  const exceptions = readExceptions(source.files[EXCEPTIONS_FILE] ?? '');
  return { scenario: measured, findings: inOrder(applyExceptions(found, exceptions)), samples };
}

const RANK = { error: 0, warning: 1, note: 2 } as const;

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    (a, b) => RANK[a.severity] - RANK[b.severity] || a.file.localeCompare(b.file) || a.line - b.line,
  );
