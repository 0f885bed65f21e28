// HTTP routes of packages: take one in, give one out, take one away. F3.
import express, { type Application } from 'express';
import { packScenario, scenarioCard } from '../../authoring/index.ts';
import { AuthorSlug } from '../../protocol/index.ts';
import type { ImportedScenarios } from '../imported-scenarios.ts';
import { checkPackage } from '../package-check.ts';
import type { ScenarioLibrary } from '../scenario-library.ts';
import { answer, HttpError } from './answer.ts';
import { limited, limiter } from './limit.ts';
import { ownerDoor } from './owner-door.ts';

type Parts = {
  readonly library: ScenarioLibrary;
  readonly imported: ImportedScenarios;
  readonly passphraseHash: string | null;
};

const DEFAULT_LICENCE = 'Not stated. Ask its authors before you pass it on.';

export function addPackageRoutes(app: Application, { library, imported, passphraseHash }: Parts): void {
  const enter = ownerDoor(passphraseHash);
  let checking = false;

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
      if (checking) throw new HttpError(503, { code: 'package/busy' });
      checking = true;
      const checked = await checkPackage(new Uint8Array(request.body)).finally(() => (checking = false));
      if (!checked.ok) throw new HttpError(422, checked.error);
      const { manifest, source, findings } = checked.value;
      const errors = findings.filter(({ severity }) => severity === 'error');
      if (errors.length > 0)
        throw new HttpError(422, { code: 'package/errors', findings: errors.slice(0, 20) } as never);
      const { slug } = source;
      const there = library.get(slug);
      if (there && there.digest !== manifest.digest && !imported.has(slug))
        throw new HttpError(409, { code: 'package/slug-taken' });
      const isNew = there?.digest !== manifest.digest;
      if (isNew) {
        imported.keep(slug, source.files);
        library.reload(slug);
      }
      const scenario = library.get(slug);
      if (!scenario) throw new HttpError(500, { code: 'http/server' });
      return { isNew, manifest, card: scenarioCard(scenario), findings };
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
    const source = library.source(String(request.params['slug']));
    const header = source && packScenario(source);
    const packed = header && !header.ok ? packScenario(source, { licence: DEFAULT_LICENCE }) : header;
    if (!source || !packed?.ok)
      return void response.status(404).json({ error: { code: 'session/scenario-missing' } });
    response
      .set({
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${source.slug}.caseroom"`,
      })
      .send(Buffer.from(packed.value.bytes));
  });
}
