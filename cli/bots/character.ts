// Character: what a bot wants, how sure it is and what it says of it. F3. A recorded session of characters has a story
// that its debrief must tell: pleasers court the minister, idealists follow the author's key, mixed teams part.
import { survey } from '../../authoring/index.ts';
import type { Dice } from '../../sim/kit/index.ts';
import { sumOfWeights, type Scenario } from '../../sim/scenario/index.ts';

const CHARACTERS = ['pleaser', 'idealist', 'undecided'] as const;
export type Character = (typeof CHARACTERS)[number];

/** Who sits in the teams: by chance, all alike, or one sort a team by turns and one other in each. */
const CASTS = ['random', 'pleasers', 'idealists', 'mixed'] as const;
export type Cast = (typeof CASTS)[number];

export type Opinion = {
  readonly optionId: string;
  /** 1–4. */
  readonly confidence: number;
  readonly reason: string;
};

/** What options are worth to somebody who wants one thing only. */
export type Worths = Readonly<Record<'pleaser' | 'idealist', ReadonlyMap<string, number>>>;

const PLAYS = 300;

export function worthsOf(scenario: Scenario): Worths {
  const cut = Math.max(...Object.keys(scenario.cuts).map(Number));
  const { effects } = survey(scenario, { cut, plays: PLAYS, seed: 1 });
  const pleasing = [...effects].map(
    ([id, moves]) => [id, (moves.capital ?? 0) * 2 + (moves.time ?? 0)] as const,
  );
  const weighed = Object.values(scenario.rubric?.author.decisions ?? {})
    .flatMap((options) => Object.entries(options))
    .map(([id, { weights }]) => [id, sumOfWeights(weights)] as const);
  return { pleaser: new Map(pleasing), idealist: new Map(weighed) };
}

const REASONS: Readonly<Record<Character, readonly string[]>> = {
  pleaser: [
    'She gave her word in public, so we stand by it',
    'It keeps the minister with us',
    'We can mend the rest later',
    'Nobody thanks you for a delay',
    'It is what was announced',
  ],
  idealist: [
    'Ask the people who have to use it',
    'Better to know early than to be surprised in September',
    'Say openly what does not work yet',
    'Start small and learn',
    'Those in the offices know why it fails',
  ],
  undecided: [
    'A bit of both',
    'Not sure yet',
    'It depends on the offices',
    'I would like to hear the others',
    '',
  ],
};

const WORDS: Readonly<Record<Character, readonly string[]>> = {
  pleaser: ['relieved', 'busy', 'squeezed', 'on time'],
  idealist: ['curious', 'tired', 'proud', 'honest'],
  undecided: ['torn', 'busy', 'curious', 'late'],
};

const pickFrom = <T>(all: readonly T[], dice: Dice): T | undefined => all[dice.below(all.length)];

/** The option it would take, how sure it is and why. */
export function opinionOf(
  character: Character,
  options: readonly { readonly id: string }[],
  worths: Worths,
  dice: Dice,
): Opinion {
  const reason = pickFrom(REASONS[character], dice) ?? '';
  const any = pickFrom(options, dice)?.id ?? '';
  if (character === 'undecided') return { optionId: any, confidence: 1 + dice.below(2), reason };
  const worth = ({ id }: { readonly id: string }): number => worths[character].get(id) ?? 0;
  const best = options.reduce((top, one) => (worth(one) > worth(top) ? one : top), options[0] ?? { id: any });
  // Nobody is a caricature all of the time.
  const strays = dice.hits(0.12);
  return { optionId: strays ? any : best.id, confidence: strays ? 2 : 3 + dice.below(2), reason };
}

export const reactionOf = (character: Character, dice: Dice): readonly string[] =>
  [
    pickFrom(WORDS[character], dice) ?? '',
    ...(dice.hits(0.3) ? [pickFrom(WORDS[character], dice) ?? ''] : []),
  ].filter((word, i, all) => word !== '' && all.indexOf(word) === i);

/** Of the n-th to arrive, in a room of so many teams. Teams are filled by turns. */
export function characterOf(cast: Cast, arrival: number, teams: number): Character | null {
  const team = arrival % teams;
  const place = Math.floor(arrival / teams);
  switch (cast) {
    case 'random':
      return null;
    case 'pleasers':
      return place % 4 === 3 ? 'undecided' : 'pleaser';
    case 'idealists':
      return place % 4 === 3 ? 'undecided' : 'idealist';
    case 'mixed': {
      const sort = CHARACTERS[team % CHARACTERS.length] ?? 'undecided';
      return place === 0 ? (sort === 'idealist' ? 'pleaser' : 'idealist') : sort;
    }
  }
}
