// Gathers told lines and choices into a Beat: consequence, scene, cards, decision. F0.
import type { OptionId } from '../kit/index.ts';
import type { Indicators, Scenario } from '../scenario/index.ts';
import type { Beat, CardText, CastMember, OfferedDecision, Passage } from './beat.ts';
import { changesBetween } from './indicators.ts';

export type ToldLine = {
  readonly text: string;
  readonly tags: readonly string[];
  readonly before: Indicators | null;
  readonly after: Indicators | null;
};
export type ToldChoice = { readonly text: string; readonly tags: readonly string[]; readonly index: number };

/** Value of `# name: value`; '' for a bare `# name`; null when absent. */
export function tagValue(tags: readonly string[], name: string): string | null {
  for (const tag of tags) {
    if (tag === name) return '';
    if (tag.startsWith(`${name}:`)) return tag.slice(name.length + 1).trim();
  }
  return null;
}

function castOf(value: string | null): readonly CastMember[] | null {
  if (value === null) return null;
  return value
    .split(',')
    .map((entry) => entry.trim().split(/\s+/))
    .filter((words) => words[0])
    .map(([personId = '', emotion = 'neutral', where]) => ({
      personId,
      emotion,
      // Left out for the others: what older stories tell stays the same to the letter.
      ...(where?.toLowerCase() === 'phone' ? { where: 'phone' as const } : {}),
    }));
}

function speakerOf(text: string, names: readonly string[]): { speaker: string | null; text: string } {
  const speaker = names.find((name) => text.startsWith(`${name}:`));
  return speaker === undefined
    ? { speaker: null, text }
    : { speaker, text: text.slice(speaker.length + 1).trim() };
}

/** In another language the words of an id stand for the story's. */
const wordsOf = (scenario: Scenario, id: string | null, text: string): string =>
  (id === null ? undefined : scenario.texts?.[id]) ?? text;

function passageOf(scenario: Scenario, line: ToldLine): Passage {
  const id = tagValue(line.tags, 'id');
  const { speaker, text } = speakerOf(line.text, scenario.castNames);
  return {
    id,
    speaker,
    text: wordsOf(scenario, id, text),
    scene: tagValue(line.tags, 'scene'),
    cast: castOf(tagValue(line.tags, 'cast')),
    delayed: tagValue(line.tags, 'delayed'),
    changes: {},
  };
}

/** A line belongs to the consequence of `taken` while its id begins with that option's id. */
const isConsequence = (passage: Passage, taken: OptionId | null): boolean =>
  taken !== null && passage.delayed === null && (passage.id?.startsWith(`${taken}_`) ?? false);

/**
 * Assignments below a line run when Ink tells the next one, so a move seen across a line is
 * told by the passage before it (or by itself when there is none).
 */
export function gatherBeat(
  scenario: Scenario,
  lines: readonly ToldLine[],
  choices: readonly ToldChoice[],
  taken: OptionId | null,
  indicators: Indicators | null,
): Beat {
  const passages: Passage[] = [];
  const cards: CardText[] = [];
  let prompt: { id: string; heading: string; talkMs: number | null; text: string } | null = null;
  let ending: string | null = null;
  let endingTitle: string | null = null;

  for (const line of lines) {
    const changes = changesBetween(line.before, line.after);
    const to = tagValue(line.tags, 'to');
    const decision = tagValue(line.tags, 'decision');
    ending = tagValue(line.tags, 'ending') ?? ending;
    endingTitle = tagValue(line.tags, 'ending-title') ?? endingTitle;
    const teller = passages.length - 1;
    const last = passages[teller];
    const moved = Object.keys(changes).length > 0;
    if (moved && last !== undefined) {
      passages[teller] = { ...last, changes: { ...last.changes, ...changes } };
    }
    if (line.text === '') continue;
    if (to !== null) {
      const id = tagValue(line.tags, 'id');
      const text = wordsOf(scenario, id, line.text);
      if (to !== 'facilitator') cards.push({ id: id ?? `card${cards.length}`, role: to, text });
    } else if (decision !== null) {
      const talk = Number(tagValue(line.tags, 'talk') ?? Number.NaN);
      prompt = {
        id: decision,
        heading: wordsOf(scenario, `heading.${decision}`, tagValue(line.tags, 'heading') ?? ''),
        talkMs: Number.isFinite(talk) && talk > 0 ? talk * 1000 : null,
        text: wordsOf(scenario, tagValue(line.tags, 'id'), line.text),
      };
    } else {
      const passage = passageOf(scenario, line);
      passages.push(moved && last === undefined ? { ...passage, changes } : passage);
    }
  }

  const told = passages.findIndex((passage) => !isConsequence(passage, taken));
  const split = told < 0 ? passages.length : told;
  return {
    consequence: passages.slice(0, split),
    passages: passages.slice(split),
    cards,
    decision: decisionOf(scenario, choices, prompt),
    ending: choices.length > 0 ? null : (ending ?? 'end'),
    ...(choices.length === 0 && ending && endingTitle
      ? { endingTitle: wordsOf(scenario, `ending.${ending}`, endingTitle) }
      : {}),
    indicators,
  };
}

function decisionOf(
  scenario: Scenario,
  choices: readonly ToldChoice[],
  prompt: { id: string; heading: string; talkMs: number | null; text: string } | null,
): OfferedDecision | null {
  if (choices.length === 0) return null;
  const options = choices.map((choice) => ({
    id: tagValue(choice.tags, 'id') ?? `choice-${choice.index + 1}`,
    text: wordsOf(scenario, tagValue(choice.tags, 'id'), choice.text),
    isDefault: tagValue(choice.tags, 'default') !== null,
  }));
  return {
    id: prompt?.id ?? `choice:${options.map((option) => option.text).join('|')}`.slice(0, 60),
    heading: prompt?.heading ?? '',
    prompt: prompt?.text ?? '',
    talkMs: prompt?.talkMs ?? null,
    options,
  };
}
