// Facts of a scenario in a catalogue: length, people, languages, competencies, licence, version. F3.
import type { CatalogueEntry } from '../../protocol/catalogue.ts';
import { COMPETENCY_TITLE } from '../../sim/scenario/competency.ts';
import { languageName } from '../ui/words.ts';

/** '45 minutes: 4 decisions'; the play's minutes where the lengths are not known. */
function lengthWords({ lengths, minutes }: CatalogueEntry): string {
  if (lengths.length === 0) return `${minutes} minutes of play`;
  return lengths
    .map(
      (one, i) =>
        `${one.minutes} minutes: ${one.decisions}${i === 0 ? (one.decisions === 1 ? ' decision' : ' decisions') : ''}`,
    )
    .join(' · ');
}

export function EntryFacts({ entry }: { readonly entry: CatalogueEntry }) {
  const { lang, langs, roles, competencies, contentNote, licence, credits, version } = entry;
  const facts: readonly (readonly [string, string])[] = [
    ['Whole session', lengthWords(entry)],
    ['Roles', roles === 0 ? 'None' : String(roles)],
    [
      langs.length > 1 ? 'Languages' : 'Language',
      (langs.length > 0 ? langs : [lang]).map(languageName).join(', '),
    ],
    ['Practises', competencies.map((name) => COMPETENCY_TITLE[name]).join(', ')],
    ['Content note', contentNote ?? ''],
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
