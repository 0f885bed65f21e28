import { describe, expect, it } from 'vitest';
import { reachOf } from '../../authoring/index.ts';
import { foldDebrief } from '../../sim/debrief/index.ts';
import { COMPETENCIES } from '../../sim/scenario/index.ts';
import { makePlayer } from '../../sim/story/index.ts';
import { scoreRanges } from '../../authoring/explore/scores.ts';
import { everyPlay } from '../../authoring/explore/every-path.ts';
import { flagship } from '../sim/flagship.ts';
import { workshop } from '../sim/workshop.ts';

const reach = reachOf(flagship);
const scenario = { ...flagship, reach };

/** A team of the flagship's long session; `skips`: decisions that the facilitator has to move on from. */
function played(pick: (decisionId: string, offered: readonly string[]) => string, skips: readonly string[]) {
  const w = workshop({ cut: 12, minutes: 120 }, scenario).withTeams(3).play();
  for (;;) {
    const decision = w.run().story?.beat.decision;
    if (!decision) break;
    if (skips.includes(decision.id)) w.must({ type: 'SkipDecision', teamId: null });
    else
      w.decide(
        pick(
          decision.id,
          decision.options.map(({ id }) => id),
        ),
      );
    w.must({ type: 'Advance', teamId: null });
  }
  return foldDebrief(scenario, w.open).teams[0]?.profile.marks ?? [];
}

describe('reach', () => {
  it('S6: what paths of the 4-decision cut can earn is what brute force gives', () => {
    const every = everyPlay(makePlayer(flagship), flagship.story, 4, 1000);
    expect(every?.plays.length).toBeGreaterThan(100);
    for (const { competency, least, most, mostOpportunities } of scoreRanges(flagship, every?.plays ?? []))
      expect(reach[4]?.[competency], competency).toEqual({ least, most, opportunities: mostOpportunities });
  });

  it('S6: every cut of the flagship is explored to its end, and each competency is in the longest', () => {
    expect(Object.keys(reach).map(Number)).toEqual([4, 6, 8, 12]);
    expect(Object.keys(reach[12] ?? {}).sort()).toEqual([...COMPETENCIES].sort());
  });

  it('S6: a path of the flagship that avoids hard decisions does not look better than the same path that faced them', () => {
    // The same choices; the second team leaves out the three decisions in which they set most back.
    const sum = (decisionId: string, optionId: string): number =>
      Object.values(flagship.rubric?.author.decisions[decisionId]?.[optionId]?.weights ?? {}).reduce<number>(
        (all, weight) => all + (weight ?? 0),
        0,
      );
    const middling = (decisionId: string, offered: readonly string[]): string =>
      [...offered].sort((a, b) => sum(decisionId, a) - sum(decisionId, b))[Math.floor(offered.length / 2)] ??
      '';
    const hard = ['d3', 'd6', 'd10'];
    const pick = (decisionId: string, offered: readonly string[]): string =>
      hard.includes(decisionId)
        ? ([...offered].sort((a, b) => sum(decisionId, a) - sum(decisionId, b))[0] ?? '')
        : middling(decisionId, offered);
    const faced = played(pick, []);
    const avoided = played(pick, hard);
    // Without the rule it would: the shares of the shorter path are higher in most of the eight.
    const better = avoided.filter((mark, i) => (mark.share ?? 0) > (faced[i]?.share ?? 0));
    expect(better.length).toBeGreaterThanOrEqual(4);
    avoided.forEach((mark, i) => {
      if (mark.band !== null) expect(mark.band).toBe(faced[i]?.band);
      expect(mark.opportunities).toBeLessThanOrEqual(faced[i]?.opportunities ?? 0);
      expect(mark.available).toBe(faced[i]?.available);
    });
    // And it says why: some of what the scenario offers was not met.
    expect(avoided.some((mark) => mark.noBand === 'unmet')).toBe(true);
    expect(faced.filter((mark) => mark.band !== null).length).toBeGreaterThanOrEqual(6);
  });
});
