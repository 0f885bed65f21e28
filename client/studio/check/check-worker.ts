// Check worker: compiles and checks off the page's thread, so that typing never waits. F3.
import { checkScenario, compileScenario } from '../../../authoring/index.ts';
import type { CheckAnswer, Checked, CheckWish } from './check-message.ts';

function report({ pass, slug, files }: CheckWish): Checked {
  if (pass === 'check') return checkScenario({ slug, files });
  const compiled = compileScenario({ slug, files }, false);
  if (compiled.ok) return { scenario: compiled.value, findings: [], samples: [] };
  return {
    scenario: null,
    findings: compiled.error.map((one) => ({ ...one, at: `line ${one.line}` })),
    samples: [],
  };
}

addEventListener('message', ({ data }: MessageEvent<CheckWish>) => {
  const answer: CheckAnswer = { number: data.number, report: report(data) };
  postMessage(answer);
});
