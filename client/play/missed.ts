// Missed: which decisions were taken while this person was not looking. F3. Pure.
import type { TeamView } from '../../sim/session/view.ts';

export type Recap = TeamView['recap'];

/** Gone for less than this is a blink, not an absence. */
export const BLINK_MS = 10_000;

/**
 * Decisions a returner has not seen, with how to call them; null when there are none.
 * `seen` is the number of decisions seen before; null for somebody who was never here.
 */
export function missedOf(
  recap: Recap,
  seen: number | null,
  goneMs: number,
): { readonly title: string; readonly decisions: Recap } | null {
  if (recap.length === 0) return null;
  if (seen === null) return { title: 'The story so far', decisions: recap };
  if (goneMs < BLINK_MS || recap.length <= seen) return null;
  return { title: 'While you were away', decisions: recap.slice(seen) };
}
