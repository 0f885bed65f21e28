// Own catalogue: what this server gives away, told as any institution's catalogue. F3. Rules Y1, Y2, Z5.
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { isUnsigned, listingOf, packScenario, type Manifest } from '../authoring/index.ts';
import { Catalogue, CatalogueEntry } from '../protocol/index.ts';
import type { ImportedScenarios } from './imported-scenarios.ts';
import { isImported } from './package-intake.ts';
import type { ScenarioLibrary } from './scenario-library.ts';

const DEFAULT_LICENCE = 'Not stated. Ask its authors before you pass it on.';

/** An address that only this machine knows is told to nobody. */
export function whoGives(home: string, institution = ''): Pick<Catalogue, 'institution' | 'homepage'> {
  const { host, hostname } = new URL(home);
  const isKnown = hostname !== 'localhost';
  return {
    institution: institution.trim().slice(0, 200) || (isKnown ? host : 'A Caseroom server'),
    homepage: isKnown ? home : '',
  };
}

export class OwnCatalogue {
  readonly #library: ScenarioLibrary;
  readonly #imported: ImportedScenarios;
  readonly #who: Pick<Catalogue, 'institution' | 'homepage'>;
  /** By slug, with a hash of the files it was made of: packing compiles, which is not for every visitor. */
  readonly #kept = new Map<string, { readonly made: string; readonly entry: CatalogueEntry }>();

  constructor(
    library: ScenarioLibrary,
    imported: ImportedScenarios,
    who: Pick<Catalogue, 'institution' | 'homepage'>,
  ) {
    this.#library = library;
    this.#imported = imported;
    this.#who = who;
  }

  async read(): Promise<Catalogue> {
    const packages: CatalogueEntry[] = [];
    for (const { slug } of this.#library.all()) {
      const entry = this.#entry(slug);
      if (entry) packages.push(entry);
      // Rooms have their turn between two scenarios.
      await setImmediate();
    }
    return { format: 1, ...this.#who, packages };
  }

  /** Its file. What was imported goes on as it came; without a licence it is given out as one that states none. */
  pack(slug: string): { readonly bytes: Uint8Array; readonly manifest: Manifest } | null {
    const source = this.#library.source(slug);
    if (!source) return null;
    const terms = isImported(this.#library, this.#imported, slug) ? this.#imported.terms(slug) : null;
    const packed = packScenario(source, terms ?? {});
    if (packed.ok) return packed.value;
    const unstated = packScenario(source, { licence: DEFAULT_LICENCE });
    return unstated.ok ? unstated.value : null;
  }

  #entry(slug: string): CatalogueEntry | null {
    const source = this.#library.source(slug);
    const scenario = this.#library.get(slug);
    if (!source || !scenario) return null;
    const made = hashOf(JSON.stringify([scenario.digest, source.files, this.#imported.terms(slug)]));
    const kept = this.#kept.get(slug);
    if (kept?.made === made) return kept.entry;
    const packed = this.pack(slug);
    if (!packed || isUnsigned(packed.manifest)) return null;
    const { bytes, manifest } = packed;
    const told = CatalogueEntry.safeParse({
      ...listingOf(scenario, source, manifest),
      sha256: hashOf(bytes),
      bytes: bytes.length,
      file: `scenarios/${slug}/package`,
    });
    if (!told.success) return null;
    this.#kept.set(slug, { made, entry: told.data });
    return told.data;
  }
}

const hashOf = (what: string | Uint8Array): string => createHash('sha256').update(what).digest('hex');
