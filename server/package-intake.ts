// Package intake: bytes → a scenario on the shelf, after the whole check. F3. Rule Z4, whichever way the bytes came.
import { join } from 'node:path';
import { scenarioCard, type Finding, type Manifest } from '../authoring/index.ts';
import { err, ok, stableText, type Result } from '../sim/kit/index.ts';
import type { ScenarioCard } from '../sim/scenario/index.ts';
import type { ImportedScenarios } from './imported-scenarios.ts';
import { checkPackage } from './package-check.ts';
import type { ScenarioLibrary } from './scenario-library.ts';

export type Taken = {
  /** False when it was here already. */
  readonly isNew: boolean;
  readonly manifest: Manifest;
  readonly card: ScenarioCard;
  readonly findings: readonly Finding[];
};
export type IntakeRefusal = {
  readonly code: string;
  readonly file?: string;
  readonly findings?: readonly Finding[];
};
/** What a catalogue said it is. */
export type Promised = { readonly slug: string; readonly digest: string };

const MOST_FINDINGS = 20;

/** On the shelf as it was imported, not hidden by one of the server's own. */
export const isImported = (library: ScenarioLibrary, imported: ImportedScenarios, slug: string): boolean =>
  library.folderOf(slug) === join(imported.folder, slug);

export class PackageIntake {
  readonly #library: ScenarioLibrary;
  readonly #imported: ImportedScenarios;
  #checking = false;

  constructor(library: ScenarioLibrary, imported: ImportedScenarios) {
    this.#library = library;
    this.#imported = imported;
  }

  async take(bytes: Uint8Array, promised: Promised | null = null): Promise<Result<Taken, IntakeRefusal>> {
    if (this.#checking) return err({ code: 'package/busy' });
    this.#checking = true;
    const checked = await checkPackage(bytes).finally(() => (this.#checking = false));
    if (!checked.ok) return checked;
    const { manifest, source, findings } = checked.value;
    const { slug } = source;
    if (promised && (promised.slug !== slug || promised.digest !== manifest.digest))
      return err({ code: 'catalogue/not-as-listed' });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return err({ code: 'package/errors', findings: errors.slice(0, MOST_FINDINGS) });
    const isOwn = this.#library.folderOf(slug) !== null && !isImported(this.#library, this.#imported, slug);
    const isSame = this.#library.get(slug)?.digest === manifest.digest;
    if (isOwn && !isSame) return err({ code: 'package/slug-taken' });
    // A digest leaves translations and the guide out; they make a package new as well.
    const isNew =
      !isOwn && !(isSame && stableText(source.files) === stableText(this.#library.source(slug)?.files));
    if (isNew) {
      this.#imported.keep(slug, source.files, manifest);
      this.#library.reload(slug);
    }
    const scenario = this.#library.get(slug);
    if (!scenario) return err({ code: 'http/server' });
    return ok({ isNew, manifest, card: scenarioCard(scenario), findings });
  }
}
