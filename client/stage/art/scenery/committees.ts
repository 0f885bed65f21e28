// Rooms where elected people read what an office did: a committee of nine, a council with its vote on the wall.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, shade, times } from '../svg.ts';
import { clock } from './courts.ts';
import { room, SHADE, tableFront, townWindow } from './props.ts';

const SKINS = ['#c4875a', '#744730', '#eebd95', '#dba173', '#f0cba4'];
const COATS = ['#1f5f6b', '#9b2d4f', '#6d7f8b', '#5a4a78', '#3b4a5a', '#8a5a44'];
const HAIR = ['#26212b', '#b3aeaa', '#7d3b2a', '#d3cec8'];

/** Somebody seen across a large room, down to the shoulders. */
const member = (x: number, y: number, i: number, scale = 1) =>
  place(
    x,
    y,
    path('M-50 84q0-54 50-54t50 54z', COATS[(i * 5) % COATS.length] ?? '#1f5f6b') +
      circle(0, 0, 29, SKINS[(i * 3) % SKINS.length] ?? '#c4875a') +
      path('M-30-2q0-31 30-31t30 31q-29-15-60 0z', HAIR[i % HAIR.length] ?? '#26212b'),
    scale,
  );

const jug = (x: number, y: number) =>
  place(
    x,
    y,
    line('M40-62q26 2 22 26t-26 14', '#c3e2e8', 6) +
      path('M-4-76h46l8 76H-12z', '#dbeff2') +
      path('M-9-40h56l4 40H-12z', '#a9d8e3'),
  );
const glass = (x: number, y: number) =>
  place(x, y, path('M0-40h28l-4 40H4z', '#dbeff2') + path('M2-24h24l-3 24H4z', '#a9d8e3'));

/** The arms of the house: a lamp over water. */
const crest = (x: number, y: number) =>
  place(
    x,
    y,
    path('M-76-96H76V10q0 66-76 98q-76-32-76-98z', '#c9a86a') +
      path('M-60-80H60V8q0 52-60 78q-60-26-60-78z', '#2f4a3f') +
      circle(0, -30, 26, '#ffd98e') +
      line('M0-72v10M-40-44l9 5M40-44l-9 5M-44-14l11-5M44-14l-11-5', '#ffd98e', 6) +
      line('M-44 20q15-14 29 0t29 0t29 0M-36 46q12-12 24 0t24 0t24 0', '#bfe3ea', 7),
  );

/** Height of the curved table at x: highest in the middle, nearer at both ends. */
const tableAt = (x: number) => 470 + ((x - 800) / 560) ** 2 * 90;

/** What tells one committee's room from another's. */
type Chamber = {
  readonly id: string;
  /** Top of the wall, its foot, and the floor. */
  readonly walls: readonly [string, string, string];
  readonly beam: string;
  /** The wood behind the members, and its panels. */
  readonly wood: readonly [string, string];
  /** Backs of the chairs, and their cushions. */
  readonly chairs: readonly [string, string];
  readonly members: number;
};

const NINE: Chamber = {
  id: 'committee',
  walls: ['#e9e4d4', '#d7d0ba', '#4c5a52'],
  beam: '#2f4a3f',
  wood: ['#5f7d6c', '#547060'],
  chairs: ['#7b2f33', '#8f3c40'],
  members: 9,
};
const INQUIRY: Chamber = {
  id: 'inquiry',
  walls: ['#dde6ec', '#c4d2dc', '#4a4658'],
  beam: '#2b3a67',
  wood: ['#8b6a55', '#7d5d49'],
  chairs: ['#2b3a67', '#3a4b80'],
  members: 5,
};

const committeeBack = ({ id, walls, beam, wood, chairs, members }: Chamber) => {
  const seat = (i: number) => 800 + (i - (members - 1) / 2) * (976 / (members - 1));
  return (
    room(id, walls[0], walls[1], walls[2], 700) +
    rect(0, 0, 1600, 40, beam) +
    rect(0, 296, 1600, 398, wood[0]) +
    times(12, (i) => rect(20 + i * 134, 316, 114, 360, wood[1], 6)) +
    rect(0, 288, 1600, 14, '#c9a86a') +
    townWindow(`${id}-a`, 280, 70, 250, 196) +
    townWindow(`${id}-b`, 1070, 70, 250, 196, SHADE) +
    clock(652, 164, 88) +
    crest(948, 164) +
    times(members, (i) => {
      const x = seat(i);
      const y = tableAt(x);
      return (
        rect(x - 50, y - 176, 100, 190, chairs[0], 28) +
        rect(x - 36, y - 160, 72, 160, chairs[1], 20) +
        member(x, y - 84, i)
      );
    }) +
    path('M200 574Q800 374 1400 574L1440 720Q800 560 160 720z', '#8a5c3e') +
    path('M200 574Q800 374 1400 574L1406 604Q800 404 194 604z', '#c98f5e') +
    times(members, (i) => {
      const x = seat(i);
      const y = tableAt(x) + 26;
      return path(`M${x - 36} ${y}l8-28h56l8 28z`, '#fffaf0') + rect(x - 22, y - 18, 44, 6, '#c3cccb', 3);
    }) +
    times(4, (i) => {
      const x = 373 + i * 244;
      return jug(x - 20, tableAt(x) + 20);
    })
  );
};

/** Where those sit who are asked: seven cards, and one of them is yours. */
const inquiryFore = () =>
  tableFront('#b98a63', '#6a4a52', 148) +
  times(6, (i) => rect(i * 280 + 22, 192, 236, 108, '#5b3f47', 8)) +
  times(7, (i) =>
    place(
      350 + i * 150,
      148,
      path('M-48 0l10-40h76l10 40z', i === 3 ? '#ffe7a8' : '#fffaf0') +
        rect(-28, -26, 56, 7, i === 3 ? '#a3824a' : '#c3cccb', 3) +
        rect(-20, -14, 40, 5, i === 3 ? '#c9a86a' : '#dfe4e3', 2),
    ),
  ) +
  place(
    725,
    148,
    rect(-26, -6, 52, 8, '#2b3a45', 3) +
      line('M0-6q-4-54 24-74', '#2b3a45', 6) +
      ellipse(28, -84, 11, 16, '#2b3a45'),
  );

/** Where the office sits: the papers of the inquiry, bound, and water. */
const committeeFore = () =>
  tableFront('#c98f5e', '#7d5238', 148) +
  times(6, (i) => rect(i * 280 + 22, 192, 236, 108, '#6d4630', 8)) +
  place(
    330,
    148,
    rect(0, -30, 200, 30, '#2f4a3f', 4) +
      rect(8, -56, 184, 26, '#7b2f33', 4) +
      rect(4, -80, 190, 24, '#fffdf7', 3) +
      line('M30-68h90', '#c3cccb', 6) +
      rect(150, -80, 16, 80, '#e0a63f', 2),
  ) +
  place(
    700,
    148,
    rect(-28, -6, 56, 8, '#2b3a45', 3) +
      line('M0-6q-4-60 26-82', '#2b3a45', 6) +
      ellipse(30, -92, 12, 17, '#2b3a45'),
  ) +
  path('M800 148l10-36h130l10 36z', '#fffaf0') +
  rect(830, 124, 90, 8, '#c3cccb', 4) +
  jug(1110, 148) +
  glass(1190, 148) +
  glass(1236, 148);

/** Nineteen for, fourteen against: filled lamps and hollow ones. */
const voteBoard = () =>
  place(
    560,
    76,
    rect(-14, -14, 508, 218, '#7a5c43', 12) +
      rect(0, 0, 480, 190, '#1d2f3a', 6) +
      line('M24 46l12 13l24-30', '#8fd0a4', 8) +
      line('M28 128l26 26M54 128l-26 26', '#f0a58c', 8) +
      times(19, (i) => circle(100 + (i % 10) * 38, 30 + Math.floor(i / 10) * 36, 12, '#8fd0a4')) +
      times(
        14,
        (i) =>
          `<circle cx="${100 + (i % 10) * 38}" cy="${122 + Math.floor(i / 10) * 36}" r="10" fill="none" stroke="#f0a58c" stroke-width="5"/>`,
      ),
  );

const councilRow = (row: number) => {
  const y = 470 + row * 76;
  const half = 560 + row * 60;
  const seats = 7 + row;
  const [left, right] = [800 - half, 800 + half];
  return (
    times(seats, (i) => {
      const at = (i + 0.5) / seats;
      // Two places are empty: they have left the room.
      if ((row === 0 && i === 5) || (row === 1 && i === 2)) return '';
      return member(left + at * half * 2, y - 36 + (at - 0.5) ** 2 * 110, i + row * 4, 0.95);
    }) +
    path(
      `M${left} ${y + 60}Q800 ${y - 20} ${right} ${y + 60}V${y + 150}H${left}z`,
      shade('#8b6f9a', -0.12 * row),
    ) +
    line(`M${left} ${y + 60}Q800 ${y - 20} ${right} ${y + 60}`, '#d9c4a3', 10)
  );
};

const councilHallBack = () =>
  room('council-hall', '#ece6ef', '#d8cfdf', '#5a4a66', 700) +
  rect(0, 0, 1600, 40, '#4a3d58') +
  townWindow('council-hall-a', 240, 84, 230, 280) +
  townWindow('council-hall-b', 1130, 84, 230, 280, SHADE) +
  voteBoard() +
  times(3, councilRow);

/** The report that the city printed on itself: eleven and twenty-three on its cover. */
const report = (x: number) =>
  place(
    x,
    150,
    `<g transform="skewX(-6)">${rect(0, -150, 128, 150, '#c8573a', 5)}${rect(0, -150, 14, 150, '#a5432a', 3)}${rect(30, -128, 82, 10, '#fffaf0', 3)}${rect(30, -110, 56, 8, '#fffaf0', 3)}${rect(40, -58, 24, 34, '#fffaf0', 2)}${rect(76, -94, 24, 70, '#ffd98e', 2)}</g>`,
  );

const councilHallFore = () =>
  tableFront('#b98455', '#6b4f72', 150) +
  times(6, (i) => rect(i * 280 + 22, 194, 236, 106, '#5d4464', 8)) +
  report(360) +
  place(
    690,
    150,
    rect(-28, -6, 56, 8, '#2b3a45', 3) +
      line('M0-6q-4-60 26-82', '#2b3a45', 6) +
      ellipse(30, -92, 12, 17, '#2b3a45'),
  ) +
  times(4, (i) => rect(960 + (i % 2) * 6, 138 - i * 14, 170, 12, i === 3 ? '#c8573a' : '#fffdf7', 2)) +
  glass(1200, 150);

export const COMMITTEES = {
  'committee-room': { back: () => committeeBack(NINE), fore: committeeFore },
  'inquiry-room': { back: () => committeeBack(INQUIRY), fore: inquiryFore },
  'council-hall': { back: councilHallBack, fore: councilHallFore },
} as const;
