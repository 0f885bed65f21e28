// Checker: asks the worker for the newest text only, and starts it anew when a text makes it hang. F3.
import type { SourceFiles } from '../../../authoring/index.ts';
import type { CheckAnswer, Checked, CheckWish } from './check-message.ts';

/** A story that runs in circles is stopped by the check itself long before. */
const LIMIT_MS = 20_000;

export type Asked = Pick<CheckWish, 'slug' | 'files'>;

export class Checker {
  readonly #pass: CheckWish['pass'];
  readonly #onReport: (report: Checked, asked: Asked) => void;
  readonly #onHang: () => void;
  #worker: Worker | null = null;
  #number = 0;
  #busy: { readonly wish: CheckWish; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  #next: Asked | null = null;

  constructor(
    pass: CheckWish['pass'],
    onReport: (report: Checked, asked: Asked) => void,
    onHang: () => void,
  ) {
    this.#pass = pass;
    this.#onReport = onReport;
    this.#onHang = onHang;
  }

  /** An older wish that still waits is forgotten. */
  ask(slug: string, files: SourceFiles): void {
    this.#next = { slug, files };
    if (!this.#busy) this.#send();
  }

  close(): void {
    this.#next = null;
    this.#stop();
  }

  #send(): void {
    if (!this.#next) return;
    const wish: CheckWish = { number: ++this.#number, pass: this.#pass, ...this.#next };
    this.#next = null;
    this.#worker ??= this.#start();
    const timer = setTimeout(() => {
      this.#stop();
      this.#onHang();
      this.#send();
    }, LIMIT_MS);
    this.#busy = { wish, timer };
    this.#worker.postMessage(wish);
  }

  #start(): Worker {
    const worker = new Worker(new URL('check-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      const { wish } = this.#busy ?? {};
      if (!wish || data.number !== wish.number) return;
      clearTimeout(this.#busy?.timer);
      this.#busy = null;
      this.#onReport(data.report, wish);
      this.#send();
    });
    worker.addEventListener('error', () => {
      this.#stop();
      this.#onHang();
    });
    return worker;
  }

  #stop(): void {
    clearTimeout(this.#busy?.timer);
    this.#busy = null;
    this.#worker?.terminate();
    this.#worker = null;
  }
}
