// Re-scoring: what another key says of a session that was played. F1. The journal is read, never written.
import { foldDebrief } from '../sim/debrief/index.ts';
import { withKeysOf, type Competency, type Scenario } from '../sim/scenario/index.ts';
import type { CompetencyMark } from '../sim/scoring/index.ts';
import type { SessionState } from '../sim/session/index.ts';

export type Rescored = {
  readonly team: string;
  readonly competency: Competency;
  readonly before: CompetencyMark;
  readonly after: CompetencyMark;
};

/**
 * Per team and competency, in the order of the eight. What other paths could have come to is weighed in only when it is
 * known for both keys, for a band with it and a band without it cannot be compared.
 */
export function rescore(played: Scenario, state: SessionState, other: Scenario): readonly Rescored[] {
  const comparable = played.reach !== undefined && other.reach !== undefined;
  const [old, fresh] = [played, withKeysOf(played, other)].map((scenario) => {
    const { reach: _, ...bare } = scenario;
    return foldDebrief(comparable ? scenario : bare, state).teams;
  });
  return (old ?? []).flatMap(({ teamId, name, profile }) => {
    const marks = fresh?.find((team) => team.teamId === teamId)?.profile.marks ?? [];
    return profile.marks.flatMap((before) => {
      const after = marks.find(({ competency }) => competency === before.competency);
      return after ? [{ team: name, competency: before.competency, before, after }] : [];
    });
  });
}
