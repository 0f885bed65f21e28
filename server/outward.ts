// Outward: one GET of an address that the server's owner named, within limits. F3. Follows nothing, reaches nothing inside.
import { lookup } from 'node:dns';
import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { CatalogueRefusalCode } from '../protocol/index.ts';
import { err, ok, type Result } from '../sim/kit/index.ts';

/** Networks that are not the open internet: private, link-local, shared, for documentation, multicast, reserved. */
const INSIDE_4 = [
  ...([
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
  ] as const),
  ...(['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'] as const),
  ...(['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'] as const),
];
/** All but 2000::/3, and of that what tunnels or documents. */
const INSIDE_6 = ['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16'];

function listOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}
const FOUR = listOf(INSIDE_4, 'ipv4');
const SIX = listOf(INSIDE_6, 'ipv6');

/** Not an address of the open internet. What is no address at all counts as inside. */
export function isInside(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return FOUR.check(address, 'ipv4');
  return family === 6 ? SIX.check(address, 'ipv6') : true;
}

/** Names that only a network of one's own knows. */
const INSIDE_NAME = /^(?:[^.]+|.+\.(?:localhost|local|internal|lan|home\.arpa))\.?$/;
/** An owner who writes such a host means a machine inside. */
export function namesInside({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) ? isInside(host) : INSIDE_NAME.test(host);
}

class Inside extends Error {}

/** Looked up once, and connected to what was looked up: a name cannot mean one thing now and another later. */
const outsideOnly: LookupFunction = (host, options, done) =>
  lookup(host, options, (cause, found, family) => {
    if (cause) return done(cause, found, family);
    const addresses = Array.isArray(found) ? found.map(({ address }) => address) : [found];
    if (addresses.some(isInside)) return done(new Inside(), found, family);
    done(null, found, family);
  });

export type Limits = {
  /** Bytes. */
  readonly most: number;
  /** Milliseconds from asking to the last byte. */
  readonly ms: number;
  readonly mayInside: boolean;
};

/** Never rejects. */
export function fetchOutward(
  url: URL,
  { most, ms, mayInside }: Limits,
): Promise<Result<Uint8Array, CatalogueRefusalCode>> {
  return new Promise((done) => {
    const signal = AbortSignal.timeout(ms);
    const failed = (cause: Error): void => {
      if (cause instanceof Inside) return done(err('catalogue/private-address'));
      done(err(signal.aborted ? 'catalogue/slow' : 'catalogue/no-answer'));
    };
    const request = url.protocol === 'https:' ? tlsRequest : plainRequest;
    const asked = request(
      url,
      {
        agent: false,
        signal,
        headers: { accept: 'application/json, application/octet-stream', 'accept-encoding': 'identity' },
        ...(mayInside ? {} : { lookup: outsideOnly }),
      },
      (response) => {
        const refuse = (code: CatalogueRefusalCode): void => {
          done(err(code));
          asked.destroy();
        };
        response.on('error', failed);
        const { statusCode = 0, headers } = response;
        if (statusCode >= 300 && statusCode < 400) return refuse('catalogue/redirected');
        if (statusCode !== 200) return refuse('catalogue/not-there');
        if ((headers['content-encoding'] ?? 'identity') !== 'identity') return refuse('catalogue/encoded');
        if (Number(headers['content-length'] ?? 0) > most) return refuse('catalogue/too-big');
        const chunks: Buffer[] = [];
        let total = 0;
        response.on('data', (chunk: Buffer) => {
          total += chunk.length;
          if (total > most) return refuse('catalogue/too-big');
          chunks.push(chunk);
        });
        response.on('end', () => done(ok(new Uint8Array(Buffer.concat(chunks)))));
      },
    );
    asked.on('error', failed);
    asked.end();
  });
}
