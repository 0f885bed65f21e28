// SessionRoom: translates messages into commands and state into schema. F3. Decides nothing.
import { Room, ServerError, type Client } from '@colyseus/core';
import { StateView } from '@colyseus/schema';
import type { z } from 'zod';
import {
  ControlMessage,
  DecideMessage,
  NoteMessage,
  RateMessage,
  ReactMessage,
  ReadyMessage,
  TableMessage,
  UnnoteMessage,
  VoteMessage,
} from '../../protocol/index.ts';
import type { Command, SessionEvent, SessionState } from '../../sim/session/index.ts';
import type { LiveSession } from '../live-session.ts';
import { project, projectConsole, touchedBy } from '../schema/project.ts';
import { makePrivate, RoomState } from '../schema/session-schema.ts';
import { liveSessions } from '../session-directory.ts';

type Auth = { role: 'facilitator' } | { role: 'learner'; seatId: string };
type AppClient = Client<{ auth: Auth; userData: { teamId: string } }>;
type Context = { reject(reason: unknown): unknown };

/** Milliseconds in which the console's counts are gathered: its view is large. */
const CONSOLE_MS = 250;
const COUNTED: ReadonlySet<SessionEvent['type']> = new Set([
  'VoteCast',
  'SeatReady',
  'CardTabled',
  'PresenceChanged',
  'ReactionSaid',
  'NoteAdded',
  'NoteRemoved',
  'DebriefRated',
]);

export class SessionRoom extends Room<{ state: RoomState; client: AppClient }> {
  override maxClients = 600;
  override patchRate = 100;
  override maxMessagesPerSecond = 20;
  override autoDispose = false;
  #live!: LiveSession;
  #stop: () => void = () => {};
  #consoleDue = false;

  override messages = {
    vote: this.#for(VoteMessage, (m, seatId) => ({ type: 'CastVote', seatId, ...m })),
    decide: this.#for(DecideMessage, (m, seatId) => ({ type: 'CastDecidingVote', seatId, ...m })),
    ready: this.#for(ReadyMessage, (_, seatId) => ({ type: 'MarkReady', seatId })),
    table: this.#for(TableMessage, (m, seatId) => ({ type: 'TableCard', seatId, ...m })),
    react: this.#for(ReactMessage, (m, seatId) => ({ type: 'SayReaction', seatId, ...m })),
    note: this.#for(NoteMessage, (m, seatId) => ({ type: 'AddNote', seatId, ...m })),
    unnote: this.#for(UnnoteMessage, (m, seatId) => ({ type: 'RemoveNote', seatId, ...m })),
    rate: this.#for(RateMessage, (m, seatId) => ({ type: 'RateDebrief', seatId, ...m })),
    control: async (client: AppClient, message: unknown, context: Context) => {
      const parsed = ControlMessage.safeParse(message);
      if (client.auth?.role !== 'facilitator') return context.reject({ code: 'control/not-facilitator' });
      if (!parsed.success) return context.reject({ code: 'message/malformed' });
      return this.#execute(parsed.data.command, context);
    },
  };

  override onCreate(options: { code?: string }): void {
    const live = liveSessions.get(options.code ?? '');
    if (!live?.host.state) throw new ServerError(404, 'session/unknown');
    this.roomId = live.code;
    void this.setPrivate(true);
    this.#live = live;
    this.state = new RoomState({
      code: '',
      scenario: '',
      title: '',
      pacing: '',
      rule: '',
      console: makePrivate(),
    });
    this.#show(live.host.state, null);
    this.#stop = live.listen((state, events) => {
      this.#show(state, events);
      this.broadcastPatch();
    });
  }

  override onJoin(client: AppClient): void {
    const { auth } = client;
    if (!auth) throw new ServerError(401, 'session/unauthorised');
    client.view = new StateView();
    if (auth.role === 'facilitator') {
      client.view.add(this.state);
      for (const team of this.state.teams.values()) client.view.add(team);
      return;
    }
    const seat = this.state.seats.get(auth.seatId);
    if (!seat) throw new ServerError(404, 'seat/unknown');
    client.view.add(seat);
    this.#showTeam(client, seat.teamId);
    this.#live.connected(auth.seatId);
  }

  override onLeave(client: AppClient): void {
    client.view?.dispose();
    if (client.auth?.role === 'learner') this.#live.disconnected(client.auth.seatId);
  }

  override onUncaughtException(error: Error, method: string): void {
    console.error(`session ${this.roomId}: ${method}:`, error);
  }

  override onDispose(): void {
    this.#stop();
  }

  #for<S extends z.ZodType>(schema: S, make: (message: z.output<S>, seatId: string) => Command) {
    return async (client: AppClient, message: unknown, context: Context) => {
      const parsed = schema.safeParse(message);
      if (!parsed.success) return context.reject({ code: 'message/malformed' });
      if (client.auth?.role !== 'learner') return context.reject({ code: 'seat/unknown' });
      return this.#execute(make(parsed.data, client.auth.seatId), context);
    };
  }

  async #execute(command: Command, context: Context): Promise<unknown> {
    try {
      const done = await this.#live.host.execute(command);
      return done.ok ? { ok: true } : context.reject(done.error);
    } catch (cause) {
      console.error(`session ${this.roomId}: not written:`, cause);
      return context.reject({ code: 'server/not-written' });
    }
  }

  /** What only counts up on the console may wait a moment; everything else is there at once. */
  #show(state: SessionState, events: readonly SessionEvent[] | null): void {
    const { scenario } = this.#live.host;
    const touched = events === null ? null : touchedBy(state, events);
    project(scenario, state, this.state, touched);
    if (events !== null && events.every((event) => COUNTED.has(event.type))) this.#showConsoleSoon();
    else projectConsole(scenario, state, this.state);
    if (touched !== null) return;
    for (const client of this.clients) {
      if (client.auth?.role !== 'learner') continue;
      const seat = this.state.seats.get(client.auth.seatId);
      if (!seat) client.leave(4404);
      else if (seat.teamId !== client.userData?.teamId) this.#showTeam(client, seat.teamId);
    }
  }

  #showConsoleSoon(): void {
    if (this.#consoleDue) return;
    this.#consoleDue = true;
    this.clock.setTimeout(() => {
      this.#consoleDue = false;
      const { host } = this.#live;
      if (host.state) projectConsole(host.scenario, host.state, this.state);
    }, CONSOLE_MS);
  }

  #showTeam(client: AppClient, teamId: string): void {
    const before = this.state.teams.get(client.userData?.teamId ?? '');
    if (before) client.view?.remove(before);
    const team = this.state.teams.get(teamId);
    if (team) client.view?.add(team);
    client.userData = { teamId };
  }
}
