// Reach worker: explores scenarios on a thread of its own, so that no workshop waits for it. F3.
import { parentPort } from 'node:worker_threads';
import { reachOf } from '../authoring/index.ts';
import type { ReachByCut, Scenario } from '../sim/scenario/index.ts';

export type ReachAnswer = { readonly digest: string; readonly reach: ReachByCut | null };

function told(scenario: Scenario): ReachAnswer {
  try {
    return { digest: scenario.digest, reach: reachOf(scenario) };
  } catch (cause) {
    console.error(`${scenario.slug} could not be explored:`, cause);
    return { digest: scenario.digest, reach: null };
  }
}

parentPort?.on('message', (scenario: Scenario) => parentPort?.postMessage(told(scenario)));
