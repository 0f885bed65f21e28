import { describe, expect, it } from 'vitest';
import { readPublic, seatJson, teamJson, type RoomState } from '../../../client/net/read-state.ts';
import { LONGEST_WAIT_MS, waitBefore } from '../../../client/net/kept-room.ts';
import { learnServerTime, serverNow } from '../../../client/net/clock.ts';

describe('session link', () => {
  it('waits 0.3 to 3 s between attempts, for ever', () => {
    expect([0, 1, 2, 3, 4, 500].map((attempt) => waitBefore(attempt, 0))).toEqual([
      300, 600, 1200, 2400, 3000, 3000,
    ]);
    expect(waitBefore(9, 1)).toBeGreaterThan(LONGEST_WAIT_MS / 2);
  });

  it('reads the private part only where the server shows one', () => {
    const state = {
      code: 'ABC234',
      title: 'T',
      phase: 'playing',
      teams: new Map([
        ['t1', { id: 't1', name: 'Heron', phase: 'voting', decisionNumber: 1, deadline: 0 }],
        [
          't2',
          {
            id: 't2',
            name: 'Otter',
            phase: 'talking',
            decisionNumber: 1,
            deadline: 5,
            priv: { viewJson: '{"teamId":"t2"}' },
          },
        ],
      ]),
      seats: new Map(),
    } as unknown as RoomState;
    expect(readPublic(state).teams.map((team) => team.deadline)).toEqual([null, 5]);
    expect(teamJson(state)).toBe('{"teamId":"t2"}');
    expect(seatJson(state)).toBe('');
  });

  it('corrects a clock that is minutes off, and leaves a good one alone', () => {
    learnServerTime(new Date(Date.now() + 120_000).toUTCString());
    expect(serverNow() - Date.now()).toBeGreaterThan(110_000);
    learnServerTime(new Date().toUTCString());
    expect(Math.abs(serverNow() - Date.now())).toBeLessThan(5);
  });
});
