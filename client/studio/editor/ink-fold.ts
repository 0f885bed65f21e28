// Folding: a knot or stitch down to the line before the next. F3.
import { foldService } from '@codemirror/language';
import type { EditorState, Text } from '@codemirror/state';

const depthOf = (text: string): number => (/^\s*={2,}/.test(text) ? 1 : /^\s*=[^=]/.test(text) ? 2 : 0);

function lastLine(doc: Text, from: number, depth: number): number {
  let last = from;
  for (let line = from + 1; line <= doc.lines; line++) {
    const { text } = doc.line(line);
    const found = depthOf(text);
    if (found > 0 && found <= depth) break;
    if (text.trim() !== '') last = line;
  }
  return last;
}

export const inkFold = foldService.of((state: EditorState, start: number) => {
  const line = state.doc.lineAt(start);
  const depth = depthOf(line.text);
  if (depth === 0) return null;
  const last = lastLine(state.doc, line.number, depth);
  return last > line.number ? { from: line.to, to: state.doc.line(last).to } : null;
});
