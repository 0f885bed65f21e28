// Missed: which decisions were taken while this person was not looking. F3. Pure.
import type { TeamView } from '../../sim/session/view.ts';

export type Recap = TeamView['recap'];
export type Missed = { readonly title: string; readonly decisions: Recap };

/** Gone for less than this is a blink, not an absence. */
export const BLINK_MS = 10_000;
/** What arrives this soon after the return happened before it: a phone that wakes reconnects first. */
export const SETTLE_MS = 8000;

/**
 * Decisions a returner has not seen, with how to call them; null when there are none.
 * `seen` is the number of decisions seen before; null for somebody who was never here.
 */
export function missedOf(recap: Recap, seen: number | null, goneMs: number): Missed | null {
  if (recap.length === 0) return null;
  if (seen === null) return { title: 'The story so far', decisions: recap };
  if (goneMs < BLINK_MS || recap.length <= seen) return null;
  return { title: 'While you were away', decisions: recap.slice(seen) };
}

/** What a person has seen of the decisions. */
export type Sight = {
  /** Stays as it was while a note is open, so that a reload shows the note again. */
  readonly seen: number | null;
  /** Since when they are away, or back but not settled; null while they are here. */
  readonly goneAt: number | null;
  readonly backAt: number | null;
  readonly missed: Missed | null;
};

type Moment = { readonly here: boolean; readonly recap: Recap; readonly now: number };

/** From what the browser kept of an earlier visit; null for the first. */
export const sightFrom = (kept: { readonly decisions: number; readonly at: number } | null): Sight => ({
  seen: kept?.decisions ?? null,
  goneAt: kept?.at ?? null,
  backAt: null,
  missed: null,
});

export const isSettled = (sight: Sight): boolean => sight.goneAt === null && sight.missed === null;

/** Takes in one moment. An open note changes only for what a new absence adds, or when a decision is taken back. */
export function look(sight: Sight, { here, recap, now }: Moment): Sight {
  if (!here) return { ...sight, goneAt: sight.goneAt ?? now, backAt: null };
  let { goneAt } = sight;
  let backAt = goneAt === null ? null : (sight.backAt ?? now);
  if (backAt !== null && now - backAt > SETTLE_MS) goneAt = backAt = null;
  const goneMs = goneAt === null || backAt === null ? 0 : backAt - goneAt;
  const found = sight.missed === null || goneMs >= BLINK_MS ? missedOf(recap, sight.seen, goneMs) : null;
  const missed = found ?? stillTaken(sight.missed, recap);
  return { seen: missed === null ? recap.length : sight.seen, goneAt, backAt, missed };
}

/** "Go on": everything up to here counts as seen. */
export const goOn = (sight: Sight, recap: Recap): Sight => ({
  ...sight,
  seen: recap.length,
  goneAt: null,
  backAt: null,
  missed: null,
});

function stillTaken(missed: Missed | null, recap: Recap): Missed | null {
  if (missed === null) return null;
  const decisions = missed.decisions.filter((one) =>
    recap.some((taken) => taken.decisionId === one.decisionId && taken.optionText === one.optionText),
  );
  if (decisions.length === missed.decisions.length) return missed;
  return decisions.length === 0 ? null : { ...missed, decisions };
}
