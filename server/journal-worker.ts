// Journal worker: reads, checks and replays an exported session on a thread of its own, so that no workshop waits. F3.
import { parentPort, workerData } from 'node:worker_threads';
import { openJournal } from './open-journal.ts';
import type { JournalWish } from './journal-check.ts';

parentPort?.postMessage(openJournal(workerData as JournalWish));
