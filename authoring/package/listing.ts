// Listing: what a catalogue says of a scenario. F1. Read from the scenario and its source, never typed by hand.
import type { Scenario } from '../../sim/scenario/index.ts';
import { minutesFor } from '../../sim/session/session-length.ts';
import { scenarioCard, type ScenarioSource } from '../compile-scenario.ts';
import { outlineOf } from '../outline.ts';
import type { Manifest } from './package.ts';

/** A catalogue holds no more of one story. */
const MOST_LENGTHS = 12;
const SHOWN_OF_DIGEST = 6;

export type Listing = {
  readonly slug: string;
  readonly title: string;
  readonly lang: string;
  readonly langs: string[];
  readonly summary: string;
  readonly minutes: number;
  readonly lengths: { readonly minutes: number; readonly decisions: number }[];
  readonly roles: number;
  readonly competencies: string[];
  readonly guide: boolean;
  readonly contentNote: string | null;
  readonly licence: string;
  readonly credits: string;
  readonly version: string;
  readonly digest: string;
};

/** `# version: 1.2` of the story, else the first six of the digest: never empty, and another for another content. */
export function versionOf(source: ScenarioSource, digest: string): string {
  const said = outlineOf(source.files, 'story.ink').header.get('version')?.trim().slice(0, 40) ?? '';
  return said === '' ? digest.slice(0, SHOWN_OF_DIGEST) : said;
}

/** Each length of the story, with the shortest session that has room for it; the longest session takes what is longer still. */
const lengthsOf = (cuts: readonly number[]): { minutes: number; decisions: number }[] =>
  [...cuts]
    .filter((cut) => cut > 0)
    .sort((a, b) => a - b)
    .slice(0, MOST_LENGTHS)
    .map((decisions) => ({
      minutes: minutesFor(decisions),
      decisions,
    }));

export function listingOf(scenario: Scenario, source: ScenarioSource, manifest: Manifest): Listing {
  const { slug, title, lang, langs, summary, minutes, cuts, roles, competencies, contentNote } =
    scenarioCard(scenario);
  const { licence, credits, digest } = manifest;
  const version = versionOf(source, digest);
  return {
    ...{ slug, title, lang, langs: [...langs], summary, minutes, lengths: lengthsOf(cuts), roles },
    ...{
      competencies: [...competencies],
      guide: scenario.guide !== null,
      contentNote,
      licence,
      credits,
      version,
      digest,
    },
  };
}
