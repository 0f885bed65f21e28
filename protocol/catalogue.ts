// Catalogue: scenarios that an institution gives away, as one file others can point at. F1. docs/catalogues.md tells it.
import { z } from 'zod';
import { COMPETENCIES, SLUG } from '../sim/scenario/index.ts';
import { UNSEEN } from '../sim/session/name.ts';

export const CATALOGUE_FILE = 'catalogue.json';
/** Bytes of a catalogue, and packages in it, at most. */
export const MOST_CATALOGUE_BYTES = 2 ** 20;
export const MOST_PACKAGES = 500;

/** Segments that begin with a letter or digit: no way up, no scheme, nothing encoded. */
const FILE = /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*)*$/;
/** A name below the catalogue's own folder. */
export const isBelow = (file: string): boolean => FILE.test(file);

const line = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.replaceAll(UNSEEN, ' ').trim());
const count = z.number().int().min(0).max(1000);
const lang = z.string().regex(/^[A-Za-z0-9-]{2,35}$/);

export const CatalogueEntry = z.object({
  slug: z.string().max(80).regex(SLUG),
  title: line(300).pipe(z.string().min(1)),
  /** The story's own; `langs` has it first. */
  lang,
  langs: z.array(lang).max(50).default([]),
  summary: line(600),
  /** Minutes of play in a full workshop. */
  minutes: count,
  /** In how many decisions it can be played, each with the shortest whole session that has room for it. */
  lengths: z
    .array(z.object({ minutes: count, decisions: count }))
    .max(12)
    .default([]),
  roles: count.default(0),
  competencies: z.array(z.enum(COMPETENCIES)).max(COMPETENCIES.length).default([]),
  /** There is a guide for whoever facilitates. */
  guide: z.boolean().default(false),
  contentNote: line(600).nullable().default(null),
  licence: line(300).pipe(z.string().min(1)),
  credits: line(300).default(''),
  version: line(40).pipe(z.string().min(1)),
  /** Of story, rubric and panel, as the package's own papers have it. */
  digest: z.string().min(1).max(100),
  /** Of the package's bytes, in hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().min(1),
  /** Relative to the catalogue. */
  file: z.string().min(1).max(200),
});
export type CatalogueEntry = z.output<typeof CatalogueEntry>;

export const Catalogue = z.object({
  format: z.literal(1),
  institution: line(200).pipe(z.string().min(1)),
  /** '' for none. */
  homepage: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(300)]).default(''),
  packages: z
    .array(CatalogueEntry)
    .max(MOST_PACKAGES)
    .refine((all) => new Set(all.map(({ slug }) => slug)).size === all.length),
});
export type Catalogue = z.output<typeof Catalogue>;

/** Another institution's catalogue, as this server was told of it. */
export type CatalogueDoor = { readonly at: number; readonly host: string; readonly address: string };

/** `own`: a scenario of the server itself bears the name; `other`: an imported one in another version. */
export type Here = 'no' | 'same' | 'other' | 'own';
export type CatalogueLook = Omit<Catalogue, 'packages'> & {
  readonly packages: readonly (CatalogueEntry & { readonly here: Here })[];
};

/** What was looked at is what is taken: its hash goes with the wish. */
export const CatalogueImportBody = z.object({
  slug: z.string().max(80).regex(SLUG),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const CATALOGUE_REFUSALS = [
  'catalogue/unknown',
  'catalogue/private-address',
  'catalogue/no-answer',
  'catalogue/slow',
  'catalogue/too-big',
  'catalogue/redirected',
  'catalogue/not-there',
  'catalogue/encoded',
  'catalogue/not-json',
  'catalogue/not-a-catalogue',
  'catalogue/newer-format',
  'catalogue/path-escapes',
  'catalogue/changed',
  'catalogue/wrong-hash',
  'catalogue/not-as-listed',
  'catalogue/busy',
] as const;
export type CatalogueRefusalCode = (typeof CATALOGUE_REFUSALS)[number];
