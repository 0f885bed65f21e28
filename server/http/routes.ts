// HTTP routes for everyone: scenarios, create, look up, join, come back, look on, debrief. F3. docs/protocol.md tells each.
import { randomUUID } from 'node:crypto';
import express, { type Application } from 'express';
import { CreateBody, JoinBody, ReenterBody, RejoinBody, WIRE_VERSION } from '../../protocol/index.ts';
import { scenarioCard } from '../../authoring/index.ts';
import type { AuthorFolder } from '../author-folder.ts';
import type { Catalogues } from '../catalogues.ts';
import type { ImportedScenarios } from '../imported-scenarios.ts';
import type { LiveSession } from '../live-session.ts';
import type { OwnCatalogue } from '../own-catalogue.ts';
import { PackageIntake } from '../package-intake.ts';
import type { Panels } from '../panels.ts';
import type { Reaches } from '../reaches.ts';
import { ReentryCodes } from '../reentry.ts';
import type { ScenarioLibrary } from '../scenario-library.ts';
import { hashSecret, makeSecret, matchesHash } from '../secret.ts';
import { liveSessions, type SessionDirectory } from '../session-directory.ts';
import { answer, HttpError, parse, refused } from './answer.ts';
import { Doors } from './doors.ts';
import { addAuthorRoutes } from './author-routes.ts';
import { addCourseRoutes } from './course-routes.ts';
import { addCatalogueRoutes } from './catalogue-routes.ts';
import { addDebriefRoutes } from './debrief-routes.ts';
import { addExportRoutes } from './export-routes.ts';
import { addFacilitatorRoutes } from './facilitator-routes.ts';
import { addImportRoutes } from './import-routes.ts';
import { limited, limiter } from './limit.ts';
import { addPackageRoutes } from './package-routes.ts';
import { addPanelRoutes } from './panel-routes.ts';

type Parts = {
  readonly directory: SessionDirectory;
  readonly library: ScenarioLibrary;
  /** Hash of the passphrase that making a session asks for; null: anyone may. */
  readonly passphraseHash: string | null;
  /** Where other devices in the network reach this server; null when they cannot, or nobody knows. */
  readonly lan: string | null;
  /** The folder that Studio works on; null: none. */
  readonly author: AuthorFolder | null;
  readonly imported: ImportedScenarios;
  readonly catalogues: Catalogues;
  readonly own: OwnCatalogue;
  readonly panels: Panels;
  readonly reaches: Reaches;
  /** Address under which xAPI ids stand. */
  readonly home: string;
};

export function addRoutes(
  app: Application,
  {
    directory,
    library,
    passphraseHash,
    lan,
    author,
    imported,
    catalogues,
    own,
    panels,
    reaches,
    home,
  }: Parts,
): void {
  const { store } = directory;
  const startedAt = Date.now();
  const doors = new Doors(directory);
  const reentry = new ReentryCodes();
  const wrongWords = limiter(10);

  const enter = async (live: LiveSession, seatId: string) => ({
    seatId,
    reservation: await directory.reserve(live, { role: 'learner', seatId }),
  });
  const mayCreate = (address: string, passphrase: string): void => {
    if (passphraseHash === null) return;
    // Asked before the passphrase is looked at: too many tries shut the door on a right one too.
    if (!wrongWords(address, 0)) throw new HttpError(429, { code: 'http/too-many' });
    if (matchesHash(passphrase, passphraseHash)) return;
    wrongWords(address);
    throw new HttpError(401, { code: 'create/passphrase' });
  };

  addAuthorRoutes(app, { folder: author, passphraseHash });
  const intake = new PackageIntake(library, imported);
  addPackageRoutes(app, { library, imported, intake, own, passphraseHash });
  addCatalogueRoutes(app, { library, imported, intake, catalogues, own, passphraseHash });
  addImportRoutes(app, { directory, mayCreate });
  app.use('/api', express.json({ limit: '16kb' }));
  app.use('/api/sessions/:code', limited(limiter(2400)));
  app.get('/healthz', (_request, response) => {
    const uptimeS = Math.round((Date.now() - startedAt) / 1000);
    response.json({ ok: true, wire: WIRE_VERSION, sessions: liveSessions.size, uptimeS, lan });
  });
  app.get('/api/scenarios', (_request, response) => {
    const scenarios = library.all().map(scenarioCard);
    const added = scenarios.map(({ slug }) => slug).filter((slug) => imported.has(slug));
    response.json({ scenarios, added, broken: library.broken(), passphrase: passphraseHash !== null });
  });
  addCourseRoutes(app, library);
  app.get(
    '/api/scenarios/:slug',
    answer(async (request) => {
      const scenario = library.get(String(request.params['slug']));
      if (!scenario) throw new HttpError(404, { code: 'session/scenario-missing' });
      return reaches.with(scenario);
    }),
  );
  app.post(
    '/api/sessions',
    limited(limiter(30)),
    answer(async (request) => {
      const { passphrase, ...body } = parse(CreateBody, request);
      mayCreate(request.ip ?? '', passphrase);
      const created = await directory.create(body);
      if (!created.ok) throw refused(created.error);
      return { ...created.value, joinPath: `/join?code=${created.value.code}` };
    }),
  );
  app.get(
    '/api/sessions/:code',
    answer(async (request) => {
      const { host, code } = await doors.live(request);
      const state = host.state!;
      const teams = state.runs.map(({ teamId, name }) => ({
        id: teamId,
        name,
        seats: state.seats.filter((seat) => seat.teamId === teamId).length,
      }));
      const { phase, locked, createdAt } = state;
      return {
        code,
        title: host.scenario.title,
        phase,
        locked,
        createdAt,
        purgeAt: state.config.purgeAt,
        teams,
      };
    }),
  );
  app.post(
    '/api/sessions/:code/join',
    answer(async (request) => {
      const live = await doors.live(request);
      const seatId = randomUUID().slice(0, 8);
      const seatToken = makeSecret();
      const joined = await live.host.execute({ type: 'JoinSession', seatId, ...parse(JoinBody, request) });
      if (!joined.ok) throw refused(joined.error);
      store.addSeat(live.host.state!.id, seatId, hashSecret(seatToken));
      live.expected(seatId);
      return { ...(await enter(live, seatId)), seatToken };
    }),
  );
  app.post(
    '/api/sessions/:code/rejoin',
    answer(async (request) => {
      const live = await doors.live(request);
      const { seatToken } = parse(RejoinBody, request);
      const seatId = store.seatOf(live.host.state!.id, hashSecret(seatToken));
      const known = live.host.state!.seats.some((seat) => seat.id === seatId);
      if (seatId === null || !known) throw new HttpError(401, { code: 'seat/unknown' });
      return enter(live, seatId);
    }),
  );
  app.post(
    '/api/sessions/:code/reenter',
    answer(async (request) => {
      const live = await doors.live(request);
      const typed = parse(ReenterBody, request)
        .reentry.replaceAll(/[^a-z0-9]/gi, '')
        .toUpperCase();
      doors.guess(request, true);
      const seatId = reentry.take(live.code, typed, Date.now());
      const known = live.host.state!.seats.some((seat) => seat.id === seatId);
      if (seatId === null || !known) {
        doors.guess(request, false);
        throw new HttpError(401, { code: 'seat/bad-reentry' });
      }
      const seatToken = makeSecret();
      store.addSeat(live.host.state!.id, seatId, hashSecret(seatToken));
      return { seatId, seatToken };
    }),
  );
  app.post(
    '/api/sessions/:code/project',
    answer(async (request) => ({
      reservation: await directory.reserveProjector(await doors.live(request)),
    })),
  );
  addDebriefRoutes(app, { doors, library, reaches });
  addFacilitatorRoutes(app, { directory, doors, reentry });
  addExportRoutes(app, { directory, library, doors, home });
  addPanelRoutes(app, { panels, doors, mayCreate, passphraseHash });
  app.use('/api', (_request, response) => {
    response.status(404).json({ error: { code: 'http/not-found' } });
  });
}
