// Beat: what is told up to the next Decision. F0.
import type { CardId, DecisionId, OptionId, RoleId } from '../kit/index.ts';
import type { IndicatorChanges, Indicators } from '../scenario/index.ts';

/** `where` is absent for somebody in the room. */
export type CastMember = {
  readonly personId: string;
  readonly emotion: string;
  readonly where?: 'phone';
};

export type Passage = {
  readonly id: string | null;
  readonly text: string;
  /** Name as written before the colon, for declared cast names only. */
  readonly speaker: string | null;
  readonly scene: string | null;
  readonly cast: readonly CastMember[] | null;
  /** The earlier option this comes from (a delayed consequence). */
  readonly delayed: OptionId | null;
  /** Indicator moves told by this passage. */
  readonly changes: IndicatorChanges;
};

export type CardText = { readonly id: CardId; readonly role: RoleId; readonly text: string };
export type OfferedOption = { readonly id: OptionId; readonly text: string; readonly isDefault: boolean };

export type OfferedDecision = {
  readonly id: DecisionId;
  readonly heading: string;
  readonly prompt: string;
  /** Milliseconds, or null for the session's default. */
  readonly talkMs: number | null;
  readonly options: readonly OfferedOption[];
};

export type Beat = {
  /** What follows from the option just taken. Empty at the start and in stories without ids. */
  readonly consequence: readonly Passage[];
  /** The scene up to the prompt. */
  readonly passages: readonly Passage[];
  /** Private facts, each for one role. */
  readonly cards: readonly CardText[];
  /** Null when the story has ended. */
  readonly decision: OfferedDecision | null;
  readonly ending: string | null;
  /** What the author calls the ending. Left out where there is no such name. */
  readonly endingTitle?: string;
  /** After everything told in this beat. Null for a story without indicators. */
  readonly indicators: Indicators | null;
};

export type StoryFault = {
  readonly code: 'story/runtime-error' | 'story/endless' | 'story/bad-option' | 'story/bad-content';
  readonly message: string;
};

/** Where a story stands: option ids taken since the start, and inkjs state text. */
export type StoryState = { readonly ink: string; readonly beat: Beat };

/** What people read of an ending: its title, or else its id in words; '' where the story names none; null before. */
export function endingName({ ending, endingTitle }: Pick<Beat, 'ending' | 'endingTitle'>): string | null {
  if (ending === null) return null;
  if (endingTitle) return endingTitle;
  if (ending === 'end' || ending === 'fault') return '';
  const words = ending.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
