// Ink's look: a stream tokenizer for highlighting. F3. It need not understand a story, only colour it.
import { StreamLanguage, type StreamParser, type StringStream } from '@codemirror/language';

type State = { readonly inBlockComment: boolean; readonly depth: number };

const KEYWORD = /^(?:VAR|CONST|LIST|EXTERNAL|INCLUDE|TODO)\b/;
const LOGIC_WORD =
  /^(?:not|and|or|mod|else|temp|return|true|false|function|ref|shuffle|once|cycle|stopping)\b/;

function token(stream: StringStream, state: { -readonly [K in keyof State]: State[K] }): string | null {
  if (state.inBlockComment) {
    if (stream.skipTo('*/')) {
      stream.match('*/');
      state.inBlockComment = false;
    } else stream.skipToEnd();
    return 'comment';
  }
  const isStart = stream.sol();
  if (isStart) stream.eatSpace();
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('/*')) {
    state.inBlockComment = true;
    return 'comment';
  }
  if (isStart) {
    if (stream.match(/^={1,}[^#]*/)) return 'heading';
    if (stream.match(KEYWORD)) return 'keyword';
    if (stream.match(/^[*+](?:\s*[*+])*/)) return 'list';
    if (stream.match(/^-(?!>)(?:\s*-(?!>))*/)) return 'list';
    if (stream.match(/^~/)) return 'keyword';
  }
  if (stream.match(/^#[^#\]\n]*/)) return 'meta';
  if (stream.match(/^(?:->->|->|<-)\s*[\p{L}\p{N}_.]*/u)) return 'link';
  if (stream.match(/^<>/)) return 'operator';
  if (stream.match('\\')) {
    stream.next();
    return null;
  }
  const next = stream.peek();
  if (next === '{') state.depth++;
  if (next === '}') state.depth = Math.max(0, state.depth - 1);
  if (next === '{' || next === '}') {
    stream.next();
    return 'brace';
  }
  if (next === '[' || next === ']') {
    stream.next();
    return 'bracket';
  }
  if (state.depth > 0) {
    if (stream.match(LOGIC_WORD)) return 'keyword';
    if (stream.match(/^"[^"]*"/)) return 'string';
    if (stream.match(/^\d+(?:\.\d+)?/)) return 'number';
  }
  stream.next();
  stream.match(/^[^\\{}[\]#<\->/~\d"]+/);
  return null;
}

const parser: StreamParser<{ -readonly [K in keyof State]: State[K] }> = {
  name: 'ink',
  startState: () => ({ inBlockComment: false, depth: 0 }),
  copyState: (state) => ({ ...state }),
  token,
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['{', '[', '(', '"'] },
  },
};

export const inkLanguage = StreamLanguage.define(parser);
