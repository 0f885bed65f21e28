// Journal check: an exported session through its whole check, within time and memory. F3.
import { err, type Result } from '../sim/kit/index.ts';
import { inWorker } from './in-worker.ts';

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

/** Never rejects: what takes too long or too much memory is refused as such. */
export const checkJournal = (wish: JournalWish): Promise<JournalVerdict> =>
  inWorker<JournalVerdict>('journal-worker.ts', wish, err({ code: 'import/too-slow' }));
