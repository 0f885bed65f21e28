// How a route answers: a body, or a status with a code; never a stack trace. F3.
import type { NextFunction, Request, Response } from 'express';
import type { z } from 'zod';
import type { Refusal } from '../../sim/session/index.ts';

export class HttpError extends Error {
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
  'session/looking-back': 409,
  'session/full': 409,
  'session/closed': 410,
};

/** The body as its schema says, or 400 with the first field that is wrong. */
export function parse<S extends z.ZodType>(schema: S, request: Request): z.output<S> {
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new HttpError(400, { code: 'http/bad-request', ...(field ? { field } : {}) });
}

type Handler = (request: Request, response: Response) => Promise<unknown>;
export const answer = (handler: Handler) => (request: Request, response: Response, next: NextFunction) => {
  handler(request, response).then((body) => response.json(body), next);
};

/** A refusal of the session as an HTTP answer. */
export const refused = (refusal: Refusal): HttpError => new HttpError(STATUS[refusal.code] ?? 400, refusal);

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
