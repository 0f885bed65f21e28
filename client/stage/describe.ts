// Says in one plain sentence or three what the stage shows, for the wrapper's aria-label.
// Floor F3 (client/stage), pure: from the view alone, never from the canvas.
import { emotionPhrase } from './emotion.ts';
import { resolveSetting } from './place.ts';
import { SETTING_PHRASES } from './setting.ts';
import type { CastMember, StageView } from './view.ts';

const TITLES: Readonly<Record<string, string>> = { osei: 'Mrs Osei' };

export function personName(personId: string): string {
  const known = TITLES[personId.toLowerCase()];
  if (known !== undefined) return known;
  const words = personId.split(/[\s_-]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

export function describeView(view: StageView): string {
  return [describePlace(view), describeCast(view), describeVotes(view)]
    .filter((part) => part !== '')
    .join(' ');
}

function describePlace(view: StageView): string {
  const { setting, mood } = resolveSetting(view.setting, view.story);
  return `${SETTING_PHRASES[setting]}${mood === 'evening' ? ', in the evening' : mood === 'rain' ? ', in the rain' : ''}.`;
}

function describeCast(view: StageView): string {
  const parts = view.cast.map((one) => `${personName(one.personId)} ${memberPhrase(one)}`);
  return parts.length === 0 ? '' : `${joinPhrases(parts)}.`;
}

function memberPhrase({ emotion, where }: CastMember): string {
  if (where !== 'phone') return emotionPhrase(emotion);
  return emotion === 'neutral' ? 'is on the phone' : `${emotionPhrase(emotion)}, on the phone`;
}

function describeVotes(view: StageView): string {
  if (view.letters.length === 0 || view.tokens.length === 0) return '';
  const seats = new Set(view.tokens.map((token) => token.seatId));
  if (view.placements.size === 0) {
    const voted = [...view.voted].filter((seatId) => seats.has(seatId)).length;
    return `${voted} of ${seats.size} have voted.`;
  }
  const counts = view.letters.map((letter) => {
    const count = [...view.placements].filter(
      ([seatId, placed]) => placed === letter && seats.has(seatId),
    ).length;
    return `${letter} has ${count === 0 ? 'no votes' : count === 1 ? '1 vote' : `${count} votes`}`;
  });
  return `${joinPhrases(counts)}.`;
}

/** Parts that have a comma of their own are set apart by semicolons. */
function joinPhrases(parts: readonly string[]): string {
  return parts.join(parts.some((part) => part.includes(', ')) ? '; ' : ', ');
}
