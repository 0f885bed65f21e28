// The host's ports: clock, journal, publisher. F2. Adapters live in server/ and client/.
import type { EpochMs, SessionId } from '../sim/kit/index.ts';
import type { SessionEvent, SessionState } from '../sim/session/index.ts';

export interface Clock {
  now(): EpochMs;
}

export type JournalEntry = { readonly seq: number; readonly event: SessionEvent };

/** Append-only events per session. Every method may be sync or async; when append settles the entries are on disk. */
export interface JournalStore {
  append(sessionId: SessionId, entries: readonly JournalEntry[]): Promise<void> | void;
  read(sessionId: SessionId): Promise<readonly JournalEntry[]> | readonly JournalEntry[];
  sessions(): Promise<readonly SessionId[]> | readonly SessionId[];
  erase(sessionId: SessionId): Promise<void> | void;
}

export interface Publisher {
  /** After the events are durable and applied, before the command is acknowledged. */
  publish(state: SessionState, events: readonly SessionEvent[]): void;
}
