// Votes: what the reveal draws, from the teams' results. F3. Pure.
import type { ProjectorScreen, TeamReveal } from '../../sim/session/projector.ts';

type Reveal = Extract<ProjectorScreen, { kind: 'reveal' }>;

/** `last` counts the vote that decided, `before` the round ahead of it; nothing where there was one round. */
export type Bar = { readonly letter: string; readonly last: number; readonly before: number | null };

export function barsOf(team: Pick<TeamReveal, 'votes'>): readonly Bar[] {
  const voted = team.votes.some((vote) => vote.second > 0);
  return team.votes.map(({ letter, first, second }) =>
    voted ? { letter, last: second, before: first } : { letter, last: first, before: null },
  );
}

export type Group = {
  readonly key: string;
  readonly letter: string;
  readonly text: string;
  readonly teams: readonly string[];
  /** Votes for this letter over all teams that were offered these words. */
  readonly last: number;
  readonly before: number;
};

/** The options with the teams that took them. Stories may differ: the same letter with other words stands apart. */
export function groupsOf({ options, teams }: Pick<Reveal, 'options' | 'teams'>): readonly Group[] {
  const keyOf = (letter: string, text: string) => `${letter} ${text}`;
  const known = new Map(options.map((option) => [keyOf(option.letter, option.text), option]));
  for (const { letter, text } of teams) {
    const key = keyOf(letter, text);
    if (!known.has(key)) known.set(key, { letter, text });
  }
  const alike = known.size === options.length;
  const sum = (letter: string, pick: (bar: Bar) => number): number =>
    teams.reduce((total, team) => {
      const bar = barsOf(team).find((one) => one.letter === letter);
      return total + (bar ? pick(bar) : 0);
    }, 0);
  return [...known]
    .map(([key, { letter, text }]) => ({
      key,
      letter,
      text,
      teams: teams.filter((team) => keyOf(team.letter, team.text) === key).map((team) => team.name),
      last: alike ? sum(letter, (bar) => bar.last) : 0,
      before: alike ? sum(letter, (bar) => bar.before ?? 0) : 0,
    }))
    .toSorted((one, other) => one.letter.localeCompare(other.letter));
}
