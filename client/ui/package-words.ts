// Words for packages and zips that are refused. F3. Total by type: a new code does not compile unworded.
import type { PackageFault } from '../../authoring/package/package.ts';

type Code =
  | PackageFault['code']
  | 'package/too-slow'
  | 'package/busy'
  | 'package/slug-taken'
  | 'package/errors';

const WORDS: Readonly<Record<Code, string>> = {
  'package/not-a-zip':
    'This is not a zip file, or it is damaged. Choose a .caseroom, a .zip or an .ink file.',
  'package/too-big': 'This file is too big. A scenario is text: 5 MB zipped and 12 MB unpacked at most.',
  'package/too-many-files': 'This zip holds too many files: 300 at most.',
  'package/huge-file': 'A file in this zip is too big: 2 MB at most.',
  'package/path-escapes': 'A file in this zip has a name that is not allowed.',
  'package/unknown-file': 'This zip holds a file that does not belong to a scenario.',
  'package/duplicate': 'This zip holds two files of one name.',
  'package/not-text': 'A file in this zip is not text.',
  'package/no-manifest':
    'This zip is not a Caseroom package: caseroom.json is missing. Its author makes one with npm run caseroom -- export.',
  'package/bad-manifest': 'The package does not say rightly what it is. Ask its author to export it again.',
  'package/no-story': 'There is no story in this package.',
  'package/no-licence': 'The package does not say under what licence it may be used.',
  'package/script': 'A text in this package holds something that would run in a browser. It was not added.',
  'package/not-compiled': 'The story in this package does not run. Ask its author to check it.',
  'package/digest':
    'The story in this package is not the one it was made of. It may have been changed on the way.',
  'package/too-slow': 'Checking this package took too long. Its story may run in circles. It was not added.',
  'package/busy': 'Another package is being checked. Try again in a moment.',
  'package/slug-taken':
    'There is another scenario of this name on the server. Ask its author for another name.',
  'package/errors': 'The check found errors in this scenario, so it was not added.',
};

/** With the name of the file that is meant. Null for a code of something else. */
export const wordsForPackage = (fault: {
  readonly code: string;
  readonly file?: string | undefined;
}): string =>
  `${WORDS[fault.code as Code] ?? 'This file could not be read.'}${fault.file ? ` (${fault.file})` : ''}`;
export const isPackageCode = (code: string): code is Code => code in WORDS;
