// HTTP requests to the server of the same origin. F3. Failures are codes, never exceptions.
import type { ScenarioCard } from '../../sim/scenario/scenario.ts';
import type { SessionPhase } from '../../sim/session/phase.ts';
import type { SessionEvent } from '../../sim/session/event.ts';
import type { RoomDebrief } from '../../sim/debrief/room.ts';
import type { RewindPath } from '../../sim/session/debrief-state.ts';
import type { Rewind } from '../../sim/session/rewind.ts';
import type { SessionMinutes } from '../../sim/session/session-length.ts';
import type { Debrief, SeatDebrief } from '../../sim/debrief/debrief.ts';
import type { Result } from '../../sim/kit/result.ts';
import { learnServerTime } from './clock.ts';

export type Failure = { readonly code: string };
export type Answer<T> = Result<T, Failure>;

/** Opaque to the client: handed to the SDK as it came. */
export type Reservation = { readonly [key: string]: unknown };

const TIMEOUT_MS = 8000;

function codeOfStatus(status: number): string {
  if (status === 401 || status === 403) return 'http/unauthorised';
  if (status === 404) return 'http/not-found';
  if (status === 413) return 'http/too-large';
  if (status === 429) return 'http/too-many';
  return status >= 500 ? 'http/server' : 'http/bad-request';
}

export async function ask<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      ...init,
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    learnServerTime(response.headers.get('date'));
    const body: unknown = await response.json().catch(() => null);
    if (response.ok && body !== null) return { ok: true, value: body as T };
    const code = (body as { error?: { code?: unknown } } | null)?.error?.code;
    return { ok: false, error: { code: typeof code === 'string' ? code : codeOfStatus(response.status) } };
  } catch (cause) {
    const timedOut = cause instanceof DOMException && cause.name === 'TimeoutError';
    return { ok: false, error: { code: timedOut ? 'net/timeout' : 'net/offline' } };
  }
}

const post = <T>(path: string, body: unknown) =>
  ask<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const at = (code: string) => `/api/sessions/${encodeURIComponent(code)}`;

export type NewSession = {
  readonly scenario: string;
  readonly minutes: SessionMinutes;
  readonly teams: number;
  readonly pacing: 'together' | 'own';
  readonly rule: 'plurality' | 'consensus' | 'lead';
  /** People beyond the roles of a team. */
  readonly extras: 'mirror' | 'observer';
  /** Milliseconds; null: a vote waits for everyone present. */
  readonly voteMs: number | null;
  readonly talkMs: number;
  /** A cut of the scenario; null: as the length has it. */
  readonly decisions: number | null;
  readonly purgeDays: number;
  /** '' for the scenario's own language. */
  readonly lang: string;
  readonly passphrase?: string;
};
export type SessionCard = {
  readonly code: string;
  readonly title: string;
  readonly phase: SessionPhase;
  readonly locked: boolean;
  readonly createdAt: number;
  readonly purgeAt: number;
  readonly teams: readonly { readonly id: string; readonly name: string; readonly seats: number }[];
};

/** A session's events as they were written; the first is SessionCreated with its set-up. */
export type Journal = {
  readonly format: number;
  readonly scenario: string;
  readonly entries: readonly { readonly seq: number; readonly event: SessionEvent }[];
};

export const fetchScenarios = () =>
  ask<{ scenarios: readonly ScenarioCard[]; added: readonly string[]; passphrase: boolean }>(
    '/api/scenarios',
  );
export const createSession = (session: NewSession) =>
  post<{ code: string; facilitatorKey: string }>('/api/sessions', session);
/** A key, where this browser holds one, gets through when others have guessed too often. */
export const fetchSession = (code: string, key: string | null = null) =>
  ask<SessionCard>(at(code), key === null ? {} : { headers: { authorization: `Bearer ${key}` } });
export const joinSession = (code: string, who: { name: string; look: number; teamId: string | null }) =>
  post<{ seatId: string; seatToken: string; reservation: Reservation }>(`${at(code)}/join`, who);
export const rejoinSession = (code: string, seatToken: string) =>
  post<{ seatId: string; reservation: Reservation }>(`${at(code)}/rejoin`, { seatToken });
export const facilitateSession = (code: string, facilitatorKey: string) =>
  post<{ reservation: Reservation }>(`${at(code)}/facilitate`, { facilitatorKey });
export const giveReentry = (code: string, facilitatorKey: string, seatId: string) =>
  post<{ reentry: string; minutes: number }>(`${at(code)}/reentry`, { facilitatorKey, seatId });
export const reenterSession = (code: string, reentry: string) =>
  post<{ seatId: string; seatToken: string }>(`${at(code)}/reenter`, { reentry });
export const projectSession = (code: string) => post<{ reservation: Reservation }>(`${at(code)}/project`, {});
export const eraseSession = (code: string, facilitatorKey: string) =>
  post<{ erased: true }>(`${at(code)}/erase`, { facilitatorKey });
/** Opens a session from a file that `fetchJournal` gave on any server. */
export const importSession = (file: Blob, passphrase: string) =>
  ask<{ code: string; facilitatorKey: string; title: string }>('/api/sessions/import', {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      ...(passphrase === '' ? {} : { authorization: `Bearer ${passphrase}` }),
    },
    body: file,
  });
export const fetchJournal = (code: string, facilitatorKey: string) =>
  ask<Journal>(`${at(code)}/journal`, {
    headers: { authorization: `Bearer ${facilitatorKey}` },
  });
/** `room`: as far as the debrief has come for whoever asks; `debrief` and `mine` once they are laid open. */
export type DebriefRead = {
  readonly room: RoomDebrief;
  readonly debrief: Debrief | null;
  readonly mine: SeatDebrief | null;
  /** Versions of the key: as played, and as this server has it today. Facilitators only. */
  readonly keys: {
    readonly played: number | null;
    readonly current: number | null;
    /** This server has no other key than the one it was played with. */
    readonly same: boolean;
  } | null;
};
export type DebriefWish = {
  /** Without the teams in full. */
  readonly roomOnly?: boolean;
  /** Marks by today's key instead of the one of then. */
  readonly currentKey?: boolean;
};

export const fetchDebrief = (code: string, credential: string, wish: DebriefWish = {}) => {
  const query = new URLSearchParams({
    ...(wish.roomOnly ? { part: 'room' } : {}),
    ...(wish.currentKey ? { key: 'current' } : {}),
  });
  return ask<DebriefRead>(`${at(code)}/debrief?${query}`, {
    headers: { authorization: `Bearer ${credential}` },
  });
};
/** A decision taken otherwise, told by the server; nothing of it is kept. */
export const rewindDebrief = (code: string, credential: string, path: RewindPath) =>
  ask<Rewind>(`${at(code)}/rewind`, {
    method: 'POST',
    headers: { authorization: `Bearer ${credential}`, 'content-type': 'application/json' },
    body: JSON.stringify(path),
  });
