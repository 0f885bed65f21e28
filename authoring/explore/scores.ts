// Scores of whole plays by the author's key. F1. The scoring itself is sim/scoring's.
import { COMPETENCIES, type Competency, type Scenario } from '../../sim/scenario/index.ts';
import { evidenceOf, profileOf, type Evidence, type Profile } from '../../sim/scoring/index.ts';
import type { Play } from '../../sim/story/index.ts';

export type ScoreRange = {
  readonly competency: Competency;
  /** Points met over the plays. */
  readonly least: number;
  readonly most: number;
  /** Decisions of a play in which an offered option touches it. */
  readonly fewest: number;
  readonly mostOpportunities: number;
};

function evidence(scenario: Scenario, { turns }: Play): readonly Evidence[] {
  const key = scenario.rubric?.author;
  if (!key) return [];
  return turns.flatMap(({ beat: { decision }, taken }) => {
    if (!decision || !taken) return [];
    const { id: decisionId, heading, options } = decision;
    return evidenceOf(key, { decisionId, heading, optionId: taken, offered: options }) ?? [];
  });
}

const profile = (scenario: Scenario, play: Play): Profile => profileOf(evidence(scenario, play));

export const totalScore = (scenario: Scenario, play: Play): number =>
  profile(scenario, play).marks.reduce((sum, mark) => sum + mark.earned, 0);

/** Empty for a scenario without a rubric. */
export function scoreRanges(scenario: Scenario, plays: readonly Play[]): readonly ScoreRange[] {
  if (!scenario.rubric || plays.length === 0) return [];
  const profiles = plays.map((play) => profile(scenario, play));
  return COMPETENCIES.map((competency, i) => {
    const marks = profiles.flatMap(({ marks: all }) => all[i] ?? []);
    const earned = marks.map((mark) => mark.earned);
    const opportunities = marks.map((mark) => mark.opportunities);
    return {
      competency,
      least: Math.min(...earned),
      most: Math.max(...earned),
      fewest: Math.min(...opportunities),
      mostOpportunities: Math.max(...opportunities),
    };
  });
}
