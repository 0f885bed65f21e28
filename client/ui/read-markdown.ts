// Reads Markdown in a worker and gives up in time. F3. Rule O2.
import type { MarkdownTree } from './parse-markdown.ts';
import type { MarkdownAnswer } from './markdown-worker.ts';

/** Of parsing alone. Guides take some 50 ms on a laptop. */
const LIMIT_MS = 5000;
/** Of fetching and starting the worker: on a busy machine that can take far longer than any guide. */
const START_MS = 60_000;

/** Null: it cannot be parsed, or not in time; then it is shown as it was written. */
export function readMarkdown(text: string): Promise<MarkdownTree | null> {
  const worker = new Worker(new URL('markdown-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<MarkdownTree | null>((resolve) => {
    const giveUp = () => resolve(null);
    let timer = setTimeout(giveUp, START_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<MarkdownAnswer>) => {
      clearTimeout(timer);
      if (data !== 'ready') return resolve(data);
      timer = setTimeout(giveUp, LIMIT_MS);
      worker.postMessage(text);
    });
    worker.addEventListener('error', () => {
      clearTimeout(timer);
      giveUp();
    });
  }).finally(() => worker.terminate());
}
