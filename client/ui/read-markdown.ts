// Reads Markdown in a worker and gives up in time. F3. Rule O2.
import type { MarkdownTree } from './parse-markdown.ts';

/** Guides take some 50 ms on a laptop. */
const LIMIT_MS = 5000;

/** Null: it cannot be parsed, or not in time; then it is shown as it was written. */
export function readMarkdown(text: string): Promise<MarkdownTree | null> {
  const worker = new Worker(new URL('markdown-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<MarkdownTree | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), LIMIT_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<MarkdownTree | null>) => {
      clearTimeout(timer);
      resolve(data);
    });
    worker.addEventListener('error', () => {
      clearTimeout(timer);
      resolve(null);
    });
    worker.postMessage(text);
  }).finally(() => worker.terminate());
}
