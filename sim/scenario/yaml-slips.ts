// YAML slips: what to do about a line that cannot be read, in an author's words and none of the parser's. F0.
import type { YAMLError } from 'yaml';

const QUOTE = 'Put the whole sentence between quotation marks';
const COLON = `There is a colon inside a sentence. ${QUOTE}, as in: rationale: "Quick: and nobody asked."`;
const BRACKET = 'A bracket is opened, here or above, and not closed. Close it in its own line.';
const NO_COLON =
  'A name and what belongs to it have a colon and a space between them, as in users: 2. A sentence that goes on in the next line stands between quotation marks.';

/** One or two sentences; `text` is the whole file. */
export function slipWords({ code, message, pos }: YAMLError, text: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'A tab stands at the beginning. Use spaces there, as many as in the lines around it.';
    case 'DUPLICATE_KEY': {
      const name = /^["']?([^:"'\n]*)/.exec(text.slice(pos[0]))?.[1]?.trim();
      return `“${name ?? ''}” stands here a second time. Keep one of the two.`;
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return COLON;
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
      return `A sign stands here that means something else in such a file. ${QUOTE}; write \\" for one inside it.`;
    case 'BAD_DQ_ESCAPE':
      return 'A backslash stands between quotation marks. Leave it out, or write two.';
    case 'MULTILINE_IMPLICIT_KEY':
      return NO_COLON;
    case 'MISSING_CHAR':
      if (message.includes('quote')) return 'A quotation mark is opened, here or above, and not closed.';
      return message.startsWith('Flow') ? BRACKET : NO_COLON;
    case 'BAD_INDENT':
      if (message.startsWith('Flow')) return BRACKET;
      return 'It does not begin where its neighbours do. Give it as many spaces in front as the lines it belongs with.';
    default:
      return `Compare it with the lines around it. If there is a sentence in it: ${QUOTE[0]?.toLowerCase()}${QUOTE.slice(1)}.`;
  }
}
