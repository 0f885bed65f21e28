// Message form: how much room the facilitator's word takes, by its age and what has come since. F3. Pure.

/** M1: in full for a minute, a line after that, gone after three. */
export const FULL_MS = 60_000;
export const SHOWN_MS = 180_000;
/** Time to read it even when the next decision opens at once. */
export const READ_MS = 10_000;

export type MessageForm = 'full' | 'line' | 'gone';

/** `movedOn`: another decision has come since it was first seen here. */
export function messageForm(ageMs: number, movedOn: boolean): MessageForm {
  if (ageMs >= SHOWN_MS) return 'gone';
  return ageMs >= FULL_MS || (movedOn && ageMs >= READ_MS) ? 'line' : 'full';
}

/** Until the form may change by time alone, ms; null when it is gone. */
export function nextChangeMs(ageMs: number): number | null {
  const next = [READ_MS, FULL_MS, SHOWN_MS].find((at) => at > ageMs);
  return next === undefined ? null : next - ageMs;
}
