// What Studio may ask of an author's folder. F1. Names are checked here once, for the server and for the browser.
import { z } from 'zod';
import { SCENARIO_FILE, SLUG } from '../sim/scenario/index.ts';

/** Longest file, in characters; a scenario of twelve decisions has some 90,000. */
export const MOST_FILE_LENGTH = 1_000_000;

export const AuthorSlug = z.string().max(80).regex(SLUG);
export const AuthorFileName = z.string().max(120).regex(SCENARIO_FILE);
/** `basedOn`: version the text was made from; null for a file that should not be there yet. */
export const SaveFileBody = z.object({
  text: z.string().max(MOST_FILE_LENGTH),
  basedOn: z.string().max(64).nullable(),
});
