// What Studio may ask of an author's folder. F1. Names are checked here once, for the server and for the browser.
import { z } from 'zod';

/** Longest file, in characters; a scenario of twelve decisions has some 90,000. */
export const MOST_FILE_LENGTH = 1_000_000;
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A file of a scenario, at the top of its folder or in locales/ or transcripts/. */
export const FILE_PATTERN =
  /^(?:(?:locales|transcripts)\/)?[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*\.(?:ink|ya?ml|md|txt)$/;

export const AuthorSlug = z.string().max(80).regex(SLUG_PATTERN);
export const AuthorFileName = z.string().max(120).regex(FILE_PATTERN);
/** `basedOn`: version the text was made from; null for a file that should not be there yet. */
export const SaveFileBody = z.object({
  text: z.string().max(MOST_FILE_LENGTH),
  basedOn: z.string().max(64).nullable(),
});
