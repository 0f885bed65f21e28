// SessionLink: one seat's or facilitator's connection to a session, kept up for ever. F3.
// A drop, a refused rejoin or a restarted server all end in the same place: ask again, 0.3 to 3 s later.
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { FacilitatorCommand } from '../../sim/session/command.ts';
import type { FacilitatorView, PublicView, SeatView, TeamView } from '../../sim/session/view.ts';
import type { LinkStatus, Sent } from '../play/play-model.ts';
import { facilitateSession, rejoinSession } from './api.ts';
import { consoleJson, parseView, readPublic, seatJson, teamJson, type RoomState } from './read-state.ts';
import type { AnyRoom } from './room.ts';

export type Credential =
  | { readonly kind: 'seat'; readonly token: string }
  | { readonly kind: 'facilitator'; readonly key: string };

export const FIRST_WAIT_MS = 300;
export const LONGEST_WAIT_MS = 3000;
const REQUEST_MS = 6000;
/** Requests keep trying over drops for this long; then the screen says so and the person decides. */
const GIVE_UP_MS = 120_000;

/** 300, 600, 1200, 2400, 3000, 3000 … milliseconds, with up to a fifth less so that a room does not return at once. */
export function waitBefore(attempt: number, chance = Math.random()): number {
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempt, 10));
  return Math.round(full * (1 - chance * 0.2));
}

const codeOf = (cause: unknown): string | null => {
  const { reason, code } = (cause ?? {}) as { reason?: { code?: unknown }; code?: unknown };
  if (typeof reason?.code === 'string') return reason.code;
  return typeof code === 'string' && code.includes('/') ? code : null;
};

export class SessionLink {
  readonly #status = signal<LinkStatus>('connecting');
  readonly #public = signal<PublicView | null>(null);
  readonly #team = signal<TeamView | null>(null);
  readonly #seat = signal<SeatView | null>(null);
  readonly #console = signal<FacilitatorView | null>(null);
  readonly #refused = signal<string | null>(null);
  readonly #json = { team: '', seat: '', console: '' };
  #room: AnyRoom | null = null;
  #closed = false;
  #wake: (() => void) | null = null;

  readonly code: string;
  readonly #credential: Credential;

  constructor(code: string, credential: Credential) {
    this.code = code;
    this.#credential = credential;
  }

  get status(): ReadonlySignal<LinkStatus> {
    return this.#status;
  }
  get publicView(): ReadonlySignal<PublicView | null> {
    return this.#public;
  }
  get teamView(): ReadonlySignal<TeamView | null> {
    return this.#team;
  }
  get seatView(): ReadonlySignal<SeatView | null> {
    return this.#seat;
  }
  get facilitatorView(): ReadonlySignal<FacilitatorView | null> {
    return this.#console;
  }
  /** Why the server last said no to this credential; null when it did not. The link asks again all the same. */
  get refused(): ReadonlySignal<string | null> {
    return this.#refused;
  }

  /** Connects and stays connected until close. Returns this. */
  open(): this {
    addEventListener('online', this.#hurry);
    addEventListener('offline', this.#drop);
    document.addEventListener('visibilitychange', this.#hurry);
    void this.#keepUp();
    return this;
  }

  close(): void {
    this.#closed = true;
    removeEventListener('online', this.#hurry);
    removeEventListener('offline', this.#drop);
    document.removeEventListener('visibilitychange', this.#hurry);
    this.#wake?.();
    void this.#room?.leave(true);
    this.#room = null;
  }

  control(command: FacilitatorCommand): Promise<Sent> {
    return this.request('control', { command }, false);
  }

  /**
   * Settles when the server has the wish on disk, or with the code of its refusal. With `again` it is sent
   * once more after a reconnect: for wishes that do no harm twice (a vote, ready).
   */
  async request(type: string, payload: unknown, again: boolean): Promise<Sent> {
    const until = Date.now() + GIVE_UP_MS;
    for (;;) {
      const room = this.#room;
      if (room !== null) {
        try {
          await room.request(type, payload, { timeout: REQUEST_MS });
          return;
        } catch (cause) {
          const code = codeOf(cause);
          if (code !== null) return { code };
          if (this.#room === room) this.#drop();
        }
      }
      if (!again || this.#closed || Date.now() > until) return { code: 'net/offline' };
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }

  readonly #hurry = (): void => {
    if (document.visibilityState === 'visible') this.#wake?.();
  };

  readonly #drop = (): void => {
    this.#room?.connection.close();
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
    const entry =
      this.#credential.kind === 'seat'
        ? await rejoinSession(this.code, this.#credential.token)
        : await facilitateSession(this.code, this.#credential.key);
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
      room.onStateChange((state: unknown) => this.#take(state as RoomState));
      this.#room = room;
      batch(() => {
        this.#refused.value = null;
        this.#status.value = 'online';
        if (room.state) this.#take(room.state as RoomState);
      });
      return { left };
    } catch {
      return null;
    }
  }

  #take(state: RoomState): void {
    if (!state.code) return;
    batch(() => {
      this.#public.value = readPublic(state);
      const team = teamJson(state);
      const seat = seatJson(state);
      const desk = consoleJson(state);
      if (team !== this.#json.team) this.#team.value = parseView<TeamView>((this.#json.team = team));
      if (seat !== this.#json.seat) this.#seat.value = parseView<SeatView>((this.#json.seat = seat));
      if (desk !== this.#json.console)
        this.#console.value = parseView<FacilitatorView>((this.#json.console = desk));
    });
  }
}
