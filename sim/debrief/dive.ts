// Dive: one decision laid open, stage by stage. F0. Rules G3, G4, D2. The author's view comes last.
import type { CardId, DecisionId } from '../kit/index.ts';
import { panelSplit, type Scenario } from '../scenario/index.ts';
import { roleTitle, stagesOf, type DiveStage, type SessionState } from '../session/index.ts';
import { poolOf } from './pool.ts';
import { reasonsIn } from './reasons.ts';
import type { DiveView } from './room.ts';

function cardsOf(scenario: Scenario, state: SessionState, decisionId: DecisionId): DiveView['cards'] {
  const cards = new Map<CardId, NonNullable<DiveView['cards']>[number]>();
  for (const one of state.runs.flatMap(({ decided }) => decided)) {
    if (one.decisionId !== decisionId) continue;
    for (const { id, text, role } of one.cards) {
      const { held, tabled } = cards.get(id) ?? { held: 0, tabled: 0 };
      const isTabled = one.tabled.includes(id);
      const roleName = roleTitle(scenario, role);
      cards.set(id, { id, text, roleTitle: roleName, held: held + 1, tabled: tabled + (isTabled ? 1 : 0) });
    }
  }
  return [...cards.values()];
}

/** Reasons of all teams together: letters are left out, so that a reason points at nobody. */
function pooledReasons(state: SessionState, decisionId: DecisionId): DiveView['reasons'] {
  const reasons = state.runs
    .flatMap(({ decided }) => decided.filter((one) => one.decisionId === decisionId))
    .flatMap(reasonsIn);
  return poolOf(reasons.length, reasons);
}

/** Up to a stage; null for the stages after it, and for what there is not. */
export function diveOf(
  scenario: Scenario,
  state: SessionState,
  decisionId: DecisionId,
  stage: DiveStage,
): DiveView {
  const stages = stagesOf(scenario, state, decisionId);
  const open = new Set(stages.slice(0, Math.max(0, stages.indexOf(stage)) + 1));
  return {
    decisionId,
    first: true,
    second: open.has('second'),
    reasons: open.has('reasons') ? pooledReasons(state, decisionId) : null,
    cards: open.has('cards') ? cardsOf(scenario, state, decisionId) : null,
    panel: open.has('panel') && scenario.panel ? panelSplit(scenario.panel, decisionId) : null,
    author: open.has('author') ? (scenario.rubric?.author.decisions[decisionId] ?? null) : null,
  };
}
