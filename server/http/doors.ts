// Doors: which session a request is for, and whether it may ask. F3. Guessing codes is slowed for everyone alike.
import type { Request } from 'express';
import { CODE_PATTERN } from '../../protocol/index.ts';
import type { LiveSession } from '../live-session.ts';
import { hashSecret, matchesHash } from '../secret.ts';
import type { SessionDirectory } from '../session-directory.ts';
import type { SessionRow } from '../stores/sqlite-store.ts';
import { HttpError } from './answer.ts';
import { bearer } from './bearer.ts';
import { limiter } from './limit.ts';

/** Wrong codes a minute, from one address and from all together. docs/security.md has the arithmetic. */
const WRONG_PER_ADDRESS = 30;
const WRONG_IN_ALL = 600;

const field = (request: Request, name: string): string => {
  const value = (request.body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
};

export class Doors {
  readonly #directory: SessionDirectory;
  readonly #byAddress = limiter(WRONG_PER_ADDRESS);
  readonly #inAll = limiter(WRONG_IN_ALL);

  constructor(directory: SessionDirectory) {
    this.#directory = directory;
  }

  /**
   * The session a request names. Who has guessed too often learns nothing more, not even from a right guess;
   * who holds a key or a token gets through all the same, so that a room behind one address is not shut out.
   */
  row(request: Request): SessionRow {
    const code = String(request.params['code'] ?? '')
      .trim()
      .toUpperCase();
    if (!CODE_PATTERN.test(code)) throw new HttpError(400, { code: 'session/bad-code' });
    const row = this.#directory.store.session(code);
    if (row && this.#knows(request, row)) return row;
    this.guess(request, row !== null);
    if (!row) throw new HttpError(404, { code: 'session/unknown' });
    return row;
  }

  /** Counts a wrong guess; refuses once there were too many, whether this one is right or not. */
  guess(request: Request, isRight: boolean): void {
    const cost = isRight ? 0 : 1;
    const open = this.#byAddress(request.ip ?? '', cost) && this.#inAll('', cost);
    if (!open) throw new HttpError(429, { code: 'http/too-many' });
  }

  async live(request: Request): Promise<LiveSession> {
    const live = await this.#directory.find(this.row(request).code);
    if (!live?.host.state) throw new HttpError(404, { code: 'session/unknown' });
    return live;
  }

  isFacilitator(row: SessionRow, key: string): boolean {
    return key !== '' && matchesHash(key, row.facilitatorHash);
  }

  /** The session, if the request holds its facilitator's key, in the body or as a bearer. */
  async facilitated(request: Request): Promise<LiveSession> {
    const row = this.row(request);
    const holds = [field(request, 'facilitatorKey'), bearer(request)].some((key) =>
      this.isFacilitator(row, key),
    );
    if (!holds) throw new HttpError(401, { code: 'session/bad-key' });
    return this.live(request);
  }

  /** The seat of the bearer; null for none. */
  seatOf(request: Request, row: SessionRow): string | null {
    return this.#directory.store.seatOf(row.id, hashSecret(bearer(request)));
  }

  #knows(request: Request, row: SessionRow): boolean {
    const secrets = [bearer(request), field(request, 'facilitatorKey')];
    if (secrets.some((key) => this.isFacilitator(row, key))) return true;
    const tokens = [bearer(request), field(request, 'seatToken')].filter((token) => token !== '');
    return tokens.some((token) => this.#directory.store.seatOf(row.id, hashSecret(token)) !== null);
  }
}
