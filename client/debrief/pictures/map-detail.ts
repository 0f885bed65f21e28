// Map detail: who went by a stop or a link, how they decided, and what followed. F3, pure. Rule D6.
import type { PathStep, RoomDebrief, TeamPath } from '../../../sim/debrief/room.ts';
import type { CommitHow } from '../../../sim/session/state.ts';
import { countWords } from '../../ui/words.ts';
import { shortHeading, type Link, type RoomMap, type Stop } from './room-map.ts';

export type TeamDetail = {
  readonly name: string;
  readonly how: string;
  /** 'A 1 → 3, B 4 → 2'; empty where nobody voted. */
  readonly votes: string;
  readonly changed: number;
};
export type MapDetail = {
  readonly title: string;
  readonly about: string;
  readonly teams: readonly TeamDetail[];
  /** What was told afterwards; several where it differed from team to team. */
  readonly followed: readonly { readonly lines: readonly string[]; readonly teams: readonly string[] }[];
};

export const HOW_DECIDED: Readonly<Record<CommitHow, string>> = {
  plurality: 'by most votes',
  casting: 'the lead broke a tie',
  consensus: 'all agreed',
  lead: 'the lead decided',
  default: 'time ran out',
  skipped: 'skipped by the facilitator',
  solo: 'decided alone',
};

export function votesWords(step: PathStep, letterOf: (optionId: string) => string): string {
  const isTwice = step.second.some((votes) => votes > 0);
  return step.offered
    .flatMap((id, i) => {
      const [first, second] = [step.first[i] ?? 0, step.second[i] ?? 0];
      if (first + second === 0) return [];
      return [isTwice ? `${letterOf(id)} ${first} → ${second}` : `${letterOf(id)} ${first}`];
    })
    .join(', ');
}

const stepAt = (team: TeamPath, stop: Stop, map: RoomMap): PathStep | undefined =>
  team.steps.findLast(({ decisionId }) => decisionId === map.columns[stop.column]?.sheet?.id);

function teamDetail(team: TeamPath, stop: Stop, map: RoomMap): TeamDetail {
  const step = stepAt(team, stop, map);
  if (!step) return { name: team.name, how: '', votes: '', changed: 0 };
  const options = map.columns[stop.column]?.sheet?.options ?? [];
  const letterOf = (id: string) => options.find((option) => option.id === id)?.letter ?? '';
  return {
    name: team.name,
    how: HOW_DECIDED[step.how],
    votes: votesWords(step, letterOf),
    changed: step.changed,
  };
}

/** Same lines once, with the teams that were told them; those told to most come first. */
function followedBy(room: Pick<RoomDebrief, 'told'>, map: RoomMap, stop: Stop, teams: readonly TeamPath[]) {
  const found = new Map<string, { lines: readonly string[]; teams: string[] }>();
  for (const team of teams) {
    const step = stepAt(team, stop, map);
    if (!step || step.told.length === 0) continue;
    const one = found.get(step.told.join()) ?? {
      lines: step.told.map((at) => room.told[at] ?? ''),
      teams: [],
    };
    one.teams.push(team.name);
    found.set(step.told.join(), one);
  }
  return [...found.values()].sort((a, b) => b.teams.length - a.teams.length);
}

const numbered = (map: RoomMap, column: number): string =>
  map.columns[column]?.sheet
    ? `${column + 1}. ${shortHeading(map.columns[column]?.heading ?? '')}`
    : 'Ending';

export const teamsWords = (teams: readonly TeamPath[]): string =>
  teams.length === 0 ? 'nobody' : countWords(teams.length, 'team', 'teams');

function stopDetail(room: Pick<RoomDebrief, 'told'>, map: RoomMap, stop: Stop): MapDetail {
  return {
    title: numbered(map, stop.column),
    about: stop.letter === '' ? stop.text : `${stop.letter}: ${stop.text}`,
    teams: stop.teams.map((team) => teamDetail(team, stop, map)),
    followed: followedBy(room, map, stop, stop.teams),
  };
}

/** How they came to where the link leads, and what they had been told before. */
function linkDetail(room: Pick<RoomDebrief, 'told'>, map: RoomMap, { from, to, teams }: Link): MapDetail {
  const named = (stop: Stop): string => `${numbered(map, stop.column)}: ${stop.letter || stop.text}`;
  return {
    title: `${named(from)} → ${named(to)}`,
    about: '',
    teams: teams.map((team) => teamDetail(team, to.kind === 'ending' ? from : to, map)),
    followed: followedBy(room, map, from, teams),
  };
}

/** Null for an id that is not on the map. */
export function detailOf(room: Pick<RoomDebrief, 'told'>, map: RoomMap, id: string): MapDetail | null {
  const stop = map.columns.flatMap(({ stops }) => stops).find((one) => one.id === id);
  if (stop) return stopDetail(room, map, stop);
  const link = map.links.flat().find((one) => one.id === id);
  return link ? linkDetail(room, map, link) : null;
}
