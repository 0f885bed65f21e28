// The one-way language of the stage: what the screens may tell the picture to show.
// Floor F3 (client/stage). Imports nothing; the whole client may import it.

export const EMOTIONS = [
  'neutral',
  'happy',
  'worried',
  'angry',
  'surprised',
  'thinking',
  'warm',
  'stern',
  'sad',
  'tired',
  'tense',
] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** A seat's marker. `look` is any integer from 0 up: it picks shape and colour together. */
export type StageToken = { readonly seatId: string; readonly initials: string; readonly look: number };

/** Somebody a story calls in, with any author's word for the feeling; `where` is absent in the room itself. */
export type CalledPerson = {
  readonly personId: string;
  readonly emotion: string;
  readonly where?: 'phone';
};

export type StageCommand =
  /** `story` is the scenario's slug: its own places and people are drawn for it, others' as best they can. */
  | { kind: 'setScene'; setting: string; story?: string }
  /** At most four people are drawn, in the given order from left to right. */
  | { kind: 'setCast'; cast: readonly CalledPerson[] }
  | { kind: 'emote'; personId: string; emotion: string }
  /** One pad per letter; an empty list hides pads and tokens. New letters clear the placements. */
  | { kind: 'setOptions'; letters: readonly string[] }
  /** Tokens wait in a row. A voted one gets a tick, not a place. Nobody voted: all return to the row. */
  | { kind: 'setTokens'; tokens: readonly StageToken[]; voted: readonly string[] }
  | { kind: 'reveal'; placements: readonly { seatId: string; letter: string }[] }
  /** Brief floating chips such as "+4 Public trust"; the delta is in indicator points. */
  | { kind: 'indicator'; changes: readonly { name: string; delta: number }[] };

export interface Stage {
  send(command: StageCommand): void;
  /** A plain sentence saying what is drawn: the aria-label of the wrapper. */
  describe(): string;
  close(): void;
}
