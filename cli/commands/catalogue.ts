// caseroom catalogue: a folder of scenarios as files that any web server can hand out. F3. docs/catalogues.md tells the rest.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkScenario,
  compileScenario,
  isUnsigned,
  listingOf,
  packScenario,
  PLAYS,
} from '../../authoring/index.ts';
import { Catalogue, CATALOGUE_FILE, CatalogueEntry } from '../../protocol/index.ts';
import { NotUnderstood } from '../command.ts';
import { readFolder } from '../folder.ts';
import { progress } from '../progress.ts';

type Wish = {
  readonly out?: string | undefined;
  readonly name?: string | undefined;
  readonly homepage?: string | undefined;
  readonly json: boolean;
};
type Made = { readonly entry: CatalogueEntry; readonly bytes: Uint8Array };

/** The package and what is said of it; or why there is none. */
function makeOne(folder: string, slug: string): Made | string {
  const source = readFolder(join(folder, slug));
  const compiled = compileScenario(source);
  const { findings } = checkScenario(source, PLAYS, progress(`Checking ${slug}`));
  if (!compiled.ok || findings.some(({ severity }) => severity === 'error'))
    return `The check finds errors. See: npm run caseroom -- check ${join(folder, slug)}`;
  const packed = packScenario(source);
  if (!packed.ok)
    return packed.error.code === 'package/no-licence'
      ? 'No licence is named. Write “# licence: CC BY 4.0” in the first lines of story.ink.'
      : `It cannot be packed: ${packed.error.code} ${packed.error.file}`;
  const { bytes, manifest } = packed.value;
  if (isUnsigned(manifest))
    return `Its credits still say “${manifest.credits}”. Write who made it in the first lines of story.ink.`;
  const entry = CatalogueEntry.safeParse({
    ...listingOf(compiled.value, source, manifest),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    file: `${slug}.caseroom`,
  });
  const field = entry.success ? '' : (entry.error.issues[0]?.path.join('.') ?? '');
  return entry.success ? { entry: entry.data, bytes } : `Its ${field} is longer than a catalogue holds.`;
}

/** Exit code: 1 when one of them cannot be given out; then nothing is written. */
export function writeCatalogue(folder: string, { out, name = '', homepage = '', json }: Wish): number {
  if (out === undefined) throw new NotUnderstood('Say where to: npm run caseroom -- catalogue --out public');
  const who = Catalogue.pick({ institution: true, homepage: true }).safeParse({
    institution: name.trim() || 'An institution without a name',
    homepage,
  });
  if (!who.success)
    throw new NotUnderstood('--homepage must be an address that begins with https:// or http://.');
  const slugs = readdirSync(folder)
    .filter((slug) => existsSync(join(folder, slug, 'story.ink')))
    .sort();
  const made = slugs.map((slug) => [slug, makeOne(folder, slug)] as const);
  const wrong = made.flatMap(([slug, one]) => (typeof one === 'string' ? [`${slug}: ${one}`] : []));
  if (slugs.length === 0) wrong.push(`There is no scenario in ${folder}.`);
  if (wrong.length > 0) {
    console.error([...wrong, 'Nothing was written.'].join('\n'));
    return 1;
  }
  const given = made.flatMap(([, one]) => (typeof one === 'string' ? [] : [one]));
  const catalogue: Catalogue = { format: 1, ...who.data, packages: given.map(({ entry }) => entry) };
  mkdirSync(out, { recursive: true });
  for (const { entry, bytes } of given) writeFileSync(join(out, entry.file), bytes);
  // Last, so that it never names a file that is not there yet.
  writeFileSync(join(out, CATALOGUE_FILE), `${JSON.stringify(catalogue, null, 2)}\n`);
  console.log(
    json
      ? JSON.stringify(catalogue, null, 2)
      : `Wrote ${join(out, CATALOGUE_FILE)} and ${given.length === 1 ? 'one package' : `${given.length} packages`}. Put the folder on any web server with https; others set CASEROOM_CATALOGUES to the address of ${CATALOGUE_FILE}.`,
  );
  return 0;
}
