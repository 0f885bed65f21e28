// caseroom locales: translations of a scenario, taken out, brought back, and how far they have come. F3.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractLocale, localeStates, mergeLocale } from '../../authoring/index.ts';
import type { Diagnostic } from '../../sim/scenario/index.ts';
import { loadScenario, readFolder } from '../folder.ts';

type Wish = {
  readonly lang?: string | undefined;
  readonly from?: string | undefined;
  readonly json: boolean;
};

const tell = (findings: readonly Diagnostic[]): number => {
  for (const { file, line, message } of findings) console.error(`${file}:${line} ${message}`);
  return 1;
};

/** `what`: extract, merge or report. Exit code: 1 when a file cannot be read, 2 when the wish is not understood. */
export function locales(what: string, folder: string, { lang, from, json }: Wish): number {
  const scenario = loadScenario(folder);
  const { files } = readFolder(folder);
  if (what === 'report') return report(folder, json);
  if (lang === undefined) {
    console.error('Say which language: --lang de');
    return 2;
  }
  const path = join(folder, 'locales', `${lang}.yaml`);
  const write = (text: string): void => {
    mkdirSync(join(folder, 'locales'), { recursive: true });
    writeFileSync(path, text);
  };
  if (what === 'extract') {
    const isNew = !existsSync(path);
    const made = extractLocale(scenario, files, lang);
    if (!made.ok) return tell(made.error);
    write(made.value);
    console.log(`${isNew ? 'Wrote' : 'Renewed'} ${path}. Write the words after each “text:”.`);
    return report(folder, json);
  }
  if (what !== 'merge' || from === undefined) {
    console.error(
      'caseroom locales extract|merge|report <folder> --lang de   merge needs --from their-file.yaml',
    );
    return 2;
  }
  const merged = mergeLocale(scenario, files, lang, readFileSync(from, 'utf8'));
  if (!merged.ok) return tell(merged.error);
  write(merged.value.text);
  const { taken, conflicts } = merged.value;
  console.log(
    `Took ${taken} texts over into ${path}.${conflicts.length > 0 ? ` Both have words, and yours stay: ${conflicts.join(', ')}.` : ''}`,
  );
  return report(folder, json);
}

function report(folder: string, json: boolean): number {
  const states = localeStates(loadScenario(folder), readFolder(folder).files);
  if (json) console.log(JSON.stringify(states, null, 2));
  else if (states.length === 0)
    console.log('No translation yet. Begin one: caseroom locales extract <folder> --lang de');
  for (const { lang, units, translated, missing, stale, orphan, mixed } of json ? [] : states) {
    console.log(
      `${lang}  ${translated} of ${units} texts, ${Math.round((translated / units) * 100)} %; ${missing.length} missing, ${stale.length} stale, ${orphan.length} without a line, ${mixed.length} that Ink puts together`,
    );
  }
  return 0;
}
