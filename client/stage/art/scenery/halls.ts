// Large public rooms: the ministry's hall, the council chamber, the library.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, times } from '../svg.ts';
import { books, DAY, mug, papers, pendant, room, SHADE, tableFront, townWindow } from './props.ts';

const STAR = 'M0-46l13 28 31 4-23 21 6 31-27-15-27 15 6-31-23-21 31-4z';

function ministryBack(): string {
  const arch = (x: number) =>
    path(`M${x - 84} 640V262q0-98 84-98t84 98v378z`, 'url(#ministry-glow)') +
    line(
      `M${x - 84} 640V262q0-98 84-98t84 98v378M${x} 164v476M${x - 84} 340h168M${x - 84} 480h168`,
      '#fffaf0',
      12,
    );
  const column = (x: number) =>
    rect(x - 48, 120, 96, 560, '#f5e9d4') +
    line(`M${x - 28} 136v530M${x} 136v530M${x + 28} 136v530`, '#dcc9a8', 7) +
    rect(x - 66, 92, 132, 38, '#fffaf0', 6) +
    rect(x - 66, 664, 132, 36, '#fffaf0', 4);
  const glow =
    '<linearGradient id="ministry-glow" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#c9e6ea"/><stop offset="1" stop-color="#ffe2ac"/></linearGradient>';
  const crest = circle(0, 0, 78, '#e0a63f') + circle(0, 0, 62, '#14505c') + path(STAR, '#ffe9b8');
  return (
    `<defs>${glow}</defs>` +
    room('ministry', '#dbe7e2', '#c4d8d3', '#7b3b3b', 700) +
    rect(0, 0, 1600, 76, '#14505c') +
    rect(0, 70, 1600, 22, '#e0a63f') +
    arch(320) +
    arch(1280) +
    column(530) +
    column(1070) +
    column(110) +
    column(1490) +
    arch(800) +
    place(800, 260, crest) +
    path('M560 900l90-200h300l90 200z', '#a04a45') +
    place(
      430,
      0,
      line('M0 240v450', '#7a5c43', 10) + path('M4 250q70-20 100 16q26 30 0 130q-40-40-100-10z', '#1f7a8c'),
    ) +
    place(
      1170,
      0,
      line('M0 240v450', '#7a5c43', 10) + path('M-4 250q-70-20-100 16q-26 30 0 130q40-40 100-10z', '#c8573a'),
    )
  );
}

const ministryFore = () =>
  tableFront('#7a4a34', '#5a3426', 146) +
  times(6, (i) => rect(i * 280 + 20, 192, 240, 108, '#66402e', 8)) +
  place(
    430,
    146,
    rect(-8, -6, 80, 8, '#e0a63f', 3) +
      line('M32-6v-70', '#e0a63f', 6) +
      path('M34-76q46-14 60 8q-30 20-60 14z', '#1f7a8c'),
  ) +
  papers(980, 148) +
  place(720, 146, rect(0, -34, 150, 34, '#e0a63f', 4) + rect(12, -24, 126, 14, '#5a3426', 3));

function chamberBack(): string {
  const bench = (i: number) =>
    place(
      0,
      470 + i * 70,
      path(
        `M${180 - i * 60} 70Q800 ${-30} ${1420 + i * 60} 70V130H${180 - i * 60}z`,
        i % 2 === 0 ? '#8d5f3f' : '#7b5035',
      ) + line(`M${180 - i * 60} 70Q800 -30 ${1420 + i * 60} 70`, '#b98455', 10),
    );
  const heads = times(9, (i) =>
    place(
      300 + i * 125,
      470 - Math.round(34 - (i - 4) ** 2 * 2),
      circle(0, 0, 26, ['#c4875a', '#744730', '#eebd95', '#dba173'][i % 4] ?? '#c4875a') +
        path(
          'M-44 74q0-50 44-50t44 50z',
          ['#1f5f6b', '#9b2d4f', '#6d7f8b', '#e0a63f'][(i * 3) % 4] ?? '#1f5f6b',
        ) +
        path('M-27-2q0-28 27-28t27 28q-26-14-54 0z', ['#26212b', '#b3aeaa', '#7d3b2a'][i % 3] ?? '#26212b'),
    ),
  );
  return (
    room('chamber', '#efe2c8', '#dcc7a2', '#7b3b3b', 720) +
    rect(0, 0, 1600, 54, '#5f4130') +
    times(3, (i) => townWindow(`chamber-${i}`, 270 + i * 390, 100, 270, 270, i === 1 ? DAY : SHADE)) +
    pendant(600, 20, '#b07a2c') +
    pendant(1000, 20, '#b07a2c') +
    heads +
    times(3, bench)
  );
}

const chamberFore = () =>
  tableFront('#a97348', '#7b5035', 140) +
  times(6, (i) => rect(i * 280 + 24, 190, 232, 110, '#6c452d', 8)) +
  times(3, (i) =>
    place(
      400 + i * 400,
      140,
      rect(-26, -6, 52, 8, '#2b3a45', 3) +
        line('M0-6q-4-60 26-80', '#2b3a45', 6) +
        ellipse(30, -90, 12, 16, '#2b3a45'),
    ),
  ) +
  place(560, 140, rect(0, -36, 130, 36, '#fffaf0', 4) + rect(14, -22, 84, 9, '#1f5f6b', 3));

function libraryBack(): string {
  return (
    room('library', '#f1e2c6', '#e2cba3', '#9a6a45', 700) +
    books(180, 90, 330, 5, 120) +
    books(1090, 90, 330, 5, 120) +
    townWindow('library', 600, 110, 400, 430) +
    pendant(560, 60, '#14606e') +
    pendant(1040, 60, '#14606e') +
    place(
      70,
      0,
      line('M60 700L130 100M120 700L180 100', '#b98455', 10) +
        times(6, (i) => line(`M${72 + i * 10} ${600 - i * 86}h58`, '#b98455', 8)),
    )
  );
}

const libraryFore = () =>
  tableFront('#a0693f', '#7a4d2d', 148) +
  place(
    300,
    148,
    rect(0, -22, 190, 22, '#c8573a', 4) +
      rect(14, -42, 170, 20, '#1f7a8c', 4) +
      rect(4, -60, 180, 18, '#e0a63f', 4),
  ) +
  place(
    1150,
    148,
    rect(-40, -8, 110, 10, '#b07a2c', 4) +
      line('M14-8v-70', '#b07a2c', 8) +
      path('M-50-72q10-44 64-44t64 44z', '#2f7a55'),
  ) +
  place(700, 148, path('M0-6q60-26 100 0q40-26 100 0v10H0z', '#fffaf0') + line('M100-6v8', '#cbb892', 4)) +
  mug(560, 148);

export const HALLS = {
  ministry: { back: ministryBack, fore: ministryFore },
  chamber: { back: chamberBack, fore: chamberFore },
  library: { back: libraryBack, fore: libraryFore },
} as const;
