// Under the sky: the street and the hills.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, shade, times, verticalGradient } from '../svg.ts';

export function sky(id: string): string {
  return (
    `<defs>${verticalGradient(`${id}-sky`, '#a9d8e3', '#fdeccb')}</defs>` +
    rect(0, 0, 1600, 900, `url(#${id}-sky)`)
  );
}

export const cloud = (x: number, y: number, scale = 1) =>
  place(
    x,
    y,
    ellipse(0, 0, 90, 26, '#ffffff', 0.8) +
      circle(-30, -18, 32, '#ffffff') +
      circle(24, -26, 40, '#ffffff') +
      ellipse(0, 0, 86, 22, '#ffffff'),
    scale,
  );
export const tree = (x: number, y: number, scale = 1) =>
  place(
    x,
    y,
    rect(-10, -90, 20, 90, '#7a5c43', 6) +
      circle(0, -150, 76, '#4a8a58') +
      circle(-46, -112, 46, '#3d7c4f') +
      circle(48, -116, 48, '#5a9a68'),
    scale,
  );

export function house(x: number, width: number, height: number, wall: string, shop: boolean): string {
  const windows = times(6, (i) => {
    const wx = 30 + (i % 3) * ((width - 60) / 3) + 8;
    const wy = -height + 50 + Math.floor(i / 3) * 124;
    return (
      rect(wx, wy, (width - 60) / 3 - 18, 84, '#fdf1dc', 5) +
      rect(wx + 6, wy + 6, (width - 60) / 3 - 30, 72, '#7fb0b8', 3) +
      rect(wx - 6, wy + 84, (width - 60) / 3 - 6, 10, shade(wall, -0.2), 3)
    );
  });
  const awning = times(6, (i) =>
    path(
      `M${16 + (i * (width - 32)) / 6} -150h${(width - 32) / 6}v44q-${(width - 32) / 12} 20-${(width - 32) / 6} 0z`,
      i % 2 === 0 ? '#c8573a' : '#fffaf0',
    ),
  );
  const ground = shop
    ? rect(24, -110, width - 48, 110, '#244b54', 4) + awning
    : rect(width / 2 - 32, -108, 64, 108, '#1f5f6b', 6) + circle(width / 2 + 20, -52, 5, '#ffd98e');
  return place(
    x,
    700,
    rect(0, -height, width, height, wall) +
      path(`M-14 ${-height}h${width + 28}l-30-54H16z`, shade(wall, -0.36)) +
      windows +
      ground,
  );
}

const streetBack = () =>
  sky('street') +
  circle(1120, 130, 60, '#ffe2a0') +
  cloud(420, 130) +
  cloud(900, 90, 0.8) +
  cloud(1380, 200, 0.8) +
  house(-30, 260, 400, '#d9b483', false) +
  house(236, 280, 470, '#e2936c', true) +
  house(522, 250, 400, '#f0d9a8', false) +
  house(778, 300, 500, '#8fb9b5', true) +
  house(1084, 250, 420, '#d98468', false) +
  house(1340, 290, 460, '#e8c98f', true) +
  rect(0, 700, 1600, 44, '#d8cbb4') +
  rect(0, 740, 1600, 160, '#7f8a8c') +
  times(9, (i) => rect(20 + i * 190, 812, 100, 12, '#f3e9d4', 4)) +
  tree(505, 712, 0.85) +
  tree(1074, 712, 0.85) +
  place(770, 0, line('M0 712V330q0-40 44-40', '#2b3a45', 10) + ellipse(56, 296, 34, 14, '#ffe7a8'));

const hedge = (tone: string, y: number, step: number) =>
  times(Math.ceil(1600 / step) + 1, (i) => circle(i * step, y + ((i * 23) % 14), step * 0.72, tone));
const streetFore = () =>
  hedge('#3d7c4f', 190, 74) +
  hedge('#4a8a58', 226, 86) +
  rect(0, 210, 1600, 90, '#3d7c4f') +
  times(26, (i) => circle(30 + i * 62, 196 + ((i * 37) % 60), 7, i % 3 === 0 ? '#ffd98e' : '#f4b6c2')) +
  place(
    1120,
    180,
    rect(-8, -60, 16, 180, '#7a5c43', 4) +
      rect(-66, -116, 132, 62, '#c8573a', 10) +
      rect(-44, -98, 88, 10, '#fffaf0', 4) +
      rect(-44, -80, 56, 8, '#fffaf0', 4),
  );

const hillsBack = () =>
  sky('hills') +
  circle(480, 170, 64, '#ffe2a0') +
  cloud(760, 120) +
  cloud(1220, 180, 0.9) +
  path('M0 520Q260 330 520 470T1020 400T1600 480V900H0z', '#a9cbb0') +
  path('M0 600Q300 450 640 570T1240 500T1600 580V900H0z', '#7fb088') +
  path('M0 690Q420 560 860 670T1600 640V900H0z', '#5a9a68') +
  path(
    'M760 900Q700 760 860 690T820 560',
    'none',
    'stroke="#f0d9a8" stroke-width="34" stroke-linecap="round"',
  ) +
  times(5, (i) =>
    place(
      960 + (i % 3) * 92,
      560 - (i % 2) * 34 + Math.floor(i / 3) * 30,
      rect(0, -46, 70, 46, '#fbeed3') +
        path('M-8-46h86l-43-38z', '#c8573a') +
        rect(26, -26, 18, 26, '#1f5f6b'),
    ),
  ) +
  tree(330, 640, 0.7) +
  tree(430, 668, 0.9) +
  tree(1300, 660, 0.9) +
  place(
    620,
    560,
    line('M0 0v-190', '#6d7f8b', 10) +
      line('M-34-110l34-80l34 80M-24-140h48', '#6d7f8b', 7) +
      circle(0, -196, 10, '#e4572e'),
  );

const hillsFore = () =>
  path('M0 180Q400 130 800 176T1600 160V300H0z', '#4a8a58') +
  path('M0 226Q500 180 900 226T1600 214V300H0z', '#3d7c4f') +
  times(12, (i) => place(60 + i * 136, 150, line('M0 60V-16', '#8f6747', 16))) +
  line('M0 152H1600M0 184H1600', '#a9784f', 11) +
  times(20, (i) => circle(40 + i * 80, 226 + ((i * 41) % 50), 7, i % 2 === 0 ? '#ffd98e' : '#fffaf0'));

export const OUTDOORS = {
  street: { back: streetBack, fore: streetFore },
  hills: { back: hillsBack, fore: hillsFore },
} as const;
