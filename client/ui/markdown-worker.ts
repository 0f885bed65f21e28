// Markdown worker: parses off the page's thread, so that a text made to be slow freezes nothing. F3.
import { parseMarkdown } from './parse-markdown.ts';

addEventListener('message', ({ data }: MessageEvent<string>) => {
  try {
    postMessage(parseMarkdown(data));
  } catch {
    // A tree too deep to be handed over.
    postMessage(null);
  }
});
