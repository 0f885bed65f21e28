// Paths: what every team met, chose and was told, each text kept once. F0. Rules D4, D5.
import type { DecisionId, OptionId } from '../kit/index.ts';
import type { Scenario } from '../scenario/index.ts';
import {
  changedIn,
  endingOf,
  letterAt,
  type CommittedDecision,
  type Run,
  type SessionState,
} from '../session/index.ts';
import type { ConfidencePoint, DecisionSheet, PathStep, TeamPath } from './room.ts';
import { POOL_MIN } from './pool.ts';

export type Paths = {
  readonly sheets: readonly DecisionSheet[];
  readonly teams: readonly TeamPath[];
  readonly told: readonly string[];
  readonly confidence: readonly ConfidencePoint[];
};

/** Runs with people in them, or with something that happened. */
export const toldRuns = ({ runs, seats }: SessionState): readonly Run[] =>
  runs.filter((run) => run.decided.length > 0 || seats.some((seat) => seat.teamId === run.teamId));

/** Texts by place, each once. */
class Told {
  readonly all: string[] = [];
  readonly #places = new Map<string, number>();

  place(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}

function stepOf(one: CommittedDecision, told: Told): PathStep {
  const count = (votes: CommittedDecision['first'], id: OptionId): number =>
    votes.filter((vote) => vote.optionId === id).length;
  return {
    decisionId: one.decisionId,
    optionId: one.optionId,
    how: one.how,
    offered: one.offered.map(({ id }) => id),
    first: one.offered.map(({ id }) => count(one.first, id)),
    second: one.offered.map(({ id }) => count(one.second, id)),
    changed: changedIn(one),
    dissent: one.dissent.length,
    told: one.consequence.map((line) => told.place(line)),
    changes: one.changes,
    after: one.after,
    delayed: one.delayed.map(({ from, text, changes }) => ({ from, told: told.place(text), changes })),
  };
}

/** In the scenario's order; letters by all the options that were offered to anybody. */
function sheetsOf(scenario: Scenario, runs: readonly Run[]): readonly DecisionSheet[] {
  const order = scenario.decisions.map(({ id }) => id);
  const sheets = new Map<DecisionId, { one: CommittedDecision; texts: Map<OptionId, string> }>();
  for (const one of runs.flatMap(({ decided }) => decided)) {
    const sheet = sheets.get(one.decisionId) ?? { one, texts: new Map() };
    for (const { id, text } of one.offered) if (!sheet.texts.has(id)) sheet.texts.set(id, text);
    sheets.set(one.decisionId, sheet);
  }
  const place = (decisionId: DecisionId, optionId: OptionId): number =>
    scenario.decisions.find(({ id }) => id === decisionId)?.optionIds.indexOf(optionId) ?? -1;
  return [...sheets.values()]
    .sort((a, b) => order.indexOf(a.one.decisionId) - order.indexOf(b.one.decisionId))
    .map(({ one, texts }) => ({
      id: one.decisionId,
      heading: one.heading,
      prompt: one.prompt,
      options: [...texts]
        .sort(([a], [b]) => place(one.decisionId, a) - place(one.decisionId, b))
        .map(([id, text], i) => ({ id, letter: letterAt(i), text })),
    }));
}

function pointOf(
  decisionId: DecisionId,
  teamId: string | null,
  votes: CommittedDecision['first'],
): readonly ConfidencePoint[] {
  const sure = votes.filter((vote) => vote.confidence !== null);
  if (sure.length < POOL_MIN) return [];
  const counts = new Map<OptionId, number>();
  for (const { optionId } of sure) counts.set(optionId, (counts.get(optionId) ?? 0) + 1);
  const confidence = sure.reduce((sum, vote) => sum + (vote.confidence ?? 0), 0) / sure.length;
  const agreement = Math.max(...counts.values()) / sure.length;
  return [{ decisionId, teamId, people: sure.length, confidence, agreement }];
}

function confidenceOf(sheets: readonly DecisionSheet[], runs: readonly Run[]): readonly ConfidencePoint[] {
  return sheets.flatMap(({ id }) => {
    const taken = runs.flatMap(({ teamId, decided }) =>
      decided.filter((one) => one.decisionId === id).map((one) => ({ teamId, first: one.first })),
    );
    const pooled = pointOf(
      id,
      null,
      taken.flatMap(({ first }) => first),
    );
    return [...pooled, ...taken.flatMap(({ teamId, first }) => pointOf(id, teamId, first))];
  });
}

/** Kept by the runs they tell of: fifty teams are folded once, not at every word that is typed in the debrief. */
const kept = new WeakMap<
  SessionState['runs'],
  { readonly seats: SessionState['seats']; readonly paths: Paths }
>();

export function pathsOf(scenario: Scenario, state: SessionState): Paths {
  const known = kept.get(state.runs);
  if (known?.seats === state.seats) return known.paths;
  const told = new Told();
  const runs = toldRuns(state);
  const teams = runs.map((run) => ({
    teamId: run.teamId,
    name: run.name,
    people: state.seats.filter((seat) => seat.teamId === run.teamId && !seat.observes).length,
    ending: endingOf(run),
    steps: run.decided.map((one) => stepOf(one, told)),
  }));
  const sheets = sheetsOf(scenario, runs);
  const paths = { sheets, teams, told: told.all, confidence: confidenceOf(sheets, runs) };
  kept.set(state.runs, { seats: state.seats, paths });
  return paths;
}
