// A school gym: as a shelter full of cots, and dry again.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, times } from '../svg.ts';
import { DAY, mug, room, SHADE, tableFront, townWindow } from './props.ts';

function shelterBack(): string {
  const cot = (i: number) =>
    place(
      210 + i * 250,
      560,
      rect(0, 40, 210, 16, '#6d7f8b', 6) +
        line('M20 56v60M190 56v60', '#55636d', 9) +
        rect(4, 8, 202, 36, ['#c8573a', '#7fb7be', '#e0a63f', '#3d7c4f', '#9b2d4f'][i % 5] ?? '#c8573a', 14) +
        rect(6, -8, 64, 28, '#fffaf0', 12),
    );
  return gym('shelter') + times(5, cot) + courtLines();
}

/** Roof, windows and basket of the gym, whatever stands in it. */
const gym = (id: string) =>
  room(id, '#f0e6d4', '#e3d2b4', '#c58f5a', 680) +
  rect(0, 0, 1600, 70, '#7a5c43') +
  times(9, (i) => line(`M${i * 200} 0l100 70l100-70`, '#93714f', 9)) +
  times(5, (i) => townWindow(`${id}-${i}`, 210 + i * 250, 110, 200, 130, i === 3 ? DAY : SHADE)) +
  rect(0, 300, 1600, 16, '#c8573a') +
  rect(0, 324, 1600, 8, '#1f7a8c') +
  place(
    690,
    330,
    rect(0, 0, 220, 130, '#fffaf0', 8) +
      circle(110, 96, 34, 'none') +
      `<ellipse cx="110" cy="100" rx="44" ry="10" fill="none" stroke="#e4572e" stroke-width="9"/>` +
      line('M74 106l14 50h44l14-50', '#ffffff', 6),
  );

const courtLines = () => line('M0 800H1600', '#fff3d6', 8) + line('M300 900Q800 640 1300 900', '#fff3d6', 8);

const shelterFore = () =>
  tableFront('#f7f0e0', '#c7b793', 150) +
  rect(0, 178, 1600, 10, '#b3a27c') +
  place(
    330,
    150,
    path('M0 0h150l-14-92q-2-10-14-10H28q-12 0-14 10z', '#6d7f8b') +
      rect(46, -118, 58, 18, '#55636d', 6) +
      rect(60, -40, 30, 24, '#2b3a45', 4),
  ) +
  times(5, (i) =>
    mug(
      760 + i * 86,
      152,
      ['#fffaf0', '#1f7a8c', '#fffaf0', '#e0a63f', '#fffaf0'][i] ?? '#fffaf0',
      '#c8573a',
    ),
  ) +
  place(560, 150, rect(0, -54, 140, 54, '#c99a6a', 4) + rect(56, -54, 28, 54, '#e7c79c'));

/** Bars to climb on, and what hangs behind them. */
const climbingBars = (x: number, behind = '') =>
  place(
    x,
    344,
    behind +
      times(3, (i) => rect(i * 150, 0, 16, 340, '#8f6747', 4)) +
      times(8, (i) => rect(-6, 22 + i * 40, 328, 12, '#c99a6a', 6)),
  );

const plaque =
  rect(22, 26, 122, 70, '#a3824a', 5) +
  rect(28, 32, 110, 58, '#e0c27a', 4) +
  rect(42, 46, 82, 7, '#7a5c2e', 3) +
  rect(52, 70, 62, 6, '#7a5c2e', 3);

const dryGymBack = () =>
  gym('dry-gym') +
  climbingBars(280) +
  climbingBars(1010, plaque) +
  times(7, (i) =>
    place(
      420 + i * 110,
      640,
      rect(0, -70, 66, 46, '#1f5f6b', 8) +
        rect(-4, -16, 74, 14, '#17505a', 6) +
        line('M6-4v70M60-4v70', '#55636d', 7),
    ),
  ) +
  courtLines();

/** The roll of wallpaper, the maps of the hills, a form of one line, and something to drink. */
const dryGymFore = () =>
  tableFront('#d9b483', '#b98a5a', 150) +
  rect(0, 178, 1600, 10, '#9a7048') +
  place(
    330,
    150,
    rect(0, -44, 210, 44, '#e9d3c0', 8) +
      times(6, (i) =>
        circle(24 + i * 32, -22 + (i % 2 === 0 ? -9 : 9), 7, i % 2 === 0 ? '#c8573a' : '#3d7c4f'),
      ) +
      ellipse(208, -22, 12, 22, '#c9ad96') +
      ellipse(208, -22, 5, 10, '#8f6f58'),
  ) +
  place(
    690,
    150,
    path('M0 0l22-30h170l-20 30z', '#dfe9cf') +
      line('M26-10l34-14 30 10 40-12 34 8', '#5a9a68', 5) +
      circle(96, -16, 5, '#e4572e'),
  ) +
  place(960, 150, path('M0 0l12-22h96l-10 22z', '#fffdf7') + line('M22-10h66', '#7a8790', 4)) +
  mug(1150, 152, '#1f7a8c', '#ffd98e') +
  mug(1240, 152, '#fffaf0', '#c8573a');

export const GYM = {
  shelter: { back: shelterBack, fore: shelterFore },
  'dry-gym': { back: dryGymBack, fore: dryGymFore },
} as const;
