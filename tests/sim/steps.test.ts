import { describe, expect, it } from 'vitest';
import { foldDebrief } from '../../sim/debrief/index.ts';
import { facilitatorView, projectorView, publicView, replay, teamView } from '../../sim/session/index.ts';
import { hashOf } from '../../sim/kit/index.ts';
import { workshop } from './workshop.ts';

const advance = { type: 'Advance', teamId: null } as const;

describe('the facilitator’s steps', () => {
  it('P7: the last step is taken back with the votes of before, for all teams it moved', () => {
    const w = workshop().withTeams(2, 2).play().must(advance);
    w.vote('t1a', firstOption(w));
    const before = w.open.runs.map((run) => [run.phase, run.first]);
    w.must({ type: 'CloseBallot', teamId: null });
    expect(w.open.runs.map((run) => run.phase)).toEqual(['talking', 'talking']);
    expect(facilitatorView(w.scenario, w.open).undo).toBe('Take the last step back for all teams');
    w.must({ type: 'UndoStep' });
    expect(w.open.runs.map((run) => [run.phase, run.first])).toEqual(before);
    expect(w.try({ type: 'UndoStep' })?.code).toBe('step/nothing-to-undo');
  });

  it('P7: a deadline comes back later by the time that was lost', () => {
    const w = workshop({ voteMs: 60_000 }).withTeams(2).play().must(advance);
    const deadline = w.run().deadline ?? 0;
    w.must({ type: 'CloseBallot', teamId: null });
    w.now += 20_000;
    w.must({ type: 'UndoStep' });
    expect(w.run().deadline).toBe(deadline + 20_000);
  });

  it('P7: a step that somebody has acted on stays', () => {
    const w = workshop().withTeams(2).play().must(advance);
    w.vote('t1a', firstOption(w));
    expect(facilitatorView(w.scenario, w.open).undo).toBeNull();
    expect(w.try({ type: 'UndoStep' })?.code).toBe('step/nothing-to-undo');
    const later = workshop().withTeams(2).play();
    later.must(advance).must(advance).ready();
    expect(later.run().phase).toBe('revoting');
    expect(later.try({ type: 'UndoStep' })?.code).toBe('step/nothing-to-undo');
  });

  it('P7: a commit can be taken back; the story is where it was', () => {
    const w = workshop().withTeams(2).play().must(advance).must(advance).must(advance);
    const before = hashOf({ ...w.run(), undo: null });
    w.must(advance);
    expect(w.run().decided).toHaveLength(1);
    w.must({ type: 'UndoStep' });
    expect(hashOf(w.run())).toBe(before);
    expect(hashOf(replay(w.scenario, w.journal))).toBe(hashOf(w.open));
  });

  it('P7: from the debrief play goes on where every team was', () => {
    const w = workshop().withTeams(2, 2).play().decide(firstOptionOf('t1'), 1);
    const runs = hashOf(w.open.runs.map((run) => [run.phase, run.decided.length, run.story]));
    w.must({ type: 'OpenDebrief' }).must({ type: 'UndoStep' });
    expect(w.open.phase).toBe('playing');
    expect(hashOf(w.open.runs.map((run) => [run.phase, run.decided.length, run.story]))).toBe(runs);
  });

  it('P8: back to the talk keeps first votes and asks for second votes anew', () => {
    const w = workshop().withTeams(3).play().must(advance);
    for (const seat of w.seats()) w.vote(seat, firstOption(w));
    w.must(advance);
    w.vote('t1a', firstOption(w));
    expect(w.run().second).toHaveLength(1);
    w.must({ type: 'BackToTalk', teamId: null });
    expect([w.run().phase, w.run().first.length, w.run().second.length]).toEqual(['talking', 3, 0]);
    expect(w.run().deadline).toBe(w.now + 150_000);
    expect(w.try({ type: 'BackToTalk', teamId: 't1' })?.code).toBe('team/wrong-phase');
  });

  it('P9: a skipped decision goes on and counts for nothing', () => {
    const w = workshop().withTeams(2).play();
    w.must({ type: 'SkipDecision', teamId: 't1' });
    expect([w.run().phase, w.run().decided[0]?.how]).toEqual(['consequence', 'skipped']);
    expect(w.run().decided[0]?.dissent).toEqual([]);
    const debrief = foldDebrief(w.scenario, w.open);
    expect(debrief.teams[0]?.decisions).toHaveLength(1);
    expect(debrief.teams[0]?.evidence).toEqual([]);
    expect(w.try({ type: 'SkipDecision', teamId: 't1' })?.code).toBe('team/wrong-phase');
  });

  it('M1: a message reaches one team or all, and nothing that is empty or too long', () => {
    const w = workshop().withTeams(1, 1).play();
    w.must({ type: 'SendMessage', teamId: 't1', text: '  Two minutes left ' });
    expect(w.open.messages.map((one) => one.text)).toEqual(['Two minutes left']);
    expect(w.try({ type: 'SendMessage', teamId: null, text: ' \u202E ' })?.code).toBe('message/empty');
    expect(w.try({ type: 'SendMessage', teamId: null, text: 'x'.repeat(201) })?.code).toBe(
      'message/too-long',
    );
    expect(w.try({ type: 'SendMessage', teamId: 't9', text: 'x' })?.code).toBe('team/unknown');
  });

  it('M1: a message that is taken down is on no screen any more, nor the one before it', () => {
    const w = workshop().withTeams(1, 1).play();
    w.must({ type: 'SendMessage', teamId: null, text: 'Two minutes left' });
    w.must({ type: 'SendMessage', teamId: null, text: 'Two minutes over' });
    const shown = () => [
      teamView(w.scenario, w.open, 't1')?.message?.text,
      projectorView(w.scenario, w.open).message?.text,
    ];
    expect(shown()).toEqual(['Two minutes over', 'Two minutes over']);
    w.must({ type: 'TakeDownMessage', messageId: 2 });
    expect(shown()).toEqual([undefined, undefined]);
    expect(w.try({ type: 'TakeDownMessage', messageId: 2 })?.code).toBe('message/gone');
    w.must({ type: 'SendMessage', teamId: 't1', text: 'Take your time' });
    expect(shown()).toEqual(['Take your time', undefined]);
    expect(w.open.messages.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('J4: balancing evens teams out, loses nobody and moves only whom it must', () => {
    const w = workshop().withTeams(7, 0, 1, 2);
    w.must({ type: 'BalanceTeams', teams: 3 });
    const sizes = w.open.runs.map((run) => w.open.seats.filter((seat) => seat.teamId === run.teamId).length);
    expect(sizes.slice(0, 3).sort()).toEqual([3, 3, 4]);
    expect(sizes[3]).toBe(0);
    expect(w.journal.filter((event) => event.type === 'SeatMoved')).toHaveLength(5);
    w.must({ type: 'BalanceTeams', teams: 3 });
    expect(w.journal.filter((event) => event.type === 'SeatMoved')).toHaveLength(5);
  });

  it('J5: a late joiner is not seated alone in an empty team', () => {
    const w = workshop().withTeams(3, 0).play();
    w.must({ type: 'JoinSession', seatId: 'late', name: 'Late', look: 1, teamId: null });
    expect(w.open.seats.at(-1)?.teamId).toBe('t1');
  });

  it('J9: beyond the roles people share a role, or observe: no vote, no card, waited for by nobody', () => {
    const mirrored = workshop().withTeams(9).play();
    expect(mirrored.open.seats.map((seat) => seat.observes)).not.toContain(true);
    const w = workshop({ extras: 'observer' }).withTeams(9).play();
    expect(w.open.seats.filter((seat) => seat.observes).map((seat) => seat.id)).toEqual(['t1h', 't1i']);
    w.must({ type: 'Advance', teamId: null });
    for (const { id } of w.open.seats.slice(0, 7)) expect(w.vote(id, firstOption(w))).toBeNull();
    expect(w.run().phase).toBe('talking');
    expect(publicView(w.scenario, w.open).seats.at(-1)?.observes).toBe(true);
    w.must({ type: 'Advance', teamId: null });
    expect(w.vote('t1i', firstOption(w), 2)?.code).toBe('seat/observes');
    for (const { id } of w.open.seats.slice(0, 7))
      w.must({ type: 'SetPresence', seatId: id, present: false });
    expect(publicView(w.scenario, w.open).seats.filter((seat) => seat.isLead && seat.observes)).toEqual([]);
  });

  it('J6: dealing again gives the lead to the next seat', () => {
    const w = workshop().withTeams(3).must({ type: 'StartPrebrief' });
    const lead = () => publicView(w.scenario, w.open).seats.find((seat) => seat.isLead)?.id;
    expect(lead()).toBe('t1a');
    w.must({ type: 'DealAgain', teamId: null });
    expect(lead()).toBe('t1b');
    w.must({ type: 'DealAgain', teamId: 't1' });
    expect(lead()).toBe('t1c');
  });
});

type W = ReturnType<ReturnType<typeof workshop>['withTeams']>;
const firstOption = (w: W): string => w.run().story?.beat.decision?.options[0]?.id ?? '';
const firstOptionOf = (_team: string): string => firstOption(workshop().withTeams(1).play());
