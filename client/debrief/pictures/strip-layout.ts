// Strip layout: by competency, a dot for each decision of each team, heaped by weight. F3, pure. Rule D7.
// Teams that took the same option in the same decision have the same evidence: their dots open it together.
import type { RoomDebrief, TeamPath } from '../../../sim/debrief/room.ts';
import { markTeam } from '../../../sim/debrief/mark-team.ts';
import { COMPETENCIES, type Competency } from '../../../sim/scenario/competency.ts';
import type { CompetencyMark } from '../../../sim/scoring/evidence.ts';
import { countWords } from '../../ui/words.ts';
import { decisionOrder, shortHeading } from './room-map.ts';
import { weightOf, weightWords, type Weight } from './weight-words.ts';

export type Cluster = {
  readonly decisionId: string;
  /** Of the decision, from 1. */
  readonly number: number;
  readonly heading: string;
  readonly optionId: string;
  readonly letter: string;
  readonly weight: Weight;
  readonly teams: readonly TeamPath[];
};
export type Strip = {
  readonly competency: Competency;
  readonly marks: readonly { readonly team: TeamPath; readonly mark: CompetencyMark }[];
  /** In order of play. */
  readonly clusters: readonly Cluster[];
};

type Source = Pick<RoomDebrief, 'marking' | 'sheets' | 'teams'>;

/** Empty for a story without scores and while the marking is not laid open. */
export function stripsOf(room: Source, teamId: string | null = null): readonly Strip[] {
  if (room.marking === null) return [];
  const order = decisionOrder(room);
  const marked = room.teams
    .filter((team) => team.steps.length > 0 && (teamId === null || team.teamId === teamId))
    .map((team) => ({ team, ...markTeam(room, team) }));
  return COMPETENCIES.map((competency) => {
    const clusters = new Map<string, Omit<Cluster, 'teams'> & { teams: TeamPath[] }>();
    const marks = marked.flatMap(({ team, profile, evidence }) => {
      const mark = profile.marks.find((one) => one.competency === competency);
      for (const { decisionId, weight } of mark?.dots ?? []) {
        const optionId = evidence.find((one) => one.decisionId === decisionId)?.optionId ?? '';
        const at = order.findIndex(({ id }) => id === decisionId);
        const key = `${decisionId} ${optionId}`;
        const cluster = clusters.get(key) ?? {
          ...{ decisionId, number: at + 1, heading: order[at]?.heading ?? '', optionId },
          letter: order[at]?.options.find(({ id }) => id === optionId)?.letter ?? '',
          ...{ weight: weightOf(weight), teams: [] },
        };
        cluster.teams.push(team);
        clusters.set(key, cluster);
      }
      return mark ? [{ team, mark }] : [];
    });
    const sorted = [...clusters.values()].sort(
      (a, b) => a.number - b.number || a.letter.localeCompare(b.letter),
    );
    return { competency, marks, clusters: sorted };
  });
}

/** Dots of a weight. */
export const dotsAt = ({ clusters }: Strip, weight: Weight): number =>
  clusters.reduce((sum, one) => sum + (one.weight === weight ? one.teams.length : 0), 0);

/** '3. Eighty-seven questions, option B: set it back, 4 teams'. */
export function clusterLabel({ number, heading, letter, weight, teams }: Cluster, isAlone: boolean): string {
  const who = isAlone ? '' : `, ${countWords(teams.length, 'team', 'teams')}`;
  return `${number}. ${shortHeading(heading)}, option ${letter}: ${weightWords(weight)}${who}`;
}
