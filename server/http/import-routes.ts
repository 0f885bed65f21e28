// HTTP route by which a session comes in: a journal file from another server, for its debrief. F3.
import express, { type Application } from 'express';
import { checkJournal } from '../journal-check.ts';
import type { SessionDirectory } from '../session-directory.ts';
import { answer, HttpError } from './answer.ts';
import { bearer } from './bearer.ts';
import { limited, limiter } from './limit.ts';

type Parts = {
  readonly directory: SessionDirectory;
  /** Throws unless this address may make sessions, with this passphrase. */
  readonly mayCreate: (address: string, passphrase: string) => void;
};

export function addImportRoutes(app: Application, { directory, mayCreate }: Parts): void {
  let checking = false;
  app.post(
    '/api/sessions/import',
    limited(limiter(20)),
    (request, _response, next) => {
      const passphrase = bearer(request, 200);
      mayCreate(request.ip ?? '', passphrase);
      next();
    },
    express.raw({ type: () => true, limit: '8mb' }),
    answer(async (request) => {
      if (!Buffer.isBuffer(request.body)) throw new HttpError(400, { code: 'http/bad-request' });
      if (checking) throw new HttpError(503, { code: 'import/busy' });
      checking = true;
      const wish = { bytes: new Uint8Array(request.body), ...directory.newNames(), now: Date.now() };
      const checked = await checkJournal(wish).finally(() => (checking = false));
      if (!checked.ok) throw new HttpError(422, checked.error);
      return { ...directory.take(wish, checked.value), title: checked.value.title };
    }),
  );
}
