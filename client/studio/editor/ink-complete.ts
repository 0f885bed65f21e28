// Completion: knots after a divert, variables in logic, tags and what they may say. F3.
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { SourceFiles } from '../../../authoring/index.ts';
import { INDICATORS } from '../../../sim/scenario/index.ts';

const TAGS: readonly (readonly [string, string])[] = [
  ['id: ', 'a stable name, for the rubric and translations'],
  ['decision: ', 'the line that asks for a decision'],
  ['heading: ', 'the decision in three words'],
  ['talk: ', 'seconds to talk'],
  ['to: ', 'a card for one role alone'],
  ['scene: ', 'where it happens'],
  ['cast: ', 'who is there'],
  ['delayed: ', 'comes from an earlier option'],
  ['ending: ', 'the last line of an ending'],
  ['ending-title: ', 'what the ending is called'],
  ['default', 'taken if nobody votes'],
];

const found = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].flatMap(([, name]) => name?.trim() ?? [])),
];
const options = (names: readonly string[], type: string): Completion[] =>
  names.map((label) => ({ label, type }));

/** What may stand at a place of a line. Null: nothing is offered. */
export function inkCompletions(
  files: SourceFiles,
  before: string,
): { readonly from: number; readonly options: Completion[] } | null {
  const source = Object.entries(files)
    .filter(([name]) => name.endsWith('.ink'))
    .map(([, text]) => text)
    .join('\n');
  const at = (typed: string, list: Completion[]) => ({ from: before.length - typed.length, options: list });

  const divert = /(?:->|<-)\s*([\p{L}\p{N}_]*)$/u.exec(before);
  if (divert) {
    const knots = found(source, /^\s*={2,}\s*(?!function\b)([\p{L}\p{N}_]+)/gmu);
    const stitches = found(source, /^\s*=\s*([\p{L}\p{N}_]+)/gmu);
    return at(divert[1] ?? '', [
      ...options(knots, 'function'),
      ...options(stitches, 'method'),
      ...options(['END', 'DONE'], 'keyword'),
    ]);
  }
  const value = /#\s*(id|delayed|to|scene|cast):\s*(?:[^#\]]*,\s*)?([\w-]*)$/.exec(before);
  if (value) {
    const [, tag, typed = ''] = value;
    const known = {
      id: [],
      delayed: found(source, /^\s*[*+].*#\s*id:\s*([\w-]+)/gm),
      to: found(source, /^#\s*roles:\s*([^#\n]+)/gm).flatMap((list) =>
        list.split(',').map((one) => one.trim()),
      ),
      scene: found(source, /#\s*scene:\s*([\w-]+)/g),
      cast: found(source, /#\s*cast:\s*([\w-]+)/g),
    }[tag ?? 'id'];
    return known && known.length > 0 ? at(typed, options(known ?? [], 'constant')) : null;
  }
  const tag = /#\s*([\w-]*)$/.exec(before);
  if (tag)
    return at(
      tag[1] ?? '',
      TAGS.map(([label, detail]) => ({ label, detail, type: 'property' })),
    );
  const logic = /(?:\{[^{}]*|^\s*~.*?)\b([\p{L}_][\p{L}\p{N}_]*)$/u.exec(before);
  if (logic) {
    const variables = found(source, /^\s*(?:VAR|CONST|LIST)\s+([\p{L}\p{N}_]+)/gmu);
    const functions = found(source, /^\s*={2,}\s*function\s+([\p{L}\p{N}_]+)/gmu);
    return at(logic[1] ?? '', [
      ...options([...new Set([...variables, ...INDICATORS])], 'variable'),
      ...options(functions, 'function'),
    ]);
  }
  return null;
}

export const inkSource =
  (files: () => SourceFiles) =>
  (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos);
    const offered = inkCompletions(files(), line.text.slice(0, context.pos - line.from));
    if (!offered || offered.options.length === 0) return null;
    return { from: line.from + offered.from, options: offered.options, validFor: /^[\p{L}\p{N}_-]*$/u };
  };
