import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markTeam } from '../../sim/debrief/mark-team.ts';
import { roomDebrief } from '../../sim/debrief/index.ts';
import { COMPETENCIES, type Scenario } from '../../sim/scenario/index.ts';
import { replay, type SessionEvent, type SessionState } from '../../sim/session/index.ts';
import { toldDebrief } from './told-debrief.ts';

type File = {
  readonly played: Scenario;
  readonly entries: readonly { readonly event: SessionEvent }[];
};
const CASTS = ['pleasers', 'idealists', 'mixed'] as const;

function load(cast: (typeof CASTS)[number]) {
  const path = new URL(`../fixtures/sessions/${cast}.json`, import.meta.url);
  const { played, entries } = JSON.parse(readFileSync(path, 'utf8')) as File;
  const events = entries.map(({ event }) => event);
  return { scenario: played, events, state: replay(played, events) as SessionState };
}
const sessions = new Map(CASTS.map((cast) => [cast, load(cast)]));
const of = (cast: (typeof CASTS)[number]) => sessions.get(cast) ?? load(cast);

describe.each(CASTS)('the recorded session of %s', (cast) => {
  const { scenario, events, state } = of(cast);
  const room = roomDebrief(scenario, state, 'facilitator');

  it('D4: its debrief is told line for line', async () => {
    await expect(toldDebrief(scenario, state)).toMatchFileSnapshot(`../fixtures/sessions/${cast}.txt`);
  });

  it('D4: paths are the commits of the journal, votes are its votes', () => {
    // Counted from the bare events, without the session's own rules.
    const commits = events.filter((event) => event.type === 'DecisionCommitted');
    expect(
      room.teams
        .flatMap(({ teamId, steps }) => steps.map((s) => `${teamId} ${s.decisionId} ${s.optionId}`))
        .sort(),
    ).toEqual(commits.map((event) => `${event.teamId} ${event.decisionId} ${event.optionId}`).sort());
    const last = new Map<string, string>();
    for (const event of events)
      if (event.type === 'VoteCast')
        last.set(
          `${event.round} ${event.decisionId} ${event.teamId} ${event.vote.seatId}`,
          event.vote.optionId,
        );
    const counted = new Map<string, number>();
    for (const [who, optionId] of last) {
      const [round, decisionId, teamId] = who.split(' ');
      const key = `${round} ${decisionId} ${teamId} ${optionId}`;
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    const told = new Map<string, number>();
    for (const { teamId, steps } of room.teams)
      for (const step of steps)
        step.offered.forEach((optionId, i) => {
          for (const [round, votes] of [
            [1, step.first],
            [2, step.second],
          ] as const)
            if (votes[i]) told.set(`${round} ${step.decisionId} ${teamId} ${optionId}`, votes[i] ?? 0);
        });
    expect([...told].sort()).toEqual([...counted].sort());
    expect(last.size).toBe(25 * 8 * 2);
  });

  it('G4: words and ratings are as many as people gave', () => {
    const said = new Set(events.flatMap((event) => (event.type === 'ReactionSaid' ? [event.at] : [])));
    expect(said.size).toBeGreaterThan(0);
    expect(room.reactions).toMatchObject({ people: 25, few: false });
    expect(room.ratings).toMatchObject({ people: 25, few: false });
  });
});

describe('what the three tell', () => {
  const means = (cast: (typeof CASTS)[number]): readonly number[] => {
    const { scenario, state } = of(cast);
    const room = roomDebrief(scenario, state, 'facilitator');
    const marks = room.teams.map((team) => markTeam(room, team).profile.marks);
    return COMPETENCIES.map(
      (_, i) => marks.reduce((sum, all) => sum + (all[i]?.share ?? 0), 0) / marks.length,
    );
  };

  it('S1: those who follow the key stand above those who court the minister, in all but affordances', () => {
    // The key's strongest option is strongest in sum: the idealists pay for it in affordances, and the debrief says so.
    const [pleasers, idealists] = [means('pleasers'), means('idealists')];
    const below = COMPETENCIES.filter((_, i) => (idealists[i] ?? 0) <= (pleasers[i] ?? 1));
    expect(below).toEqual(['affordances']);
  });

  it('D3: only where teams are of two minds is a split proposed first, and it is the widest', () => {
    const { scenario, state } = of('mixed');
    const room = roomDebrief(scenario, state, 'facilitator');
    const spread = (id: string) =>
      new Set(
        room.teams.flatMap(({ steps }) => steps.filter((s) => s.decisionId === id).map((s) => s.optionId)),
      ).size;
    const [first] = room.proposed;
    expect(first?.why.kind).toBe('split');
    expect(spread(first?.decisionId ?? '')).toBe(Math.max(...room.sheets.map(({ id }) => spread(id))));
    expect(spread(first?.decisionId ?? '')).toBeGreaterThan(1);
  });

  it('I2, D4: a late effect names an option that the same team had taken before', () => {
    for (const cast of CASTS) {
      const { scenario, state } = of(cast);
      for (const { steps } of roomDebrief(scenario, state, 'facilitator').teams) {
        steps.forEach((step, i) => {
          const taken = steps.slice(0, i + 1).map(({ optionId }) => optionId);
          for (const late of step.delayed) expect(taken).toContain(late.from);
        });
      }
    }
  });
});
