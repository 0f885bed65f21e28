import { describe, expect, it } from 'vitest';
import { minutesBehind, planOf, playEndsAt, runSheet, type SessionClock } from '../../sim/session/index.ts';

const MIN = 60_000;
const clock = (change: Partial<SessionClock> = {}): SessionClock => ({
  minutes: 90,
  decisions: 8,
  phase: 'playing',
  began: { lobby: 0, prebrief: 10 * MIN, playing: 20 * MIN },
  pausedMs: 0,
  pausedAt: null,
  ...change,
});

describe('run sheet', () => {
  it('T1: the parts of each length add up to it', () => {
    for (const minutes of [45, 60, 90, 120]) {
      const plan = planOf(minutes);
      expect(plan.prebrief + plan.playing + plan.debrief + plan.close).toBe(minutes);
    }
  });

  it('T2: a team is behind once the slot of its decision is over, and a pause does not count', () => {
    const team = { done: 1, doneAt: 24 * MIN, ended: false };
    // The slot of the second of eight decisions in 37 minutes ends 9:15 after play began.
    expect(minutesBehind(clock(), team, 29 * MIN)).toBe(0);
    expect(minutesBehind(clock(), team, 32 * MIN)).toBe(2);
    expect(minutesBehind(clock({ pausedMs: 3 * MIN }), team, 32 * MIN)).toBe(0);
    expect(minutesBehind(clock({ pausedAt: 29 * MIN }), team, 40 * MIN)).toBe(0);
    expect(minutesBehind(clock(), { ...team, ended: true }, 60 * MIN)).toBe(0);
  });

  it('T3: the forecast takes the pace of the slowest team', () => {
    const quick = { done: 2, doneAt: 26 * MIN, ended: false };
    const slow = { done: 2, doneAt: 32 * MIN, ended: false };
    expect(playEndsAt(clock(), [quick], 27 * MIN)).toBe(20 * MIN + 8 * 3 * MIN);
    expect(playEndsAt(clock(), [quick, slow], 33 * MIN)).toBe(20 * MIN + 8 * 6 * MIN);
    expect(playEndsAt(clock(), [], 33 * MIN)).toBeNull();
  });

  it('T3: the end follows from the forecast of play, the debrief and the close', () => {
    const sheet = runSheet(clock(), [{ done: 2, doneAt: 32 * MIN, ended: false }], 33 * MIN);
    expect(sheet.plannedEnd).toBe(100 * MIN);
    expect(sheet.likelyEnd).toBe((20 + 48 + 40 + 5) * MIN);
    expect(sheet.lines.map((line) => [line.part, line.planned, line.taken, line.isNow])).toEqual([
      ['prebrief', 8, 10, false],
      ['playing', 37, 13, true],
      ['debrief', 40, null, false],
      ['close', 5, null, false],
    ]);
  });
});
