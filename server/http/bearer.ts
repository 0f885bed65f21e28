// Bearer: the secret that a request carries in its header. F3.
import type { Request } from 'express';

/** Keys and tokens are shorter; what is longer is cut, for it is compared by hash. */
const MOST = 64;

/** '' for none. `most`: characters that are looked at. */
export const bearer = (request: Request, most = MOST): string =>
  (request.get('authorization') ?? '').replace(/^Bearer /, '').slice(0, most);
