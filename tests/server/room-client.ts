// A person in a room, for tests: the real SDK, and everything that reached this connection as text.
import { Client, type Room } from '@colyseus/sdk';
import type { FacilitatorView, SeatView, TeamView } from '../../sim/session/index.ts';
import type { RealServer } from './real-server.ts';

type Part = { viewJson?: string } | undefined;
type State = {
  phase: string;
  teams: Map<string, { phase: string; priv?: Part }>;
  seats: Map<string, { id: string; voted: boolean; present: boolean; priv?: Part }>;
  console?: Part;
};

export class RoomClient {
  readonly room: Room<unknown, State>;
  readonly seatId: string;
  readonly token: string;
  readonly socket: WebSocket;
  /** Every raw frame, as text, newest last. */
  readonly frames: string[] = [];

  private constructor(room: Room<unknown, State>, seatId: string, token: string) {
    this.room = room;
    this.seatId = seatId;
    this.token = token;
    room.reconnection.enabled = false;
    this.socket = (room.connection.transport as unknown as { ws: WebSocket }).ws;
    this.socket.addEventListener('message', (event) => {
      this.frames.push(Buffer.from(event.data as ArrayBuffer).toString('utf8'));
    });
  }

  static async enter(server: RealServer, reservation: unknown, seatId = '', token = ''): Promise<RoomClient> {
    const room = await new Client(server.url).consumeSeatReservation(reservation as never);
    const client = new RoomClient(room as never, seatId, token);
    await client.until(() => client.state?.phase !== undefined);
    return client;
  }

  static async join(
    server: RealServer,
    code: string,
    name: string,
    teamId: string | null = null,
  ): Promise<RoomClient> {
    const answer = await server.post<{ seatId: string; seatToken: string; reservation: unknown }>(
      `/api/sessions/${code}/join`,
      { name, look: 1, teamId },
    );
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return RoomClient.enter(server, answer.body.reservation, answer.body.seatId, answer.body.seatToken);
  }

  static async rejoin(server: RealServer, code: string, token: string): Promise<RoomClient> {
    const answer = await server.post<{ seatId: string; reservation: unknown }>(
      `/api/sessions/${code}/rejoin`,
      { seatToken: token },
    );
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    return RoomClient.enter(server, answer.body.reservation, answer.body.seatId, token);
  }

  static async facilitate(server: RealServer, code: string, key: string): Promise<RoomClient> {
    const answer = await server.post<{ reservation: unknown }>(`/api/sessions/${code}/facilitate`, {
      facilitatorKey: key,
    });
    return RoomClient.enter(server, answer.body.reservation);
  }

  get state(): State {
    return this.room.state;
  }

  get team(): TeamView | null {
    for (const team of this.state.teams.values())
      if (team.priv?.viewJson) return JSON.parse(team.priv.viewJson) as TeamView;
    return null;
  }

  get seat(): SeatView | null {
    for (const seat of this.state.seats.values())
      if (seat.priv?.viewJson) return JSON.parse(seat.priv.viewJson) as SeatView;
    return null;
  }

  get console(): FacilitatorView | null {
    return this.state.console?.viewJson ? (JSON.parse(this.state.console.viewJson) as FacilitatorView) : null;
  }

  /** Null when the server took it, else the refusal's code. */
  async ask(type: string, payload: unknown): Promise<string | null> {
    try {
      await (this.room as unknown as { request(t: string, p: unknown): Promise<unknown> }).request(
        type,
        payload,
      );
      return null;
    } catch (cause) {
      const { reason, code } = cause as { reason?: { code?: string }; code?: unknown };
      return reason?.code ?? String(code ?? cause);
    }
  }

  control(command: unknown): Promise<string | null> {
    return this.ask('control', { command });
  }

  vote(optionId: string, reason = ''): Promise<string | null> {
    const round = this.team?.phase === 'revoting' ? 2 : 1;
    return this.ask('vote', {
      round,
      decisionId: this.team?.decision?.id ?? '',
      optionId,
      confidence: 3,
      reason,
    });
  }

  async until(done: () => boolean, ms = 8000): Promise<void> {
    for (const end = Date.now() + ms; Date.now() < end;) {
      if (done()) return;
      await new Promise((go) => setTimeout(go, 15));
    }
    throw new Error(`waited too long; team phase ${this.team?.phase}`);
  }
}
