// HTTP routes by which a session leaves the server: tables, journal, xAPI. F3. Each needs the facilitator's key.
import type { Application } from 'express';
import {
  commitsCsv,
  evidenceCsv,
  journalFile,
  namesCsv,
  votesCsv,
  xapiStatements,
  type Played,
} from '../../reports/index.ts';
import { withKeysOf, type Scenario } from '../../sim/scenario/index.ts';
import type { ScenarioLibrary } from '../scenario-library.ts';
import type { SessionDirectory } from '../session-directory.ts';
import { answer, HttpError } from './answer.ts';
import type { Doors } from './doors.ts';

const TABLES: Readonly<Record<string, (played: Played) => string>> = {
  'votes.csv': votesCsv,
  'commits.csv': commitsCsv,
  'evidence.csv': evidenceCsv,
  'names.csv': namesCsv,
};

type Parts = {
  readonly directory: SessionDirectory;
  readonly library: ScenarioLibrary;
  readonly doors: Doors;
  /** Address under which xAPI ids stand. */
  readonly home: string;
};

export function addExportRoutes(app: Application, { directory, library, doors, home }: Parts): void {
  /** Marked by the key of today's scenario, where that is asked for. */
  const keyed = (played: Scenario, byCurrent: boolean): Scenario => {
    if (!byCurrent) return played;
    const current = library.get(played.slug);
    if (!current) throw new HttpError(404, { code: 'session/scenario-missing' });
    return withKeysOf(played, current);
  };
  app.get(
    '/api/sessions/:code/journal',
    answer(async (request, response) => {
      const { host, code } = await doors.facilitated(request);
      const entries = directory.store.read(host.state!.id);
      const keepsNames = request.query['names'] === 'keep';
      response.attachment(`caseroom-${code}.json`);
      return journalFile({ scenario: host.scenario, entries, keepsNames });
    }),
  );
  app.get('/api/sessions/:code/export/:table', (request, response, next) => {
    const table = String(request.params['table']);
    const send = async (): Promise<void> => {
      const { host, code } = await doors.facilitated(request);
      const played = directory.played(host);
      response.attachment(`caseroom-${code}-${table}`);
      if (table === 'xapi.json') return void response.json(xapiStatements({ home, ...played }));
      const make = Object.hasOwn(TABLES, table) ? TABLES[table] : undefined;
      if (!make) throw new HttpError(404, { code: 'http/not-found' });
      const scenario = keyed(played.scenario, request.query['key'] === 'current');
      response.set('content-type', 'text/csv; charset=utf-8; header=present');
      response.send(make({ ...played, scenario }));
    };
    send().catch((cause: unknown) => {
      response.removeHeader('content-disposition');
      next(cause);
    });
  });
}
