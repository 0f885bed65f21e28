// The editor's look: Caseroom's colours and type. F3. All pairs of colours have a contrast of 4.5 or more.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const MONO = "ui-monospace, 'SF Mono', 'Cascadia Code', 'DejaVu Sans Mono', Menlo, Consolas, monospace";

const theme = EditorView.theme({
  '&': { height: '100%', fontSize: '0.95rem', backgroundColor: '#fffdf8', color: '#1c1b22' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: MONO, lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '0.5rem 0', caretColor: '#14606e' },
  '.cm-line': { padding: '0 0.75rem 0 0.5rem' },
  '.cm-gutters': { backgroundColor: '#f6efe2', color: '#6b6355', border: 'none' },
  '.cm-activeLine': { backgroundColor: '#f3ead980' },
  '.cm-activeLineGutter': { backgroundColor: '#e9dfcc', color: '#1c1b22' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: '#cfe6ea',
  },
  '.cm-diagnosticText': { fontFamily: "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif" },
  '.cm-diagnostic': { padding: '0.4rem 0.6rem', maxWidth: '36rem' },
  '.cm-tooltip': { borderRadius: '8px', border: '1px solid #8a7f6c', backgroundColor: '#fff' },
  '.cm-panels': { backgroundColor: '#f6efe2', color: '#1c1b22' },
  '.cm-panel.cm-search': { fontSize: '0.95rem', padding: '0.5rem' },
  '.cm-foldPlaceholder': {
    backgroundColor: '#e6f3f4',
    color: '#14606e',
    border: 'none',
    padding: '0 0.5rem',
  },
});

const style = HighlightStyle.define([
  { tag: tags.heading, color: '#17343d', fontWeight: '700' },
  { tag: tags.comment, color: '#6a6457', fontStyle: 'italic' },
  { tag: tags.meta, color: '#7a4a00' },
  { tag: [tags.keyword, tags.definitionKeyword], color: '#8c2b14', fontWeight: '600' },
  { tag: tags.link, color: '#14606e', fontWeight: '600' },
  { tag: tags.list, color: '#8c2b14', fontWeight: '700' },
  { tag: [tags.brace, tags.bracket, tags.operator], color: '#5b4b8a' },
  { tag: tags.string, color: '#1c1b22' },
  { tag: [tags.number, tags.bool], color: '#5b4b8a' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: '#14606e' },
]);

export const look = [theme, syntaxHighlighting(style)];
