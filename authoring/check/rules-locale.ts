// Rules of translations: what is missing, what was made from an older text, what has lost its line. F1.
import { localeName } from '../locales/locale-file.ts';
import { localeStates, type LocaleState } from '../locales/locales.ts';
import type { Checked, Found, Rule } from './rule.ts';

const SHOWN = 5;

const about = (
  { scenario, files }: Checked,
  ids: (state: LocaleState) => readonly string[],
  words: (count: number, some: string, lang: string) => string,
): readonly Found[] =>
  localeStates(scenario, files).flatMap((state) => {
    const found = ids(state);
    if (found.length === 0) return [];
    const some = `${found.slice(0, SHOWN).join(', ')}${found.length > SHOWN ? ' …' : ''}`;
    return [
      {
        file: localeName(state.lang),
        line: 1,
        at: state.lang,
        message: words(found.length, some, state.lang),
      },
    ];
  });

export const LOCALE_RULES: readonly Rule[] = [
  {
    code: 'locale/missing',
    severity: 'warning',
    about:
      'A translation has words for every line; what it has none for is told in the language of the story.',
    bad: 'locales/de.yaml with “text:” left empty',
    good: 'Every entry has its words.',
    find: (checked) =>
      about(
        checked,
        ({ missing }) => missing,
        (count, some, lang) =>
          `${count} texts are not translated: ${some}. Write them, or run caseroom locales extract --lang ${lang} for new lines.`,
      ),
  },
  {
    code: 'locale/stale',
    severity: 'warning',
    about: 'A translation belongs to the text as it stands now.',
    bad: 'The story’s line was changed after it was translated.',
    good: 'The translation was read again, and its hash renewed by caseroom locales extract after its text was emptied or mended in Studio.',
    find: (checked) =>
      about(
        checked,
        ({ stale }) => stale,
        (count, some) =>
          `${count} texts were translated from an older wording: ${some}. Read them again beside the source.`,
      ),
  },
  {
    code: 'locale/orphan',
    severity: 'warning',
    about: 'A translation holds no words for lines that are gone.',
    bad: 'An id was changed or removed in the story and not in locales/de.yaml.',
    good: 'The entry carries the new id, or is removed.',
    find: (checked) =>
      about(
        checked,
        ({ orphan }) => orphan,
        (count, some) =>
          `${count} translated texts belong to no line: ${some}. Give them the new id, or remove them.`,
      ),
  },
  {
    code: 'locale/mixed',
    severity: 'note',
    about:
      'In a story with translations a line is told as it is written, so that it can be looked up as a whole.',
    bad: 'You have {three|four} weeks. # id: d1_s1',
    good: 'Two lines under a condition, each with an id of its own.',
    find: (checked) =>
      about(
        checked,
        ({ mixed }) => mixed,
        (count, some) =>
          `${count} lines are put together by Ink and stay untranslated: ${some}. Write each variant as a line of its own.`,
      ),
  },
];
