// npm test: every check in turn, all of them even when one fails, and one closing line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
let passed = 0;
let failed = 0;

function run(title, command, args, env = {}) {
  const from = performance.now();
  const result = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  console.log(
    `${result.status === 0 ? 'ok  ' : 'FAIL'} ${title} (${((performance.now() - from) / 1000).toFixed(1)} s)`,
  );
  return result.status === 0;
}

function check(title, command, args) {
  if (run(title, command, args)) passed++;
  else failed++;
}

/** Adds a runner's own counts; a runner that died without a report counts as one failure. */
function counted(title, good, report, read) {
  if (!existsSync(report)) return void failed++;
  const [yes, no] = read(JSON.parse(readFileSync(report, 'utf8')));
  passed += yes;
  failed += no;
  if (!good && no === 0) failed++;
}

mkdirSync('.cache', { recursive: true });
check('lint', bin('oxlint'), ['--deny-warnings']);
check('format', bin('oxfmt'), ['--check']);
check('types', bin('tsc'), ['-b']);
check('unused code', bin('knip'), []);

const unit = '.cache/vitest.json';
counted(
  'unit',
  run('unit, transcripts, server', bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unit}`,
  ]),
  unit,
  (r) => [r.numPassedTests, r.numFailedTests],
);

check('build', bin('vite'), ['build', '--logLevel', 'warn']);
check('size', bin('size-limit'), []);

const chromium = await findChromium();
if (!chromium) {
  console.error(
    'No Chromium found. Install it (Debian: apt-get install chromium) or set CASEROOM_CHROMIUM to its path.',
  );
  failed++;
} else if (existsSync('tests/e2e')) {
  const e2e = '.cache/playwright.json';
  const env = { CASEROOM_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: e2e };
  counted('browser', run('browser', bin('playwright'), ['test', '--reporter=list,json'], env), e2e, (r) => [
    r.stats.expected,
    r.stats.unexpected + r.stats.flaky,
  ]);
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
