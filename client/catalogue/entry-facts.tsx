// Facts of a scenario in a catalogue: length, people, languages, competencies, licence, version. F3.
import type { CatalogueEntry } from '../../protocol/catalogue.ts';
import { COMPETENCIES, COMPETENCY_TITLE } from '../../sim/scenario/competency.ts';
import { countWords, languageName } from '../ui/words.ts';

/** '45 minutes: 3 or 4 decisions · 60 minutes: 6', each kept on one line; the play's minutes where lengths are not known. */
export function lengthWords({ lengths, minutes }: Pick<CatalogueEntry, 'lengths' | 'minutes'>): string {
  if (lengths.length === 0) return `${minutes} minutes of play`;
  const sessions = [...new Set(lengths.map((one) => one.minutes))];
  return sessions
    .map((session, i) => {
      const counts = lengths.filter((one) => one.minutes === session).map(({ decisions }) => decisions);
      const last = counts.at(-1) ?? 0;
      const said = i === 0 ? decisionWords(last) : String(last);
      return `${session} minutes: ${counts.length > 1 ? `${counts.slice(0, -1).join(', ')} or ${said}` : said}`;
    })
    .map((words) => words.replaceAll(' ', '\u00A0'))
    .join(' · ');
}
const decisionWords = (count: number): string => countWords(count, 'decision', 'decisions');

const practiceWords = (names: CatalogueEntry['competencies']): string =>
  names.length === COMPETENCIES.length
    ? 'All eight competencies'
    : names.map((name) => COMPETENCY_TITLE[name]).join(', ');

type Props = {
  readonly entry: CatalogueEntry;
  /** Where no link leads to the guide. */
  readonly tellsGuide?: boolean;
};

export function EntryFacts({ entry, tellsGuide = false }: Props) {
  const { lang, langs, roles, competencies, guide, contentNote, licence, credits, version } = entry;
  const facts: readonly (readonly [string, string])[] = [
    ['Whole session', lengthWords(entry)],
    ['Roles', roles === 0 ? 'None' : String(roles)],
    [
      langs.length > 1 ? 'Languages' : 'Language',
      (langs.length > 0 ? langs : [lang]).map(languageName).join(', '),
    ],
    ['Practises', practiceWords(competencies)],
    ['Content note', contentNote ?? ''],
    ['Guide', guide && tellsGuide ? 'For whoever facilitates' : ''],
    ['Licence', licence],
    ['By', credits],
    ['Version', version],
  ];
  return (
    <dl class="catalogue-facts small">
      {facts
        .filter(([, said]) => said !== '')
        .map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
    </dl>
  );
}
