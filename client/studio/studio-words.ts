// Words for what may go wrong in Studio. F3.
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

export const wordsForStudio = (code: string): string =>
  WORDS[code] ?? 'Something went wrong on the server. Your text is kept in this browser.';
