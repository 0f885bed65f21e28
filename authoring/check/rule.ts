// A rule of the check: what it looks at and what it says. F1.
import type { Diagnostic, Scenario } from '../../sim/scenario/index.ts';
import type { Sample } from '../explore/sample.ts';
import type { SourceFiles } from '../compile-ink.ts';
import type { SourceLine } from './source-line.ts';

export type Severity = 'error' | 'warning' | 'note';

/** Where a finding is; `at` is the id it is about, for check.yaml to name. */
export type Found = {
  readonly file: string;
  readonly line: number;
  readonly at: string;
  readonly message: string;
};
export type Finding = Omit<Diagnostic, 'severity'> & { readonly severity: Severity; readonly at: string };

export type Checked = {
  readonly scenario: Scenario;
  readonly files: SourceFiles;
  readonly lines: readonly SourceLine[];
  /** One per cut, the longest last. */
  readonly samples: readonly Sample[];
  /** The longest cut's sample. */
  readonly whole: Sample;
};

export type Rule = {
  readonly code: string;
  readonly severity: Severity;
  /** What is asked for and why, in one or two sentences. */
  readonly about: string;
  readonly bad: string;
  readonly good: string;
  readonly find: (checked: Checked) => readonly Found[];
};

/** The line that carries an id; the top of the story when no line does. */
export function placeOf(
  lines: readonly SourceLine[],
  id: string,
): { readonly file: string; readonly line: number } {
  const found = lines.find((line) => line.id === id || line.tags.get('decision') === id);
  return found ? { file: found.file, line: found.line } : { file: 'story.ink', line: 1 };
}
