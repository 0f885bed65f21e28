// Panel pages: a story as practitioners of a panel read it, decision by decision and without what follows. F0.
import { err, ok, type DecisionId, type OptionId, type Result } from '../kit/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { StoryFault } from './beat.ts';
import { defaultPath } from './default-path.ts';

export type PanelPage = {
  readonly decisionId: DecisionId;
  readonly heading: string;
  readonly prompt: string;
  readonly passages: readonly { readonly speaker: string | null; readonly text: string }[];
  /** What colleagues know: every role's private facts, for an expert judges with the facts on the table. */
  readonly cards: readonly { readonly roleTitle: string; readonly text: string }[];
  readonly options: readonly { readonly id: OptionId; readonly text: string }[];
  /** What the story took for granted in the decision before; null on the first page. */
  readonly assumes: string | null;
};

/**
 * Follows the options marked `default` through the longest cut. All practitioners read the same, so that their answers
 * can be counted together. Consequences, delayed ones too, are left out: nobody should learn from one answer how the
 * author thinks about the next.
 */
export function panelPages(scenario: Scenario): Result<readonly PanelPage[], StoryFault> {
  const titles = new Map(scenario.roles.map(({ id, title }) => [id, title]));
  const turns = defaultPath(scenario, Math.max(0, ...Object.keys(scenario.cuts).map(Number)));
  if (!turns.ok) return err(turns.error);
  const pages: PanelPage[] = [];
  let assumes: string | null = null;
  for (const { beat, taken } of turns.value) {
    const { decision, passages, cards } = beat;
    if (!decision || !taken) break;
    if (!pages.some((page) => page.decisionId === decision.id)) {
      pages.push({
        decisionId: decision.id,
        heading: decision.heading,
        prompt: decision.prompt,
        passages: passages
          .filter((passage) => passage.delayed === null)
          .map(({ speaker, text }) => ({ speaker, text })),
        cards: cards.map(({ role, text }) => ({ roleTitle: titles.get(role) ?? role, text })),
        options: decision.options.map(({ id, text }) => ({ id, text })),
        assumes,
      });
    }
    assumes = taken.text;
  }
  return ok(pages);
}
