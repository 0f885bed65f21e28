// KeptRoom: one connection to a room, kept up for ever. F3.
// A drop, a refused entry or a restarted server all end in the same place: ask again, 0.3 to 3 s later.
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { LinkStatus } from '../play/play-model.ts';
import type { Answer, Reservation } from './api.ts';
import type { AnyRoom } from './room.ts';

export const FIRST_WAIT_MS = 300;
export const LONGEST_WAIT_MS = 3000;

/** 300, 600, 1200, 2400, 3000, 3000 … milliseconds, with up to a fifth less so that a room does not return at once. */
export function waitBefore(attempt: number, chance = Math.random()): number {
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempt, 10));
  return Math.round(full * (1 - chance * 0.2));
}

export class KeptRoom {
  readonly #status = signal<LinkStatus>('connecting');
  readonly #refused = signal<string | null>(null);
  readonly #enter: () => Promise<Answer<{ readonly reservation: Reservation }>>;
  readonly #take: (state: unknown) => void;
  #room: AnyRoom | null = null;
  #closed = false;
  #wake: (() => void) | null = null;

  /** `enter` asks the server for a reservation, anew each time; `take` is given the state at every change. */
  constructor(
    enter: () => Promise<Answer<{ readonly reservation: Reservation }>>,
    take: (state: unknown) => void,
  ) {
    this.#enter = enter;
    this.#take = take;
  }

  get status(): ReadonlySignal<LinkStatus> {
    return this.#status;
  }
  /** Why the server last said no; null when it did not. It is asked again all the same. */
  get refused(): ReadonlySignal<string | null> {
    return this.#refused;
  }
  get room(): AnyRoom | null {
    return this.#room;
  }
  get isClosed(): boolean {
    return this.#closed;
  }

  open(): void {
    addEventListener('online', this.#hurry);
    addEventListener('offline', this.drop);
    document.addEventListener('visibilitychange', this.#hurry);
    void this.#keepUp();
  }

  close(): void {
    this.#closed = true;
    removeEventListener('online', this.#hurry);
    removeEventListener('offline', this.drop);
    document.removeEventListener('visibilitychange', this.#hurry);
    this.#wake?.();
    void this.#room?.leave(true);
    this.#room = null;
  }

  /** Ends the socket; the connection comes about anew. */
  readonly drop = (): void => {
    this.#room?.connection.close();
  };

  readonly #hurry = (): void => {
    if (document.visibilityState === 'visible') this.#wake?.();
  };

  async #keepUp(): Promise<void> {
    for (let attempt = 0; !this.#closed; attempt++) {
      const connection = await this.#connect();
      if (this.#closed) return;
      if (connection !== null) {
        attempt = 0;
        await connection.left;
        this.#room = null;
        if (this.#closed) return;
      }
      this.#status.value = 'offline';
      await this.#wait(waitBefore(attempt));
    }
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** A promise of the end of the connection, or null when none came about. */
  async #connect(): Promise<{ readonly left: Promise<void> } | null> {
    const entry = await this.#enter();
    if (!entry.ok) {
      this.#refused.value = entry.error.code.startsWith('net/') ? null : entry.error.code;
      return null;
    }
    try {
      const { joinRoom } = await import('./room.ts');
      const room = await joinRoom(entry.value.reservation);
      if (this.#closed) {
        void room.leave(true);
        return null;
      }
      const left = new Promise<void>((resolve) => room.onLeave(() => resolve()));
      room.onError(() => undefined);
      room.onStateChange((state: unknown) => this.#take(state));
      this.#room = room;
      batch(() => {
        this.#refused.value = null;
        this.#status.value = 'online';
        if (room.state) this.#take(room.state);
      });
      return { left };
    } catch {
      return null;
    }
  }
}
