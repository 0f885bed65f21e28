// HTTP routes of packages: take one in, give one out, take one away. F3.
import express, { type Application } from 'express';
import { AuthorSlug } from '../../protocol/index.ts';
import type { Result } from '../../sim/kit/index.ts';
import type { ImportedScenarios } from '../imported-scenarios.ts';
import type { OwnCatalogue } from '../own-catalogue.ts';
import type { IntakeRefusal, PackageIntake, Taken } from '../package-intake.ts';
import type { ScenarioLibrary } from '../scenario-library.ts';
import { answer, HttpError } from './answer.ts';
import { limited, limiter } from './limit.ts';
import { ownerDoor } from './owner-door.ts';

type Parts = {
  readonly library: ScenarioLibrary;
  readonly imported: ImportedScenarios;
  readonly intake: PackageIntake;
  readonly own: OwnCatalogue;
  readonly passphraseHash: string | null;
};

const STATUS: Readonly<Record<string, number>> = {
  'package/busy': 503,
  'package/slug-taken': 409,
  'http/server': 500,
};
/** What was taken in, or its refusal as an HTTP answer. */
export function takenOr(taken: Result<Taken, IntakeRefusal>): Taken {
  if (taken.ok) return taken.value;
  throw new HttpError(STATUS[taken.error.code] ?? 422, taken.error);
}

export function addPackageRoutes(
  app: Application,
  { library, imported, intake, own, passphraseHash }: Parts,
): void {
  const enter = ownerDoor(passphraseHash);

  app.post(
    '/api/packages',
    limited(limiter(20)),
    (request, _response, next) => {
      enter(request);
      next();
    },
    express.raw({ type: 'application/octet-stream', limit: '5mb' }),
    answer(async (request) => {
      if (!Buffer.isBuffer(request.body)) throw new HttpError(400, { code: 'http/bad-request' });
      return takenOr(await intake.take(new Uint8Array(request.body)));
    }),
  );
  app.delete(
    '/api/packages/:slug',
    answer(async (request) => {
      enter(request);
      const slug = AuthorSlug.safeParse(request.params['slug']);
      if (!slug.success || !imported.has(slug.data))
        throw new HttpError(404, { code: 'session/scenario-missing' });
      imported.remove(slug.data);
      library.reload(slug.data);
      return { removed: slug.data };
    }),
  );
  app.get('/api/scenarios/:slug/package', limited(limiter(60)), (request, response) => {
    const slug = String(request.params['slug']);
    const packed = own.pack(slug);
    if (!packed) return void response.status(404).json({ error: { code: 'session/scenario-missing' } });
    response
      .set({
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${slug}.caseroom"`,
      })
      .send(Buffer.from(packed.bytes));
  });
}
