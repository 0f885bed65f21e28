// Markdown parsed: CommonMark and tables into a tree, without a word about how it looks. F3. Rule O2.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

export type MarkdownTree = ReturnType<typeof fromMarkdown>;

/** The longest guide of ours has 10,000. */
const MOST_CHARACTERS = 60_000;

/** Null: too long, or nested deeper than the parser can go. A text made to be slow can take minutes: not on a page's thread. */
export function parseMarkdown(text: string): MarkdownTree | null {
  if (text.length > MOST_CHARACTERS) return null;
  try {
    return fromMarkdown(text, {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
  } catch {
    return null;
  }
}
