// Re-entry codes: six characters that open one seat on another device, once, within ten minutes. F3.
import { makeCode } from './secret.ts';

export const REENTRY_MS = 10 * 60_000;

type Held = { readonly session: string; readonly seatId: string; readonly until: number };

export class ReentryCodes {
  readonly #held = new Map<string, Held>();

  give(session: string, seatId: string, now: number): string {
    for (const [code, held] of this.#held)
      if (held.until <= now || (held.session === session && held.seatId === seatId)) this.#held.delete(code);
    const code = makeCode();
    this.#held.set(code, { session, seatId, until: now + REENTRY_MS });
    return code;
  }

  /** The seat of a code, which is spent by it. Null when unknown, used, too old or of another session. */
  take(session: string, code: string, now: number): string | null {
    const held = this.#held.get(code);
    if (!held || held.session !== session) return null;
    this.#held.delete(code);
    return held.until > now ? held.seatId : null;
  }
}
