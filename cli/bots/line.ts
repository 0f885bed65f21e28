// Line: one bot's connection to a session by the real SDK, kept up like a browser's. F3.
import { Client, type Room } from '@colyseus/sdk';
import type { FacilitatorView, SeatView, TeamView } from '../../sim/session/index.ts';

type Part = { viewJson?: string } | undefined;
type SeatState = { id: string; teamId: string; isLead: boolean; voted: boolean; ready: boolean; priv?: Part };
type State = {
  phase: string;
  paused: boolean;
  debriefJson?: string;
  teams: Map<string, { phase: string; priv?: Part }>;
  seats: Map<string, SeatState>;
  console?: Part;
};

export type Answer<T> = { readonly status: number; readonly body: T };

export async function post<T>(url: string, path: string, body: unknown): Promise<Answer<T>> {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as T };
}

export class Line {
  /** Every raw frame that reached this connection since the start, as text. */
  readonly heard: string[] = [];
  readonly #url: string;
  readonly #reserve: () => Promise<unknown>;
  #room: Room<unknown, State> | null = null;
  #closed = false;

  /** `reserve` asks the server for a reservation, anew for each connection; null while it refuses. */
  constructor(url: string, reserve: () => Promise<unknown>) {
    this.#url = url;
    this.#reserve = reserve;
  }

  get state(): State | null {
    return this.#room?.state ?? null;
  }

  get team(): TeamView | null {
    for (const team of this.state?.teams?.values() ?? []) {
      if (team.priv?.viewJson) return JSON.parse(team.priv.viewJson) as TeamView;
    }
    return null;
  }

  get seat(): SeatView | null {
    for (const seat of this.state?.seats?.values() ?? []) {
      if (seat.priv?.viewJson) return JSON.parse(seat.priv.viewJson) as SeatView;
    }
    return null;
  }

  get console(): FacilitatorView | null {
    const json = this.state?.console?.viewJson;
    return json ? (JSON.parse(json) as FacilitatorView) : null;
  }

  /** Connects; on refusal or a dead server asks again until it is closed. */
  async connect(): Promise<void> {
    while (!this.#closed && !this.#room) {
      try {
        const reservation = await this.#reserve();
        if (reservation) this.#keep(await new Client(this.#url).consumeSeatReservation(reservation as never));
      } catch {
        // The server is away or has said no: ask again.
      }
      if (!this.#room) await new Promise((done) => setTimeout(done, 200));
    }
  }

  /** Null when acknowledged; else the refusal's code, or 'gone' when the connection ended first. */
  async ask(type: string, payload: unknown): Promise<string | null> {
    const room = this.#room as unknown as {
      request(t: string, p: unknown, o: object): Promise<unknown>;
    } | null;
    if (!room) return 'gone';
    try {
      await room.request(type, payload, { timeout: 3000 });
      return null;
    } catch (cause) {
      const { reason, code } = cause as { reason?: { code?: string }; code?: unknown };
      return reason?.code ?? (typeof code === 'string' && code.includes('/') ? code : 'gone');
    }
  }

  send(type: string, payload: unknown): void {
    this.#room?.send(type, payload);
  }

  /** A refresh, a tunnel, a flat phone: the socket ends without a word. */
  drop(): void {
    this.#room?.connection.close();
  }

  close(): void {
    this.#closed = true;
    void this.#room?.leave(true).catch(() => undefined);
  }

  #keep(made: Room): void {
    const room = made as unknown as Room<unknown, State>;
    room.reconnection.enabled = false;
    const socket = (room.connection.transport as unknown as { ws: WebSocket }).ws;
    socket.addEventListener('message', (event) => {
      this.heard.push(Buffer.from(event.data as ArrayBuffer).toString('utf8'));
    });
    this.#room = room;
    room.onLeave(() => {
      if (this.#room !== room) return;
      this.#room = null;
      if (!this.#closed) void this.connect();
    });
  }
}
