// LiveSession: a session's host in this process, with who is connected. F3.
import { SessionHost, type JournalStore } from '../host/index.ts';
import type { Scenario } from '../sim/scenario/index.ts';
import type { SessionEvent, SessionState } from '../sim/session/index.ts';

/** A seat counts as away this long after its last connection ended. */
export const AWAY_MS = 10_000;

export class LiveSession {
  readonly code: string;
  readonly host: SessionHost;
  onPublish: (state: SessionState, events: readonly SessionEvent[]) => void = () => {};
  readonly #connections = new Map<string, number>();
  readonly #timers = new Map<string, NodeJS.Timeout>();

  private constructor(code: string, host: SessionHost) {
    this.code = code;
    this.host = host;
  }

  static async open(code: string, id: string, scenario: Scenario, store: JournalStore): Promise<LiveSession> {
    let live: LiveSession | null = null;
    const publisher = {
      publish: (state: SessionState, events: readonly SessionEvent[]) => live?.onPublish(state, events),
    };
    const host = await SessionHost.open({ id, scenario, store, clock: { now: () => Date.now() }, publisher });
    live = new LiveSession(code, host);
    for (const seat of host.state?.seats ?? []) if (seat.present) live.#leaveLater(seat.id);
    return live;
  }

  /** Two tabs of one person are one seat: present while any of them is connected. */
  connected(seatId: string): void {
    clearTimeout(this.#timers.get(seatId));
    this.#timers.delete(seatId);
    this.#connections.set(seatId, (this.#connections.get(seatId) ?? 0) + 1);
    void this.#setPresence(seatId, true);
  }

  disconnected(seatId: string): void {
    const left = (this.#connections.get(seatId) ?? 1) - 1;
    this.#connections.set(seatId, left);
    if (left <= 0) this.#leaveLater(seatId);
  }

  /** A joined seat that never connects is away too. */
  expected(seatId: string): void {
    if ((this.#connections.get(seatId) ?? 0) === 0) this.#leaveLater(seatId);
  }

  close(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.host.close();
  }

  #leaveLater(seatId: string): void {
    clearTimeout(this.#timers.get(seatId));
    const timer = setTimeout(() => void this.#setPresence(seatId, false), AWAY_MS);
    timer.unref();
    this.#timers.set(seatId, timer);
  }

  async #setPresence(seatId: string, present: boolean): Promise<void> {
    await this.host
      .execute({ type: 'SetPresence', seatId, present })
      .catch((cause: unknown) => console.error(cause));
  }
}
