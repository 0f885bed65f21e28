// Rescore: a scenario as it was played, marked by another's keys. F0. Rule S9. What happened stays what it was.
import type { Scenario } from './scenario.ts';

/** Story, texts and decisions are the first one's; the author's key, the panel and what paths can earn the second one's. */
export function withKeysOf(played: Scenario, other: Scenario): Scenario {
  const { reach: _reach, panel: _panel, ...rest } = played;
  return {
    ...rest,
    rubric: other.rubric,
    ...(other.panel === undefined ? {} : { panel: other.panel }),
    ...(other.reach === undefined ? {} : { reach: other.reach }),
  };
}
