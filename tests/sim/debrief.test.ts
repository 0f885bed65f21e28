import { describe, expect, it } from 'vitest';
import { foldDebrief, foldSeatDebrief } from '../../sim/debrief/index.ts';
import { workshop } from './workshop.ts';

describe('debrief', () => {
  it('D1: a team is scored by its commits, a person by her own last votes', () => {
    const w = workshop().withTeams(3).play().ready();
    for (const seat of w.seats()) w.vote(seat, 'd1a');
    w.ready();
    w.vote('t1a', 'd1a');
    w.vote('t1b', 'd1b');
    w.vote('t1c', 'd1b');
    expect(foldDebrief(w.scenario, w.open).teams[0]?.evidence[0]?.optionId).toBe('d1b');
    const own = foldSeatDebrief(w.scenario, w.open, 't1a');
    expect(own?.evidence[0]?.optionId).toBe('d1a');
    expect(foldSeatDebrief(w.scenario, w.open, 't1b')?.changedMind).toBe(1);
  });

  it('D2: reasons are pooled from five people up, and only then', () => {
    const of = (size: number) => {
      const w = workshop().withTeams(size).play().decide('d1b');
      return foldDebrief(w.scenario, w.open).teams[0]?.decisions[0]?.reasons.length;
    };
    expect(of(4)).toBe(0);
    expect(of(5)).toBe(5);
  });

  it('D3: at most three decisions are proposed, each with its reason', () => {
    const w = workshop().withTeams(2, 2).play();
    w.decide('d1a', 1).decide('d1b', 2);
    const { proposed } = foldDebrief(w.scenario, w.open);
    expect(proposed[0]).toMatchObject({ decisionId: 'd1', why: { kind: 'split', teams: 2, options: 2 } });
    expect(proposed.length).toBeLessThanOrEqual(3);
  });
});
