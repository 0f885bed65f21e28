// Does the panel name what the story has? F1. What is gone does not count, and does not stop the scenario.
import type { DecisionOutline, Panel } from '../sim/scenario/index.ts';

export const PANEL = 'panel.yaml';

type Known = readonly Pick<DecisionOutline, 'id' | 'optionIds'>[];

/** Ids of decisions and options that the panel counts and the story does not have. */
export function goneFromStory(panel: Panel, known: Known): readonly string[] {
  const offered = new Map(known.map(({ id, optionIds }) => [id, optionIds]));
  return Object.entries(panel.decisions).flatMap(([id, { options }]) => {
    const optionIds = offered.get(id);
    return optionIds ? Object.keys(options).filter((option) => !optionIds.includes(option)) : [id];
  });
}

/** The panel without them. How many answered stays as it was: a share is of all who did. */
export function withoutGone(panel: Panel, known: Known): Panel {
  const gone = new Set(goneFromStory(panel, known));
  if (gone.size === 0) return panel;
  const decisions = Object.entries(panel.decisions)
    .filter(([id]) => !gone.has(id))
    .map(([id, { people, options }]) => {
      const left = Object.entries(options).filter(([option]) => !gone.has(option));
      return [id, { people, options: Object.fromEntries(left) }] as const;
    });
  return { ...panel, decisions: Object.fromEntries(decisions) };
}
