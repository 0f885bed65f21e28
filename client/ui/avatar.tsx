// Avatar: a seat's marker as HTML, the stage's shape and colour with initials. F3.
import { TOKEN_SHAPES, tokenLook, tokenOutline } from '../stage/art/avatar.ts';

export const LOOK_COUNT = TOKEN_SHAPES.length;
export const lookName = (look: number): string => TOKEN_SHAPES[look % LOOK_COUNT] ?? '';

/** 'Quiet Heron' → QH, 'Hana' → HA. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const one = [...(words[0] ?? '')];
  const letters = words.length > 1 ? [one[0], [...(words[1] ?? '')][0]] : one.slice(0, 2);
  return letters.join('').toUpperCase() || '?';
}

export function Avatar({ look, name }: { readonly look: number; readonly name: string }) {
  const { shape, colour } = tokenLook(look);
  const points = tokenOutline(shape)
    .map(([x, y]) => `${(24 + x * 20).toFixed(1)},${(24 + y * 20).toFixed(1)}`)
    .join(' ');
  return (
    <svg class="avatar" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <polygon points={points} fill={colour} stroke="#1c1b22" stroke-width="2" stroke-linejoin="round" />
      <text x="24" y="30" text-anchor="middle">
        {initialsOf(name)}
      </text>
    </svg>
  );
}
