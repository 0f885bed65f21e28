// HTTP routes of catalogues: this server's own, and those of other institutions when somebody asks. F3.
import express, { type Application } from 'express';
import {
  CatalogueImportBody,
  type CatalogueEntry,
  type CatalogueLook,
  type CatalogueRefusalCode,
  type Here,
} from '../../protocol/index.ts';
import type { Catalogues } from '../catalogues.ts';
import type { ImportedScenarios } from '../imported-scenarios.ts';
import type { OwnCatalogue } from '../own-catalogue.ts';
import { isImported, type PackageIntake } from '../package-intake.ts';
import type { ScenarioLibrary } from '../scenario-library.ts';
import { answer, HttpError, parse } from './answer.ts';
import { limited, limiter } from './limit.ts';
import { ownerDoor } from './owner-door.ts';
import { takenOr } from './package-routes.ts';

type Parts = {
  readonly library: ScenarioLibrary;
  readonly imported: ImportedScenarios;
  readonly intake: PackageIntake;
  readonly own: OwnCatalogue;
  readonly catalogues: Catalogues;
  readonly passphraseHash: string | null;
};

const STATUS: Readonly<Partial<Record<CatalogueRefusalCode, number>>> = {
  'catalogue/unknown': 404,
  'catalogue/changed': 409,
  'catalogue/busy': 503,
};
/** The fault is beyond this server, unless it is named above. */
const refusal = (code: CatalogueRefusalCode): HttpError => new HttpError(STATUS[code] ?? 502, { code });

export function addCatalogueRoutes(
  app: Application,
  { library, imported, intake, own, catalogues, passphraseHash }: Parts,
): void {
  const enter = ownerDoor(passphraseHash);
  let looking = false;
  /** One request to elsewhere at a time: nobody makes this server knock at others' doors in numbers. */
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    if (looking) throw refusal('catalogue/busy');
    looking = true;
    return work().finally(() => (looking = false));
  };
  const placeOf = (entry: CatalogueEntry, sha256: string | undefined): Here => {
    const there = library.get(entry.slug);
    if (entry.sha256 === sha256) return 'same';
    if (library.folderOf(entry.slug) === null) return 'no';
    if (isImported(library, imported, entry.slug)) return 'other';
    return there?.digest === entry.digest ? 'same' : 'own';
  };

  app.get(
    '/api/catalogue',
    limited(limiter(60)),
    answer(() => own.read()),
  );
  app.get(
    '/api/catalogues',
    answer(async () => ({ catalogues: catalogues.doors(), passphrase: passphraseHash !== null })),
  );
  app.post(
    '/api/catalogues/:at/look',
    limited(limiter(20)),
    answer(async (request): Promise<CatalogueLook> => {
      enter(request);
      const looked = await alone(() => catalogues.look(Number(request.params['at'])));
      if (!looked.ok) throw refusal(looked.error);
      const ours = new Map((await own.read()).packages.map(({ slug, sha256 }) => [slug, sha256]));
      const packages = looked.value.packages.map((entry) => ({
        ...entry,
        here: placeOf(entry, ours.get(entry.slug)),
      }));
      return { ...looked.value, packages };
    }),
  );
  app.post(
    '/api/catalogues/:at/import',
    limited(limiter(20)),
    express.json({ limit: '16kb' }),
    answer(async (request) => {
      enter(request);
      const wanted = parse(CatalogueImportBody, request);
      const fetched = await alone(() => catalogues.fetchPackage(Number(request.params['at']), wanted));
      if (!fetched.ok) throw refusal(fetched.error);
      return takenOr(await intake.take(fetched.value.bytes, fetched.value.entry));
    }),
  );
}
