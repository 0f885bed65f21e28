// Package: a scenario as one .caseroom file, to be shared. F1. What is in it is text; what it claims is checked anew.
import { err, ok, type Result } from '../../sim/kit/index.ts';
import { isScenarioFile, SLUG } from '../../sim/scenario/index.ts';
import type { SourceFiles } from '../compile-ink.ts';
import { compileScenario, type ScenarioSource } from '../compile-scenario.ts';
import { outlineOf, type Place } from '../outline.ts';
import { scriptIn } from './script.ts';
import { readZip, writeZip, type ZipFault } from './zip.ts';

export type Manifest = {
  readonly format: 1;
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  /** Of the compiled story and its rubric. */
  readonly digest: string;
  readonly licence: string;
  readonly credits: string;
};
export const PACKAGE_FAULTS = [
  'package/no-manifest',
  'package/bad-manifest',
  'package/no-story',
  'package/no-licence',
  'package/script',
  'package/not-compiled',
  'package/digest',
] as const;
export type PackageFault =
  | ZipFault
  | { readonly code: (typeof PACKAGE_FAULTS)[number]; readonly file: string };
export type Package = { readonly manifest: Manifest; readonly source: ScenarioSource };

const MANIFEST = 'caseroom.json';
const COMPILED = 'compiled.json';
const LICENCE = 'LICENSE';
const LONGEST = 300;

const isPackageFile = (name: string): boolean =>
  [MANIFEST, COMPILED, LICENCE].includes(name) || isScenarioFile(name);
const fault = (code: (typeof PACKAGE_FAULTS)[number], file: string): Result<never, PackageFault> =>
  err({ code, file });

/**
 * `licence` and `credits` as the story's header has them, unless given. The same scenario gives the same bytes.
 */
export function packScenario(
  source: ScenarioSource,
  given: { readonly licence?: string | undefined; readonly credits?: string | undefined } = {},
): Result<{ readonly bytes: Uint8Array; readonly manifest: Manifest }, PackageFault> {
  const files = Object.fromEntries(Object.entries(source.files).filter(([name]) => isScenarioFile(name)));
  const compiled = compileScenario({ ...source, files }, false);
  if (!compiled.ok) return fault('package/not-compiled', 'story.ink');
  const { header } = outlineOf(files, 'story.ink');
  const licence = given.licence ?? header.get('licence') ?? '';
  if (licence.trim() === '') return fault('package/no-licence', 'story.ink');
  const { title, lang, digest, story } = compiled.value;
  const manifest: Manifest = {
    format: 1,
    slug: source.slug,
    title,
    lang,
    digest,
    licence,
    credits: given.credits ?? header.get('credits') ?? '',
  };
  const bytes = writeZip({
    ...files,
    [MANIFEST]: `${JSON.stringify(manifest, null, 2)}\n`,
    [COMPILED]: `${JSON.stringify({ digest, story })}\n`,
    [LICENCE]: `${title}\n\n${licence}\n${manifest.credits}\n`,
  });
  return ok({ bytes, manifest });
}

/** What `caseroom new` writes where the author's name belongs. */
const STARTER_CREDITS = 'Your name';

/** Nobody has put a name in: it would be given out as “by Your name”. */
export const isUnsigned = ({ credits }: Pick<Manifest, 'credits'>): boolean =>
  credits.trim().toLowerCase() === STARTER_CREDITS.toLowerCase();

/** Where the story's header says so; null when somebody has put a name in. */
export function unsignedPlace({ files }: Pick<ScenarioSource, 'files'>): Place | null {
  const { header, headerPlaces } = outlineOf(files, 'story.ink');
  return isUnsigned({ credits: header.get('credits') ?? '' }) ? (headerPlaces.get('credits') ?? null) : null;
}

/** Source and manifest of a package. Its compiled story is not taken on trust: whoever imports compiles anew. */
export function unpackScenario(bytes: Uint8Array): Result<Package, PackageFault> {
  const read = readZip(bytes, isPackageFile);
  if (!read.ok) return read;
  const { [MANIFEST]: papers, ...rest } = read.value;
  if (papers === undefined) return fault('package/no-manifest', MANIFEST);
  const manifest = manifestOf(papers);
  if (!manifest) return fault('package/bad-manifest', MANIFEST);
  const files: SourceFiles = Object.fromEntries(
    Object.entries(rest).filter(([name]) => isScenarioFile(name)),
  );
  if (files['story.ink'] === undefined) return fault('package/no-story', 'story.ink');
  const scripted = Object.keys(files).find((name) => scriptIn(name, files[name] ?? ''));
  if (scripted !== undefined) return fault('package/script', scripted);
  const compiled = compileScenario({ slug: manifest.slug, files }, false);
  if (!compiled.ok) return fault('package/not-compiled', 'story.ink');
  if (compiled.value.digest !== manifest.digest) return fault('package/digest', 'story.ink');
  return ok({ manifest, source: { slug: manifest.slug, files } });
}

function manifestOf(text: string): Manifest | null {
  try {
    const { format, slug, title, lang, digest, licence, credits } = JSON.parse(text) as Record<
      string,
      unknown
    >;
    const texts = [title, lang, digest, licence, credits];
    const isText = texts.every(
      (one) => typeof one === 'string' && one.length <= LONGEST && !/[<>]/.test(one),
    );
    if (format !== 1 || !isText || typeof slug !== 'string' || slug.length > 80 || !SLUG.test(slug))
      return null;
    if (licence === '') return null;
    return { format, slug, title, lang, digest, licence, credits } as Manifest;
  } catch {
    return null;
  }
}
