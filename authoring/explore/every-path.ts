// Every path: all plays of a cut, one by one, where they are few. F1. Then nothing is left to chance.
import type { OfferedDecision, Play, PlayFault, PlayWish } from '../../sim/story/index.ts';
import type { Result } from '../../sim/kit/index.ts';

export type Player = (wish: PlayWish) => Result<Play, PlayFault>;
export type Plays = { readonly plays: readonly Play[]; readonly faults: readonly PlayFault[] };

/** Ink's own chance: RANDOM, LIST_RANDOM and shuffles, as compiled. One play a path would not be all of them. */
const CHANCE = /"(?:rnd|lrnd|seq)"/;

/** Plays that break before a sample is given up. */
export const MOST_FAULTS = 5;

/** Null when there are more than `limit` paths, or when the story throws dice. */
export function everyPlay(player: Player, story: unknown, cut: number, limit: number): Plays | null {
  if (CHANCE.test(JSON.stringify(story))) return null;
  const plays: Play[] = [];
  const faults: PlayFault[] = [];
  /** Options taken so far, counted up like the digits of a number; each digit has its own base. */
  const path: { at: number; readonly of: number }[] = [];
  for (;;) {
    let asked = 0;
    const pick = ({ options }: OfferedDecision, turn: number): number => {
      asked = turn + 1;
      return (path[turn] ??= { at: 0, of: options.length }).at;
    };
    const played = player({ cut, seed: 1, pick });
    if (played.ok) plays.push(played.value);
    else faults.push(played.error);
    // A broken story may break, slowly, on every path: a few are enough to say so.
    if (faults.length >= MOST_FAULTS) return { plays, faults };
    path.length = asked;
    // The first path tells about how many there are, so that a long story is not begun in vain.
    const about = path.reduce((product, { of }) => product * of, 1);
    if (plays.length + faults.length > limit || about > 4 * limit) return null;
    while (path.length > 0 && (path.at(-1)?.at ?? 0) + 1 >= (path.at(-1)?.of ?? 0)) path.pop();
    const last = path.at(-1);
    if (!last) return { plays, faults };
    last.at++;
  }
}
