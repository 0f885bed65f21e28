// In a worker: a check of what came from elsewhere, on a thread of its own, within time and memory. F3.
import { Worker } from 'node:worker_threads';

const LIMIT_MS = 20_000;
const MOST_MIB = 512;

/** The worker's one message. Never rejects: `slow` where it takes too long, too much memory, or breaks. */
export function inWorker<Answer>(script: string, workerData: unknown, slow: Answer): Promise<Answer> {
  return new Promise((done) => {
    const worker = new Worker(new URL(script, import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MIB },
    });
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      void worker.terminate();
      done(answer);
    };
    const timer = setTimeout(() => end(slow), LIMIT_MS);
    worker.once('message', end);
    worker.once('error', () => end(slow));
    worker.once('exit', () => end(slow));
  });
}
