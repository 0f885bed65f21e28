// The server put together: Colyseus for rooms, Express for HTTP, one port. F3.
import { defineRoom, defineServer, matchMaker } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import express from 'express';
import { AuthorFolder } from './author-folder.ts';
import { Catalogues } from './catalogues.ts';
import { ImportedScenarios } from './imported-scenarios.ts';
import { answerError } from './http/answer.ts';
import { securityHeaders } from './http/headers.ts';
import { limited, limiter } from './http/limit.ts';
import { addPages } from './http/pages.ts';
import { addRoutes } from './http/routes.ts';
import { LrsSender } from './lrs.ts';
import type { LrsTarget } from './lrs-target.ts';
import { OwnCatalogue, whoGives } from './own-catalogue.ts';
import { Panels } from './panels.ts';
import { ProjectorRoom } from './rooms/projector-room.ts';
import { SessionRoom } from './rooms/session-room.ts';
import { Reaches } from './reaches.ts';
import { ScenarioLibrary } from './scenario-library.ts';
import { hashSecret } from './secret.ts';
import { SessionDirectory } from './session-directory.ts';
import { PanelStore } from './stores/panel-store.ts';
import { SqliteStore } from './stores/sqlite-store.ts';

export type AppOptions = {
  readonly data: string;
  readonly scenarios: string;
  readonly pages: string;
  /** Asked for when a session is made; none: anyone may make one. */
  readonly passphrase?: string | undefined;
  /** Origin by which phones in the same network reach this server. */
  readonly lan?: string | null;
  /** Address of this server for xAPI ids, which must not change. */
  readonly home?: string | undefined;
  /** Where statements are sent; null or none: nowhere. */
  readonly lrs?: LrsTarget | null;
  /** Catalogues of other institutions, looked into when somebody asks. */
  readonly catalogues?: readonly URL[];
  /** Whose scenarios these are, for this server's own catalogue. */
  readonly institution?: string | undefined;
  /** A scenario, or a folder of them, that Studio may write. */
  readonly author?: string | undefined;
};

const HOUR_MS = 3_600_000;
const WARM_MS = 6000;

/** A page of another site may not open a socket here; programs without an Origin may. */
function sameOrigin(headers: { get(name: string): string | null }): boolean {
  const origin = headers.get('origin');
  if (!origin) return true;
  try {
    return new URL(origin).host === headers.get('host');
  } catch {
    return false;
  }
}

export function makeApp(options: AppOptions) {
  const { lrs = null, home = 'http://localhost:2567' } = options;
  const store = new SqliteStore(options.data, { hasOutbox: lrs !== null });
  const imported = new ImportedScenarios(options.data);
  const library = new ScenarioLibrary(options.scenarios, imported.folder);
  const reaches = new Reaches();
  const directory = new SessionDirectory(store, library, reaches);
  const panelStore = new PanelStore(options.data);
  const panels = new Panels(panelStore, library);
  matchMaker.controller.exposedMethods = ['reconnect'];
  matchMaker.controller.getCorsHeaders = () => ({ 'access-control-allow-origin': 'null' });

  const server = defineServer({
    greet: false,
    gracefullyShutdown: false,
    rooms: { session: defineRoom(SessionRoom), projector: defineRoom(ProjectorRoom) },
    transport: new WebSocketTransport({
      maxPayload: 16 * 1024,
      pingInterval: 3000,
      pingMaxRetries: 2,
      beforeUpgrade: (request: Request) =>
        sameOrigin(request.headers) ? undefined : new Response('other origin', { status: 403 }),
    }),
    express: (app) => {
      app.disable('x-powered-by');
      app.use(securityHeaders);
      app.use('/matchmake', limited(limiter(60)), express.json({ limit: '16kb' }));
      const passphraseHash = options.passphrase ? hashSecret(options.passphrase) : null;
      const author = options.author ? new AuthorFolder(options.author) : null;
      const own = new OwnCatalogue(library, imported, whoGives(home, options.institution));
      const catalogues = new Catalogues(options.catalogues ?? []);
      const given = { catalogues, own, lan: options.lan ?? null, passphraseHash, author, home };
      addRoutes(app, { directory, library, imported, panels, reaches, ...given });
      addPages(app, options.pages);
      app.use(answerError);
    },
  });
  // After those who were here before a restart have come back.
  const warm = setTimeout(() => library.all().forEach((scenario) => void reaches.with(scenario)), WARM_MS);
  warm.unref();
  const purge = (): void => {
    try {
      directory.purge(Date.now());
      panels.purge(Date.now());
    } catch (cause) {
      console.error(cause);
    }
  };
  const timer = setInterval(purge, HOUR_MS);
  timer.unref();
  purge();
  const played = async (code: string) => {
    const live = await directory.find(code);
    return live?.host.state ? directory.played(live.host) : null;
  };
  const sender = lrs ? new LrsSender({ target: lrs, home, store, played, say: console.error }) : null;
  sender?.start();
  return {
    server,
    library,
    async close(): Promise<void> {
      clearInterval(timer);
      clearTimeout(warm);
      sender?.stop();
      await server.gracefullyShutdown(false);
      reaches.close();
      panelStore.close();
      store.close();
    },
  };
}
