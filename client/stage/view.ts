// What the stage should be showing now: a fold over the commands.
// Floor F3 (client/stage), pure; the drawing code reconciles itself with this value.
import type { CalledPerson, Emotion, StageCommand, StageToken } from './command.ts';
import { toEmotion } from './emotion.ts';

export const MAX_CAST = 4;

export type CastMember = CalledPerson & { readonly emotion: Emotion };

export type StageView = {
  readonly setting: string;
  /** Slug of the scenario; '' until a scene has named it. */
  readonly story: string;
  readonly cast: readonly CastMember[];
  readonly letters: readonly string[];
  readonly tokens: readonly StageToken[];
  readonly voted: ReadonlySet<string>;
  /** Letter by seat id; empty until the reveal. */
  readonly placements: ReadonlyMap<string, string>;
};

export const EMPTY_VIEW: StageView = {
  setting: 'office',
  story: '',
  cast: [],
  letters: [],
  tokens: [],
  voted: new Set(),
  placements: new Map(),
};

export function applyCommand(view: StageView, command: StageCommand): StageView {
  switch (command.kind) {
    case 'setScene':
      return { ...view, setting: command.setting, story: command.story ?? view.story };
    case 'setCast':
      return { ...view, cast: castOf(command.cast) };
    case 'emote': {
      const emotion = toEmotion(command.emotion);
      const cast = view.cast.map((one) => (one.personId === command.personId ? { ...one, emotion } : one));
      return { ...view, cast };
    }
    case 'setOptions': {
      const same = command.letters.join('\n') === view.letters.join('\n');
      return { ...view, letters: [...command.letters], placements: same ? view.placements : new Map() };
    }
    case 'setTokens': {
      const placements = command.voted.length === 0 ? new Map<string, string>() : view.placements;
      return { ...view, tokens: [...command.tokens], voted: new Set(command.voted), placements };
    }
    case 'reveal':
      return { ...view, placements: new Map(command.placements.map((one) => [one.seatId, one.letter])) };
    case 'indicator':
      return view;
  }
}

function castOf(wanted: readonly CalledPerson[]): CastMember[] {
  const byId = new Map(wanted.map((one) => [one.personId, { ...one, emotion: toEmotion(one.emotion) }]));
  return [...byId.values()].slice(0, MAX_CAST);
}
