// Where records are kept: the archive of boxes, the long ledger, the data room.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, line, path, place, rect, shade, times } from '../svg.ts';
import { pendant, plant, room, tableFront, townWindow } from './props.ts';

function archiveBack(): string {
  const box = (x: number, y: number, i: number) =>
    place(
      x,
      y,
      rect(0, 0, 116, 92, ['#c99a6a', '#b98a5a', '#d6ac7c'][i % 3] ?? '#c99a6a', 4) +
        rect(0, 0, 116, 22, shade('#c99a6a', -0.14), 4) +
        rect(30, 36, 56, 32, '#fffaf0', 3) +
        rect(38, 46, 38, 6, '#1f5f6b', 2),
    );
  const rack = (x: number, columns: number) =>
    place(
      x,
      70,
      rect(-14, -14, columns * 126 + 20, 640, '#5c6b72', 6) +
        rect(0, 0, columns * 126 - 8, 610, '#3d4a50') +
        times(
          5,
          (row) =>
            times(columns, (i) =>
              (row * 3 + i * 5) % 9 === 4 ? '' : box(i * 126, 16 + row * 122, row + i),
            ) + rect(0, 108 + row * 122, columns * 126 - 8, 12, '#7a8a90'),
        ),
    );
  return (
    room('archive', '#d8d0bc', '#c2b899', '#6f6a5c', 700) +
    rack(190, 3) +
    rack(1030, 3) +
    townWindow('archive', 650, 96, 300, 250) +
    pendant(800, 10, '#14606e') +
    place(
      760,
      410,
      line('M0 300L40 0M120 300L100 0', '#8a5f3c', 13) +
        times(4, (i) => line(`M${8 + i * 9} ${250 - i * 66}h${100 - i * 12}`, '#8a5f3c', 10)),
    )
  );
}

/** A roll of wallpaper with names on it, out of its box. */
const archiveFore = () =>
  tableFront('#a3825a', '#7a5f3f', 150) +
  place(
    320,
    150,
    rect(0, -96, 200, 96, '#c99a6a', 4) +
      path('M0-96l-26-30h110l10 30zM200-96l26-30H120l-12 30z', '#dcb47f') +
      rect(60, -64, 80, 36, '#fffaf0', 3),
  ) +
  place(
    720,
    150,
    path('M0-8h330v10H0z', '#fbf0d8') +
      circle(10, -34, 36, '#fbf0d8') +
      circle(10, -34, 24, '#ecd9b2') +
      circle(10, -34, 9, '#b99b6a') +
      times(5, (i) => line(`M${80 + i * 48} -3q9-7 18 0t18 0`, '#1f5f6b', 4)),
  ) +
  place(1170, 150, rect(0, -20, 150, 20, '#9b2d4f', 3) + rect(10, -38, 136, 18, '#14606e', 3));

function ledgerBack(): string {
  const sheet =
    rect(0, 0, 760, 420, '#fffdf7', 4) +
    rect(0, 0, 760, 46, '#1f5f6b', 4) +
    times(11, (row) => rect(0, 46 + row * 34, 760, 34, row % 2 === 0 ? '#f3f6ef' : '#fffdf7')) +
    times(4, (i) => rect(180 + i * 150, 46, 3, 374, '#d5ddd6')) +
    times(
      11,
      (row) =>
        rect(20, 58 + row * 34, 90 + ((row * 37) % 56), 10, row === 6 ? '#c8573a' : '#8fa3a3', 3) +
        times(4, (i) =>
          (row * 3 + i * 7) % 6 === 2
            ? rect(200 + i * 150, 54 + row * 34, 100, 18, '#c3c9c4', 2)
            : rect(
                200 + i * 150,
                58 + row * 34,
                40 + ((row * 29 + i * 41) % 64),
                10,
                row === 6 ? '#c8573a' : '#b9c6c4',
                3,
              ),
        ),
    ) +
    `<rect x="-4" y="246" width="768" height="40" rx="6" fill="none" stroke="#e4572e" stroke-width="6"/>`;
  return (
    room('ledger', '#cfe0dd', '#b5cdc8', '#8c7a64', 700) +
    rect(0, 0, 1600, 44, '#14505c') +
    place(420, 84, sheet) +
    // It goes on over the floor.
    path('M420 504H1180L1260 760H340z', '#f7f6ea') +
    times(6, (i) => line(`M${412 - i * 12} ${530 + i * 38}H${1188 + i * 12}`, '#cdd8d2', 5)) +
    place(
      1250,
      120,
      rect(0, 0, 170, 580, '#8a6344', 6) +
        rect(14, 14, 142, 552, '#a97f52', 4) +
        rect(30, 40, 110, 170, '#bfe0dc', 4) +
        circle(140, 320, 11, '#ffd98e'),
    ) +
    place(
      200,
      130,
      rect(0, 0, 170, 130, '#fffaf0', 6) +
        circle(85, 64, 40, '#e0a63f') +
        path('M85 64V24A40 40 0 0 1 122 78z', '#c8573a') +
        path('M85 64L122 78A40 40 0 0 1 70 101z', '#1f7a8c'),
    ) +
    plant(280, 650, 0.9)
  );
}

const ledgerFore = () =>
  tableFront('#e3d3b0', '#b89a6c', 150) +
  times(3, (i) =>
    place(
      300 + i * 74,
      150,
      rect(0, -128, 66, 128, ['#1f5f6b', '#c8573a', '#e0a63f'][i] ?? '#1f5f6b', 5) +
        rect(14, -104, 38, 44, '#fffdf7', 3) +
        circle(33, -28, 12, '#fffdf7'),
    ),
  ) +
  place(
    720,
    150,
    rect(0, -16, 240, 16, '#fffdf7', 3) +
      rect(14, -30, 220, 14, '#e9f0ea', 3) +
      line('M40-10h140', '#1f5f6b', 4),
  ) +
  place(
    1110,
    150,
    rect(0, -70, 180, 70, '#9b2d4f', 12) +
      rect(0, -44, 180, 10, '#7c2340') +
      line('M60-70q0-26 30-26t30 26', '#7c2340', 9) +
      circle(90, -39, 9, '#ffd98e'),
  );

function dataRoomBack(): string {
  const rack = (x: number, seed: number) =>
    place(
      x,
      104,
      rect(0, 0, 210, 590, '#1d3b44', 10) +
        times(11, (i) =>
          place(
            16,
            18 + i * 51,
            rect(0, 0, 178, 40, '#14292f', 5) +
              times(4, (k) =>
                circle(
                  20 + k * 20,
                  20,
                  6,
                  ['#7fd0a0', '#7fb7be', '#ffd166', '#35606a'][(i * 3 + k * 5 + seed) % 4] ?? '#7fb7be',
                ),
              ) +
              rect(106, 12, 58, 6, '#35606a', 3) +
              rect(106, 24, 40, 6, '#35606a', 3),
          ),
        ),
    );
  const drawers =
    rect(0, 0, 500, 420, '#8a6344', 8) +
    times(20, (i) =>
      place(
        16 + (i % 5) * 94,
        16 + Math.floor(i / 5) * 98,
        rect(0, 0, 86, 88, i === 7 ? '#c99a6a' : '#a97f52', 5) +
          rect(18, 16, 50, 24, '#fff3d6', 3) +
          rect(28, 56, 30, 10, '#5d4030', 5),
      ),
    );
  return (
    room('data', '#bcd2d6', '#9bb9be', '#b9c7c6', 694) +
    rect(0, 0, 1600, 46, '#35535d') +
    line('M0 66H1600M0 84H1600', '#e0a63f', 9) +
    line('M0 75H1600', '#c8573a', 7) +
    rack(176, 0) +
    rack(396, 2) +
    rack(1010, 1) +
    rack(1230, 3) +
    place(624, 130, rect(-10, -10, 372, 440, '#6e4d33', 8) + `<g transform="scale(.704 1)">${drawers}</g>`) +
    line('M800 84V130M500 84V104M1110 84V104', '#c8573a', 9) +
    times(8, (i) => line(`M${i * 230 - 60} 900L${i * 170 + 200} 700`, '#9fb1b0', 4)) +
    line('M0 780H1600', '#9fb1b0', 4)
  );
}

/** Eleven cards in a row, and the cable that would join them. */
const dataRoomFore = () =>
  tableFront('#dfe6e2', '#7f9c9e', 150) +
  times(11, (i) =>
    place(
      286 + i * 96,
      150,
      `<g transform="rotate(${((i * 5) % 7) - 3})">${rect(0, -88, 78, 88, ['#fffdf7', '#fdeccb', '#e3f0ee'][i % 3] ?? '#fffdf7', 5)}${rect(12, -72, 54, 22, ['#1f7a8c', '#c8573a', '#e0a63f', '#5a4a78', '#3d7c4f'][i % 5] ?? '#1f7a8c', 3)}${rect(12, -38, 40, 7, '#b9c4c4', 2)}</g>`,
    ),
  ) +
  line('M0 190Q200 250 420 200T860 210T1260 196T1600 224', '#c8573a', 10) +
  line('M0 224Q260 280 560 232T1080 240T1600 258', '#2b3a67', 10);

export const RECORDS = {
  archive: { back: archiveBack, fore: archiveFore },
  'ledger-room': { back: ledgerBack, fore: ledgerFore },
  'data-room': { back: dataRoomBack, fore: dataRoomFore },
} as const;
