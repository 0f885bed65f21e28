// The face and its expressions: eyes, brows, mouth, and the lines that years leave.
// Floor F3 (client/stage/art), pure. Eyes at y 184, mouth about y 248.
import type { Emotion } from '../command.ts';
import { circle, ellipse, line, path, shade } from './svg.ts';

export const FACE_SHAPES = ['oval', 'round', 'square', 'long'] as const;
export type FaceShape = (typeof FACE_SHAPES)[number];

const INK = '#26212b';
const OUTLINE: Readonly<Record<FaceShape, string>> = {
  oval: 'M200 92c56 0 86 40 84 98c-2 66-38 112-84 112s-82-46-84-112c-2-58 28-98 84-98z',
  round: 'M200 92c58 0 90 42 88 98c-2 66-40 106-88 106s-86-40-88-106c-2-56 30-98 88-98z',
  square:
    'M200 92c56 0 86 38 85 94c0 56-14 92-40 106c-24 12-66 12-90 0c-26-14-40-50-40-106c-1-56 29-94 85-94z',
  long: 'M200 90c52 0 80 40 79 100c-2 74-37 122-79 122s-77-48-79-122c-1-60 27-100 79-100z',
};
const SHADOW = 'M200 92c56 0 86 40 84 98c-2 66-38 112-84 112c40-22 60-62 60-122c0-44-22-74-60-88z';

export function headShape(shape: FaceShape, skin: string, blush: number): string {
  const dark = shade(skin, -0.16);
  const cheek = (x: number) => ellipse(x, 224, 18, 11, '#e8604c', blush);
  return path(OUTLINE[shape], skin) + path(SHADOW, dark, 'opacity=".32"') + cheek(145) + cheek(255);
}

export function ears(skin: string): string {
  const dark = shade(skin, -0.14);
  return ellipse(116, 200, 15, 20, dark) + ellipse(284, 200, 15, 20, dark);
}

/** Slant of the upper lid in units: positive lowers the inner corner (angry), negative the outer one. */
type EyeSet = {
  readonly rx: number;
  readonly ry: number;
  readonly pupil: number;
  readonly dx: number;
  readonly dy: number;
  readonly lid: number;
  readonly slant: number;
};

const EYES: Readonly<Record<Emotion, EyeSet>> = {
  neutral: { rx: 15, ry: 14, pupil: 9.5, dx: 0, dy: 0, lid: 3, slant: 0 },
  happy: { rx: 15, ry: 14, pupil: 10, dx: 0, dy: 0, lid: 0, slant: 0 },
  worried: { rx: 15.5, ry: 15, pupil: 9, dx: 0, dy: 1, lid: 3, slant: -6 },
  angry: { rx: 15.5, ry: 13, pupil: 9, dx: 0, dy: 1, lid: 6, slant: 8 },
  surprised: { rx: 18, ry: 19, pupil: 9, dx: 0, dy: 0, lid: 0, slant: 0 },
  thinking: { rx: 15, ry: 14, pupil: 9.5, dx: 5, dy: -4, lid: 1, slant: 0 },
  warm: { rx: 15, ry: 13, pupil: 9.5, dx: 0, dy: 0, lid: 4, slant: -3 },
  stern: { rx: 15, ry: 12, pupil: 9, dx: 0, dy: 1, lid: 5, slant: 3 },
  sad: { rx: 15, ry: 14, pupil: 9, dx: 0, dy: 4, lid: 6, slant: -8 },
  tired: { rx: 15, ry: 14, pupil: 9, dx: 0, dy: 3, lid: 12, slant: -3 },
  tense: { rx: 16, ry: 16, pupil: 8.5, dx: 0, dy: 0, lid: 2, slant: -2 },
};

export function eyes(emotion: Emotion, skin: string, lashes: boolean): string {
  if (emotion === 'happy') {
    const smile = 'M152 188q15-19 30 0M218 188q15-19 30 0';
    return line(smile, INK, 7) + (lashes ? line('M152 186l-9-6M248 186l9-6', INK, 5) : '');
  }
  return eye(167, 1, EYES[emotion], skin, lashes) + eye(233, -1, EYES[emotion], skin, lashes);
}

/** `inward` is +1 when the nose lies to the right of this eye. */
function eye(x: number, inward: 1 | -1, set: EyeSet, skin: string, lashes: boolean): string {
  const top = 184 - set.ry + set.lid;
  const inner = top + set.slant / 2;
  const outer = top - set.slant / 2;
  const xi = x + inward * (set.rx + 2);
  const xo = x - inward * (set.rx + 2);
  const arch = Math.min(inner, outer) - (set.lid > 4 ? 1 : 5);
  const ball =
    ellipse(x, 184, set.rx, set.ry, '#ffffff') +
    circle(x + set.dx, 184 + set.dy, set.pupil, INK) +
    circle(x + set.dx + 3, 180 + set.dy, 3, '#ffffff');
  const cover =
    set.lid > 0 ? path(`M${xi} ${inner + 3}Q${x} ${arch} ${xo} ${outer + 3}L${xo} 160H${xi}z`, skin) : '';
  const edge = line(
    `M${xi - inward * 2} ${inner + 4}Q${x} ${arch} ${xo + inward * 2} ${outer + 4}`,
    INK,
    lashes ? 5.5 : 4,
  );
  const lash = lashes ? line(`M${xo + inward * 2} ${outer + 4}l${-inward * 8} -6`, INK, 5) : '';
  return ball + cover + edge + lash;
}

/** Inner and outer height of each brow (y), left then right, and the arch over them. */
const BROWS: Readonly<Record<Emotion, readonly [number, number, number, number, number]>> = {
  neutral: [150, 151, 150, 151, 9],
  happy: [143, 147, 143, 147, 12],
  worried: [137, 156, 137, 156, 5],
  angry: [162, 144, 162, 144, -1],
  surprised: [131, 136, 131, 136, 14],
  thinking: [155, 154, 137, 143, 10],
  warm: [147, 150, 147, 150, 11],
  stern: [157, 151, 157, 151, 2],
  sad: [138, 155, 138, 155, 3],
  tired: [149, 155, 149, 155, 6],
  tense: [143, 146, 143, 146, 3],
};

export function brows(emotion: Emotion, colour: string, thickness: number): string {
  const [leftIn, leftOut, rightIn, rightOut, arch] = BROWS[emotion];
  const one = (xi: number, xo: number, yi: number, yo: number) =>
    line(`M${xi} ${yi}Q${(xi + xo) / 2} ${Math.min(yi, yo) - arch} ${xo} ${yo}`, colour, thickness);
  return one(187, 147, leftIn, leftOut) + one(213, 253, rightIn, rightOut);
}

export function mouth(emotion: Emotion, skin: string, lips: string | undefined): string {
  const ink = lips ?? shade(skin, -0.52);
  switch (emotion) {
    case 'neutral':
      return line('M178 249q22 7 44 0', ink, 7);
    case 'happy':
      return (
        path(
          'M166 237q34 9 68 0q-3 36-34 36t-34-36z',
          '#6b1f2b',
          `stroke="${ink}" stroke-width="4" stroke-linejoin="round"`,
        ) +
        path('M171 240q29 7 58 0l-3 11q-26 6-52 0z', '#ffffff') +
        path('M183 266q17-10 34 0q-7 6-17 6t-17-6z', '#e0707a')
      );
    case 'worried':
      return line('M177 259q8-13 22-10t24 8', ink, 7);
    case 'angry':
      return path(
        'M174 258q26-18 52 0l-4 7q-22-9-44 0z',
        '#fffdf7',
        `stroke="${ink}" stroke-width="6" stroke-linejoin="round"`,
      );
    case 'surprised':
      return (
        path(
          'M200 235c12 0 17 10 17 20s-6 19-17 19s-17-9-17-19s5-20 17-20z',
          '#6b1f2b',
          `stroke="${ink}" stroke-width="4"`,
        ) + path('M189 266q11-8 22 0q-10 11-22 0z', '#e0707a')
      );
    case 'thinking':
      return line('M182 254q20 3 40-10', ink, 7) + line('M226 238q5 4 3 11', shade(skin, -0.3), 4);
    case 'warm':
      return (
        line('M171 243q29 21 58 0', ink, 7) + line('M167 240q1 5 5 6M233 240q-1 5-5 6', shade(skin, -0.3), 4)
      );
    case 'stern':
      return line('M179 253q21-6 42 0', ink, 7);
    case 'sad':
      return line('M179 260q21-16 42 0', ink, 7) + line('M190 274q10-5 20 0', shade(skin, -0.26), 4);
    case 'tired':
      return line('M181 252q20-4 38 3', ink, 7);
    case 'tense':
      return (
        path(
          'M177 245q23-4 46 0v13q-23 4-46 0z',
          '#fffdf7',
          `stroke="${ink}" stroke-width="5" stroke-linejoin="round"`,
        ) + line('M189 246v12M200 245v14M211 246v12', ink, 2.5, 'opacity=".55"')
      );
  }
}

export function nose(kind: number, skin: string): string {
  const ink = shade(skin, -0.32);
  if (kind === 1)
    return line('M188 222q12 10 24 0', ink, 5) + line('M198 192q-4 10-7 18', ink, 4, 'opacity=".5"');
  if (kind === 2) return line('M203 186q-22 34-6 40q8 2 14-2', ink, 5);
  return line('M200 194q-14 25-4 31q6 3 13 0', ink, 5);
}

/** The small marks of a strong feeling: a drop of worry, a furrow of anger, shadows of a long day. */
export function feelingMarks(emotion: Emotion, skin: string): string {
  const ink = shade(skin, -0.3);
  if (emotion === 'worried')
    return (
      line('M184 122q16-6 32 0', ink, 4, 'opacity=".7"') +
      path('M276 122c13 19 15 30 4 36c-13 2-17-11-4-36z', '#8fd0ef')
    );
  if (emotion === 'tired') return line('M153 204q14 9 28 1M219 205q14 8 28-1', ink, 4.5, 'opacity=".85"');
  if (emotion === 'stern') return line('M197 152l2 11', ink, 4, 'opacity=".8"');
  if (emotion === 'angry') return line('M194 150l3 14M206 150l-3 14', ink, 4);
  return '';
}

export function wrinkles(skin: string): string {
  const ink = shade(skin, -0.24);
  const cheeks = line('M168 222q-10 12-8 26M232 222q10 12 8 26', ink, 4, 'opacity=".8"');
  const underEyes = line('M156 204q11 7 22 2M222 206q11 5 22-2', ink, 3.5, 'opacity=".8"');
  const corners = line('M140 182l-8-4M140 190l-8 3M260 182l8-4M260 190l8 3', ink, 3, 'opacity=".8"');
  return cheeks + underEyes + corners;
}

export function freckles(skin: string): string {
  const ink = shade(skin, -0.28);
  return [
    [146, 212],
    [156, 219],
    [140, 221],
    [254, 212],
    [244, 219],
    [260, 221],
  ]
    .map(([x, y]) => circle(x ?? 0, y ?? 0, 2.6, ink))
    .join('');
}
