// The agency whose systems are older than its clerks: an office of files, a corridor, the public hall.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, line, path, place, rect, shade, times, verticalGradient } from '../svg.ts';
import { room, tableFront } from './props.ts';

/** A grey day with rain, behind slats: the story sits here in February and again after Easter. */
function blindWindow(id: string, x: number, y: number, width: number, height: number): string {
  return place(
    x,
    y,
    `<defs>${verticalGradient(`${id}-sky`, '#5f7f95', '#c9d6da')}</defs>` +
      rect(0, 0, width, height, `url(#${id}-sky)`, 8) +
      path(`M8 ${height - 8}v-46l60-26 70 20 90-34 ${width - 236} 30v56z`, '#7f968c') +
      times(16, (i) =>
        line(`M${34 + ((i * 97) % (width - 60))} ${16 + ((i * 61) % (height - 60))}l-9 24`, '#dfe8ea', 4),
      ) +
      times(Math.floor(height / 34), (i) => rect(0, 8 + i * 30 * 0.6, width, 9, '#f1e6d0')) +
      `<rect width="${width}" height="${height}" rx="8" fill="none" stroke="#f7efe0" stroke-width="14"/>` +
      rect(-18, height, width + 36, 18, '#b9a684', 5),
  );
}

function cabinet(x: number, y: number, drawers: number, tone: string): string {
  return place(
    x,
    y - drawers * 110,
    rect(0, 0, 150, drawers * 110, tone, 6) +
      times(drawers, (i) =>
        place(
          10,
          8 + i * 110,
          rect(0, 0, 130, 96, shade(tone, 0.14), 5) +
            rect(40, 20, 50, 22, '#fffdf7', 3) +
            rect(44, 58, 42, 11, shade(tone, -0.34), 5),
        ),
      ),
  );
}

const BINDERS: readonly (readonly [tone: string, height: number])[] = [
  ['#c8573a', 74],
  ['#2b3a67', 92],
  ['#e0a63f', 66],
  ['#14606e', 86],
  ['#c8573a', 78],
];

const agencyOfficeBack = () =>
  room('agency', '#e4dcc4', '#cfc3a2', '#7d7a62', 700) +
  rect(0, 0, 1600, 34, '#8e8a6a') +
  times(4, (i) => rect(170 + i * 370, 34, 190, 14, '#fff7dc', 5)) +
  blindWindow('agency', 640, 104, 360, 330) +
  cabinet(190, 700, 5, '#8d9a86') +
  cabinet(350, 700, 4, '#7f8c78') +
  place(
    360,
    170,
    BINDERS.map(([tone, height], i) => rect(i * 27, -height, 24, height, tone, 3)).join('') +
      rect(-6, 0, 152, 90, '#a9a184', 5),
  ) +
  cabinet(1080, 700, 5, '#8d9a86') +
  cabinet(1240, 700, 5, '#84917d') +
  place(
    520,
    130,
    rect(0, 0, 92, 130, '#fffdf7', 4) +
      rect(0, 0, 92, 32, '#c8573a', 4) +
      times(12, (i) =>
        rect(12 + (i % 4) * 18, 48 + Math.floor(i / 4) * 24, 12, 12, i === 5 ? '#ffd166' : '#c3cccb', 2),
      ),
  ) +
  place(
    660,
    520,
    rect(0, 0, 320, 130, '#d9d0b6', 8) + times(11, (i) => rect(14 + i * 28, 10, 16, 110, '#c3b996', 5)),
  );

/** The screen of another age, a binder, and a crate of leeks. */
const agencyOfficeFore = () =>
  tableFront('#a9865a', '#7d6240', 150) +
  place(
    280,
    150,
    rect(0, -150, 210, 130, '#d8cdb0', 16) +
      rect(22, -132, 150, 92, '#12352f', 12) +
      times(4, (i) => rect(38, -116 + i * 18, i % 2 === 0 ? 92 : 60, 7, '#7fd0a0', 2)) +
      rect(60, -22, 90, 22, '#bcb191', 4),
  ) +
  place(
    660,
    150,
    rect(0, -42, 210, 42, '#2b3a67', 6) +
      rect(150, -42, 34, 42, '#fffdf7', 2) +
      circle(30, -21, 9, '#c9d6da'),
  ) +
  place(
    1040,
    150,
    times(
      5,
      (i) =>
        path(
          `M${30 + i * 36} -40l-16-96l16 20l8-34l8 34l18-18l-12 94z`,
          i % 2 === 0 ? '#5a9a68' : '#3d7c4f',
        ) + rect(28 + i * 36, -56, 22, 40, '#f3f0d8', 6),
    ) +
      rect(0, -52, 230, 22, '#b07a44', 3) +
      rect(0, -26, 230, 26, '#a06a38', 3),
  );

function corridorBack(): string {
  const door = (points: string, tone: string) => path(points, tone);
  return (
    rect(0, 0, 1600, 900, '#cdd8d3') +
    path('M0 0H1600L1040 250H560z', '#e9efe8') +
    path('M0 900H1600L1040 590H560z', '#7c8d8b') +
    path('M0 0L560 250V590L0 900z', '#b7cbc7') +
    path('M1600 0L1040 250V590L1600 900z', '#a6bebb') +
    rect(560, 250, 480, 340, '#dfe8e0') +
    rect(700, 330, 200, 260, '#1f5f6b', 4) +
    rect(720, 350, 74, 120, '#7fb0b8', 3) +
    rect(806, 350, 74, 120, '#7fb0b8', 3) +
    rect(750, 276, 100, 38, '#3d7c4f', 6) +
    path('M772 295h40l-12-10M812 295l-12 10', 'none', 'stroke="#fffdf7" stroke-width="6"') +
    times(3, (i) =>
      path(
        `M${700 - i * 150} ${186 - i * 70}h${200 + i * 300}l${26 + i * 6} ${-22 - i * 10}H${674 - i * 156}z`,
        '#fffbe4',
      ),
    ) +
    door('M230 210L380 240V690L230 770z', '#c8573a') +
    door('M420 252L520 272V612L420 666z', '#c8573a') +
    door('M1370 210L1220 240V690L1370 770z', '#b14c33') +
    door('M1180 252L1080 272V612L1180 666z', '#b14c33') +
    circle(364, 480, 9, '#ffd98e') +
    circle(1236, 480, 9, '#ffd98e') +
    path('M560 590L0 900h330L700 590z', '#ffffff', 'opacity=".1"') +
    path('M0 620L560 470v16L0 660zM1600 620L1040 470v16l560 174z', '#1f7a8c')
  );
}

/** The printer that signed in. */
const corridorFore = () =>
  rect(0, 190, 1600, 110, '#3f5a5a') +
  rect(0, 184, 1600, 12, '#5c7a78') +
  place(
    270,
    0,
    rect(20, 34, 330, 266, '#d8dcd4', 18) +
      rect(20, 34, 330, 60, '#eef0e8', 18) +
      rect(230, 48, 100, 34, '#14343a', 6) +
      circle(318, 65, 7, '#e4572e') +
      rect(240, 58, 54, 6, '#7fd0a0', 2) +
      path('M70 40L90-30h130l14 70z', '#fffdf7') +
      line('M104-6h94M100 12h100', '#b9c4c4', 6) +
      rect(40, 128, 290, 14, '#9aa6a0', 5) +
      rect(40, 160, 290, 70, '#c3c9c0', 8) +
      rect(140, 184, 90, 12, '#8f9c96', 6),
  ) +
  place(
    760,
    184,
    path('M0 0h190l-16-110q-2-8-10-8H26q-8 0-10 8z', '#2b3a45') +
      circle(95, -60, 10, '#7fb7be') +
      rect(-20, -4, 230, 12, '#55636d', 6),
  ) +
  line('M620 120Q680 210 780 180M960 180Q1120 236 1330 200T1600 220', '#ffd166', 8);

function agencyHallBack(): string {
  const counter = (i: number) =>
    place(
      190 + i * 310,
      400,
      rect(0, 0, 280, 300, '#2f6d74', 8) +
        rect(18, 20, 244, 170, '#bcd9d9', 6) +
        path('M40 20h50l-60 170h-12v-90z', '#ffffff', 'opacity=".4"') +
        rect(0, 190, 280, 22, '#f3e3c0', 5) +
        place(
          140,
          -34,
          circle(0, 0, 34, '#ffd166') +
            `<text y="17" font-family="sans-serif" font-weight="700" font-size="48" fill="#14505c" text-anchor="middle">${i + 1}</text>`,
        ),
    );
  const face =
    circle(0, 0, 132, '#14505c') +
    circle(0, 0, 114, '#fffaf0') +
    times(
      12,
      (i) =>
        `<rect x="-5" y="-104" width="10" height="${i % 3 === 0 ? 26 : 15}" fill="#2b3a45" transform="rotate(${i * 30})"/>`,
    ) +
    line('M0 0V-74M0 0L52 30', '#2b3a45', 12) +
    line('M0 22V-92', '#e4572e', 5) +
    circle(0, 0, 11, '#e4572e');
  return (
    room('agency-hall', '#efe5cf', '#ddd0ae', '#9b8f78', 700) +
    path('M0 0H1600V70Q800 170 0 70z', '#d8caa6') +
    times(2, (i) =>
      place(
        i === 0 ? 360 : 1240,
        130,
        rect(-150, 0, 300, 150, '#cfdcd9', 8) + line('M-150 75h300M-50 0v150M50 0v150', '#f7efe0', 10),
      ),
    ) +
    times(4, counter) +
    place(800, 210, face)
  );
}

const agencyHallFore = () =>
  rect(0, 236, 1600, 64, '#7d7460') +
  times(6, (i) =>
    place(
      110 + i * 276,
      90,
      rect(-9, 0, 18, 190, '#e0a63f', 6) +
        circle(0, -4, 18, '#e0a63f') +
        rect(-44, 180, 88, 20, '#b98430', 8),
    ),
  ) +
  times(6, (i) => line(`M${-166 + i * 276} 108Q${-28 + i * 276} 214 ${110 + i * 276} 108`, '#9b2d4f', 17));

export const AGENCY = {
  'agency-office': { back: agencyOfficeBack, fore: agencyOfficeFore },
  corridor: { back: corridorBack, fore: corridorFore },
  'agency-hall': { back: agencyHallBack, fore: agencyHallFore },
} as const;
