// Which decisions are worth the room's time: split between teams, shift of votes, a card never tabled. F0.
import type { Debrief, DebriefDecision, TeamDebrief } from './debrief.ts';

type Proposal = Debrief['proposed'][number];

function best(
  all: readonly { one: DebriefDecision; size: number; why: string }[],
  taken: ReadonlySet<string>,
): Proposal | null {
  const open = all.filter(({ one, size }) => size > 0 && !taken.has(one.decisionId));
  const top = [...open].sort((a, b) => b.size - a.size)[0];
  return top ? { decisionId: top.one.decisionId, heading: top.one.heading, why: top.why } : null;
}

/** At most three, each with its reason in words. */
export function proposeDecisions(teams: readonly TeamDebrief[]): readonly Proposal[] {
  const all = teams.flatMap((team) => team.decisions);
  const byId = groups(all);
  const splits = [...byId.values()].map((same) => {
    const options = new Set(same.map((one) => one.committed)).size;
    return {
      one: same[0] as DebriefDecision,
      size: options - 1,
      why: `${same.length} teams took ${options} different options.`,
    };
  });
  const shifts = all.map((one) => ({
    one,
    size: one.changed,
    why: `${one.changed} ${one.changed === 1 ? 'person' : 'people'} changed their vote after the talk.`,
  }));
  const untabled = all.map((one) => {
    const kept = one.cards.filter((card) => !card.tabled).length;
    return { one, size: kept, why: `${kept} ${kept === 1 ? 'card' : 'cards'} never reached the table.` };
  });
  const proposals: Proposal[] = [];
  const taken = new Set<string>();
  for (const list of [splits, shifts, untabled]) {
    const found = best(list, taken);
    if (!found) continue;
    taken.add(found.decisionId);
    proposals.push(found);
  }
  return proposals;
}

function groups(all: readonly DebriefDecision[]): ReadonlyMap<string, readonly DebriefDecision[]> {
  const map = new Map<string, DebriefDecision[]>();
  for (const one of all) map.set(one.decisionId, [...(map.get(one.decisionId) ?? []), one]);
  return map;
}
