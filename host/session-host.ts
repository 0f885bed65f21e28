// SessionHost: journal first, then state, then publish, then acknowledge. F2. One per session, in browser and server.
import { err, type Result } from '../sim/kit/index.ts';
import type { SessionId } from '../sim/kit/index.ts';
import type { Scenario } from '../sim/scenario/index.ts';
import {
  decide,
  evolve,
  replay,
  type Command,
  type Refusal,
  type SessionEvent,
  type SessionState,
} from '../sim/session/index.ts';
import type { Clock, JournalStore, Publisher } from './ports.ts';

export type HostParts = {
  readonly id: SessionId;
  readonly scenario: Scenario;
  readonly store: JournalStore;
  readonly clock: Clock;
  readonly publisher: Publisher;
};

export class SessionHost {
  readonly #parts: HostParts;
  #state: SessionState | null;
  #seq: number;
  #queue: Promise<unknown> = Promise.resolve();
  #closed = false;

  private constructor(parts: HostParts, state: SessionState | null, seq: number) {
    this.#parts = parts;
    this.#state = state;
    this.#seq = seq;
  }

  /** Opens a session where its journal left it; a session without a journal begins with CreateSession. */
  static async open(parts: HostParts): Promise<SessionHost> {
    const entries = await parts.store.read(parts.id);
    const state = replay(
      parts.scenario,
      entries.map((entry) => entry.event),
    );
    return new SessionHost(parts, state, entries.at(-1)?.seq ?? 0);
  }

  get state(): SessionState | null {
    return this.#state;
  }

  get scenario(): Scenario {
    return this.#parts.scenario;
  }

  /** Resolves once the events are durable, or with the refusal. Rejects only when the store fails: nothing was applied then. */
  execute(command: Command): Promise<Result<readonly SessionEvent[], Refusal>> {
    const done = this.#queue.then(() => this.#run(command));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  close(): void {
    this.#closed = true;
  }

  async #run(command: Command): Promise<Result<readonly SessionEvent[], Refusal>> {
    if (this.#closed) return err({ code: 'session/closed' });
    const { scenario, store, clock, publisher, id } = this.#parts;
    const decided = decide(scenario, this.#state, command, clock.now());
    if (!decided.ok || decided.value.length === 0) return decided;
    const first = this.#seq + 1;
    await store.append(
      id,
      decided.value.map((event, i) => ({ seq: first + i, event })),
    );
    this.#seq += decided.value.length;
    for (const event of decided.value) this.#state = evolve(scenario, this.#state, event);
    if (this.#state) publisher.publish(this.#state, decided.value);
    return decided;
  }
}
