// The meeting room above the harbour, with what hangs on its wall at the time: a board, tallies, one number.
// Floor F3 (client/stage/art/scenery), pure.
import { ellipse, line, path, place, rect, times } from '../svg.ts';
import { harbourWindow } from './harbour.ts';
import { laptop, mug, papers, pendant, plant, room } from './props.ts';

/** Five strokes and a bar across, many times over. */
function tallySheet(x: number, y: number, seed: number): string {
  const gate = (gx: number, gy: number) =>
    line(
      `M${gx} ${gy}v26M${gx + 9} ${gy}v26M${gx + 18} ${gy}v26M${gx + 27} ${gy}v26M${gx - 6} ${gy + 22}l40-18`,
      '#1f5f6b',
      4,
    );
  return place(
    x,
    y,
    rect(0, 0, 150, 190, '#fffdf7', 4) +
      rect(52, -8, 46, 16, '#ffd166', 2) +
      times(6, (i) => ((i + seed) % 5 === 4 ? '' : gate(22 + (i % 2) * 66, 26 + Math.floor(i / 2) * 52))),
  );
}

const tallies = () => times(8, (i) => tallySheet(590 + (i % 4) * 178, 90 + Math.floor(i / 4) * 216, i));

/** A board with a plan nobody has wiped off, and the lighthouse that hangs in every room of the city. */
const board = () =>
  place(
    590,
    100,
    rect(0, 0, 500, 330, '#c9b594', 10) +
      rect(12, 12, 476, 306, '#fffdf7', 6) +
      line('M60 70h110v64H60zM330 70h110v64H330zM196 214h120v64H196z', '#1f5f6b', 6) +
      line('M178 102h142m-16-12 16 12-16 12M384 142v50l-58 36M116 142v50l70 36', '#c8573a', 5) +
      line('M78 92h70M78 112h46M348 92h70M348 112h52M216 236h76M216 256h46', '#a9bfc0', 6) +
      rect(150, 330, 200, 14, '#a98d63', 4) +
      rect(170, 320, 60, 10, '#1f5f6b', 3) +
      rect(246, 320, 60, 10, '#c8573a', 3),
  ) +
  place(
    1170,
    130,
    rect(0, 0, 170, 210, '#8a6344', 6) +
      rect(14, 14, 142, 182, '#cbe6ea', 3) +
      rect(14, 150, 142, 46, '#5f9ea3') +
      path('M66 160l8-96h22l8 96z', '#fffaf0') +
      path('M71 104h28l2 24H69zM74 72h22l1 12H73z', '#c8573a') +
      path('M68 64h34l-17-24z', '#2b3a45') +
      path('M100 50l56-16v36z', '#ffe2a0') +
      path('M44 168q40-26 82 0z', '#8f9c96'),
  );

/** One number, in green, with a small shadow to make it stand out; high, and where a gap between people is. */
const number = () => {
  const words = (x: number, y: number, size: number, fill: string, text: string) =>
    `<text x="${x}" y="${y}" font-family="sans-serif" font-weight="800" font-size="${size}" fill="${fill}" text-anchor="middle">${text}</text>`;
  return place(
    812,
    60,
    rect(10, 12, 440, 260, '#9fbdb7', 10) +
      rect(0, 0, 440, 260, '#fffdf7', 10) +
      words(185, 180, 190, '#b9cfc3', '92') +
      words(180, 175, 190, '#2f7a55', '92') +
      words(349, 180, 92, '#b9cfc3', '%') +
      words(346, 177, 92, '#2f7a55', '%') +
      rect(66, 212, 308, 14, '#dcd3bd', 7) +
      rect(66, 212, 283, 14, '#2f7a55', 7) +
      times(4, (i) => rect(i % 2 === 0 ? -20 : 400, i < 2 ? -10 : 244, 60, 22, '#ffd166', 3)),
  );
};

const back = (id: string, wall: () => string) => (): string =>
  room(id, '#d9ebe7', '#c0dad4', '#a48a68', 700) +
  rect(0, 0, 1600, 44, '#c8573a') +
  harbourWindow(id, 190, 110, 330, 330) +
  wall() +
  pendant(360, 20, '#14606e') +
  plant(1430, 650, 1);

const fore = () =>
  path('M0 172Q800 118 1600 172V300H0z', '#f3e3c0') +
  path('M0 200Q800 146 1600 200V300H0z', '#d8bd8e') +
  laptop(330, 152, '#14505c') +
  papers(720, 142) +
  place(1010, 146, rect(0, -6, 96, 9, '#ffd166', 2) + line('M20-12l60-8', '#c8573a', 7)) +
  ellipse(1210, 152, 52, 9, '#c2a575') +
  mug(1172, 150, '#1f7a8c', '#bfe3ea');

export const HARBOUR_ROOM = {
  'harbour-room': { back: back('harbour-room', board), fore },
  'tally-room': { back: back('tally-room', tallies), fore },
  'number-room': { back: back('number-room', number), fore },
} as const;
