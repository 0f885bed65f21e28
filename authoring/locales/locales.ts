// Locales: a scenario's translations, how far each has come, and what a translator's file brings. F1.
import { err, ok, type Result } from '../../sim/kit/index.ts';
import type { Diagnostic, Scenario, Texts } from '../../sim/scenario/index.ts';
import type { SourceFiles } from '../compile-ink.ts';
import { langOf, localeName, parseLocale, writeLocale, type Entry } from './locale-file.ts';
import { unitsOf } from './units.ts';

export type LocaleState = {
  readonly lang: string;
  readonly units: number;
  readonly translated: number;
  /** Ids: without words; made from an older source; of lines that are gone. */
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  readonly orphan: readonly string[];
  /** Ids of lines that Ink puts together as it tells them; they stay in the source's language. */
  readonly mixed: readonly string[];
};

const localesOf = (files: SourceFiles): readonly string[] =>
  Object.keys(files).filter((name) => langOf(name) !== null);

/** Words by language and id, for play; findings of files that cannot be read. */
export function readLocales(files: SourceFiles): {
  readonly locales: Readonly<Record<string, Texts>>;
  readonly findings: readonly Diagnostic[];
} {
  const locales: Record<string, Texts> = {};
  const findings: Diagnostic[] = [];
  for (const file of localesOf(files)) {
    const parsed = parseLocale(files[file] ?? '', file);
    if (!parsed.ok) findings.push(...parsed.error);
    else {
      const said = parsed.value.entries.filter(({ text }) => text !== '');
      locales[parsed.value.lang] = Object.fromEntries(said.map(({ id, text }) => [id, text]));
    }
  }
  return { locales, findings };
}

export function localeStates(scenario: Scenario, files: SourceFiles): readonly LocaleState[] {
  const { units, mixed } = unitsOf(scenario, files);
  const ids = new Set(units.map(({ id }) => id));
  return localesOf(files).flatMap((file) => {
    const parsed = parseLocale(files[file] ?? '', file);
    if (!parsed.ok) return [];
    const said = new Map(
      parsed.value.entries.filter(({ text }) => text !== '').map((entry) => [entry.id, entry]),
    );
    return [
      {
        lang: parsed.value.lang,
        units: units.length,
        translated: units.filter(({ id }) => said.has(id)).length,
        missing: units.filter(({ id }) => !said.has(id)).map(({ id }) => id),
        stale: units
          .filter(({ id, hash }) => said.has(id) && said.get(id)?.hash !== hash)
          .map(({ id }) => id),
        orphan: [...said.keys()].filter((id) => !ids.has(id)),
        mixed: mixed.map(({ id }) => id),
      },
    ];
  });
}

/** The file of a language with every unit in it, new or renewed; what is translated stays. */
export function extractLocale(
  scenario: Scenario,
  files: SourceFiles,
  lang: string,
): Result<string, readonly Diagnostic[]> {
  const entries = entriesOf(files, lang);
  if (!entries.ok) return entries;
  return ok(writeLocale(lang, scenario.lang, unitsOf(scenario, files).units, entries.value));
}

export type Merged = { readonly text: string; readonly taken: number; readonly conflicts: readonly string[] };

/**
 * A translator's file taken over into the scenario's own. Where both have words and they differ, the scenario's own
 * stay, unless they are stale; the ids are named.
 */
export function mergeLocale(
  scenario: Scenario,
  files: SourceFiles,
  lang: string,
  theirs: string,
): Result<Merged, readonly Diagnostic[]> {
  const brought = parseLocale(theirs, localeName(lang));
  if (!brought.ok) return brought;
  const own = entriesOf(files, lang);
  if (!own.ok) return own;
  const { units } = unitsOf(scenario, files);
  const hashes = new Map(units.map(({ id, hash }) => [id, hash]));
  const merged = new Map(own.value.map((entry) => [entry.id, entry]));
  const conflicts: string[] = [];
  let taken = 0;
  for (const entry of brought.value.entries) {
    const before = merged.get(entry.id);
    if (entry.text === '' || before?.text === entry.text) continue;
    const isKept = before !== undefined && before.text !== '' && before.hash === hashes.get(entry.id);
    if (isKept) conflicts.push(entry.id);
    else {
      merged.set(entry.id, entry);
      taken++;
    }
  }
  return ok({ text: writeLocale(lang, scenario.lang, units, [...merged.values()]), taken, conflicts });
}

/** One unit's words, for the form in Studio. The file as it was when it cannot be read. */
export function withTranslation(
  scenario: Scenario,
  files: SourceFiles,
  lang: string,
  id: string,
  text: string,
): string {
  const { units } = unitsOf(scenario, files);
  const unit = units.find((one) => one.id === id);
  const entries = entriesOf(files, lang);
  if (!unit || !entries.ok) return files[localeName(lang)] ?? '';
  const others = entries.value.filter((entry) => entry.id !== id);
  return writeLocale(lang, scenario.lang, units, [...others, { id, line: 0, hash: unit.hash, text }]);
}

function entriesOf(files: SourceFiles, lang: string): Result<readonly Entry[], readonly Diagnostic[]> {
  if (langOf(localeName(lang)) === null)
    return err([
      {
        code: 'locale/broken',
        severity: 'error',
        file: localeName(lang),
        line: 0,
        message: `“${lang}” is no language code. Use one such as de, fr or pt-BR.`,
      },
    ]);
  const text = files[localeName(lang)];
  if (text === undefined) return ok([]);
  const parsed = parseLocale(text, localeName(lang));
  return parsed.ok ? ok(parsed.value.entries) : parsed;
}
