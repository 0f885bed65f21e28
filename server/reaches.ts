// Reaches: what the paths of a scenario can earn, found once per digest, on another thread. F3.
import { Worker } from 'node:worker_threads';
import type { ReachByCut, Scenario } from '../sim/scenario/index.ts';
import type { ReachAnswer } from './reach-worker.ts';

/** Whoever waits for it waits no longer than this; the session is then made without. */
const PATIENCE_MS = 8000;

export class Reaches {
  readonly #known = new Map<string, Promise<ReachByCut | null>>();
  readonly #waiting = new Map<string, (reach: ReachByCut | null) => void>();
  #worker: Worker | null = null;

  /** The scenario with its reach; as it is, when it has one already, has no scores, or cannot be explored in time. */
  async with(scenario: Scenario): Promise<Scenario> {
    if (scenario.reach || !scenario.rubric) return scenario;
    const known = this.#known.get(scenario.digest) ?? this.#ask(scenario);
    const reach = await known;
    return reach ? { ...scenario, reach } : scenario;
  }

  close(): void {
    void this.#worker?.terminate();
    this.#worker = null;
  }

  #ask(scenario: Scenario): Promise<ReachByCut | null> {
    const { digest } = scenario;
    const asked = new Promise<ReachByCut | null>((done) => {
      const timer = setTimeout(() => this.#settle(digest, null), PATIENCE_MS);
      timer.unref();
      this.#waiting.set(digest, (reach) => {
        clearTimeout(timer);
        // What did not come in time may come the next time.
        if (reach === null) this.#known.delete(digest);
        done(reach);
      });
      this.#thread().postMessage(scenario);
    });
    this.#known.set(digest, asked);
    return asked;
  }

  #settle(digest: string, reach: ReachByCut | null): void {
    const done = this.#waiting.get(digest);
    this.#waiting.delete(digest);
    done?.(reach);
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('reach-worker.ts', import.meta.url));
    worker.unref();
    worker.on('message', ({ digest, reach }: ReachAnswer) => this.#settle(digest, reach));
    const fail = (cause: unknown): void => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      console.error('exploring stopped:', cause);
      for (const digest of [...this.#waiting.keys()]) this.#settle(digest, null);
    };
    worker.on('error', fail);
    worker.on('exit', fail);
    this.#worker = worker;
    return worker;
  }
}
