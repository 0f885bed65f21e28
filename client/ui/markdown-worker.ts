// Markdown worker: parses off the page's thread, so that a text made to be slow freezes nothing. F3.
import { parseMarkdown, type MarkdownTree } from './parse-markdown.ts';

/** 'ready' comes once, before any text is asked for: parsing alone is timed, never the start. */
export type MarkdownAnswer = 'ready' | MarkdownTree | null;

const answer = (told: MarkdownAnswer): void => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<string>) => {
  try {
    answer(parseMarkdown(data));
  } catch {
    // A tree too deep to be handed over.
    answer(null);
  }
});
answer('ready');
