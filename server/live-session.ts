// LiveSession: a session's host in this process, with who is connected. F3.
import { SessionHost, type JournalStore } from '../host/index.ts';
import type { Scenario } from '../sim/scenario/index.ts';
import type { SessionEvent, SessionState } from '../sim/session/index.ts';

type Listener = (state: SessionState, events: readonly SessionEvent[]) => void;

/** A seat counts as away this long after its last connection ended. */
export const AWAY_MS = 10_000;

export class LiveSession {
  readonly code: string;
  readonly host: SessionHost;
  readonly #listeners = new Set<Listener>();
  readonly #connections = new Map<string, number>();
  #deadline: NodeJS.Timeout | undefined;
  readonly #timers = new Map<string, NodeJS.Timeout>();

  private constructor(code: string, host: SessionHost) {
    this.code = code;
    this.host = host;
  }

  static async open(code: string, id: string, scenario: Scenario, store: JournalStore): Promise<LiveSession> {
    let live: LiveSession | null = null;
    const publisher = {
      publish: (state: SessionState, events: readonly SessionEvent[]) => {
        if (!live) return;
        for (const listener of live.#listeners) listener(state, events);
        live.#watchDeadlines(state);
      },
    };
    const host = await SessionHost.open({ id, scenario, store, clock: { now: () => Date.now() }, publisher });
    live = new LiveSession(code, host);
    for (const seat of host.state?.seats ?? []) if (seat.present) live.#leaveLater(seat.id);
    if (host.state) live.#watchDeadlines(host.state);
    return live;
  }

  /** Told of every change, after it is durable and before it is acknowledged. Returns how to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
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
    clearTimeout(this.#deadline);
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.host.close();
  }

  /** Wakes at the next deadline of an open vote; the rule itself is in sim. */
  #watchDeadlines(state: SessionState): void {
    clearTimeout(this.#deadline);
    const open = state.runs.filter((run) => run.phase === 'voting' || run.phase === 'revoting');
    const now = Date.now();
    const next = open.flatMap((run) => (run.deadline !== null && run.deadline > now ? [run.deadline] : []));
    if (state.paused || next.length === 0) return;
    this.#deadline = setTimeout(() => void this.#passDeadlines(), Math.min(...next) - now + 5);
    this.#deadline.unref();
  }

  async #passDeadlines(): Promise<void> {
    const { state } = this.host;
    const now = Date.now();
    for (const run of state?.runs ?? []) {
      if (run.deadline === null || run.deadline > now) continue;
      const passed = { type: 'DeadlinePassed', teamId: run.teamId } as const;
      await this.host.execute(passed).catch((cause: unknown) => console.error(cause));
    }
    if (this.host.state) this.#watchDeadlines(this.host.state);
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
