import { describe, expect, it } from 'vitest';
import { facilitatorView, publicView, teamView } from '../../sim/session/index.ts';
import { workshop } from './workshop.ts';

describe('session phases', () => {
  it('P1: lobby, prebrief, play; the first beat is the premise and the first decision', () => {
    const w = workshop().withTeams(2, 2).play();
    expect(w.run(1).phase).toBe('reading');
    expect(w.run(1).story?.beat.decision?.id).toBe('d1');
    expect(w.try({ type: 'StartPlay' })?.code).toBe('session/wrong-phase');
  });

  it('P2: two silent votes with a talk between, then the commit and its consequence', () => {
    const w = workshop().withTeams(3).play().ready();
    expect(w.run().phase).toBe('voting');
    w.vote('t1a', 'd1a');
    w.vote('t1b', 'd1b');
    expect(w.run().phase).toBe('voting');
    w.vote('t1c', 'd1b');
    expect(w.run().phase).toBe('talking');
    expect(w.run().deadline).toBe(w.now + 240_000);
    w.ready();
    for (const seat of w.seats()) w.vote(seat, 'd1b');
    expect(w.run().phase).toBe('consequence');
    expect(w.run().decided[0]).toMatchObject({
      decisionId: 'd1',
      optionId: 'd1b',
      how: 'plurality',
      dissent: [],
    });
    expect(w.run().decided[0]?.changes).toEqual({ capital: -4, served: -5 });
  });

  it('C2: alone the roles that hold a card here are the advisers; two of them may be asked', () => {
    const w = workshop({ rounds: 1 }).withTeams(1).play();
    const cards = w.run().story?.beat.cards ?? [];
    const knowing = w.scenario.roles
      .map(({ id }) => id)
      .filter((id) => cards.some(({ role }) => role === id));
    const idle = w.scenario.roles.find(({ id }) => !knowing.includes(id))?.id;
    const ask = (role = '') => w.try({ type: 'ConsultAdviser', seatId: 't1a', role })?.code;
    const view = () => teamView(w.scenario, w.open, 't1');
    expect(view()?.advisers.map(({ role, said }) => [role, said])).toEqual(
      knowing.map((role) => [role, null]),
    );
    expect(ask(idle)).toBe('adviser/unknown');
    expect(view()?.consultationsLeft).toBe(2);
    expect([ask(knowing[0]), ask(knowing[1])]).toEqual([undefined, undefined]);
    expect(view()?.consultationsLeft).toBe(0);
    expect(view()?.advisers[0]?.said).toBe(cards.find(({ role }) => role === knowing[0])?.text);
    expect(ask(knowing[2])).toBe('adviser/none-left');
  });

  it('P10: whoever joins a workshop can read the content note before it starts', () => {
    const w = workshop().withTeams(2);
    expect(w.scenario.contentNote).toBeTruthy();
    expect(publicView(w.scenario, w.open).contentNote).toBe(w.scenario.contentNote);
    expect(publicView({ ...w.scenario, contentNote: null }, w.open).contentNote).toBe('');
  });

  it('P3: together, a team waits in the consequence for the facilitator; on its own pace it goes on when all are ready', () => {
    const together = workshop().withTeams(2).play().decide('d1b').ready();
    expect(together.run().phase).toBe('consequence');
    together.must({ type: 'Advance', teamId: null });
    expect(together.run().phase).toBe('reading');
    const own = workshop({ pacing: 'own' }).withTeams(2).play().decide('d1b').ready();
    expect(own.run().phase).toBe('reading');
  });

  it('P4: one press of next moves the teams that are furthest behind', () => {
    const w = workshop().withTeams(2, 2).play().ready(1);
    w.must({ type: 'Advance', teamId: null });
    expect([w.run(1).phase, w.run(2).phase]).toEqual(['voting', 'voting']);
  });

  it('P5: paused, nothing is taken; resumed, the deadline has moved by the pause', () => {
    const w = workshop().withTeams(1).play().ready();
    w.vote('t1a', 'd1a');
    const before = w.run().deadline ?? 0;
    w.must({ type: 'PauseSession' });
    expect(facilitatorView(w.scenario, w.open).next.command).toBe('ResumeSession');
    expect(w.try({ type: 'MarkReady', seatId: 't1a' })?.code).toBe('session/paused');
    w.now += 5_000;
    w.must({ type: 'ResumeSession' });
    expect(w.run().deadline).toBe(before + 5_000);
  });

  it('P6: the cut of four decisions is played to an ending', () => {
    const w = workshop().withTeams(2).play();
    const faced: string[] = [];
    while (w.run().phase !== 'ended') {
      const decision = w.run().story?.beat.decision;
      faced.push(decision?.id ?? '?');
      w.decide(decision?.options[1]?.id ?? '').must({ type: 'Advance', teamId: null });
    }
    expect(faced).toEqual(['d1', 'd3', 'd6', 'd10']);
    expect(w.run().story?.beat.ending).toBeTruthy();
  });
});

describe('votes and refusals', () => {
  it('V1: an option that is not offered is refused and nothing changes', () => {
    const w = workshop().withTeams(2).play().ready();
    const before = w.state;
    expect(w.vote('t1a', 'd9c')).toMatchObject({ code: 'vote/option-not-offered', optionId: 'd9c' });
    expect(w.state).toBe(before);
  });

  it('V2: too late, wrong round, stranger, long reason: each has its own code', () => {
    const w = workshop().withTeams(2).play();
    expect(w.vote('t1a', 'd1a', 1)?.code).toBe('vote/ballot-closed');
    w.ready();
    expect(w.vote('t1a', 'd1a', 2)?.code).toBe('vote/ballot-closed');
    const vote = { type: 'CastVote', round: 1, decisionId: 'd1', optionId: 'd1a', confidence: null } as const;
    expect(w.try({ ...vote, seatId: 'nobody', reason: '' })?.code).toBe('seat/unknown');
    expect(w.try({ ...vote, seatId: 't1a', reason: 'x'.repeat(141) })?.code).toBe('vote/reason-too-long');
    expect(w.try({ ...vote, seatId: 't1a', reason: '', confidence: 9 })?.code).toBe('vote/bad-confidence');
    expect(w.try({ ...vote, seatId: 't1a', reason: '', decisionId: 'd2' })?.code).toBe('vote/wrong-decision');
  });

  it('V4: an absent seat leaves the quorum; its return brings it back', () => {
    const w = workshop().withTeams(3).play().ready();
    w.vote('t1a', 'd1a');
    w.vote('t1b', 'd1a');
    w.must({ type: 'SetPresence', seatId: 't1c', present: false });
    expect(w.run().phase).toBe('talking');
    w.must({ type: 'SetPresence', seatId: 't1c', present: true });
    w.ready();
    w.vote('t1a', 'd1a');
    w.vote('t1b', 'd1a');
    expect(w.run().phase).toBe('revoting');
  });

  it('V9: with a deadline a vote closes once it has passed and more than half of those present have voted', () => {
    const w = workshop({ voteMs: 60_000 }).withTeams(4).play().ready();
    w.vote('t1a', 'd1a');
    w.vote('t1b', 'd1a');
    w.now += 60_000;
    w.must({ type: 'DeadlinePassed', teamId: 't1' });
    expect(w.run().phase).toBe('voting');
    w.vote('t1c', 'd1b');
    expect(w.run().phase).toBe('talking');
    const early = workshop({ voteMs: 60_000 }).withTeams(4).play().ready();
    for (const seat of ['t1a', 't1b', 't1c']) early.vote(seat, 'd1a');
    early.must({ type: 'DeadlinePassed', teamId: 't1' });
    expect(early.run().phase).toBe('voting');
  });

  it('V5: a tie waits for the lead, and only for the lead, among the tied options', () => {
    const w = workshop().withTeams(2).play().ready();
    for (const seat of w.seats()) w.vote(seat, 'd1a');
    w.ready();
    w.vote('t1a', 'd1a');
    w.vote('t1b', 'd1b');
    expect(w.run().phase).toBe('committing');
    expect(teamView(w.scenario, w.open, 't1')?.leadOptions).toEqual(['d1a', 'd1b']);
    const pick = { type: 'CastDecidingVote', decisionId: 'd1', optionId: 'd1b' } as const;
    expect(w.try({ ...pick, seatId: 't1b' })?.code).toBe('seat/not-lead');
    expect(w.try({ ...pick, seatId: 't1a', optionId: 'd1c' })?.code).toBe('vote/option-not-offered');
    w.must({ ...pick, seatId: 't1a' });
    expect(w.run().decided[0]).toMatchObject({ optionId: 'd1b', how: 'casting', dissent: ['t1a'] });
  });

  it('V7: when nobody votes, closing the round takes the option marked as default', () => {
    const w = workshop().withTeams(2).play();
    while (w.run().phase !== 'consequence') w.must({ type: 'Advance', teamId: 't1' });
    expect(w.run().decided[0]?.how).toBe('default');
  });

  it('J1: names are 1 to 40 characters after trimming, and are otherwise kept as typed', () => {
    const w = workshop().withTeams(1);
    const join = (name: string) =>
      w.try({ type: 'JoinSession', seatId: `s${name.length}`, name, look: 0, teamId: null });
    expect(join('   ')?.code).toBe('seat/name-empty');
    expect(join('\u202E\u0000')?.code).toBe('seat/name-empty');
    expect(join('x'.repeat(200))?.code).toBe('seat/name-too-long');
    expect(join('👩🏾‍🦱 شهد <b>')).toBeNull();
    expect(w.open.seats.at(-1)?.name).toBe('👩🏾‍🦱 شهد <b>');
  });

  it('C1: a seat tables only its own cards, once', () => {
    const w = workshop().withTeams(7).play();
    const card = w.run().story?.beat.cards.find((one) => one.role === 'ops');
    const holder = w.open.seats.find((seat) => seat.roles.includes('ops'))?.id ?? '';
    const other = w.open.seats.find((seat) => !seat.roles.includes('ops'))?.id ?? '';
    const table = (seatId: string) => w.try({ type: 'TableCard', seatId, cardId: card?.id ?? '' });
    expect(table(other)?.code).toBe('card/not-yours');
    expect(table(holder)).toBeNull();
    expect(table(holder)?.code).toBe('card/already-tabled');
  });
});
