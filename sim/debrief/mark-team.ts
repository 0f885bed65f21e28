// Mark team: a team's evidence and profile out of what the room may see. F0. Rules D1, P9, S1–S7.
// The same marks as in the facilitator's debrief, so that a picture and a report never differ.
import { evidenceOf, profileOf, type Evidence, type Profile } from '../scoring/index.ts';
import type { RoomDebrief, TeamPath } from './room.ts';

export type TeamMarks = { readonly evidence: readonly Evidence[]; readonly profile: Profile };

/** Nothing while the marking is not laid open, and in a story without scores. */
export function markTeam(room: Pick<RoomDebrief, 'marking' | 'sheets'>, team: TeamPath): TeamMarks {
  const { marking } = room;
  if (!marking) return { evidence: [], profile: profileOf([]) };
  const sheets = new Map(room.sheets.map((sheet) => [sheet.id, sheet]));
  // A decision that the facilitator skipped was nobody's.
  const faced = team.steps.filter(({ how }) => how !== 'skipped');
  const evidence = faced.flatMap(({ decisionId, optionId, offered }) => {
    const sheet = sheets.get(decisionId);
    const options = offered.map((id) => ({
      id,
      text: sheet?.options.find((one) => one.id === id)?.text ?? '',
    }));
    const taken = { decisionId, heading: sheet?.heading ?? '', optionId, offered: options };
    const found = evidenceOf(marking.key, taken);
    return found ? [found] : [];
  });
  return { evidence, profile: profileOf(evidence, marking.reach) };
}
