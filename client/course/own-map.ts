// Own map: what a learner's solo plays in this browser have exercised. F3. Rule O4. Never points, never a total.
import { exerciseOf } from '../../authoring/exercise.ts';
import type { EpochMs } from '../../sim/kit/index.ts';
import { COMPETENCIES, type Competency } from '../../sim/scenario/competency.ts';
import type { Scenario } from '../../sim/scenario/index.ts';
import type { SessionEvent } from '../../sim/session/index.ts';

export type MapPlay = { readonly scenario: Scenario; readonly events: readonly SessionEvent[] };

export type MapLine = {
  readonly competency: Competency;
  /** Different decisions taken that touch it; one taken twice counts once. */
  readonly decisions: number;
  /** Where she met them, in the order of the plays. */
  readonly scenarios: readonly { readonly slug: string; readonly title: string; readonly lang: string }[];
};

/** Decisions taken after `since`; a skipped one was not hers. */
const takenIn = (events: readonly SessionEvent[], since: EpochMs): ReadonlySet<string> =>
  new Set(
    events.flatMap((event) =>
      event.type === 'DecisionCommitted' && event.how !== 'skipped' && event.at > since
        ? [event.decisionId]
        : [],
    ),
  );

export function ownMap(plays: readonly MapPlay[], since: EpochMs): readonly MapLine[] {
  const read = plays.map(({ scenario, events }) => ({
    scenario,
    exercise: exerciseOf(scenario),
    taken: takenIn(events, since),
  }));
  return COMPETENCIES.map((competency) => {
    const decisions = new Set<string>();
    const scenarios = new Map<string, MapLine['scenarios'][number]>();
    for (const { scenario, exercise, taken } of read) {
      const { slug, title, lang } = scenario;
      for (const { decisionId } of exercise?.[competency] ?? []) {
        if (!taken.has(decisionId)) continue;
        decisions.add(`${slug}/${decisionId}`);
        if (!scenarios.has(slug)) scenarios.set(slug, { slug, title, lang });
      }
    }
    return { competency, decisions: decisions.size, scenarios: [...scenarios.values()] };
  });
}
