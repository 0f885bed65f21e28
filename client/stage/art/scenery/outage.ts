// Rooms of a bad day: the tapes, the press office, the incident room.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, shade, times } from '../svg.ts';
import { chart, laptop, mug, papers, room, stickies, tableFront } from './props.ts';

const reel = (x: number, y: number, tone: string) =>
  place(
    x,
    y,
    circle(0, 0, 56, '#2b3a45') +
      circle(0, 0, 46, tone) +
      times(3, (i) => `<circle cx="0" cy="-26" r="12" fill="#2b3a45" transform="rotate(${i * 120})"/>`) +
      circle(0, 0, 9, '#2b3a45'),
  );

function tapeRoomBack(): string {
  const tones = ['#c9d2cf', '#e0a63f', '#c9d2cf', '#c8573a', '#c9d2cf', '#7fb7be'];
  const shelves = times(12, (i) =>
    reel(76 + (i % 4) * 130, 82 + Math.floor(i / 4) * 146, tones[(i * 5) % 6] ?? '#c9d2cf'),
  );
  return (
    room('tapes', '#dfe0cb', '#c6c8ab', '#8a7a5c', 700) +
    rect(0, 0, 1600, 40, '#5c6b52') +
    place(
      526,
      100,
      rect(-20, -20, 584, 620, '#6e5a3e', 8) +
        rect(0, 0, 544, 480, '#463824', 4) +
        times(3, (i) => rect(0, 140 + i * 146, 544, 14, '#8a7048')) +
        shelves,
    ) +
    path('M506 80L330 130V720L506 700z', '#84704c') +
    path('M1090 80L1266 130V720L1090 700z', '#84704c') +
    circle(350, 430, 10, '#ffd98e') +
    circle(1246, 430, 10, '#ffd98e') +
    place(
      250,
      180,
      circle(0, 0, 62, '#fffaf0') +
        `<circle r="62" fill="none" stroke="#5c6b52" stroke-width="10"/>` +
        line('M0 0V36M0 0L-26 18', '#1c1b22', 8),
    ) +
    place(
      1310,
      130,
      rect(0, 0, 110, 150, '#fffdf7', 4) +
        times(5, (i) => rect(16, 22 + i * 24, i % 2 === 0 ? 76 : 54, 8, '#c3cccb', 3)),
    )
  );
}

const tapeRoomFore = () =>
  path('M0 168Q800 116 1600 168V300H0z', '#b99a68') +
  path('M0 196Q800 144 1600 196V300H0z', '#937547') +
  place(
    330,
    134,
    ellipse(60, 14, 96, 14, '#7f6238') +
      path('M-10 0q70-50 140 0l-14 18q-56-16-112 0z', '#2b3a45') +
      circle(60, -6, 9, '#e4572e'),
  ) +
  place(760, 92, reel(0, 0, '#c9d2cf')) +
  papers(1050, 146);

function pressBack(): string {
  const page = (x: number, y: number, seed: number) =>
    place(
      x,
      y,
      `<g transform="rotate(${((seed * 7) % 5) - 2})">` +
        rect(0, 0, 160, 210, '#fffdf7', 3) +
        rect(14, 14, 132, 24, '#2b3a45', 2) +
        rect(14, 50, 76, 70, ['#7fb7be', '#e0a63f', '#ef8354', '#8fc7a9'][seed % 4] ?? '#7fb7be', 2) +
        times(4, (i) => rect(98, 52 + i * 18, 48, 7, '#b9c4c4', 2)) +
        times(4, (i) => rect(14, 134 + i * 17, i % 2 === 0 ? 132 : 108, 7, '#b9c4c4', 2)) +
        '</g>',
    );
  const screen = (x: number, tone: string, face: string) =>
    place(
      x,
      70,
      rect(0, 0, 300, 190, '#22323b', 12) +
        rect(12, 12, 276, 166, tone, 6) +
        circle(150, 80, 34, face) +
        path('M90 158q0-46 60-46t60 46z', '#2b3a67') +
        rect(12, 148, 276, 30, '#c8573a') +
        rect(28, 158, 170, 10, '#fffaf0', 3),
    );
  return (
    room('press', '#f0dcc8', '#e2c3a6', '#6d5a5a', 700) +
    rect(0, 0, 1600, 40, '#7b2f4a') +
    screen(240, '#7fb7be', '#9a6240') +
    screen(650, '#e9c98d', '#f4d0b0') +
    screen(1060, '#8fc7a9', '#c4875a') +
    times(6, (i) => page(222 + i * 196, 310 + ((i * 17) % 22), i)) +
    rect(170, 590, 1260, 20, '#8f6747', 5)
  );
}

/** Three telephones, two of them lit. */
const pressFore = () =>
  tableFront('#8d4f5f', '#67364a', 150) +
  times(3, (i) =>
    place(
      290 + i * 360,
      150,
      path('M0 0l14-66q2-10 14-10h124q12 0 14 10l14 66z', ['#2b3a45', '#c8573a', '#2b3a45'][i] ?? '#2b3a45') +
        path(
          'M-4-70q92-56 188 0l-14 22q-14-16-34-18q-46-8-92 0q-20 2-34 18z',
          ['#3b4c58', '#dc7258', '#3b4c58'][i] ?? '#3b4c58',
        ) +
        times(6, (k) => rect(62 + (k % 3) * 22, -48 + Math.floor(k / 3) * 20, 15, 13, '#f3e3c0', 3)) +
        circle(150, -30, 9, i === 1 ? '#55636d' : '#ffd166'),
    ),
  ) +
  papers(1350, 150);

function incidentBack(): string {
  const node = (x: number, y: number, tone: string) => rect(x - 38, y - 26, 76, 52, tone, 8);
  const board =
    rect(0, 0, 700, 340, '#fffdf7', 12) +
    `<rect width="700" height="340" rx="12" fill="none" stroke="#9fb0b2" stroke-width="12"/>` +
    line(
      'M120 90H330M330 90L540 60M330 90L520 180M120 90L150 240M150 240H360M360 240L520 180M360 240L580 280',
      '#6d7f8b',
      6,
    ) +
    line('M240 62l-34 58M206 62l34 58M262 212l-30 56M232 212l30 56', '#e4572e', 10) +
    node(120, 90, '#7fb7be') +
    node(330, 90, '#ffd166') +
    node(540, 60, '#7fb7be') +
    node(520, 180, '#ef8354') +
    node(150, 240, '#7fb7be') +
    node(360, 240, '#c8e0a0') +
    node(580, 280, '#ef8354') +
    `<ellipse cx="520" cy="180" rx="66" ry="48" fill="none" stroke="#e4572e" stroke-width="7"/>`;
  const lamp = place(
    800,
    0,
    rect(-70, 0, 140, 20, '#2b3a45', 4) +
      path('M-46 20h92q0 52-46 52t-46-52z', '#e4572e') +
      ellipse(-14, 40, 10, 14, '#ffb49c'),
  );
  const timeline =
    rect(170, 470, 1260, 96, '#f7ead0', 4) +
    line('M200 518H1400', '#c8573a', 6) +
    times(
      12,
      (i) =>
        circle(220 + i * 104, 518, 13, i < 8 ? '#c8573a' : '#fffdf7') +
        rect(192 + i * 104, 482 + (i % 2) * 52, 56, 14, '#2b3a4566', 3),
    );
  const coats = times(5, (i) =>
    place(
      1240 + i * 44,
      150,
      line('M0-20v20', '#7a5c43', 8) +
        path(
          'M-26 10q26-22 52 0l16 190h-84z',
          ['#2b3a67', '#8a5a44', '#3d7c4f', '#6d7f8b', '#9b2d4f'][i] ?? '#2b3a67',
        ),
    ),
  );
  return (
    room('incident', '#c9d4cf', '#aebfb9', '#5c6a66', 700) +
    rect(0, 0, 1600, 30, '#36474a') +
    place(460, 90, board) +
    lamp +
    chart(200, 96, 220, 150, '#ef8354') +
    chart(200, 268, 220, 150, '#7fd0b0') +
    rect(1200, 122, 260, 16, '#7a5c43', 5) +
    coats +
    timeline +
    stickies(1200, 392, 3, 1) +
    times(8, (i) => place(190 + i * 170, 640, rect(0, 0, 92, 70, shade('#e0a63f', -0.06 * (i % 3)), 14)))
  );
}

const incidentFore = () =>
  tableFront('#d8c7a4', '#9c8a66', 150) +
  laptop(270, 150, '#36474a') +
  laptop(1060, 150, '#36474a') +
  mug(560, 152, '#fffaf0', '#e4572e') +
  mug(640, 152, '#e0a63f', '#fffaf0') +
  place(
    770,
    150,
    rect(0, -20, 130, 20, '#d9b483', 3) +
      path('M0-20h130l-14-20H14z', '#e9c99a') +
      circle(46, -30, 7, '#c8573a') +
      circle(82, -28, 7, '#c8573a'),
  ) +
  line('M500 172Q620 262 760 196T1040 176', '#2b3a45', 8) +
  line('M1300 176q60 90 180 60T1600 200', '#c8573a', 8);

export const OUTAGE = {
  'tape-room': { back: tapeRoomBack, fore: tapeRoomFore },
  'press-office': { back: pressBack, fore: pressFore },
  'incident-room': { back: incidentBack, fore: incidentFore },
} as const;
