// Catalogues of other institutions: the addresses this server was told, looked into when somebody asks. F3. Rules Y3–Y6.
import { createHash } from 'node:crypto';
import {
  Catalogue,
  isBelow,
  MOST_CATALOGUE_BYTES,
  type CatalogueDoor,
  type CatalogueEntry,
  type CatalogueRefusalCode,
} from '../protocol/index.ts';
import { err, ok, type Result } from '../sim/kit/index.ts';
import { fetchOutward, namesInside } from './outward.ts';

const MOST_PACKAGE_BYTES = 5 * 2 ** 20;
const LOOK_MS = 10_000;
const PACKAGE_MS = 30_000;

type Answer<T> = Promise<Result<T, CatalogueRefusalCode>>;

/** Times for tests; else a look has ten seconds and a package thirty. */
export type Patience = { readonly lookMs: number; readonly packageMs: number };

export class Catalogues {
  readonly #addresses: readonly URL[];
  readonly #patience: Patience;

  constructor(addresses: readonly URL[], patience = { lookMs: LOOK_MS, packageMs: PACKAGE_MS }) {
    this.#addresses = addresses;
    this.#patience = patience;
  }

  doors(): readonly CatalogueDoor[] {
    return this.#addresses.map(({ host, href }, at) => ({ at, host, address: href }));
  }

  async look(at: number): Answer<Catalogue> {
    const address = this.#addresses[at];
    if (!address) return err('catalogue/unknown');
    const limits = {
      most: MOST_CATALOGUE_BYTES,
      ms: this.#patience.lookMs,
      mayInside: namesInside(address),
    };
    const read = await fetchOutward(address, limits);
    return read.ok ? catalogueIn(read.value) : read;
  }

  /** The bytes of one package, which are those that were looked at. */
  async fetchPackage(
    at: number,
    wanted: { readonly slug: string; readonly sha256: string },
  ): Answer<{ readonly entry: CatalogueEntry; readonly bytes: Uint8Array }> {
    const address = this.#addresses[at];
    const looked = await this.look(at);
    if (!looked.ok) return looked;
    const entry = looked.value.packages.find(({ slug }) => slug === wanted.slug);
    if (!address || entry?.sha256 !== wanted.sha256) return err('catalogue/changed');
    if (entry.bytes > MOST_PACKAGE_BYTES) return err('catalogue/too-big');
    const url = new URL(entry.file, address);
    // Asked again of the whole address: whatever a name may look like, it stays below the catalogue.
    if (url.origin !== address.origin || !url.pathname.startsWith(new URL('.', address).pathname))
      return err('catalogue/path-escapes');
    const limits = { most: entry.bytes, ms: this.#patience.packageMs, mayInside: namesInside(address) };
    const read = await fetchOutward(url, limits);
    if (!read.ok) return read;
    const sha256 = createHash('sha256').update(read.value).digest('hex');
    return sha256 === entry.sha256 ? ok({ entry, bytes: read.value }) : err('catalogue/wrong-hash');
  }
}

function catalogueIn(bytes: Uint8Array): Result<Catalogue, CatalogueRefusalCode> {
  let said: unknown;
  try {
    said = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err('catalogue/not-json');
  }
  const format = (said as { readonly format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > 1) return err('catalogue/newer-format');
  const parsed = Catalogue.safeParse(said);
  if (!parsed.success) return err('catalogue/not-a-catalogue');
  return parsed.data.packages.every(({ file }) => isBelow(file))
    ? ok(parsed.data)
    : err('catalogue/path-escapes');
}
