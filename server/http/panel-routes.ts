// HTTP routes of practitioner panels: make one, answer it, count it, write it, erase it. F3. docs/protocol.md tells each.
import type { Application, Request } from 'express';
import { CODE_PATTERN, NewPanelBody, PanelAnswerBody, PanelOwnerBody } from '../../protocol/index.ts';
import type { PanelRefusalCode } from '../../protocol/index.ts';
import type { Result } from '../../sim/kit/index.ts';
import type { PanelRefusal, Panels } from '../panels.ts';
import type { PanelPerson, PanelRow } from '../stores/panel-store.ts';
import { answer, HttpError, parse } from './answer.ts';
import { bearer } from './bearer.ts';
import type { Doors } from './doors.ts';
import { limited, limiter } from './limit.ts';
import { ownerDoor } from './owner-door.ts';

type Parts = {
  readonly panels: Panels;
  /** Guesses of codes are counted together with those of sessions. */
  readonly doors: Doors;
  /** Throws unless this address may make one with this passphrase. */
  readonly mayCreate: (address: string, passphrase: string) => void;
  readonly passphraseHash: string | null;
};

const STATUS: Readonly<Record<PanelRefusalCode, number>> = {
  'panel/unknown': 404,
  'panel/bad-key': 401,
  'panel/not-begun': 401,
  'panel/full': 409,
  'panel/finished': 409,
  'panel/unanswered': 409,
  'panel/wrong-decision': 400,
  'panel/option-not-offered': 400,
  'panel/reason-too-long': 400,
  'panel/too-few': 409,
  'panel/no-decisions': 409,
  'panel/scenario-gone': 404,
  'panel/not-writable': 409,
};

const refusal = (code: PanelRefusalCode): HttpError => new HttpError(STATUS[code], { code });

function settled<T>(outcome: Result<T, PanelRefusal>): T {
  if (outcome.ok) return outcome.value;
  throw refusal(outcome.error.code);
}

export function addPanelRoutes(app: Application, { panels, doors, mayCreate, passphraseHash }: Parts): void {
  const enter = ownerDoor(passphraseHash);

  /** Who holds a key or a token gets through when others have guessed too often; see Doors. */
  const rowOf = (request: Request, key = bearer(request)): PanelRow => {
    const code = String(request.params['code'] ?? '').toUpperCase();
    if (!CODE_PATTERN.test(code)) throw new HttpError(400, { code: 'session/bad-code' });
    const row = panels.panel(code);
    if (row && (panels.isOwner(row, key) || panels.person(row, key) !== null)) return row;
    doors.guess(request, row !== null);
    if (!row) throw refusal('panel/unknown');
    return row;
  };
  const owned = (request: Request, key = bearer(request)): PanelRow => {
    const row = rowOf(request, key);
    if (!panels.isOwner(row, key)) throw refusal('panel/bad-key');
    return row;
  };
  const practitioner = (request: Request): { row: PanelRow; person: PanelPerson } => {
    const row = rowOf(request);
    const person = panels.person(row, bearer(request));
    if (!person) throw refusal('panel/not-begun');
    return { row, person };
  };

  app.use('/api/panels/:code', limited(limiter(600)));
  app.post(
    '/api/panels',
    limited(limiter(30)),
    answer(async (request) => {
      const { scenario, lang, passphrase } = parse(NewPanelBody, request);
      mayCreate(request.ip ?? '', passphrase);
      const made = settled(panels.make(scenario, lang, Date.now()));
      return { ...made, path: `/panel/${made.code}` };
    }),
  );
  app.get(
    '/api/panels/:code',
    answer(async (request) => panels.card(rowOf(request), Date.now())),
  );
  app.post(
    '/api/panels/:code/begin',
    answer(async (request) => settled(panels.begin(rowOf(request), Date.now()))),
  );
  app.get(
    '/api/panels/:code/book',
    answer(async (request) => {
      const { row, person } = practitioner(request);
      return panels.book(row, person);
    }),
  );
  app.put(
    '/api/panels/:code/answers/:decision',
    answer(async (request) => {
      const { row, person } = practitioner(request);
      const decisionId = String(request.params['decision']);
      const given = { decisionId, ...parse(PanelAnswerBody, request) };
      return settled(panels.answer(row, person, given, Date.now()));
    }),
  );
  app.post(
    '/api/panels/:code/finish',
    answer(async (request) => {
      const { row, person } = practitioner(request);
      return settled(panels.finish(row, person, Date.now()));
    }),
  );
  app.get(
    '/api/panels/:code/desk',
    answer(async (request) => panels.desk(owned(request), Date.now())),
  );
  app.get(
    '/api/panels/:code/file',
    answer(async (request) => settled(panels.file(owned(request)))),
  );
  // The bearer is the server's passphrase here, so the panel's key is in the body.
  app.post(
    '/api/panels/:code/write',
    answer(async (request) => {
      const row = owned(request, parse(PanelOwnerBody, request).ownerKey);
      enter(request);
      return settled(panels.write(row));
    }),
  );
  app.post(
    '/api/panels/:code/erase',
    answer(async (request) => {
      panels.erase(owned(request, parse(PanelOwnerBody, request).ownerKey).code);
      return { erased: true };
    }),
  );
}
