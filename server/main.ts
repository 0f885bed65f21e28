// npm start: reads the environment, listens, prints where to go. F3.
import { statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { catalogueAddresses } from './catalogue-addresses.ts';
import { lrsTarget } from './lrs-target.ts';

const stop = (line: string): never => {
  console.error(line);
  process.exit(1);
};

if (Number(process.versions.node.split('.')[0]) < 22) {
  stop(`Caseroom's server needs Node 22 or newer; this is ${process.version}. Start it with npm start.`);
}

const port = Number(process.env['PORT'] ?? 2567);
const host = process.env['HOST'] ?? '0.0.0.0';
const data = resolve(process.env['CASEROOM_DATA'] ?? 'data');
if (!Number.isInteger(port) || port < 1 || port > 65_535) stop('PORT must be a number from 1 to 65535.');

const { values } = parseArgs({
  options: { author: { type: 'string' }, scenarios: { type: 'string' } },
  strict: false,
});
const given = values['author'] ?? process.env['CASEROOM_AUTHOR'];
const author = typeof given === 'string' && given !== '' ? resolve(given) : undefined;
if (
  given !== undefined &&
  (author === undefined || !statSync(author, { throwIfNoEntry: false })?.isDirectory())
)
  stop(
    `--author needs the folder you write in: npm start -- --author my-scenarios. There is no folder ${author ?? ''}.`,
  );

const asked = values['scenarios'] ?? process.env['CASEROOM_SCENARIOS'] ?? 'scenarios';
const shelf = typeof asked === 'string' && asked !== '' ? asked : 'scenarios';
if (!statSync(shelf, { throwIfNoEntry: false })?.isDirectory())
  stop(`There is no folder of scenarios ${resolve(shelf)}. Name one: npm start -- --scenarios my-cases`);

const isFree = (): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, host, () => probe.close(() => done(true)));
  });

function lanAddress(): string | null {
  const all = Object.values(networkInterfaces()).flat();
  return all.find((one) => one?.family === 'IPv4' && !one.internal)?.address ?? null;
}

if (!(await isFree()))
  stop(`Port ${port} is in use. Stop the other program, or start with PORT=${port + 1} npm start.`);

const address = host === '0.0.0.0' ? lanAddress() : null;
const lan = address === null ? null : `http://${address}:${port}`;

const lrs = lrsTarget(process.env);
if (lrs === undefined)
  stop('CASEROOM_LRS_URL must be the xAPI address of a record store, such as https://lrs.example.org/xapi.');
const home = process.env['CASEROOM_URL'] || `http://localhost:${port}`;
if (!/^https?:\/\//.test(home) || !URL.canParse(home))
  stop('CASEROOM_URL must be the address of this server, such as https://caseroom.example.org.');

const catalogues = catalogueAddresses(process.env['CASEROOM_CATALOGUES'] ?? '');
if (catalogues === undefined)
  stop(
    'CASEROOM_CATALOGUES must be addresses with https, at most 20, such as https://cases.example.org/catalogue.json.',
  );

const { makeApp } = await import('./app.ts');
const { unsignedPlace } = await import('../authoring/index.ts');
const open = () => {
  try {
    return makeApp({
      data,
      scenarios: resolve(shelf),
      pages: resolve('dist'),
      passphrase: process.env['CASEROOM_PASSPHRASE'],
      lan,
      author,
      catalogues: catalogues ?? [],
      institution: process.env['CASEROOM_INSTITUTION'],
      home,
      lrs: lrs ?? null,
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return stop(
      `Cannot use the data folder ${data} (${why}). Make it writable, or set CASEROOM_DATA to another folder.`,
    );
  }
};
const app = open();
for (const { slug, diagnostics } of app.library.broken()) {
  for (const { file, line, code, message } of diagnostics)
    console.error(`${join(shelf, slug, file)}:${line} ${code} ${message}`);
}
for (const { slug } of app.library.all()) {
  const source = app.library.folderOf(slug) === resolve(shelf, slug) ? app.library.source(slug) : null;
  const place = source && unsignedPlace(source);
  if (place)
    console.error(
      `${join(shelf, slug, place.file)}:${place.line} Its credits still say “Your name”, so this server does not offer it in its catalogue.`,
    );
}
await app.server.listen(port, host);

const here = `http://localhost:${port}`;
const count = app.library.all().length;
console.log(`Caseroom is running, with ${count === 1 ? 'one scenario' : `${count} scenarios`}.
  Learn       ${here}/join
  Facilitate  ${here}/facilitate
  Play alone  ${here}/solo
  Teach       ${here}/course
  Write       ${here}/studio   ${author ? `on ${author}` : 'in the browser; on disk with --author <folder>'}
  Share       ${here}/catalogue${lan ? `\n  For phones in the same network: ${lan}/join` : ''}
The journal is in ${data}. Stop with Ctrl+C.`);

let stopping = false;
const shutDown = (): void => {
  if (stopping) return;
  stopping = true;
  void app.close().finally(() => process.exit(0));
};
process.on('SIGTERM', shutDown);
process.on('SIGINT', shutDown);
