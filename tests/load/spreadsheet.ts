// npm run check:spreadsheet: opens every exported table in LibreOffice and compares its cells with what was written.
// Needs LibreOffice Calc (Debian: apt-get install --no-install-recommends libreoffice-calc); no part of npm test.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitsCsv, evidenceCsv, namesCsv, toCsv, votesCsv } from '../../reports/index.ts';
import { playedSession } from '../reports/played-session.ts';
import { readCsv } from '../reports/read-csv.ts';

/** What people type, at its worst. */
export const AWKWARD = [
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '\t=1+1',
    '\r=1+1',
    "'=1",
    '=HYPERLINK("http://x";"y")',
  ],
  ...[
    'a, b; c',
    'she said "no"',
    'two\nlines',
    'two\r\nlines',
    '',
    ' ',
    "it's",
    'Ünïcödé Ли 你好 🙂',
    '|cmd',
    '%0A=1',
  ],
  ...["=cmd|' /C calc'!A0", '\n=1', '"=1"', 'tab\there'],
  ...['007', '1/2', '1e5', '2026-01-02', '12:30', '3.50', '50%', '1,000'],
];

const folder = mkdtempSync(join(tmpdir(), 'caseroom-sheet-'));
/** Separator, quote, UTF-8, from line 1; text as text, not as shown; formulas as formulas. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,true,false,false,-1';

function opened(name: string, to: string): string {
  const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', to];
  const done = spawnSync('soffice', [...args, '--outdir', join(folder, 'out'), join(folder, `${name}.csv`)], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (done.error || done.status !== 0) throw new Error(`soffice: ${done.error?.message ?? done.stderr}`);
  const [line = ''] = /[^\s]+\.(?:csv|fods)(?= using)/.exec(done.stdout) ?? [];
  return readFileSync(line, 'utf8');
}

const { played } = playedSession();
const tables = {
  votes: votesCsv(played),
  commits: commitsCsv(played),
  evidence: evidenceCsv(played),
  names: namesCsv(played),
  awkward: toCsv(
    [
      { name: 'number', about: '', of: (text: string) => text.length },
      { name: 'text', about: '', of: (text: string) => text },
      { name: 'again', about: '', of: (text: string) => `x${text}` },
    ],
    AWKWARD,
  ),
};
// What is not guarded must be seen, or this says nothing.
writeFileSync(join(folder, 'control.csv'), 'a,b\r\n=1+1,007\r\n');
let wrong = opened('control', 'fods').includes('table:formula=') ? 0 : 1;
console.log(`control: a formula that is not guarded is ${wrong === 0 ? 'seen' : 'NOT seen'}`);
for (const [name, text] of Object.entries(tables)) {
  writeFileSync(join(folder, `${name}.csv`), text);
  const formulas = opened(name, 'fods').match(/table:formula=/g)?.length ?? 0;
  // LibreOffice ends a line within a cell as its own system does.
  const plain = (cell: string): string => cell.replaceAll(/\r\n?/g, '\n');
  const wrote = readCsv(text.replace('\uFEFF', ''));
  const read = readCsv(opened(name, AS_CSV).replace('\uFEFF', ''));
  const differ = wrote.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      plain(cell) === plain(read[r]?.[c] ?? '')
        ? []
        : [`row ${r + 1}, ${wrote[0]?.[c]}: ${JSON.stringify(cell)} became ${JSON.stringify(read[r]?.[c])}`],
    ),
  );
  wrong += differ.length + formulas;
  console.log(
    `${name}: ${wrote.length} rows of ${wrote[0]?.length}, ${formulas} formulas, ${differ.length} cells differ`,
  );
  for (const line of differ.slice(0, 10)) console.log(`  ${line}`);
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = wrong === 0 ? 0 : 1;
