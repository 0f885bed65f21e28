// LRS: sends a session's statements to a learning record store once its debrief is open. F3. In batches, again and again
// until they are taken, across restarts; it never throws and nothing waits for it.
import { xapiStatements, type Played, type Statement } from '../reports/index.ts';
import { isImported } from './imported-session.ts';
import type { LrsTarget } from './lrs-target.ts';
import type { OutboxRow, SqliteStore } from './stores/sqlite-store.ts';

export type LrsParts = {
  readonly target: LrsTarget;
  /** Address under which the statements' ids stand. */
  readonly home: string;
  readonly store: Pick<SqliteStore, 'outbox' | 'markSent'>;
  /** Null: it is gone. */
  readonly played: (code: string) => Promise<Played | null>;
  /** One line for whoever runs the server: once when it fails, once when it works again. */
  readonly say: (line: string) => void;
  readonly times?: Partial<LrsTimes>;
};
type LrsTimes = {
  /** How often the outbox is looked at. */
  readonly pollMs: number;
  /** After the first failure; doubled with each further one. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  readonly timeoutMs: number;
};

const TIMES: LrsTimes = { pollMs: 2_000, firstWaitMs: 5_000, longestWaitMs: 900_000, timeoutMs: 15_000 };
const BATCH = 50;
/** What is wrong is the statements, or one of them; every other failure is the store's, and passes. */
const REFUSES: ReadonlySet<number> = new Set([400, 409, 413, 422]);

type Answer = 'taken' | 'refused' | 'failed';

export class LrsSender {
  readonly #parts: LrsParts;
  readonly #times: LrsTimes;
  readonly #stop = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #failures = 0;
  /** The session being sent, so that it is not made of its journal anew for each batch. */
  #made: { readonly of: string; readonly statements: readonly Statement[] } | null = null;

  constructor(parts: LrsParts) {
    this.#parts = parts;
    this.#times = { ...TIMES, ...parts.times };
  }

  start(): void {
    this.#later(0);
  }

  stop(): void {
    this.#stop.abort();
    clearTimeout(this.#timer);
  }

  #later(ms: number): void {
    if (this.#stop.signal.aborted) return;
    this.#timer = setTimeout(() => void this.#turn(), ms);
    this.#timer.unref();
  }

  async #turn(): Promise<void> {
    let wait = this.#times.pollMs;
    try {
      for (const row of this.#parts.store.outbox()) {
        if (await this.#send(row)) continue;
        this.#failures++;
        wait = Math.min(
          this.#times.longestWaitMs,
          this.#times.firstWaitMs * 2 ** Math.min(20, this.#failures - 1),
        );
        break;
      }
    } catch (cause) {
      console.error(cause);
    }
    this.#made = null;
    this.#later(wait);
  }

  /** True when there is nothing left to send of it; false when the store did not answer as it should. */
  async #send(row: OutboxRow): Promise<boolean> {
    const statements = isImported(row) ? [] : await this.#statements(row);
    let { sent } = row;
    let size = BATCH;
    while (sent < statements.length) {
      const batch = statements.slice(sent, sent + size);
      const answer = await this.#post(batch);
      if (this.#stop.signal.aborted || answer === 'failed') return false;
      if (answer === 'refused' && batch.length > 1) {
        size = 1;
        continue;
      }
      // One that is refused by itself will be refused for ever; the others need not wait for it.
      sent += batch.length;
      this.#parts.store.markSent(row, sent);
    }
    this.#parts.store.markSent(row, null);
    return true;
  }

  async #statements({ session, seq, code }: OutboxRow): Promise<readonly Statement[]> {
    const of = `${session} ${seq}`;
    if (this.#made?.of !== of) {
      const played = await this.#parts.played(code);
      const statements = played ? xapiStatements({ home: this.#parts.home, ...played }) : [];
      this.#made = { of, statements };
    }
    return this.#made.statements;
  }

  async #post(statements: readonly Statement[]): Promise<Answer> {
    const { url, authorization } = this.#parts.target;
    try {
      const response = await fetch(url, {
        method: 'POST',
        // A key is not carried on to where somebody else points.
        redirect: 'error',
        signal: AbortSignal.any([this.#stop.signal, AbortSignal.timeout(this.#times.timeoutMs)]),
        headers: {
          'content-type': 'application/json',
          'x-experience-api-version': '1.0.3',
          ...(authorization && { authorization }),
        },
        body: JSON.stringify(statements),
      });
      await response.body?.cancel();
      if (response.ok) return this.#works();
      if (REFUSES.has(response.status)) return 'refused';
      return this.#fails(`it answers ${response.status}`);
    } catch (cause) {
      const isLate = cause instanceof DOMException && cause.name === 'TimeoutError';
      return this.#fails(isLate ? 'it does not answer' : 'it cannot be reached');
    }
  }

  #works(): Answer {
    if (this.#failures > 0) this.#parts.say('The learning record store takes statements again.');
    this.#failures = 0;
    return 'taken';
  }

  #fails(why: string): Answer {
    if (this.#failures === 0 && !this.#stop.signal.aborted)
      this.#parts.say(
        `The learning record store at ${new URL(this.#parts.target.url).host} does not take statements: ${why}. We keep trying.`,
      );
    return 'failed';
  }
}
