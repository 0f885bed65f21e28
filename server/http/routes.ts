// HTTP routes: create, look up, join, rejoin, facilitate, debrief, erase. F3. docs/protocol.md tells each.
import { randomUUID } from 'node:crypto';
import express, { type Application, type NextFunction, type Request, type Response } from 'express';
import type { z } from 'zod';
import {
  CODE_PATTERN,
  CreateBody,
  FacilitateBody,
  JoinBody,
  RejoinBody,
  WIRE_VERSION,
} from '../../protocol/index.ts';
import { scenarioCard } from '../../authoring/index.ts';
import { foldDebrief, foldSeatDebrief } from '../../sim/debrief/index.ts';
import type { LiveSession } from '../live-session.ts';
import type { ScenarioLibrary } from '../scenario-library.ts';
import { hashSecret, makeSecret, matchesHash } from '../secret.ts';
import { liveSessions, type SessionDirectory } from '../session-directory.ts';
import { limited, limiter } from './limit.ts';

class HttpError extends Error {
  readonly status: number;
  readonly body: { readonly code: string };
  constructor(status: number, body: { readonly code: string }) {
    super(body.code);
    this.status = status;
    this.body = body;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  'session/unknown': 404,
  'session/scenario-missing': 404,
  'session/locked': 403,
  'session/full': 409,
  'session/closed': 410,
};

function parse<S extends z.ZodType>(schema: S, request: Request): z.output<S> {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new HttpError(400, { code: 'http/bad-request', ...(field ? { field } : {}) });
}

type Handler = (request: Request, response: Response) => Promise<unknown>;
const answer = (handler: Handler) => (request: Request, response: Response, next: NextFunction) => {
  handler(request, response).then((body) => response.json(body), next);
};

export function addRoutes(app: Application, directory: SessionDirectory, library: ScenarioLibrary): void {
  const { store } = directory;
  const startedAt = Date.now();
  const guesses = limiter(30);
  const joins = limited(limiter(400));

  const rowOf = (request: Request) => {
    const code = String(request.params['code'] ?? '')
      .trim()
      .toUpperCase();
    if (!CODE_PATTERN.test(code)) throw new HttpError(400, { code: 'session/bad-code' });
    const row = store.session(code);
    if (row) return row;
    if (!guesses(request.ip ?? '')) throw new HttpError(429, { code: 'http/too-many' });
    throw new HttpError(404, { code: 'session/unknown' });
  };
  const liveOf = async (request: Request): Promise<LiveSession> => {
    const live = await directory.find(rowOf(request).code);
    if (!live?.host.state) throw new HttpError(404, { code: 'session/unknown' });
    return live;
  };
  const isFacilitator = (request: Request, key: string): boolean =>
    matchesHash(key, rowOf(request).facilitatorHash);

  app.use('/api', express.json({ limit: '16kb' }));
  app.get('/healthz', (_request, response) => {
    const uptimeS = Math.round((Date.now() - startedAt) / 1000);
    response.json({ ok: true, wire: WIRE_VERSION, sessions: liveSessions.size, uptimeS });
  });
  app.get('/api/scenarios', (_request, response) => {
    response.json({ scenarios: library.all().map(scenarioCard), broken: library.broken() });
  });
  app.get(
    '/api/scenarios/:slug',
    answer(async (request) => {
      const scenario = library.get(String(request.params['slug']));
      if (!scenario) throw new HttpError(404, { code: 'session/scenario-missing' });
      return scenario;
    }),
  );
  app.post(
    '/api/sessions',
    limited(limiter(30)),
    answer(async (request) => {
      const created = await directory.create(parse(CreateBody, request));
      if (!created.ok) throw new HttpError(STATUS[created.error.code] ?? 400, created.error);
      return { ...created.value, joinPath: `/join?code=${created.value.code}` };
    }),
  );
  app.get(
    '/api/sessions/:code',
    joins,
    answer(async (request) => {
      const { host, code } = await liveOf(request);
      const state = host.state!;
      const teams = state.runs.map(({ teamId, name }) => ({
        id: teamId,
        name,
        seats: state.seats.filter((seat) => seat.teamId === teamId).length,
      }));
      return { code, title: host.scenario.title, phase: state.phase, locked: state.locked, teams };
    }),
  );
  app.post(
    '/api/sessions/:code/join',
    joins,
    answer(async (request) => {
      const live = await liveOf(request);
      const seatId = randomUUID().slice(0, 8);
      const seatToken = makeSecret();
      const joined = await live.host.execute({ type: 'JoinSession', seatId, ...parse(JoinBody, request) });
      if (!joined.ok) throw new HttpError(STATUS[joined.error.code] ?? 400, joined.error);
      store.addSeat(live.host.state!.id, seatId, hashSecret(seatToken));
      live.expected(seatId);
      return { seatId, seatToken, reservation: await directory.reserve(live, { role: 'learner', seatId }) };
    }),
  );
  app.post(
    '/api/sessions/:code/rejoin',
    joins,
    answer(async (request) => {
      const live = await liveOf(request);
      const { seatToken } = parse(RejoinBody, request);
      const seatId = store.seatOf(live.host.state!.id, hashSecret(seatToken));
      const known = live.host.state!.seats.some((seat) => seat.id === seatId);
      if (seatId === null || !known) throw new HttpError(401, { code: 'seat/unknown' });
      return { seatId, reservation: await directory.reserve(live, { role: 'learner', seatId }) };
    }),
  );
  app.post(
    '/api/sessions/:code/facilitate',
    joins,
    answer(async (request) => {
      const live = await liveOf(request);
      const { facilitatorKey } = parse(FacilitateBody, request);
      if (!isFacilitator(request, facilitatorKey)) throw new HttpError(401, { code: 'session/bad-key' });
      return { reservation: await directory.reserve(live, { role: 'facilitator' }) };
    }),
  );
  app.get(
    '/api/sessions/:code/debrief',
    joins,
    answer(async (request) => {
      const { host } = await liveOf(request);
      const state = host.state!;
      const secret = (request.get('authorization') ?? '').replace(/^Bearer /, '');
      if (isFacilitator(request, secret)) return { debrief: foldDebrief(host.scenario, state), mine: null };
      const seatId = store.seatOf(state.id, hashSecret(secret));
      if (seatId === null) throw new HttpError(401, { code: 'seat/unknown' });
      if (state.phase !== 'debrief' && state.phase !== 'closed')
        throw new HttpError(409, { code: 'debrief/not-yet' });
      return {
        debrief: foldDebrief(host.scenario, state),
        mine: foldSeatDebrief(host.scenario, state, seatId),
      };
    }),
  );
  app.post(
    '/api/sessions/:code/erase',
    joins,
    answer(async (request) => {
      const { facilitatorKey } = parse(FacilitateBody, request);
      if (!isFacilitator(request, facilitatorKey)) throw new HttpError(401, { code: 'session/bad-key' });
      await directory.erase(rowOf(request).code);
      return { erased: true };
    }),
  );
  app.use('/api', (_request, response) => {
    response.status(404).json({ error: { code: 'http/not-found' } });
  });
}

/** The last handler: codes, never stack traces. */
export function answerError(
  cause: unknown,
  _request: Request,
  response: Response,
  _next: NextFunction,
): void {
  if (cause instanceof HttpError) return void response.status(cause.status).json({ error: cause.body });
  const status = (cause as { status?: unknown }).status;
  if (status === 413) return void response.status(413).json({ error: { code: 'http/too-large' } });
  if (typeof status === 'number' && status < 500)
    return void response.status(status).json({ error: { code: 'http/bad-request' } });
  console.error(cause);
  response.status(500).json({ error: { code: 'http/server' } });
}
