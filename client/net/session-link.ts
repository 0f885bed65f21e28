// SessionLink: one seat's or facilitator's connection to a session: its views and its wishes. F3.
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { FacilitatorCommand } from '../../sim/session/command.ts';
import type { FacilitatorView, PublicView, SeatView, TeamView } from '../../sim/session/view.ts';
import type { LinkStatus, Sent } from '../play/play-model.ts';
import { facilitateSession, rejoinSession } from './api.ts';
import { KeptRoom } from './kept-room.ts';
import { consoleJson, parseView, readPublic, seatJson, teamJson, type RoomState } from './read-state.ts';

export type Credential =
  | { readonly kind: 'seat'; readonly token: string }
  | { readonly kind: 'facilitator'; readonly key: string };

const REQUEST_MS = 6000;
/** Requests keep trying over drops for this long; then the screen says so and the person decides. */
const GIVE_UP_MS = 120_000;

const codeOf = (cause: unknown): string | null => {
  const { reason, code } = (cause ?? {}) as { reason?: { code?: unknown }; code?: unknown };
  if (typeof reason?.code === 'string') return reason.code;
  return typeof code === 'string' && code.includes('/') ? code : null;
};

export class SessionLink {
  readonly #public = signal<PublicView | null>(null);
  readonly #team = signal<TeamView | null>(null);
  readonly #seat = signal<SeatView | null>(null);
  readonly #console = signal<FacilitatorView | null>(null);
  readonly #json = { team: '', seat: '', console: '' };
  readonly #kept: KeptRoom;
  readonly code: string;

  constructor(code: string, credential: Credential) {
    this.code = code;
    this.#kept = new KeptRoom(
      () =>
        credential.kind === 'seat'
          ? rejoinSession(code, credential.token)
          : facilitateSession(code, credential.key),
      (state) => this.#take(state as RoomState),
    );
  }

  get status(): ReadonlySignal<LinkStatus> {
    return this.#kept.status;
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
    return this.#kept.refused;
  }

  /** Connects and stays connected until close. Returns this. */
  open(): this {
    this.#kept.open();
    return this;
  }

  close(): void {
    this.#kept.close();
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
      const { room } = this.#kept;
      if (room !== null) {
        try {
          await room.request(type, payload, { timeout: REQUEST_MS });
          return;
        } catch (cause) {
          const code = codeOf(cause);
          if (code !== null) return { code };
          if (this.#kept.room === room) this.#kept.drop();
        }
      }
      if (!again || this.#kept.isClosed || Date.now() > until) return { code: 'net/offline' };
      await new Promise((resolve) => setTimeout(resolve, 250));
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
