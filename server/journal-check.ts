// Journal check: an exported session through its whole check, within time and memory. F3.
import { Worker } from 'node:worker_threads';
import { err, type Result } from '../sim/kit/index.ts';

export type JournalWish = {
  readonly bytes: Uint8Array;
  /** What the session is called here. */
  readonly id: string;
  readonly code: string;
  readonly now: number;
};
/** A session that can be opened: texts as they go on disk. */
export type CheckedJournal = {
  readonly title: string;
  readonly purgeAt: number;
  readonly scenarioJson: string;
  readonly eventJsons: readonly string[];
};
export type JournalFaultCode =
  | 'import/not-a-session'
  | 'import/no-scenario'
  | 'import/newer'
  | 'import/altered'
  | 'import/broken'
  | 'import/too-slow';
/** `field`: where in the file, for whoever mends it. */
export type JournalFault = { readonly code: JournalFaultCode; readonly field?: string };
export type JournalVerdict = Result<CheckedJournal, JournalFault>;

const LIMIT_MS = 20_000;
const MOST_MIB = 512;

/** Never rejects: what takes too long or too much memory is refused as such. */
export function checkJournal(wish: JournalWish): Promise<JournalVerdict> {
  return new Promise((done) => {
    const worker = new Worker(new URL('journal-worker.ts', import.meta.url), {
      workerData: wish,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MIB },
    });
    const slow = (): void => end(err({ code: 'import/too-slow' }));
    const timer = setTimeout(slow, LIMIT_MS);
    const end = (verdict: JournalVerdict): void => {
      clearTimeout(timer);
      void worker.terminate();
      done(verdict);
    };
    worker.once('message', end);
    worker.once('error', slow);
    worker.once('exit', slow);
  });
}
