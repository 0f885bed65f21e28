// Rooms where staff talk among themselves: a wall of pages after hours, the staff kitchen.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, line, path, place, rect, times } from '../svg.ts';
import { mug, pendant, room, stickies, tableFront } from './props.ts';

function pageWallBack(): string {
  const tones = ['#fffdf7', '#fffaf0', '#f7ead0', '#fffdf7', '#fbe3d4', '#e3f0ee'];
  const pages = times(126, (i) => {
    const column = i % 18;
    const row = Math.floor(i / 18);
    const tone =
      i % 23 === 7 ? '#ef8354' : i % 17 === 5 ? '#ffd166' : (tones[(i * 5 + row) % 6] ?? '#fffdf7');
    return place(
      206 + column * 67,
      84 + row * 70 + ((i * 11) % 7),
      rect(0, 0, 54, 58, tone, 3) +
        rect(8, 12, 38, 6, '#2b3a4540', 2) +
        rect(8, 25, 26, 5, '#2b3a4530', 2) +
        rect(8, 36, 32, 5, '#2b3a4530', 2),
    );
  });
  const string = line('M236 120Q520 220 640 250T1010 190T1330 330', '#c8573a', 4);
  return (
    room('pages', '#bcd3cf', '#a3c1bb', '#8a6b4c', 700) +
    rect(176, 56, 1248, 540, '#a47a54', 10) +
    rect(190, 70, 1220, 512, '#c99a6a', 4) +
    pages +
    string +
    pendant(560, 6, '#14505c') +
    pendant(1040, 6, '#14505c') +
    place(
      1290,
      0,
      line('M40 800L110 180M150 800L170 180', '#8a5f3c', 15) +
        times(7, (i) => line(`M${52 + i * 9} ${700 - i * 78}h${88 - i * 5}`, '#8a5f3c', 11)),
    )
  );
}

const pageWallFore = () =>
  tableFront('#d9b483', '#a97f52', 150) +
  stickies(330, 92, 3, 1) +
  place(
    640,
    150,
    rect(0, -10, 190, 12, '#fffdf7', 3) +
      rect(20, -20, 180, 11, '#fbe3d4', 3) +
      rect(8, -31, 186, 11, '#fffdf7', 3),
  ) +
  place(980, 150, line('M0-4l120-16', '#c8573a', 13) + line('M10-20l120 10', '#14606e', 13)) +
  mug(1210, 152, '#ffd166', '#c8573a');

function canteenBack(): string {
  const tiles = times(60, (i) =>
    rect(
      176 + (i % 20) * 63,
      400 + Math.floor(i / 20) * 60,
      58,
      55,
      (i * 7) % 11 === 3 ? '#bfe0dc' : '#f7f3ea',
      4,
    ),
  );
  const mugs = times(7, (i) =>
    place(
      0,
      0,
      mug(
        230 + i * 92,
        236,
        ['#c8573a', '#fffaf0', '#1f7a8c', '#e0a63f', '#fffaf0', '#9b2d4f', '#5a9a68'][i] ?? '#fffaf0',
        '#fffaf0',
      ),
    ),
  );
  const machine =
    rect(0, 0, 230, 440, '#9d3f28', 16) +
    rect(20, 24, 190, 200, '#2b3a45', 10) +
    times(9, (i) =>
      rect(
        38 + (i % 3) * 56,
        44 + Math.floor(i / 3) * 58,
        42,
        42,
        ['#ffd166', '#7fb7be', '#ef8354', '#f3e3c0'][i % 4] ?? '#ffd166',
        6,
      ),
    ) +
    rect(20, 246, 90, 120, '#5e2415', 8) +
    rect(140, 252, 56, 70, '#ffe7a8', 6) +
    times(6, (i) => circle(154 + (i % 3) * 14, 268 + Math.floor(i / 3) * 18, 4, '#9d3f28'));
  const sheet = place(
    940,
    116,
    `<g transform="rotate(-4)">${rect(0, 0, 190, 240, '#fffdf7', 3)}${times(6, (i) => rect(22, 34 + i * 30, i % 2 === 0 ? 140 : 104, 9, '#c3cccb', 3))}${rect(14, 118, 162, 26, '#ffd166', 4)}${rect(22, 126, 120, 10, '#9d3f28', 3)}${rect(60, -14, 70, 26, '#e0a63f', 2)}</g>`,
  );
  return (
    room('canteen', '#fbe9d2', '#f3d6b4', '#7f8f8c', 710) +
    rect(0, 0, 1600, 40, '#1f7a8c') +
    tiles +
    rect(200, 236, 690, 18, '#8f6747', 5) +
    mugs +
    sheet +
    place(1210, 130, machine) +
    rect(170, 560, 1010, 24, '#6d7f8b', 6) +
    rect(176, 584, 1000, 126, '#d9744f') +
    times(4, (i) => rect(194 + i * 246, 600, 222, 96, '#c8573a', 8)) +
    pendant(420, 26, '#c8573a') +
    pendant(760, 26, '#c8573a')
  );
}

const canteenFore = () =>
  path('M0 156h1600v144H0z', '#f7f3ea') +
  rect(0, 156, 1600, 14, '#fffdf7') +
  times(16, (i) => rect(i * 104, 190, 52, 110, '#bfe0dc')) +
  place(
    360,
    156,
    rect(-10, -8, 190, 10, '#d8e5e4', 5) +
      rect(10, -66, 150, 58, '#c98f5e', 8) +
      path('M10-66h150v22q-14 16-28 0q-14 18-30 0q-16 18-32 0q-14 16-30 0q-16 14-30 0z', '#fffaf0') +
      circle(86, -76, 12, '#e4572e'),
  ) +
  mug(760, 158, '#1f7a8c', '#ffd98e') +
  mug(1150, 158, '#fffaf0', '#c8573a');

export const STAFF_ROOMS = {
  'page-wall': { back: pageWallBack, fore: pageWallFore },
  canteen: { back: canteenBack, fore: canteenFore },
} as const;
