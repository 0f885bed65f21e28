// Catalogue addresses: whose catalogues this server may look into, from the environment. F3.

const MOST_ADDRESSES = 20;
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** CASEROOM_CATALOGUES: addresses between spaces or commas. Undefined: one of them cannot be used. */
export function catalogueAddresses(given: string): readonly URL[] | undefined {
  const words = given.split(/[\s,]+/).filter(Boolean);
  const urls = words.flatMap((word) => (URL.canParse(word) ? [new URL(word)] : []));
  const isUsable = ({ protocol, hostname, username, password, hash }: URL): boolean =>
    (protocol === 'https:' || (protocol === 'http:' && THIS_MACHINE.test(hostname))) &&
    username + password + hash === '';
  if (urls.length < words.length || urls.length > MOST_ADDRESSES || !urls.every(isUsable)) return undefined;
  return urls;
}
