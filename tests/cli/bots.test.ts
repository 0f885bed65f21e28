import { describe, expect, it } from 'vitest';
import { runWorkshop, repro, type BotWish } from '../../cli/bots/workshop.ts';
import { flagship } from '../sim/flagship.ts';

const WISH: BotWish = {
  scenario: 'first-of-the-month',
  minutes: 45,
  pacing: 'together',
  rule: 'plurality',
  teams: 3,
  seats: 4,
  late: 2,
  mischief: 0.04,
  drops: 0.2,
  kills: 1,
  seed: 7,
  cast: 'random',
  record: null,
  limitMs: 60_000,
};

describe('bots play a workshop through a real server, with drops, mischief, late joiners and a kill -9', () => {
  it.each([WISH, { ...WISH, pacing: 'own', rule: 'consensus', kills: 2, seed: 8 } as BotWish])(
    'K1: no acknowledged vote is lost, nothing leaks, a replay tells the same ($pacing pace)',
    async (wish) => {
      const report = await runWorkshop(wish, flagship);
      expect(report, repro(wish)).toMatchObject({
        ended: true,
        lost: 0,
        leaks: 0,
        replays: true,
        takenOver: true,
        kills: wish.kills,
      });
      expect(report.acknowledged).toBeGreaterThan(50);
      expect(report.decisions).toBe(3 * 4);
    },
    90_000,
  );
});
