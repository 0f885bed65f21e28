// HTTP routes that need the facilitator's key: the console, re-entry codes, erasing. F3.
import type { Application } from 'express';
import { ReentryBody } from '../../protocol/index.ts';
import { REENTRY_MS, type ReentryCodes } from '../reentry.ts';
import type { SessionDirectory } from '../session-directory.ts';
import { answer, parse, refused } from './answer.ts';
import type { Doors } from './doors.ts';

type Parts = { readonly directory: SessionDirectory; readonly doors: Doors; readonly reentry: ReentryCodes };

export function addFacilitatorRoutes(app: Application, { directory, doors, reentry }: Parts): void {
  app.post(
    '/api/sessions/:code/facilitate',
    answer(async (request) => {
      const live = await doors.facilitated(request);
      return { reservation: await directory.reserve(live, { role: 'facilitator' }) };
    }),
  );
  app.post(
    '/api/sessions/:code/reentry',
    answer(async (request) => {
      const live = await doors.facilitated(request);
      const { seatId } = parse(ReentryBody, request);
      const given = await live.host.execute({ type: 'GiveReentry', seatId });
      if (!given.ok) throw refused(given.error);
      return { reentry: reentry.give(live.code, seatId, Date.now()), minutes: REENTRY_MS / 60_000 };
    }),
  );
  app.post(
    '/api/sessions/:code/erase',
    answer(async (request) => {
      const { code } = await doors.facilitated(request);
      directory.erase(code);
      return { erased: true };
    }),
  );
}
