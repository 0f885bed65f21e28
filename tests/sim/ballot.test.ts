import { describe, expect, it } from 'vitest';
import { dissenters, isComplete, outcome, putVote, type Vote } from '../../sim/ballot/index.ts';

const vote = (seatId: string, optionId: string): Vote => ({ seatId, optionId, confidence: null, reason: '' });

describe('ballot', () => {
  it('V3: a second vote of a seat in a round replaces the first', () => {
    const votes = putVote(putVote([], vote('a', 'x')), vote('a', 'y'));
    expect(votes).toEqual([vote('a', 'y')]);
  });

  it('V4: a round is complete when every present seat has voted, and never in an empty room', () => {
    expect(isComplete(['a', 'b'], [vote('a', 'x')])).toBe(false);
    expect(isComplete(['a', 'b'], [vote('a', 'x'), vote('b', 'x')])).toBe(true);
    expect(isComplete(['a'], [vote('a', 'x'), vote('gone', 'y')])).toBe(true);
    expect(isComplete([], [])).toBe(false);
  });

  it('V5: plurality decides, a tie asks the lead to pick among the tied', () => {
    const offered = ['x', 'y', 'z'];
    expect(outcome('plurality', offered, [vote('a', 'x'), vote('b', 'x'), vote('c', 'y')])).toEqual({
      kind: 'decided',
      optionId: 'x',
      how: 'plurality',
    });
    expect(outcome('plurality', offered, [vote('a', 'x'), vote('b', 'y')])).toEqual({
      kind: 'lead',
      tied: ['x', 'y'],
    });
  });

  it('V6: consensus needs everyone; lead decides after hearing votes; no votes decide nothing', () => {
    const offered = ['x', 'y'];
    expect(outcome('consensus', offered, [vote('a', 'x'), vote('b', 'x')])).toMatchObject({
      how: 'consensus',
    });
    expect(outcome('consensus', offered, [vote('a', 'x'), vote('b', 'y')])).toMatchObject({ kind: 'lead' });
    expect(outcome('lead', offered, [vote('a', 'x'), vote('b', 'x')])).toEqual({
      kind: 'lead',
      tied: offered,
    });
    expect(outcome('plurality', offered, [])).toEqual({ kind: 'none' });
  });

  it('V8: dissent names the seats whose last vote differs from the commit', () => {
    expect(dissenters([vote('a', 'x'), vote('b', 'y')], 'x')).toEqual(['b']);
  });
});
