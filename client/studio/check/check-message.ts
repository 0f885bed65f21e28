// What the page and its checking worker say to each other. F3.
import type { Finding, Sample, SourceFiles } from '../../../authoring/index.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';

export type CheckWish = {
  readonly number: number;
  readonly pass: 'compile' | 'check';
  readonly slug: string;
  readonly files: SourceFiles;
};
export type Compiled = { readonly scenario: Scenario | null; readonly findings: readonly Finding[] };
export type Checked = Compiled & { readonly samples: readonly Sample[] };
export type CheckAnswer = { readonly number: number; readonly report: Checked };
