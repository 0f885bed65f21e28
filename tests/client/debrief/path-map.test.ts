import { describe, expect, it } from 'vitest';
import { detailOf } from '../../../client/debrief/pictures/map-detail.ts';
import { placeMap } from '../../../client/debrief/pictures/map-places.ts';
import { walk, wayOf } from '../../../client/debrief/pictures/map-walk.ts';
import { decisionOrder, mapOf } from '../../../client/debrief/pictures/room-map.ts';
import { roomDebrief, type RoomDebrief, type TeamPath } from '../../../sim/debrief/index.ts';
import { flagship } from '../../sim/flagship.ts';
import { workshop } from '../../sim/workshop.ts';
import { crowdOf, playedRoom } from './played.ts';

const nine = playedRoom({ teams: 9, characters: ['pleaser', 'idealist', 'mixed'] });
const map = mapOf(nine);
const byCut = [4, 8, 12].map((cut) => playedRoom({ teams: 6, cut, seats: 2 }));
const laptop = { width: 1214, height: null, em: 14 };

const namesAt = (room: RoomDebrief, decisionId: string, optionId: string) =>
  room.teams
    .filter(({ steps }) => steps.some((step) => step.decisionId === decisionId && step.optionId === optionId))
    .map(({ name }) => name);

describe('D6: the map of all paths', () => {
  it('counts at each option exactly the teams whose steps took it', () => {
    for (const { sheet, stops } of map.columns) {
      for (const { optionId, teams } of stops) {
        if (sheet === null || optionId === null) continue;
        expect(teams.map(({ name }) => name)).toEqual(namesAt(nine, sheet.id, optionId));
      }
    }
  });

  it('links are as wide as teams are many: between two columns they add up to all teams', () => {
    for (const room of byCut) {
      const many = mapOf(crowdOf(room, 12));
      const { ribbons, unit } = placeMap(many, laptop);
      many.links.forEach((_, gap) => {
        const widths = ribbons.filter(({ link }) => link.from.column === gap).map(({ width }) => width);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(12 * unit);
      });
    }
  });

  it('each link is what its teams took one after the other', () => {
    for (const { from, to, teams } of map.links.flat()) {
      for (const { steps, ending } of teams) {
        const at = steps.findIndex(({ optionId }) => optionId === from.optionId);
        expect(at).toBeGreaterThanOrEqual(0);
        if (to.kind === 'option') expect(steps[at + 1]?.optionId).toBe(to.optionId);
        else expect(to.text).toBe(ending);
      }
    }
  });

  it('a team that goes round a decision, or has not finished, is drawn as that and stays counted', () => {
    const [first, ...others] = nine.teams as [TeamPath, ...TeamPath[]];
    const short = { ...first, ending: null, steps: first.steps.filter((_, i) => i !== 2 && i < 6) };
    const odd = mapOf({ ...nine, teams: [short, ...others] });
    const rounds = odd.columns.map(
      ({ stops }) => stops.find(({ kind }) => kind === 'round')?.teams.length ?? 0,
    );
    expect(rounds).toEqual([0, 0, 1, 0, 0, 0, 1, 1, 0]);
    expect(odd.columns.at(-1)?.stops.find(({ teams }) => teams.includes(short))?.text).toBe('Not finished');
    for (const links of odd.links) expect(links.reduce((sum, { teams }) => sum + teams.length, 0)).toBe(9);
  });

  it('keeps the order that teams met decisions in, whatever the order of the scenario', () => {
    const turned = { ...nine, sheets: [...nine.sheets].reverse() };
    expect(decisionOrder(turned).map(({ id }) => id)).toEqual(
      nine.teams[0]?.steps.map((one) => one.decisionId),
    );
  });

  it('draws a story that leads in circles', () => {
    const [first] = nine.teams as [TeamPath];
    const [a, b] = first.steps;
    const steps = a && b ? [a, b, a, b] : [];
    const circle = mapOf({ ...nine, teams: [{ ...first, steps }] });
    expect(circle.links.flat()).toHaveLength(circle.columns.length - 1);
  });

  it('has nothing to draw before a decision was taken', () => {
    const before = workshop().withTeams(5).play();
    const room = roomDebrief(flagship, before.open, 'facilitator');
    expect(mapOf(room)).toMatchObject({ columns: [], links: [], teams: [] });
  });
});

describe('D6: who went there, how, and what followed', () => {
  const [column] = map.columns;
  const stop = column?.stops.find(({ teams }) => teams.length > 0);
  const detail = detailOf(nine, map, stop?.id ?? '');

  it('names the teams with their votes and changes of mind as their steps have them', () => {
    for (const team of stop?.teams ?? []) {
      const [step] = team.steps;
      const told = detail?.teams.find(({ name }) => name === team.name);
      expect(told?.changed).toBe(step?.changed);
      const numbers = [...(told?.votes ?? '').matchAll(/(\d+) → (\d+)/g)];
      const voted = (round: readonly number[] | undefined) => round?.reduce((sum, n) => sum + n, 0);
      expect(numbers.reduce((sum, [, first]) => sum + Number(first), 0)).toBe(voted(step?.first));
      expect(numbers.reduce((sum, [, , second]) => sum + Number(second), 0)).toBe(voted(step?.second));
    }
  });

  it('tells the lines that followed, each once', () => {
    const lines = (stop?.teams ?? []).map((team) =>
      team.steps[0]?.told.map((at) => nine.told[at] ?? '').join(),
    );
    expect(detail?.followed.map((one) => one.lines.join()).sort()).toEqual(
      [...new Set(lines)].filter((one) => one !== '').sort(),
    );
  });

  it('knows every stop and link, and nothing else', () => {
    const ids = [...map.columns.flatMap(({ stops }) => stops), ...map.links.flat()].map(({ id }) => id);
    expect(ids.filter((id) => detailOf(nine, map, id) === null)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(detailOf(nine, map, 'nowhere')).toBeNull();
  });
});

describe('D6: the places of a map', () => {
  const rooms = [
    { width: 1214, height: null, em: 14 },
    { width: 1480, height: null, em: 16.5 },
    { width: 326, height: null, em: 14 },
    { width: 256, height: null, em: 14 },
    { width: 1840, height: 830, em: 30 },
    { width: 1316, height: 600, em: 21 },
  ];

  it('no stop leaves the room or covers another, from 1 to 50 teams and from 4 to 12 decisions', () => {
    for (const teams of [1, 2, 9, 50]) {
      for (const some of byCut) {
        const drawn = mapOf(crowdOf(some, teams));
        for (const room of rooms) {
          const { stops, height } = placeMap(drawn, room);
          const boxes = [...stops.values()];
          for (const box of boxes) {
            expect(box.x).toBeGreaterThanOrEqual(-0.01);
            expect(box.x + box.w).toBeLessThanOrEqual(room.width + 0.01);
            expect(box.y + box.h).toBeLessThanOrEqual((room.height ?? height) + 0.01);
          }
          const covered = boxes.filter((a, i) =>
            boxes
              .slice(i + 1)
              .some((b) => Math.abs(a.x - b.x) < a.w - 0.01 && Math.abs(a.y - b.y) < a.h - 0.01),
          );
          expect(covered, `${teams} teams, ${room.width} wide`).toEqual([]);
        }
      }
    }
  });

  it('links leave and reach a stop within its edge', () => {
    const many = mapOf(crowdOf(nine, 50));
    for (const room of rooms) {
      const { stops, unit, across } = placeMap(many, room);
      for (const { id, teams } of many.columns.flatMap((column) => column.stops)) {
        const box = stops.get(id);
        expect(teams.length * unit).toBeLessThanOrEqual((across ? box?.h : box?.w) ?? 0);
      }
    }
  });

  it('runs down where columns would be too narrow for words, and never on the wall', () => {
    expect(rooms.map((room) => placeMap(map, room).across)).toEqual([true, true, false, false, true, true]);
  });
});

describe('D6: by keyboard', () => {
  it('goes from stop to link to stop along the path, and back', () => {
    const start = map.columns[0]?.stops.find(({ teams }) => teams.length > 0)?.id ?? '';
    const steps = Array.from({ length: map.links.length * 2 });
    const path = steps.reduce<string[]>((ids) => [...ids, walk(map, ids.at(-1) ?? '', 'on')], [start]);
    expect(map.columns.at(-1)?.stops.map(({ id }) => id)).toContain(path.at(-1));
    expect(new Set(path).size).toBe(path.length);
    const back = steps.reduce<string>((id) => walk(map, id, 'back'), path.at(-1) ?? '');
    expect(map.columns[0]?.stops.map(({ id }) => id)).toContain(back);
  });

  it('every stop and link can be reached', () => {
    const reached = new Set([map.columns[0]?.stops[0]?.id ?? '']);
    for (const id of reached) {
      for (const way of ['on', 'back', 'before', 'after'] as const) reached.add(walk(map, id, way));
    }
    const all = [...map.columns.flatMap(({ stops }) => stops), ...map.links.flat()].map(({ id }) => id);
    expect([...reached].sort()).toEqual([...all].sort());
  });

  it('arrows follow the way the map lies', () => {
    expect([wayOf('ArrowRight', true), wayOf('ArrowRight', false)]).toEqual(['on', 'after']);
    expect([wayOf('ArrowUp', true), wayOf('ArrowUp', false)]).toEqual(['before', 'back']);
    expect(wayOf('x', true)).toBeNull();
  });
});
