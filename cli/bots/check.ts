// What must hold after a run of bots: nothing acknowledged is lost, a replay is the same, nothing leaked. F3.
import { hashOf } from '../../sim/kit/index.ts';
import type { Scenario } from '../../sim/scenario/index.ts';
import { replay, teamView, type SessionEvent } from '../../sim/session/index.ts';
import type { LearnerBot } from './learner.ts';

export type Findings = {
  readonly acknowledged: number;
  readonly lost: number;
  readonly leaks: number;
  readonly replays: boolean;
  readonly decisions: number;
};

type Cast = Extract<SessionEvent, { type: 'VoteCast' }>;

export function check(
  scenario: Scenario,
  journal: readonly SessionEvent[],
  bots: readonly LearnerBot[],
): Findings {
  const written = new Set(
    journal
      .filter((event): event is Cast => event.type === 'VoteCast')
      .map(({ vote, decisionId, round }) =>
        [vote.seatId, decisionId, round, vote.optionId, vote.reason].join('|'),
      ),
  );
  const acknowledged = bots.flatMap((bot) => bot.acknowledged);
  const lost = acknowledged.filter(
    (one) => !written.has([one.seatId, one.decisionId, one.round, one.optionId, one.reason].join('|')),
  );
  // A reason names its seat: in what another bot heard it is an open vote that got out. Weights are never sent.
  let leaks = 0;
  for (const bot of bots) {
    const heard = bot.line.heard.join('\n');
    if (heard.includes('"weights"')) leaks++;
    for (const other of bots) if (other !== bot && heard.includes(`${other.seatId}#`)) leaks++;
  }
  const state = replay(scenario, journal);
  // What the live server last told each team is what a replay of its journal tells.
  const replays = bots.every(({ line }) => {
    const told = line.team;
    return state !== null && told !== null && hashOf(told) === hashOf(teamView(scenario, state, told.teamId));
  });
  return {
    acknowledged: acknowledged.length,
    lost: lost.length,
    leaks,
    replays,
    decisions: state?.runs.reduce((sum, run) => sum + run.decided.length, 0) ?? 0,
  };
}
