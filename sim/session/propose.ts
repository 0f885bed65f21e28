// Propose: which decisions are worth the room's time, each with its reason. F0. Rule D3.
import type { DecisionId } from '../kit/index.ts';
import { panelCredit, type Scenario } from '../scenario/index.ts';
import { changedIn } from './query.ts';
import type { CommittedDecision, SessionState } from './state.ts';

export type ProposalWhy =
  | { readonly kind: 'split'; readonly teams: number; readonly options: number }
  | { readonly kind: 'shift'; readonly people: number }
  | { readonly kind: 'untabled'; readonly cards: number }
  /** Votes with confidence 3 or 4 for an option that the panel hardly chose. */
  | { readonly kind: 'confident'; readonly people: number };
export type Proposal = {
  readonly decisionId: DecisionId;
  readonly heading: string;
  readonly why: ProposalWhy;
};

/** How many are proposed at the most. */
export const PROPOSALS = 3;
/** Credit by the panel under which a confident vote stands against it. */
const AGAINST = 0.34;

type Candidate = { readonly size: number; readonly why: ProposalWhy };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function confidentAgainst(scenario: Scenario, same: readonly CommittedDecision[]): number {
  const { panel } = scenario;
  if (!panel) return 0;
  return sum(
    same.map(
      ({ decisionId, first }) =>
        first.filter((vote) => {
          const credit = panelCredit(panel, decisionId, vote.optionId);
          return (vote.confidence ?? 0) >= 3 && credit !== null && credit < AGAINST;
        }).length,
    ),
  );
}

/** Each kind's measure of one decision over all teams; 0 says nothing. */
function candidatesOf(scenario: Scenario, same: readonly CommittedDecision[]): readonly Candidate[] {
  const options = new Set(same.map((one) => one.optionId)).size;
  const people = sum(same.map(changedIn));
  const cards = sum(same.map((one) => one.cards.length - one.tabled.length));
  const confident = confidentAgainst(scenario, same);
  return [
    { size: options - 1, why: { kind: 'split', teams: same.length, options } },
    { size: people, why: { kind: 'shift', people } },
    { size: cards, why: { kind: 'untabled', cards } },
    { size: confident, why: { kind: 'confident', people: confident } },
  ];
}

/**
 * The largest split between teams, the largest shift from first to second votes, the most cards that never reached the
 * table, the most confident votes against the panel; each decision once, three at most.
 */
export function proposeDecisions(scenario: Scenario, { runs }: SessionState): readonly Proposal[] {
  const all = runs.flatMap(({ decided }) => decided.filter(({ how }) => how !== 'skipped'));
  const ids = [...new Set(all.map(({ decisionId }) => decisionId))];
  const measured = ids.map((decisionId) => {
    const same = all.filter((one) => one.decisionId === decisionId);
    const heading = same[0]?.heading ?? '';
    return { decisionId, heading, candidates: candidatesOf(scenario, same) };
  });
  const proposals: Proposal[] = [];
  // Against the panel is asked before the cards: it is the rarer and the more telling.
  for (const kind of [0, 1, 3, 2]) {
    const open = measured
      .filter(({ decisionId }) => proposals.every((one) => one.decisionId !== decisionId))
      .flatMap(({ decisionId, heading, candidates }) => {
        const candidate = candidates[kind];
        return candidate && candidate.size > 0 ? [{ decisionId, heading, ...candidate }] : [];
      });
    const [best] = open.sort((a, b) => b.size - a.size);
    if (best && proposals.length < PROPOSALS)
      proposals.push({ decisionId: best.decisionId, heading: best.heading, why: best.why });
  }
  return proposals;
}
