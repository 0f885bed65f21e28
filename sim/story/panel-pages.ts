// Panel pages: a story as practitioners of a panel read it, decision by decision and without what follows. F0.
import { err, ok, type DecisionId, type OptionId, type Result } from '../kit/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { StoryFault, StoryState } from './beat.ts';
import { openStory, takeOption } from './open.ts';

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

/** A story that runs in a circle is left at this many decisions. */
const MOST_PAGES = 100;

/**
 * Follows the options marked `default`, else the first of each decision, through the longest cut. All practitioners read
 * the same, so that their answers can be counted together. Consequences, delayed ones too, are left out: nobody
 * should learn from one answer how the author thinks about the next.
 */
export function panelPages(scenario: Scenario): Result<readonly PanelPage[], StoryFault> {
  const titles = new Map(scenario.roles.map(({ id, title }) => [id, title]));
  const pages: PanelPage[] = [];
  let assumes: string | null = null;
  let step: Result<StoryState, StoryFault> = openStory(scenario, {
    cut: Math.max(0, ...Object.keys(scenario.cuts).map(Number)),
    seed: 1,
  });
  while (pages.length < MOST_PAGES) {
    if (!step.ok) return err(step.error);
    const { decision, passages, cards } = step.value.beat;
    const taken = decision?.options.find((option) => option.isDefault) ?? decision?.options[0];
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
    step = takeOption(scenario, step.value, taken.id);
  }
  return ok(pages);
}
