// Words for what may go wrong in Studio. F3.
import type { ZipFault } from '../../authoring/index.ts';

const WORDS: Readonly<Record<string, string>> = {
  'author/closed':
    'This server does not open a folder for writing. Start it with npm start -- --author my-scenarios.',
  'author/unknown': 'There is no such scenario in the folder.',
  'author/exists': 'There is a scenario of this name already. Choose another name.',
  'author/outside': 'This file cannot be written here. Use a name such as story.ink or rubric.yaml.',
  'author/not-text': 'This file is not text, so it stays as it is.',
  'author/this-machine-only':
    'Writing is open on the machine that runs the server. From elsewhere the server needs a passphrase.',
  'create/passphrase': 'Writing here needs the passphrase of this server.',
  'http/too-many': 'That was too many tries. Wait a minute.',
  'http/too-large': 'This file is too long to save: a million characters at most.',
  'net/offline': 'No connection to the server. Your text is kept in this browser.',
};

const ZIP_WORDS: Readonly<Record<ZipFault['code'], string>> = {
  'package/not-a-zip':
    'This is not a zip file, or it is damaged. Choose a .zip, a .caseroom or an .ink file.',
  'package/too-big': 'This file is too big. A scenario is text: 5 MB zipped and 12 MB unpacked at most.',
  'package/too-many-files': 'This zip holds too many files: 300 at most.',
  'package/huge-file': 'A file in this zip is too big: 2 MB at most.',
  'package/path-escapes': 'A file in this zip has a name that is not allowed.',
  'package/unknown-file': 'This zip holds a file that does not belong to a scenario.',
  'package/duplicate': 'This zip holds two files of one name.',
  'package/not-text': 'A file in this zip is not text.',
};

export const wordsForStudio = (code: string): string =>
  WORDS[code] ?? 'Something went wrong on the server. Your text is kept in this browser.';
export const wordsForZip = ({ code, file }: ZipFault): string =>
  file ? `${ZIP_WORDS[code]} (${file})` : ZIP_WORDS[code];
