// A seat's marker: eight shapes, eight colours and the initials, never colour alone.
// Floor F3 (client/stage/art), pure; the stage and the HTML draw from the same outline.
import { drawing, escapeText } from './svg.ts';

export const TOKEN_COLOURS = [
  '#ffd166',
  '#f29468',
  '#9fd0d6',
  '#c8e0a0',
  '#f4b6c2',
  '#cdbdf0',
  '#f3e3c0',
  '#8fc7a9',
] as const;
export const TOKEN_SHAPES = [
  'circle',
  'square',
  'hexagon',
  'diamond',
  'shield',
  'drop',
  'octagon',
  'pentagon',
] as const;
export type TokenShape = (typeof TOKEN_SHAPES)[number];
export type TokenLook = { readonly shape: TokenShape; readonly colour: string };

export function tokenLook(look: number): TokenLook {
  const index = Math.abs(Math.trunc(look));
  const shape = TOKEN_SHAPES[index % TOKEN_SHAPES.length] ?? 'circle';
  // The second round of shapes shifts the colours, so that the ninth seat is not the first one again.
  const colour =
    TOKEN_COLOURS[(index + Math.floor(index / TOKEN_SHAPES.length) * 3) % TOKEN_COLOURS.length] ??
    TOKEN_COLOURS[0];
  return { shape, colour };
}

/** Corners of the shape about (0, 0) for a radius of 1, y down. */
export function tokenOutline(shape: TokenShape): readonly (readonly [number, number])[] {
  switch (shape) {
    case 'circle':
      return regular(32, 0, 1);
    case 'square':
      return [
        [-0.7, -0.88],
        [0.7, -0.88],
        [0.88, -0.7],
        [0.88, 0.7],
        [0.7, 0.88],
        [-0.7, 0.88],
        [-0.88, 0.7],
        [-0.88, -0.7],
      ];
    case 'hexagon':
      return regular(6, 0, 1.05);
    case 'diamond':
      return [
        [-0.12, -1.08],
        [0.12, -1.08],
        [1.08, -0.12],
        [1.08, 0.12],
        [0.12, 1.08],
        [-0.12, 1.08],
        [-1.08, 0.12],
        [-1.08, -0.12],
      ];
    case 'shield':
      return [
        [-0.92, -0.82],
        [0.92, -0.82],
        [0.92, 0.1],
        [0.72, 0.55],
        [0.36, 0.86],
        [0, 1.04],
        [-0.36, 0.86],
        [-0.72, 0.55],
        [-0.92, 0.1],
      ];
    case 'drop':
      return [...arc(0, 270, 28), [1, -1]];
    case 'octagon':
      return regular(8, 22.5, 1.03);
    case 'pentagon':
      return regular(5, -90, 1.1);
  }
}

function regular(corners: number, fromDegrees: number, radius: number): (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, i) => polar(fromDegrees + (360 * i) / corners, radius));
}

function arc(fromDegrees: number, toDegrees: number, steps: number): (readonly [number, number])[] {
  return Array.from({ length: steps + 1 }, (_, i) =>
    polar(fromDegrees + ((toDegrees - fromDegrees) * i) / steps, 1),
  );
}

function polar(degrees: number, radius: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
}

/** 64 × 64 px; at most three characters of the initials are shown. */
export function avatarSvg(look: number, initials: string): string {
  const { shape, colour } = tokenLook(look);
  const points = tokenOutline(shape)
    .map(([x, y]) => `${(32 + x * 26).toFixed(1)},${(32 + y * 26).toFixed(1)}`)
    .join(' ');
  const text = [...initials].slice(0, 3).join('');
  const font = 'font-family="Atkinson Hyperlegible Next Variable, system-ui, sans-serif" font-weight="800"';
  const label = `<text x="32" y="${text.length > 2 ? 37.5 : 39}" ${font} font-size="${text.length > 2 ? 16 : 20}" fill="#1c1b22" text-anchor="middle">${escapeText(text)}</text>`;
  return drawing(
    64,
    64,
    `<polygon points="${points}" fill="${colour}" stroke="#ffffff" stroke-width="3" stroke-linejoin="round"/>${label}`,
  );
}
