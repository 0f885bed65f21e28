// Studio files: where an author's scenarios are kept, on the server's disk or in this browser. F3. Both keep one
// contract: nothing is saved over a text that the author has not seen.
import type { Result } from '../../../sim/kit/index.ts';

export type StudioFile = { readonly name: string; readonly text: string; readonly version: string };
export type FilesFault =
  | { readonly code: string }
  /** The file is not as the author saw it: what it is now. */
  | { readonly code: 'author/conflict'; readonly text: string; readonly version: string };

export interface StudioFiles {
  /** Part of the address: /studio/disk/… or /studio/here/… */
  readonly place: 'disk' | 'here';
  list(): Promise<Result<readonly string[], FilesFault>>;
  read(slug: string): Promise<Result<readonly StudioFile[], FilesFault>>;
  /** `basedOn`: version the text was made from; null for a new file. Gives the new version. */
  save(slug: string, name: string, text: string, basedOn: string | null): Promise<Result<string, FilesFault>>;
}

export const isConflict = (fault: FilesFault): fault is Extract<FilesFault, { readonly text: string }> =>
  fault.code === 'author/conflict';
