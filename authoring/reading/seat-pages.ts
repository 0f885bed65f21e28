// Seat pages: what one seat of a team sees of a scenario, decision by decision, for somebody who reads it blind. F1.
import { hashOf } from '../../sim/kit/index.ts';
import { roleGroups, type Scenario } from '../../sim/scenario/index.ts';
import { defaultPath, type Beat } from '../../sim/story/index.ts';

type Line = { readonly speaker: string | null; readonly text: string };

export type SeatPage = {
  readonly decisionId: string;
  readonly heading: string;
  /** What followed from the option that the story took before, then the scene. */
  readonly before: readonly Line[];
  /** This seat's own. */
  readonly cards: readonly string[];
  readonly prompt: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** Place of the option with which the story goes on. */
  readonly taken: number;
  /** Changes when scene, cards, question or options do: what was read then is no longer what stands here. */
  readonly mark: string;
};

export type SeatReading = {
  readonly roles: readonly string[];
  readonly sheet: readonly string[];
  readonly pages: readonly SeatPage[];
  readonly close: readonly Line[];
};

const MARK_LENGTH = 8;

const plain = ({ speaker, text }: Line): Line => ({ speaker, text });

function pageOf(beat: Beat, takenId: string | undefined, roles: readonly string[]): SeatPage | null {
  const { decision, consequence, passages, cards } = beat;
  if (!decision) return null;
  const own = cards.filter(({ role }) => roles.includes(role)).map(({ text }) => text);
  const options = decision.options.map(({ id, text }) => ({ id, text }));
  const scene = passages.filter(({ delayed }) => delayed === null).map(({ text }) => text);
  const marked = [...options].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    decisionId: decision.id,
    heading: decision.heading,
    before: [...consequence, ...passages].map(plain),
    cards: own,
    prompt: decision.prompt,
    options,
    taken: options.findIndex(({ id }) => id === takenId),
    mark: hashOf([scene, own, decision.prompt, marked]).slice(-MARK_LENGTH),
  };
}

/**
 * One reading for each seat of a team of `people`, along the options marked `default` (else the first) of a session of
 * `cut` decisions. Throws with the story's own words when it breaks.
 */
export function seatReadings(
  scenario: Scenario,
  { cut, people }: { readonly cut: number; readonly people: number },
): readonly SeatReading[] {
  const turns = defaultPath(scenario, cut);
  if (!turns.ok) throw new Error(turns.error.message);
  const last = turns.value.at(-1)?.beat;
  // Left in a circle it has no close.
  const close = last && !last.decision ? [...last.consequence, ...last.passages] : [];
  return roleGroups(scenario, people).map((group) => {
    const roles = scenario.roles.filter(({ id }) => group.includes(id));
    return {
      roles: roles.map(({ title }) => title),
      sheet: roles.flatMap(({ sheet }) => sheet),
      pages: turns.value.flatMap(({ beat, taken }) => pageOf(beat, taken?.id, group) ?? []),
      close: close.map(plain),
    };
  });
}
