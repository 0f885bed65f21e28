// Digest: the identity of a scenario's content, computed anew from the scenario itself. F0. For scenarios from elsewhere.
import { hashOf } from '../kit/index.ts';
import type { Scenario } from './scenario.ts';

/** What `digest` says for an honest scenario: its story, rubric and panel, and the words of its language. */
export function digestOf({ story, rubric, panel, lang, texts }: Scenario): string {
  const own = hashOf({ story, rubric, ...(panel && { panel }) });
  return texts === undefined ? own : hashOf({ digest: own, lang, texts });
}
