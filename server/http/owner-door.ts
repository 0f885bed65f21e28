// Owner's door: whoever runs the server, by sitting at its machine or by knowing its passphrase. F3.
import type { Request } from 'express';
import { matchesHash } from '../secret.ts';
import { HttpError } from './answer.ts';
import { bearer } from './bearer.ts';
import { limiter } from './limit.ts';

/** Asked by name too: a page elsewhere may point its own name at this machine. */
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;
const LOCAL_ADDRESS = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;
const TRIES_A_MINUTE = 10;

const isLocal = (request: Request): boolean =>
  LOCAL_ADDRESS.test(request.socket.remoteAddress ?? '') &&
  LOCAL_HOST.test(request.get('host') ?? '') &&
  request.get('x-forwarded-for') === undefined;

/** Throws unless the request may; the passphrase comes as a bearer. */
export function ownerDoor(passphraseHash: string | null): (request: Request) => void {
  const wrongWords = limiter(TRIES_A_MINUTE);
  return (request) => {
    if (isLocal(request)) return;
    const address = request.ip ?? '';
    // Asked before the passphrase is looked at: too many tries shut the door on a right one too.
    if (!wrongWords(address, 0)) throw new HttpError(429, { code: 'http/too-many' });
    const passphrase = bearer(request, 200);
    if (passphraseHash !== null && matchesHash(passphrase, passphraseHash)) return;
    wrongWords(address);
    const code = passphraseHash === null ? 'author/this-machine-only' : 'create/passphrase';
    throw new HttpError(401, { code });
  };
}
