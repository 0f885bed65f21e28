// Rules of the text: lengths, sentences, reading grade, loaded words. F1. Source: scenario handbook, §4.2 and §4.4.
import { readingGrade, sentencesOf, wordsOf } from '../explore/measure.ts';
import type { Checked, Found, Rule } from './rule.ts';
import { placeOf } from './rule.ts';
import type { SourceLine } from './source-line.ts';

const OPTION_WORDS = 22;
const CARD_WORDS = 30;
const SCENE_WORDS = 140;
const CONSEQUENCE_WORDS = 80;
const RATIONALE_WORDS = 24;
const SENTENCE_WORDS = 25;
const GRADE = 10;
/** Shorter passages have no steady grade. */
const GRADED_FROM = 30;

/** Short forms that everybody reads. */
const KNOWN = ['IT', 'ID', 'OK', 'TV', 'PDF', 'SMS', 'HR', 'CEO', 'QR', 'PIN', 'DIY', 'FAQ'] as const;

/** Words that give an option away or praise it. `quietly` is allowed where the act itself is covert. */
export const LOADED_WORDS = [
  'transparent',
  'transparently',
  'agile',
  'innovative',
  'ethical',
  'ethically',
  'user-centred',
  'user-centered',
  'robust',
  'holistic',
  'simply',
  'obviously',
  'quietly',
] as const;

const read = ({ kind }: SourceLine): boolean => kind !== 'logic' && kind !== 'note';
const found = (line: SourceLine, message: string): Found => ({
  file: line.file,
  line: line.line,
  at: line.id ?? `line ${line.line}`,
  message,
});

const over =
  (kind: SourceLine['kind'], most: number, what: string) =>
  ({ lines }: Checked): readonly Found[] =>
    lines
      .filter((line) => line.kind === kind && wordsOf(line.text) > most)
      .map((line) => found(line, `This ${what} has ${wordsOf(line.text)} words. Cut it to ${most}.`));

const overMap = (counts: ReadonlyMap<string, number>, { lines }: Checked, most: number, what: string) =>
  [...counts]
    .filter(([, count]) => count > most)
    .map(([id, count]) => ({
      ...placeOf(lines, id),
      at: id,
      message: `The ${what} ${id} can have ${count} words. Cut it to ${most}.`,
    }));

export const TEXT_RULES: readonly Rule[] = [
  {
    code: 'text/option-long',
    severity: 'warning',
    about: `An option has at most ${OPTION_WORDS} words: four are read under time, side by side.`,
    bad: '* [Ask every one of the eleven district offices to write down what their visitors stumble over, and then discuss the list with them all # id: d1a]',
    good: '* [Ask the eleven offices what their visitors stumble over # id: d1a]',
    find: over('option', OPTION_WORDS, 'option'),
  },
  {
    code: 'text/card-long',
    severity: 'warning',
    about: `A private card has at most ${CARD_WORDS} words: it is one fact, said aloud.`,
    bad: 'A card that explains the fact, its history and what follows from it. # to: ops',
    good: 'Forty calls a day are about one question. # to: ops',
    find: over('card', CARD_WORDS, 'card'),
  },
  {
    code: 'text/scene-long',
    severity: 'warning',
    about: `The scene before a decision has at most ${SCENE_WORDS} words on any path (the first, with its premise, is not held to it).`,
    bad: 'Three paragraphs of background before anybody speaks.',
    good: 'One place, one person who wants something, one line of speech.',
    find: (checked) =>
      overMap(
        new Map(checked.samples.flatMap((sample) => [...sample.sceneWords])),
        checked,
        SCENE_WORDS,
        'scene before',
      ),
  },
  {
    code: 'text/consequence-long',
    severity: 'warning',
    about: `What follows an option has at most ${CONSEQUENCE_WORDS} words.`,
    bad: 'A consequence that explains itself.',
    good: 'The phones ring less. Rosa opens the side door.',
    find: (checked) =>
      overMap(
        new Map(checked.samples.flatMap((sample) => [...sample.consequenceWords])),
        checked,
        CONSEQUENCE_WORDS,
        'consequence of',
      ),
  },
  {
    code: 'text/rationale-long',
    severity: 'warning',
    about: `A rationale has at most ${RATIONALE_WORDS} words: what the option did well and what it cost.`,
    bad: 'rationale: (thirty words)',
    good: 'rationale: Shows the work early and learns from it, but spends patience that will be needed later.',
    find: ({ scenario }) =>
      Object.values(scenario.rubric?.author.decisions ?? {}).flatMap((options) =>
        Object.entries(options)
          .filter(([, { rationale }]) => wordsOf(rationale) > RATIONALE_WORDS)
          .map(([id, { rationale }]) => ({
            file: 'rubric.yaml',
            line: 0,
            at: id,
            message: `The rationale of ${id} has ${wordsOf(rationale)} words. Cut it to ${RATIONALE_WORDS}.`,
          })),
      ),
  },
  {
    code: 'text/sentence-long',
    severity: 'warning',
    about: `No sentence has more than ${SENTENCE_WORDS} words: half of the room reads in a second language.`,
    bad: 'A sentence that goes on, and on, with one more clause each time somebody in the office has remembered one more thing that had to be said.',
    good: 'Two sentences. Each says one thing.',
    find: ({ lines }) =>
      lines.filter(read).flatMap((line) => {
        const longest = Math.max(0, ...sentencesOf(line.text).map(wordsOf));
        return longest > SENTENCE_WORDS
          ? [found(line, `A sentence here has ${longest} words. Make two of it.`)]
          : [];
      }),
  },
  {
    code: 'text/hard-to-read',
    severity: 'warning',
    about: `A passage of ${GRADED_FROM} words and more stays at Flesch–Kincaid grade ${GRADE} or below.`,
    bad: 'Interdepartmental harmonisation necessitates comprehensive organisational reconfiguration.',
    good: 'Two offices must now do it the same way.',
    find: ({ lines, scenario }) =>
      scenario.lang !== 'en'
        ? []
        : lines
            .filter((line) => read(line) && wordsOf(line.text) >= GRADED_FROM)
            .flatMap((line) => {
              const grade = readingGrade(line.text);
              return grade > GRADE
                ? [
                    found(
                      line,
                      `This passage reads at grade ${grade.toFixed(1)}. Use shorter words or sentences.`,
                    ),
                  ]
                : [];
            }),
  },
  {
    code: 'text/loaded-word',
    severity: 'warning',
    about: 'No option praises or gives itself away by its words.',
    bad: '* [Publish a transparent report # id: d1a]',
    good: '* [Publish the report with the error in it # id: d1a]',
    find: ({ lines }) =>
      lines
        .filter(({ kind }) => kind === 'option')
        .flatMap((line) => {
          const words = line.text.toLowerCase().split(/[^a-z-]+/);
          const loaded = LOADED_WORDS.find((word) => words.includes(word));
          return loaded
            ? [found(line, `“${loaded}” tells the reader what to think. Say what is done instead.`)]
            : [];
        }),
  },
  {
    code: 'text/abbreviation',
    severity: 'warning',
    about: `An abbreviation is explained where it first stands, as “Data Protection Officer (DPO)”; only ${KNOWN.join(', ')} need it not.`,
    bad: 'The DPO has not signed.',
    good: 'The Data Protection Officer (DPO) has not signed.',
    find: ({ lines }) => {
      const told = lines.filter(read);
      // A word that is shouted somewhere is said elsewhere, or stands among others that are shouted.
      const said = new Set(told.flatMap(({ text }) => text.match(/\b[a-z]+\b/g) ?? []));
      const seen = new Set<string>(KNOWN);
      return told.flatMap((line) =>
        [...line.text.matchAll(/(\(?)\b([A-Z]{2,6})s?\b(?!\s+[A-Z]{2})/g)].flatMap(
          ({ 1: bracket, 2: short = '', index }) => {
            const isShouted = said.has(short.toLowerCase()) || /[A-Z]{2}\s+$/.test(line.text.slice(0, index));
            if (seen.has(short) || isShouted) return [];
            seen.add(short);
            if (bracket === '(') return [];
            return [
              found(
                line,
                `“${short}” is not explained here, where it first stands. Write it out, with the short form in brackets.`,
              ),
            ];
          },
        ),
      );
    },
  },
];
