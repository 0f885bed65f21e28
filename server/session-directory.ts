// SessionDirectory: code → live session, restored from its journal on first contact. F3.
import { randomUUID } from 'node:crypto';
import { matchMaker } from '@colyseus/core';
import type { SessionHost } from '../host/index.ts';
import type { CreateBody } from '../protocol/index.ts';
import type { Played } from '../reports/index.ts';
import { err, ok, type Result } from '../sim/kit/index.ts';
import { inLanguage } from '../sim/scenario/index.ts';
import { ROOM_FOR, type Refusal, type SessionConfig } from '../sim/session/index.ts';
import { importedDigest } from './imported-session.ts';
import type { CheckedJournal } from './journal-check.ts';
import { LiveSession } from './live-session.ts';
import type { Reaches } from './reaches.ts';
import type { ScenarioLibrary } from './scenario-library.ts';
import { hashSecret, makeCode, makeSecret } from './secret.ts';
import type { SqliteStore } from './stores/sqlite-store.ts';
import { teamName } from './team-names.ts';

const DAY_MS = 86_400_000;

/** Sessions of this process, for the room class that Colyseus constructs. */
export const liveSessions = new Map<string, LiveSession>();

export class SessionDirectory {
  readonly #store: SqliteStore;
  readonly #library: ScenarioLibrary;
  readonly #reaches: Reaches;
  readonly #opening = new Map<string, Promise<LiveSession | null>>();

  constructor(store: SqliteStore, library: ScenarioLibrary, reaches: Reaches) {
    this.#store = store;
    this.#library = library;
    this.#reaches = reaches;
  }

  get store(): SqliteStore {
    return this.#store;
  }

  /** Creates a session; its first event is on disk when this resolves. */
  async create(
    body: Omit<CreateBody, 'passphrase'>,
  ): Promise<Result<{ code: string; facilitatorKey: string }, Refusal>> {
    const found = this.#library.get(body.scenario);
    if (!found) return err({ code: 'session/scenario-missing', scenario: body.scenario });
    const scenario = inLanguage(await this.#reaches.with(found), body.lang);
    const now = Date.now();
    const lengths = Object.keys(scenario.cuts)
      .map(Number)
      .sort((a, b) => a - b);
    const wanted = ROOM_FOR[body.minutes];
    const config: SessionConfig = {
      scenario: scenario.slug,
      digest: scenario.digest,
      cut:
        lengths.find((length) => length === body.decisions) ??
        lengths.filter((length) => length <= wanted).at(-1) ??
        lengths[0] ??
        0,
      minutes: body.minutes,
      pacing: body.pacing,
      rule: body.rule,
      extras: body.extras,
      rounds: 2,
      talkMs: body.talkMs,
      voteMs: body.voteMs,
      firstTalkMs: Math.round(body.talkMs * 1.6),
      coach: false,
      lang: scenario.lang,
      seed: Math.floor(Math.random() * 2 ** 31),
      purgeAt: now + body.purgeDays * DAY_MS,
    };
    const { id, code } = this.newNames();
    const facilitatorKey = makeSecret();
    const teamNames = Array.from({ length: body.teams }, (_, i) => teamName(i));
    const facilitatorHash = hashSecret(facilitatorKey);
    this.#store.keepScenario(scenario);
    this.#store.addSession({ code, id, digest: scenario.digest, purgeAt: config.purgeAt, facilitatorHash });
    const live = await this.find(code);
    if (!live) return err({ code: 'session/unknown' });
    const created = await live.host.execute({ type: 'CreateSession', id, code, config, teamNames });
    return created.ok ? ok({ code, facilitatorKey }) : err(created.error);
  }

  /** An id and a code that no session here has. */
  newNames(): { readonly id: string; readonly code: string } {
    let code = makeCode();
    while (this.#store.session(code)) code = makeCode();
    return { id: randomUUID(), code };
  }

  /** Keeps a session from another server, which was checked; it is on disk when this returns. */
  take(
    { id, code }: { readonly id: string; readonly code: string },
    { purgeAt, scenarioJson, eventJsons }: CheckedJournal,
  ): { readonly code: string; readonly facilitatorKey: string } {
    const facilitatorKey = makeSecret();
    const facilitatorHash = hashSecret(facilitatorKey);
    const digest = importedDigest(scenarioJson);
    this.#store.addWhole({ code, id, digest, purgeAt, facilitatorHash }, scenarioJson, eventJsons);
    return { code, facilitatorKey };
  }

  /** A session with its journal, as the exports need it. */
  played({ scenario, state }: SessionHost): Played {
    if (!state) throw new Error('a session without a beginning');
    return { scenario, state, events: this.#store.read(state.id).map(({ event }) => event) };
  }

  /** The live session of a code, restored when needed. Null when unknown. */
  find(code: string): Promise<LiveSession | null> {
    const live = liveSessions.get(code);
    if (live) return Promise.resolve(live);
    const opening = this.#opening.get(code) ?? this.#open(code).finally(() => this.#opening.delete(code));
    this.#opening.set(code, opening);
    return opening;
  }

  /** A reservation that the SDK consumes. The room is made on the first one. */
  async reserve(live: LiveSession, auth: { role: 'facilitator' } | { role: 'learner'; seatId: string }) {
    return matchMaker.reserveSeatFor(await this.#room('session', live.code), {}, auth);
  }

  /** The same for a big screen. */
  async reserveProjector(live: LiveSession) {
    return matchMaker.reserveSeatFor(await this.#room('projector', live.code), {}, { role: 'projector' });
  }

  /** Every row is gone when this returns; whoever is connected is sent away after that. */
  erase(code: string): void {
    const row = this.#store.session(code);
    if (!row) return;
    liveSessions.get(code)?.close();
    liveSessions.delete(code);
    this.#store.erase(row.id);
    for (const kind of ['session', 'projector']) {
      const held = this.#rooms.get(`${kind} ${code}`);
      this.#rooms.delete(`${kind} ${code}`);
      held
        ?.then((room) => matchMaker.getLocalRoomById(room.roomId)?.disconnect())
        .catch((cause: unknown) => console.error(cause));
    }
  }

  purge(now: number): void {
    for (const code of this.#store.due(now)) this.erase(code);
  }

  async #open(code: string): Promise<LiveSession | null> {
    const row = this.#store.session(code);
    const scenario = row && this.#store.scenario(row.digest);
    if (!row || !scenario) return null;
    const live = await LiveSession.open(code, row.id, scenario, this.#store);
    liveSessions.set(code, live);
    return live;
  }

  readonly #rooms = new Map<string, ReturnType<typeof matchMaker.createRoom>>();

  /** The room of a session, made once however many ask at the same time. */
  async #room(kind: 'session' | 'projector', code: string) {
    const key = `${kind} ${code}`;
    const held = this.#rooms.get(key);
    const room = await held?.catch(() => null);
    if (room && matchMaker.getLocalRoomById(room.roomId)) return room;
    if (this.#rooms.get(key) !== held) return this.#rooms.get(key)!;
    const making = matchMaker.createRoom(kind, { code });
    this.#rooms.set(key, making);
    return making;
  }
}
