// npm test: every check in turn, all of them even when one fails, and one closing line.
// npm test -- unit types: only these parts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const bin = (name) => `node_modules/.bin/${name}`;
let passed = 0;
let failed = 0;

function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  const from = performance.now();
  const result = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (result.error) console.error(result.error.message);
  const good = result.status === 0;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${title} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
  return good;
}

function check(title, command, args) {
  if (run(title, command, args)) passed++;
  else failed++;
}

/** Adds a runner's own counts; a runner that failed without a failed test counts as one failure. */
function counted(title, command, args, report, env, read) {
  rmSync(report, { force: true });
  const good = run(title, command, args, env);
  const [yes, no] = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : [0, 0];
  passed += yes;
  failed += no;
  if (no === 0 && (!good || yes === 0)) failed++;
}

function vitest(project) {
  const report = `.cache/vitest-${project}.json`;
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  counted(project, bin('vitest'), args, report, {}, (r) => [r.numPassedTests, r.numFailedTests]);
}

async function browser() {
  const chromium = await findChromium();
  if (!chromium) {
    console.error(
      'No Chromium found. Install it (Debian: apt-get install chromium) or set CASEROOM_CHROMIUM to its path.',
    );
    failed++;
    return;
  }
  const report = '.cache/playwright.json';
  const env = { CASEROOM_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const args = ['test', '--reporter=list,json'];
  counted('browser', bin('playwright'), args, report, env, ({ stats }) => [
    stats.expected,
    stats.unexpected + stats.flaky,
  ]);
}

const PARTS = {
  lint: () => check('lint', bin('oxlint'), ['--deny-warnings']),
  format: () => check('format', bin('oxfmt'), ['--check']),
  types: () => check('types', bin('tsc'), ['-b']),
  knip: () => check('knip', bin('knip'), []),
  unit: () => vitest('unit'),
  authoring: () => vitest('authoring'),
  transcripts: () => vitest('transcripts'),
  integration: () => vitest('integration'),
  build: () => check('build', bin('vite'), ['build', '--logLevel', 'warn']),
  size: () => check('size', bin('size-limit'), []),
  browser,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`No part named ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}
mkdirSync('.cache', { recursive: true });
for (const [name, part] of Object.entries(PARTS))
  if (asked.length === 0 || asked.includes(name)) await part();

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
