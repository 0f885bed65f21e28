import { describe, expect, it } from 'vitest';
import { dotsOf, fieldOf, heaped, placeDots } from '../../../client/debrief/pictures/confidence-layout.ts';
import { openStory } from '../../../sim/story/index.ts';
import { echoesOf, seriesOf, valueAt } from '../../../client/debrief/pictures/indicator-layout.ts';
import { stripsOf } from '../../../client/debrief/pictures/strip-layout.ts';
import { bandCounts, bandWords, chancesWords } from '../../../client/debrief/pictures/weight-words.ts';
import { foldDebrief, roomDebrief } from '../../../sim/debrief/index.ts';
import { markTeam } from '../../../sim/debrief/mark-team.ts';
import { INDICATORS } from '../../../sim/scenario/index.ts';
import { flagship } from '../../sim/flagship.ts';
import { played, playedRoom } from './played.ts';

const CHARACTERS = ['pleaser', 'idealist', 'mixed'] as const;
const nine = playedRoom({ teams: 9, cut: 12, characters: CHARACTERS });

describe('D7: dots by competency', () => {
  it('the marks of the pictures are those of the report, skipped decisions included', () => {
    const made = played({ teams: 3, characters: CHARACTERS, stopAfter: 3 });
    made.must({ type: 'SkipDecision', teamId: 't1' });
    const room = roomDebrief(flagship, made.open, 'facilitator');
    const report = foldDebrief(flagship, made.open);
    expect(room.teams[0]?.steps.map(({ how }) => how)).toContain('skipped');
    for (const team of room.teams) {
      const told = report.teams.find(({ teamId }) => teamId === team.teamId);
      expect(markTeam(room, team)).toEqual({ evidence: told?.evidence, profile: told?.profile });
    }
  });

  it('has a dot for each decision of each team that touched the competency, at its weight', () => {
    for (const { marks, clusters } of stripsOf(nine)) {
      const dots = marks.flatMap(({ team, mark }) => mark.dots.map((dot) => ({ team: team.name, ...dot })));
      const drawn = clusters.flatMap(({ teams, decisionId, weight }) =>
        teams.map(({ name }) => ({ team: name, decisionId, weight })),
      );
      const order = (a: { team: string; decisionId: string }, b: { team: string; decisionId: string }) =>
        a.team.localeCompare(b.team) || a.decisionId.localeCompare(b.decisionId);
      expect(drawn.sort(order)).toEqual(dots.sort(order));
    }
  });

  it('heaps only dots that rest on the same evidence', () => {
    for (const { clusters } of stripsOf(nine)) {
      for (const { decisionId, optionId, teams } of clusters) {
        for (const { steps } of teams) {
          expect(steps.find((step) => step.decisionId === decisionId)?.optionId).toBe(optionId);
        }
      }
    }
  });

  it('tells of one team alone when asked', () => {
    const [strip] = stripsOf(nine, 't2');
    expect(strip?.marks.map(({ team }) => team.teamId)).toEqual(['t2']);
    expect(strip?.clusters.every(({ teams }) => teams.length === 1)).toBe(true);
  });

  it('draws pleasers below idealists', () => {
    const sum = (teamId: string) =>
      stripsOf(nine, teamId)
        .flatMap(({ clusters }) => clusters)
        .reduce((total, { weight }) => total + weight, 0);
    expect(sum('t1')).toBeLessThan(sum('t2'));
    expect(sum('t4')).toBeLessThan(sum('t5'));
  });

  it('shows nothing before the marking is laid open', () => {
    expect(stripsOf({ ...nine, marking: null })).toEqual([]);
  });

  it('says in words why there is no band, and how many chances there were', () => {
    expect(bandWords({ band: null, noBand: 'few' })).toBe(
      'Not exercised enough to say: fewer than three decisions touched it',
    );
    expect(bandWords({ band: 'practised', noBand: null })).toBe('Practised');
    expect(chancesWords([{ opportunities: 5, available: 8 }])).toBe('5 of up to 8 chances met');
    expect(
      chancesWords([
        { opportunities: 3, available: 8 },
        { opportunities: 5, available: 8 },
      ]),
    ).toBe('3 to 5 of up to 8 chances met');
    expect(chancesWords([{ opportunities: 1, available: null }])).toBe('1 chance met');
    expect(
      bandCounts([{ band: 'overlooked' }, { band: null }, { band: 'enabling' }, { band: null }]),
    ).toEqual([
      { band: 'enabling', title: 'Enabling others', teams: 1 },
      { band: 'overlooked', title: 'Overlooked', teams: 1 },
      { band: null, title: 'Not exercised enough to say', teams: 2 },
    ]);
  });
});

describe('D8: indicators over the run', () => {
  it('stand where the story put them after each decision, and move by what came back', () => {
    for (const team of nine.teams) {
      for (const { indicator, points } of seriesOf(nine.told, team)) {
        team.steps.forEach(({ after, delayed }, at) => {
          expect(points.find((point) => point.at === at)?.value).toBe(after?.[indicator]);
          const moved = delayed.reduce((sum, { changes }) => sum + (changes[indicator] ?? 0), 0);
          const late = points.find((point) => point.at === at + 0.5);
          const expected = Math.max(0, Math.min(100, (after?.[indicator] ?? 0) + moved));
          if (delayed.some(({ changes }) => changes[indicator])) expect(late?.value).toBe(expected);
          else expect(late).toBeUndefined();
        });
      }
    }
  });

  it('begin where the story begins, for every team alike', () => {
    const begun = openStory(flagship, { cut: 12, seed: 1 });
    const start = begun.ok ? begun.value.beat.indicators : null;
    for (const team of nine.teams) {
      for (const { indicator, points } of seriesOf(nine.told, team))
        expect(points[0]).toEqual({ at: -1, value: start?.[indicator] });
    }
  });

  it('what came back and the next decision together lead to the next point', () => {
    for (const team of nine.teams) {
      for (const { indicator, points } of seriesOf(nine.told, team)) {
        team.steps.slice(1).forEach(({ after, changes }, i) => {
          const before = valueAt(points, i + 0.9) ?? 0;
          const reached = Math.max(0, Math.min(100, before + (changes[indicator] ?? 0)));
          expect(after?.[indicator]).toBe(reached);
        });
      }
    }
  });

  it('joins each effect to the decision that took its cause, which lies before it', () => {
    const echoes = nine.teams.flatMap((team) => echoesOf(nine.told, team).map((echo) => ({ team, echo })));
    expect(echoes.length).toBeGreaterThan(9);
    for (const { team, echo } of echoes) {
      expect(team.steps[echo.from ?? -1]?.optionId).toBe(echo.optionId);
      expect(echo.from).toBeLessThan(echo.at);
      expect(echo.text).not.toBe('');
    }
  });

  it('draws an arc only where the indicator moved', () => {
    for (const { indicator, echoes } of nine.teams.flatMap((team) => seriesOf(nine.told, team))) {
      expect(INDICATORS).toContain(indicator);
      for (const { changes } of echoes) expect(changes[indicator] ?? 0).not.toBe(0);
    }
  });
});

describe('D9: confidence against agreement', () => {
  const { pooled, teams } = dotsOf(nine);
  const field = fieldOf({ width: 1214, height: null, em: 14 });

  it('has a dot for each decision with all its people, and one for each team of five and more', () => {
    expect(pooled.map(({ number }) => number)).toEqual(nine.sheets.map((_, i) => i + 1));
    expect(pooled.every(({ people }) => people === 45)).toBe(true);
    expect(teams).toHaveLength(9 * 12);
    expect(dotsOf(playedRoom({ teams: 3, seats: 4 })).teams).toEqual([]);
    expect(dotsOf(playedRoom({ teams: 1, seats: 4 })).pooled).toEqual([]);
  });

  it('lies to the right the surer people were and higher the more they agreed, within its field', () => {
    const placed = placeDots(pooled, field, 14);
    for (const dot of placed) {
      expect(dot.x).toBeCloseTo(field.left + ((dot.confidence - 1) / 3) * field.width);
      expect(dot.y).toBeCloseTo(field.top + (1 - dot.agreement) * field.height);
    }
    const [half, whole] = placeDots(
      [
        { number: 1, heading: '', people: 20, confidence: 2, agreement: 1 },
        { number: 2, heading: '', people: 80, confidence: 3, agreement: 1 },
      ],
      field,
      14,
    );
    expect((whole?.r ?? 0) / (half?.r ?? 1)).toBeCloseTo(2);
  });

  it('numbers stand apart even where dots lie on one another', () => {
    const same = Array.from({ length: 6 }, (_, i) => ({
      ...{ number: i + 1, heading: '', people: 9, confidence: 4, agreement: 1 },
    }));
    const labels = placeDots(same, field, 14).map(({ label }) => label);
    for (const [i, a] of labels.entries()) {
      for (const b of labels.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(14);
    }
  });

  it('heaps what lies at one place without losing any', () => {
    expect(heaped(teams).reduce((sum, { count }) => sum + count, 0)).toBe(teams.length);
  });
});
