// YamlReader: walks a parsed YAML file of an author's and gathers findings with their lines. F0.
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Diagnostic } from './scenario.ts';
import { slipWords } from './yaml-slips.ts';

export class YamlReader {
  readonly findings: Diagnostic[] = [];
  readonly #file: string;
  readonly #lines: LineCounter;

  constructor(file: string, lines: LineCounter) {
    this.#file = file;
    this.#lines = lines;
  }

  /** `at`: the node it is about; none, or none with a place, is the whole file. */
  find(code: string, at: unknown, message: string): void {
    const offset = (at as Node | null | undefined)?.range?.[0];
    const line = offset === undefined ? 0 : this.#lines.linePos(offset).line;
    this.findings.push({ code, severity: 'error', file: this.#file, line, message });
  }

  /** Entries of a map with string keys; anything else has none. */
  entries(node: unknown): readonly (readonly [string, unknown, unknown])[] {
    if (!isMap(node)) return [];
    return node.items.map((pair) => [
      isScalar(pair.key) ? String(pair.key.value) : String(pair.key),
      pair.value,
      pair.key,
    ]);
  }

  fields(node: unknown): ReadonlyMap<string, unknown> {
    return new Map(this.entries(node).map(([name, value]) => [name, value]));
  }
}

export type OpenedYaml<R extends YamlReader> = { readonly document: Document.Parsed; readonly reader: R };

/** The text as a document with a reader for it; `code` is the finding of text that is no YAML. */
export function openYaml<R extends YamlReader>(
  text: string,
  file: string,
  code: string,
  Reader: new (file: string, lines: LineCounter) => R,
): OpenedYaml<R> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const reader = new Reader(file, lines);
  for (const problem of document.errors) {
    const line = problem.linePos?.[0].line ?? 0;
    // One slip is often met twice; the first is what it is about.
    if (reader.findings.some((one) => one.line === line)) continue;
    const message = `This line cannot be read. ${slipWords(problem, text)}`;
    reader.findings.push({ code, severity: 'error', file, line, message });
  }
  return { document, reader };
}
