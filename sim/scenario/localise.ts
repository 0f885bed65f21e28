// Localise: a scenario in one of its other languages. F0. Ink is logic only: a line's words are looked up by its id and
// fall back to the source. The result is a scenario of its own, with a digest of its own, so that a journal names the
// words its session was played with.
import { hashOf } from '../kit/index.ts';
import type { Scenario } from './scenario.ts';

/** Languages it can be played in, its own first. */
export const languagesOf = ({ lang, locales }: Pick<Scenario, 'lang' | 'locales'>): readonly string[] => [
  lang,
  ...Object.keys(locales ?? {}).sort(),
];

/** The scenario itself for its own language, or one it does not have. */
export function inLanguage(scenario: Scenario, lang: string): Scenario {
  const texts = scenario.locales?.[lang];
  if (!texts || lang === scenario.lang) return scenario;
  return {
    ...scenario,
    lang,
    texts,
    locales: {},
    digest: hashOf({ digest: scenario.digest, lang, texts }),
    title: texts['title'] ?? scenario.title,
    summary: texts['summary'] ?? scenario.summary,
    contentNote: scenario.contentNote && (texts['content-note'] ?? scenario.contentNote),
    roles: scenario.roles.map(({ id, title, sheet }) => ({
      id,
      title: texts[`role-title.${id}`] ?? title,
      sheet: sheet.map((line, i) => texts[`role-sheet.${id}.${i + 1}`] ?? line),
    })),
    decisions: scenario.decisions.map((decision) => ({
      ...decision,
      heading: texts[`heading.${decision.id}`] ?? decision.heading,
    })),
  };
}
