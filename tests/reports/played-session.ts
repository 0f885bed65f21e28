// A session for tests of exports: a team of five, one of three and somebody who left; four decisions and the debrief.
import type { Played } from '../../reports/index.ts';
import { flagship } from '../sim/flagship.ts';
import { workshop, type Workshop } from '../sim/workshop.ts';

/** What Team 1, of five, typed in the first decision. */
export const REASON_OF_FIVE = `because ${flagship.decisions[0]?.optionIds[1]}`;
export const NAMES = ['Ana "the boss" Ó Brien', '=HYPERLINK("x")', 'Zoë, born 1990', 'Ли', '+41 79'];

export function playedSession(): { readonly session: Workshop; readonly played: Played } {
  const session = workshop({ digest: flagship.digest }).withTeams(5, 3);
  session.open.seats.slice(0, NAMES.length).forEach(({ id }, i) => {
    session.must({ type: 'RenameSeat', seatId: id, name: NAMES[i] ?? '' });
  });
  session.must({ type: 'RemoveSeat', seatId: 't1b' });
  session.must({ type: 'JoinSession', seatId: 't1z', name: 'Late Larry', look: 3, teamId: 't1' });
  session.play();
  session.must({ type: 'SendMessage', teamId: null, text: 'Ana, five minutes' });
  session.must({ type: 'Advance', teamId: null });
  const card = session.run().story?.beat.cards[0];
  const holder = session.open.seats.find(
    ({ teamId, roles }) => teamId === 't1' && roles.includes(card?.role ?? ''),
  );
  session.must({ type: 'TableCard', seatId: holder?.id ?? '', cardId: card?.id ?? '' });
  const teams = [1, 2];
  for (let turn = 0; turn < 4; turn++) {
    session.now += 60_000;
    for (const team of teams) {
      const options = session.run(team).story?.beat.decision?.options ?? [];
      session.decide(options[team % options.length]?.id ?? '', team);
    }
    for (const team of teams) session.must({ type: 'Advance', teamId: `t${team}` });
  }
  session.now += 60_000;
  session.must({ type: 'OpenDebrief' });
  return { session, played: playedOf(session) };
}

export const playedOf = ({ scenario, open, journal }: Workshop): Played => ({
  scenario,
  state: open,
  events: journal,
});
