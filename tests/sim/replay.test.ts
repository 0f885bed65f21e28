import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../sim/kit/index.ts';
import { replay, teamView, publicView, seatView, type Command } from '../../sim/session/index.ts';
import { workshop } from './workshop.ts';

const SEED = 20261124;
const seats = ['t1a', 't1b', 't1c', 't2a', 't2b', 'late', 'nobody'];
const seatId = fc.constantFrom(...seats);
const teamId = fc.constantFrom('t1', 't2', null);
const optionId = fc.constantFrom('d1a', 'd1b', 'd3a', 'd3c', 'd6a', 'd6d', 'd10a', 'd10c', 'zz');
const decisionId = fc.constantFrom('d1', 'd3', 'd6', 'd10');

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('CastVote' as const),
      seatId,
      round: fc.constantFrom(1 as const, 2 as const),
      decisionId,
      optionId,
      confidence: fc.constantFrom(null, 1, 4),
      reason: fc.string({ maxLength: 20 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('MarkReady' as const), seatId }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('Advance' as const), teamId }) },
  fc.record({ type: fc.constant('CastDecidingVote' as const), seatId, decisionId, optionId }),
  fc.record({ type: fc.constant('SetPresence' as const), seatId, present: fc.boolean() }),
  fc.record({ type: fc.constant('MoveSeat' as const), seatId, teamId: fc.constantFrom('t1', 't2') }),
  fc.record({
    type: fc.constant('TableCard' as const),
    seatId,
    cardId: fc.constantFrom('d1_card_owner', 'd1_card_ops', 'd3_card_data'),
  }),
  fc.record({
    type: fc.constant('JoinSession' as const),
    seatId: fc.constant('late'),
    name: fc.string({ maxLength: 50 }),
    look: fc.nat(9),
    teamId,
  }),
  { weight: 2, arbitrary: fc.constant({ type: 'UndoStep' } as const) },
  fc.record({ type: fc.constantFrom('BackToTalk' as const, 'SkipDecision' as const), teamId }),
  fc.record({ type: fc.constant('SendMessage' as const), teamId, text: fc.string({ maxLength: 20 }) }),
  fc.record({ type: fc.constant('TakeDownMessage' as const), messageId: fc.nat(3) }),
  fc.constantFrom({ type: 'OpenDebrief' } as const),
  fc.constant({ type: 'PauseSession' } as const),
  fc.constant({ type: 'ResumeSession' } as const),
  fc.record({ type: fc.constant('RemoveSeat' as const), seatId: fc.constantFrom('t1c', 'nobody') }),
);

describe('replay', () => {
  it('R1: replaying a journal gives the identical state, whatever was tried', () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 20, maxLength: 60 }), (commands) => {
        const w = workshop().withTeams(3, 2).play();
        for (const one of commands) {
          w.now += 100;
          w.try(one);
        }
        const journal = JSON.parse(JSON.stringify(w.journal));
        expect(hashOf(replay(w.scenario, journal))).toBe(hashOf(w.state));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("W1: no view of a learner holds an open vote of another seat, a weight or another role's card", () => {
    fc.assert(
      fc.property(fc.array(command, { minLength: 10, maxLength: 40 }), (commands) => {
        const w = workshop().withTeams(3, 2).play();
        for (const one of commands) w.try(one);
        for (const seat of w.open.seats) {
          const run = w.run(Number(seat.teamId[1]));
          const seen = JSON.stringify([
            publicView(w.scenario, w.open),
            teamView(w.scenario, w.open, seat.teamId),
            seatView(w.scenario, w.open, seat.id),
          ]);
          expect(seen).not.toContain('"weights"');
          const tabled = run.tabled.map((card) => card.cardId);
          if (run.phase === 'consequence' || run.phase === 'ended') continue;
          for (const card of run.story?.beat.cards ?? []) {
            if (seat.roles.includes(card.role) || tabled.includes(card.id)) continue;
            expect(seen).not.toContain(card.text);
          }
          for (const vote of [...run.first, ...run.second]) {
            if (vote.seatId !== seat.id) expect(seen).not.toContain(`"seatId":"${vote.seatId}","optionId"`);
          }
        }
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});
