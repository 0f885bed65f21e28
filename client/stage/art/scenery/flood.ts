// Water where it should not be: a street under it, and the gym that has become a shelter.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, shade, times } from '../svg.ts';
import { cloud, house, sky } from './outdoors.ts';
import { SHADE, townWindow } from './props.ts';

/** Ripples over a band of water from y down to `to`. */
function ripples(y: number, to: number, colour: string, count: number): string {
  return times(count, (i) =>
    line(`M${(i * 233) % 1560} ${y + 16 + ((i * 71) % Math.max(1, to - y - 30))}q26-12 52 0t52 0`, colour, 6),
  );
}

const reflection = (x: number, width: number, tone: string) =>
  `<rect x="${x}" y="560" width="${width}" height="150" fill="${tone}" opacity=".28"/>`;

function floodedStreetBack(): string {
  const spire = place(
    800,
    560,
    rect(-64, -330, 128, 330, '#b9a68a') +
      path('M-80-330h160L0-520z', '#5c6f78') +
      circle(0, -250, 36, '#fffaf0') +
      line('M0-250v-24M0-250l16 8', '#2b3a45', 6) +
      rect(-24, -160, 48, 80, '#6d7f8b', 22),
  );
  const boat = place(
    1050,
    604,
    path('M-120 0h260q-20 62-62 62h-140q-44 0-58-62z', '#c8573a') +
      rect(-124, -6, 268, 14, '#fffaf0', 5) +
      circle(-20, -44, 22, '#9a6240') +
      path('M-62 0q0-30 42-30t42 30z', '#e0a63f') +
      circle(66, -40, 20, '#eebd95') +
      path('M28 0q0-28 38-28t38 28z', '#2b3a67') +
      line('M-70 20L-190 70', '#8a5f3c', 10),
  );
  const sign = place(
    452,
    560,
    rect(-7, -150, 14, 160, '#6d7f8b') +
      path('M-60-206h120v70H-60z', '#fffaf0') +
      `<rect x="-60" y="-206" width="120" height="70" rx="6" fill="none" stroke="#e4572e" stroke-width="9"/>` +
      line('M-34-160q17-14 34 0t34 0M-34-180q17-14 34 0t34 0', '#1f7a8c', 7),
  );
  return (
    sky('flooded') +
    `<rect width="1600" height="560" fill="#6f8794" opacity=".3"/>` +
    cloud(380, 100, 1.1) +
    cloud(1180, 130, 1.2) +
    cloud(760, 60, 0.8) +
    spire +
    `<g transform="translate(0 10)">${house(-10, 260, 380, '#d9b483', false)}${house(262, 270, 440, '#e2936c', false)}${house(980, 270, 420, '#8fb9b5', false)}${house(1262, 330, 470, '#d98468', false)}</g>` +
    rect(0, 556, 1600, 344, '#6d8f8f') +
    rect(0, 556, 1600, 12, '#94b1ac') +
    reflection(-10, 260, '#d9b483') +
    reflection(262, 270, '#e2936c') +
    reflection(736, 128, '#b9a68a') +
    reflection(980, 270, '#8fb9b5') +
    reflection(1262, 330, '#d98468') +
    ripples(570, 880, '#a9c4bf', 22) +
    sign +
    boat
  );
}

const sandbags = (y: number, tone = '#d1b07c') =>
  times(2, (row) =>
    times(15, (i) =>
      place(
        -40 + i * 118 + row * 59,
        y + row * 52,
        path(
          'M0 24q-6-28 22-26q36-6 74 0q28-2 22 26q4 30-22 30H22q-26 0-22-30z',
          shade(tone, ((i + row) % 3) * -0.07),
        ) + line('M18 12q36-10 80 0', shade(tone, -0.24), 4),
      ),
    ),
  );

const floodedStreetFore = () =>
  rect(0, 250, 1600, 50, '#4f7474') +
  sandbags(150) +
  place(
    330,
    150,
    path('M0 0q-4-90 6-100h44q6 50 4 70q30 4 44 30z', '#3d7c4f') +
      path('M110 0q-4-90 6-100h44q6 50 4 70q30 4 44 30z', '#2f6440') +
      rect(4, -106, 50, 14, '#5a9a68', 4) +
      rect(114, -106, 50, 14, '#5a9a68', 4),
  ) +
  times(9, (i) => line(`M${30 + i * 186} ${272 + (i % 2) * 12}q26-12 52 0t52 0`, '#8fb3ad', 6));

function floodedShelterBack(): string {
  const bars = (x: number) =>
    place(
      x,
      110,
      rect(0, 0, 16, 470, '#8a5f3c') +
        rect(204, 0, 16, 470, '#8a5f3c') +
        times(11, (i) => rect(0, 16 + i * 42, 220, 13, '#b98455', 6)),
    );
  const register = place(
    590,
    84,
    rect(-16, -16, 452, 26, '#8a6344', 12) +
      rect(0, 0, 420, 330, '#fbf0d8') +
      times(14, (i) =>
        path(`M${18 + (i % 7) * 60} ${30 + Math.floor(i / 7) * 168}q12-20 24 0q-12 20-24 0z`, '#ecd3ae'),
      ) +
      times(8, (i) =>
        line(
          `M30 ${40 + i * 36}q14-14 28 0t28 0t28 0t28 0${i % 3 === 0 ? '' : 't28 0t28 0'}M${i % 2 === 0 ? 250 : 280} ${40 + i * 36}h${i % 3 === 0 ? 110 : 80}`,
          ['#1f5f6b', '#9b2d4f', '#2b3a67'][i % 3] ?? '#1f5f6b',
          6,
        ),
      ) +
      path('M0 330q110 34 210 6t210 0v20q-110 30-210 2t-210 4z', '#ecdcb8'),
  );
  const cot = (i: number) =>
    place(
      [200, 440, 960, 1200][i] ?? 200,
      566,
      rect(0, 44, 200, 15, '#6d7f8b', 6) +
        rect(16, 58, 50, 44, '#c99a6a', 3) +
        rect(134, 58, 50, 44, '#c99a6a', 3) +
        rect(4, 12, 192, 36, ['#c8573a', '#e0a63f', '#9b2d4f', '#3d7c4f'][i] ?? '#c8573a', 14) +
        rect(6, -4, 60, 28, '#fffaf0', 12),
    );
  return (
    rect(0, 0, 1600, 900, '#ecdfc4') +
    rect(0, 0, 1600, 56, '#7a5c43') +
    times(9, (i) => line(`M${i * 200} 0l100 56l100-56`, '#93714f', 9)) +
    times(2, (i) => townWindow(`gym-${i}`, i === 0 ? 470 : 1050, 96, 90, 110, SHADE)) +
    bars(210) +
    bars(1190) +
    register +
    // The tide mark: how high it stood.
    '<rect y="470" width="1600" height="150" fill="#b7a98a" opacity=".55"/>' +
    path('M0 470q60-10 130 2t170-4t190 6t200-6t240 4t210-6t220 6t240-4v14H0z', '#8f8263') +
    rect(0, 650, 1600, 250, '#5f8d92') +
    rect(0, 650, 1600, 9, '#8fb9b5') +
    times(4, cot) +
    ripples(668, 880, '#8fb9b5', 20)
  );
}

const floodedShelterFore = () =>
  rect(0, 244, 1600, 56, '#4f7c82') +
  sandbags(156, '#c9a873') +
  place(
    330,
    158,
    path('M0 0h120l-12-74q-2-10-12-10H24q-10 0-12 10z', '#6d7f8b') +
      rect(38, -106, 46, 22, '#55636d', 6) +
      line('M14-84Q60-140 106-84', '#2b3a45', 8),
  ) +
  place(760, 158, rect(0, -70, 150, 70, '#c99a6a', 4) + rect(60, -70, 30, 70, '#e7c79c')) +
  place(
    1150,
    158,
    ellipse(60, -14, 74, 18, '#9b2d4f') +
      ellipse(60, -34, 68, 18, '#e0a63f') +
      ellipse(60, -54, 62, 18, '#1f7a8c'),
  ) +
  times(9, (i) => line(`M${20 + i * 186} ${270 + (i % 2) * 12}q26-12 52 0t52 0`, '#8fb9b5', 6));

export const FLOOD = {
  'flooded-street': { back: floodedStreetBack, fore: floodedStreetFore },
  'flooded-shelter': { back: floodedShelterBack, fore: floodedShelterFore },
} as const;
