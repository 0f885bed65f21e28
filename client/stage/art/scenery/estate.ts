// North of the railway: the stairwell where people are asked, and the playground that they got.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, shade, times } from '../svg.ts';
import { cloud, sky, tree } from './outdoors.ts';
import { room, townWindow } from './props.ts';

function flatDoor(x: number, tone: string, mat: string): string {
  return place(
    x,
    700,
    rect(-14, -406, 228, 406, '#f7efe0', 6) +
      rect(0, -392, 200, 392, tone, 4) +
      rect(24, -362, 152, 132, shade(tone, -0.16), 6) +
      rect(24, -200, 152, 164, shade(tone, -0.16), 6) +
      circle(100, -246, 8, '#ffe2a0') +
      circle(100, -246, 4, '#2b3a45') +
      rect(166, -214, 18, 44, '#e0a63f', 6) +
      rect(70, -222, 60, 14, '#f3e3c0', 4) +
      circle(232, -216, 11, '#fffaf0') +
      circle(232, -216, 5, '#c8573a') +
      path('M10 2h180l24 34H-14z', mat) +
      line('M22 18h156', shade(mat, 0.3), 6),
  );
}

/** Four by three, leaflets in some of them. */
const postBoxes = (x: number, y: number) =>
  place(
    x,
    y,
    rect(-12, -12, 304, 284, '#55636d', 8) +
      times(12, (i) =>
        place(
          (i % 4) * 71,
          Math.floor(i / 4) * 90,
          (i % 5 === 1
            ? path('M14 22l34-30 14 12-32 26z', '#fffdf7') + line('M30 6l16 4', '#c8573a', 4)
            : '') +
            rect(0, 8, 66, 76, i % 3 === 0 ? '#8fb9b5' : '#a9cbc6', 4) +
            rect(10, 22, 46, 8, '#2b3a45', 4) +
            rect(14, 42, 38, 14, '#fffaf0', 2) +
            circle(33, 70, 4, '#2b3a45'),
        ),
      ),
  );

/** Steps that climb to the right, to the next landing. */
const stairs = () =>
  times(9, (i) =>
    place(
      1150 + i * 52,
      700 - i * 54,
      rect(0, -54, 520, 54, shade('#b7a58a', -0.05 * (i % 2))) + rect(0, -54, 520, 10, '#8f7d63'),
    ),
  ) +
  line('M1130 520L1600 30', '#7a4a34', 16) +
  times(8, (i) => line(`M${1150 + i * 52} ${506 - i * 54}v140`, '#3f4a53', 7));

const stairwellBack = () =>
  room('stairwell', '#f6ead2', '#ecdcb8', '#9c8f7d', 700) +
  rect(0, 430, 1600, 266, '#7fa79a') +
  rect(0, 422, 1600, 10, '#5d8679') +
  townWindow('stairwell', 1040, 50, 180, 196) +
  postBoxes(270, 150) +
  place(780, 0, rect(-70, 0, 140, 26, '#fff7dc', 10) + ellipse(0, 30, 120, 18, '#fff3c4', 0.6)) +
  flatDoor(600, '#c8573a', '#5a4a78') +
  flatDoor(880, '#1f7a8c', '#9b2d4f') +
  stairs() +
  place(
    330,
    700,
    line('M10-6L70-120H190', '#2b3a45', 9) +
      path('M40-120h150q-4 74-76 74t-74-74z', '#e0a63f') +
      path('M116-120v-70q70 0 74 70z', '#c98a2e') +
      circle(64, -8, 26, '#2b3a45') +
      circle(64, -8, 10, '#c9d6da') +
      circle(164, -8, 26, '#2b3a45') +
      circle(164, -8, 10, '#c9d6da'),
  );

/** The banister of the landing, and a list on a clipboard. */
const stairwellFore = () =>
  rect(0, 272, 1600, 28, '#8f7d63') +
  times(26, (i) => rect(20 + i * 62, 176, 12, 100, '#3f4a53', 4)) +
  rect(0, 152, 1600, 30, '#8a5638', 12) +
  rect(0, 152, 1600, 10, '#b07a52', 5) +
  times(2, (i) =>
    place(i === 0 ? 270 : 1296, 300, rect(0, -158, 44, 158, '#7a4a34', 6) + circle(22, -168, 30, '#8a5638')),
  ) +
  place(
    640,
    152,
    `<g transform="rotate(-5)">${rect(0, -16, 190, 16, '#a9784f', 4)}${rect(14, -24, 162, 12, '#fffdf7', 2)}${rect(70, -34, 50, 14, '#55636d', 4)}</g>` +
      line('M210-6l66-12', '#c8573a', 8),
  );

function block(x: number, floors: number, wide: number, wall: string): string {
  const high = floors * 74 + 40;
  return place(
    x,
    520,
    rect(0, -high, wide, high, wall) +
      rect(-8, -high - 14, wide + 16, 20, shade(wall, -0.2), 4) +
      times(floors * Math.floor(wide / 76), (i) => {
        const columns = Math.floor(wide / 76);
        const wx = 20 + (i % columns) * 76;
        const wy = -high + 30 + Math.floor(i / columns) * 74;
        const balcony = (i * 7) % 4 === 0;
        return (
          rect(wx, wy, 48, 42, '#fdf1dc', 3) +
          rect(wx + 5, wy + 5, 38, 32, (i * 5) % 7 === 2 ? '#ffe2a0' : '#7fb0b8', 2) +
          (balcony ? rect(wx - 6, wy + 28, 60, 24, shade(wall, -0.28), 3) : '')
        );
      }),
  );
}

const slide = () =>
  place(
    280,
    700,
    rect(0, -300, 16, 300, '#c8573a', 4) +
      rect(124, -300, 16, 300, '#c8573a', 4) +
      rect(-14, -192, 168, 18, '#8a5638', 5) +
      path('M-30-300h200l-100-84z', '#1f7a8c') +
      rect(12, -250, 116, 14, '#ffd166', 6) +
      times(5, (i) => line(`M-52 ${-16 - i * 36}h40`, '#55636d', 8)) +
      line('M-56 0V-186M-10 0V-186', '#55636d', 8) +
      line('M146-184Q220-170 260-90T350-14h50', '#e0a63f', 34) +
      line('M146-196Q226-180 270-98T350-30h50', '#ffd98e', 8),
  );

const swings = () =>
  place(
    668,
    700,
    line('M0 0L56-270L112 0M300 0L356-270L412 0', '#2f6d74', 14) +
      line('M40-270H372', '#2f6d74', 16) +
      line('M130-264L112-80M190-264L172-80', '#55636d', 5) +
      rect(100, -84, 84, 16, '#c8573a', 6) +
      line('M250-264L262-70M310-264L322-70', '#55636d', 5) +
      rect(250, -74, 84, 16, '#c8573a', 6),
  );

/** A bench, at last, and the stop where she is not waiting. */
const benchAtStop = () =>
  place(
    1196,
    716,
    line('M150 0V-360', '#2b3a45', 12) +
      circle(150, -384, 44, '#1f7a8c') +
      circle(150, -384, 34, '#fffaf0') +
      path('M128-402h44v30h-44z', '#1f7a8c') +
      circle(138, -366, 6, '#2b3a45') +
      circle(162, -366, 6, '#2b3a45') +
      rect(118, -320, 64, 86, '#fffaf0', 4) +
      times(4, (i) => rect(128, -308 + i * 18, 44, 6, '#a9bfc0', 3)) +
      rect(-110, -150, 200, 22, '#b07a44', 5) +
      rect(-110, -118, 200, 22, '#a06a38', 5) +
      rect(-118, -74, 216, 22, '#b98455', 5) +
      line('M-92-52V0M72-52V0M-92-150V-60M72-150V-60', '#2b3a45', 11),
  );

const playgroundBack = () =>
  sky('playground') +
  circle(1090, 110, 58, '#ffe2a0') +
  cloud(360, 110) +
  cloud(860, 84, 0.8) +
  cloud(1330, 150, 0.7) +
  block(-40, 4, 400, '#e8c98f') +
  block(390, 5, 330, '#d98468') +
  block(750, 4, 400, '#8fb9b5') +
  block(1180, 5, 460, '#f0d9a8') +
  rect(0, 500, 1600, 60, '#a9a08c') +
  rect(0, 500, 1600, 8, '#6d7f8b') +
  rect(0, 516, 1600, 6, '#8f9c96') +
  rect(0, 556, 1600, 344, '#8fbf7a') +
  path('M0 640Q400 560 860 610T1600 590V900H0z', '#7fb068') +
  tree(170, 640, 0.9) +
  tree(760, 610, 0.7) +
  tree(1480, 640, 1) +
  ellipse(780, 724, 620, 56, '#f0dcae') +
  slide() +
  swings() +
  benchAtStop();

const playgroundFore = () =>
  rect(0, 214, 1600, 86, '#5a9a68') +
  rect(0, 178, 1600, 14, '#f3e3c0') +
  rect(0, 236, 1600, 14, '#f3e3c0') +
  times(23, (i) =>
    path(
      `M${16 + i * 70} 290v-128l18-20l18 20v128z`,
      ['#c8573a', '#e0a63f', '#1f7a8c', '#9b2d4f'][i % 4] ?? '#c8573a',
    ),
  ) +
  times(24, (i) => circle(24 + i * 68, 284 + ((i * 29) % 12), 8, i % 2 === 0 ? '#ffd98e' : '#f4b6c2'));

export const ESTATE = {
  stairwell: { back: stairwellBack, fore: stairwellFore },
  playground: { back: playgroundBack, fore: playgroundFore },
} as const;
