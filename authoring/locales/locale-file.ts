// Locale file: locales/xx.yaml, one entry for each unit, made for a person who translates. F1.
import { isMap, isScalar, LineCounter, parseDocument, stringify, type Node } from 'yaml';
import { err, ok, type Result } from '../../sim/kit/index.ts';
import { slipWords, type Diagnostic } from '../../sim/scenario/index.ts';
import type { Unit } from './units.ts';

export type Entry = {
  readonly id: string;
  readonly line: number;
  readonly hash: string;
  /** '' where nothing is translated yet. */
  readonly text: string;
};
export type LocaleFile = { readonly lang: string; readonly entries: readonly Entry[] };

export const localeName = (lang: string): string => `locales/${lang}.yaml`;
export const langOf = (file: string): string | null =>
  /^locales\/([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.ya?ml$/.exec(file)?.[1] ?? null;

const LONGEST = 4000;

/** Parsed, or findings with their lines. Never throws. */
export function parseLocale(text: string, file: string): Result<LocaleFile, readonly Diagnostic[]> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (node: unknown): number => {
    const offset = (node as Node | undefined)?.range?.[0];
    return offset === undefined ? 0 : lines.linePos(offset).line;
  };
  const finding = (line: number, message: string): Diagnostic => ({
    code: 'locale/broken',
    severity: 'error',
    file,
    line,
    message,
  });
  const [broken] = document.errors;
  if (broken)
    return err([
      finding(broken.linePos?.[0].line ?? 0, `This line cannot be read. ${slipWords(broken, text)}`),
    ]);
  const lang = langOf(file);
  const texts = document.get('texts', true);
  if (document.get('format') !== 1 || lang === null || document.get('lang') !== lang || !isMap(texts))
    return err([
      finding(
        1,
        'A translation begins with “format: 1”, “lang:” as in its name, and “texts:”. Make one with caseroom locales extract.',
      ),
    ]);
  const findings: Diagnostic[] = [];
  const entries: Entry[] = [];
  for (const { key, value } of texts.items) {
    const id = isScalar(key) ? String(key.value) : '';
    const words = isMap(value) ? value.get('text') : null;
    const hash = isMap(value) ? String(value.get('hash') ?? '') : '';
    if (id === '' || !isMap(value) || (words !== null && words !== undefined && typeof words !== 'string'))
      findings.push(finding(lineOf(key), `The entry ${id} needs “text:” with words in quotation marks.`));
    else if ((words ?? '').length > LONGEST)
      findings.push(finding(lineOf(key), `The text of ${id} is too long: ${LONGEST} characters at most.`));
    else entries.push({ id, line: lineOf(key), hash, text: (words ?? '').trim() });
  }
  return findings.length > 0 ? err(findings) : ok({ lang, entries });
}

/** Written anew: every unit in the story's order with what is translated so far, then what has lost its line. */
export function writeLocale(
  lang: string,
  from: string,
  units: readonly Unit[],
  entries: readonly Entry[],
): string {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const ids = new Set(units.map(({ id }) => id));
  const lost = entries.filter(({ id, text }) => !ids.has(id) && text !== '');
  const texts = Object.fromEntries([
    ...units.map(({ id, source, hash, speaker, where }) => {
      const entry = known.get(id);
      // A translation keeps the hash of the source it was made from: so it can be seen to be stale.
      const made = entry && entry.text !== '' ? entry.hash : hash;
      return [
        id,
        { where, ...(speaker === null ? {} : { speaker }), source, hash: made, text: entry?.text ?? '' },
      ] as const;
    }),
    ...lost.map(
      ({ id, hash, text }) => [id, { where: 'this line is not in the story any more', hash, text }] as const,
    ),
  ]);
  const head = `# Write the words of each entry after “text:”, in the same quotation marks. Leave the rest as it is.\n`;
  return (
    head +
    stringify(
      { format: 1, lang, from, texts },
      { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
    )
  );
}
