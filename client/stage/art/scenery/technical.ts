// Rooms with screens: the test lab, launch morning, the control room.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, times } from '../svg.ts';
import {
  chart,
  DAWN,
  display,
  laptop,
  mug,
  papers,
  plant,
  room,
  stickies,
  tableFront,
  townWindow,
} from './props.ts';

function testLabBack(): string {
  const watcher = (x: number, tone: string) =>
    place(x, 196, circle(0, 0, 40, tone) + path('M-74 124q0-76 74-76t74 76z', tone));
  const glass =
    rect(-16, -16, 832, 352, '#8a6344', 12) +
    rect(0, 0, 800, 320, '#21474f', 6) +
    watcher(180, '#17363d') +
    watcher(400, '#193b43') +
    watcher(620, '#17363d') +
    path('M60 0h110L-20 320H-20V120z', '#ffffff', 'opacity=".09"') +
    path('M470 0h90L370 320h-90z', '#ffffff', 'opacity=".09"') +
    rect(0, 150, 800, 4, '#33626b');
  const camera =
    line('M0 0v44', '#2b3a45', 8) +
    rect(-34, 40, 68, 40, '#2b3a45', 10) +
    circle(0, 60, 13, '#7fb7be') +
    circle(24, 50, 5, '#e4572e');
  const clock =
    circle(0, 0, 56, '#fffaf0') +
    `<circle r="56" fill="none" stroke="#1f5f6b" stroke-width="9"/>` +
    line('M0 0V-34M0 0L22 12', '#1c1b22', 7);
  return (
    room('lab', '#e6edf0', '#d2dfe3', '#a9b9ba', 700) +
    place(400, 110, glass) +
    place(1300, 0, camera) +
    place(290, 190, clock) +
    stickies(1240, 170, 2, 4) +
    plant(280, 650, 0.9) +
    place(
      620,
      450,
      rect(0, 0, 360, 34, '#c8573a', 8) + circle(24, 17, 8, '#ffe7a8') + rect(46, 10, 180, 14, '#ffe7a8', 5),
    )
  );
}

const testLabFore = () =>
  tableFront('#e9d3ae', '#c4a677', 148) +
  laptop(690, 150, '#55636d') +
  place(
    1120,
    150,
    rect(0, -10, 120, 10, '#2b3a45', 4) +
      line('M60-10v-60', '#2b3a45', 7) +
      ellipse(60, -78, 15, 22, '#55636d'),
  ) +
  papers(360, 150) +
  rect(0, 178, 1600, 8, '#ae9061');

function launchBack(): string {
  return (
    room('launch', '#3d5c6b', '#d9a374', '#6a5148', 700) +
    townWindow('launch', 560, 96, 480, 300, DAWN) +
    chart(220, 110, 300, 210) +
    display(220, 345, 300, 190, 1) +
    display(1080, 110, 300, 210, 3) +
    chart(1080, 345, 300, 190, '#7fd0b0') +
    place(
      560,
      436,
      rect(0, 0, 480, 100, '#143d46', 12) +
        '<text x="240" y="72" font-family="sans-serif" font-weight="700" font-size="64" fill="#ffd166" text-anchor="middle">06:58</text>',
    ) +
    path('M560 410L180 900H1420L1040 410z', '#ffd98e', 'opacity=".13"')
  );
}

const launchFore = () =>
  tableFront('#a9744b', '#6d4730', 150) +
  laptop(300, 152, '#2b3a45') +
  mug(1190, 152, '#fffaf0', '#1f7a8c') +
  place(
    860,
    152,
    path('M0 0h130l-16-86q-4-20-24-20H40q-20 0-24 20z', '#c8573a') +
      line('M28-92Q65-156 102-92', '#2b3a45', 10) +
      path('M116-70l40-26l8 10l-38 44z', '#c8573a') +
      rect(50, -118, 30, 14, '#2b3a45', 6),
  ) +
  line('M930 20q-14-16 2-34M956 24q-12-16 4-34', '#fff3d6', 6, 'opacity=".7"') +
  place(
    640,
    152,
    path('M0-8q50-16 130 0v10H0z', '#e0a63f') + line('M30-12l8 12M60-14l6 14M92-12l4 12', '#b07a2c', 4),
  );

function controlBack(): string {
  const map =
    rect(0, 0, 560, 320, '#143d46', 14) +
    rect(14, 14, 532, 292, '#0d2a31', 8) +
    path(
      'M70 90q60-50 130-30t120-10q70 10 100 70t-40 110q-70 40-150 10t-120 10q-60-30-60-80t20-80z',
      '#2f6a70',
    ) +
    line('M60 200q110-60 190 0t250-40', '#7fd0e0', 9) +
    circle(190, 130, 12, '#ffd166') +
    circle(330, 190, 12, '#e4572e') +
    `<circle cx="330" cy="190" r="26" fill="none" stroke="#e4572e" stroke-width="5"/>` +
    circle(400, 110, 12, '#ffd166');
  return (
    room('control', '#35535d', '#4c6c70', '#33474c', 700) +
    rect(0, 0, 1600, 50, '#233c44') +
    times(5, (i) => rect(160 + i * 290, 20, 150, 12, '#ffe7a8', 6)) +
    place(520, 84, map) +
    chart(230, 90, 260, 150) +
    display(230, 262, 260, 190, 2) +
    display(1110, 90, 260, 150, 1) +
    chart(1110, 262, 260, 190, '#ef8354') +
    times(3, (i) =>
      place(
        330 + i * 340,
        520,
        rect(0, 0, 260, 180, '#27434b', 12) +
          rect(24, 18, 212, 90, '#0d2a31', 8) +
          rect(44, 40, 120, 14, '#7fb7be', 4) +
          rect(44, 66, 80, 14, '#ffd166', 4),
      ),
    )
  );
}

const controlFore = () =>
  path('M0 156h1600v144H0z', '#1f4a54') +
  rect(0, 150, 1600, 26, '#d9b483', 6) +
  times(9, (i) =>
    place(
      60 + i * 180,
      196,
      rect(0, 0, 140, 104, '#173b43', 8) +
        circle(30, 30, 10, i % 3 === 0 ? '#e4572e' : '#ffd166') +
        circle(66, 30, 10, '#7fd0b0') +
        rect(20, 58, 100, 14, '#2c5a64', 6),
    ),
  ) +
  place(
    420,
    150,
    rect(0, -18, 110, 18, '#c8573a', 6) + path('M-6-20q60-44 122 0l-18 8q-42-22-86 0z', '#9d3f28'),
  ) +
  mug(1130, 152, '#fffaf0', '#e0a63f') +
  papers(700, 152);

export const TECHNICAL = {
  'test-lab': { back: testLabBack, fore: testLabFore },
  'launch-morning': { back: launchBack, fore: launchFore },
  'control-room': { back: controlBack, fore: controlFore },
} as const;
