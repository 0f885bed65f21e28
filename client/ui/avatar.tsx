// Avatar: eight shapes, each with its colour and initials. F3. The same looks as the stage's tokens.

const LOOKS = [
  { name: 'yellow circle', fill: '#ffd166', d: 'M24 3a21 21 0 1 1 0 42a21 21 0 1 1 0-42z' },
  {
    name: 'pink square',
    fill: '#f4b6c2',
    d: 'M12 5h24a7 7 0 0 1 7 7v24a7 7 0 0 1-7 7H12a7 7 0 0 1-7-7V12a7 7 0 0 1 7-7z',
  },
  { name: 'blue hexagon', fill: '#a4d4de', d: 'M24 2l20 11v22L24 46 4 35V13z' },
  { name: 'orange diamond', fill: '#f2a07b', d: 'M24 1l23 23-23 23L1 24z' },
  { name: 'green shield', fill: '#c5e1a0', d: 'M6 5h36v20c0 11-9 17-18 20C15 42 6 36 6 25z' },
  { name: 'lilac arch', fill: '#cdbdf0', d: 'M5 44V23a19 19 0 0 1 38 0v21z' },
  { name: 'sand octagon', fill: '#e3cda0', d: 'M15 3h18l12 12v18L33 45H15L3 33V15z' },
  { name: 'teal drop', fill: '#8fd3c1', d: 'M24 1c10 9 20 16 20 27a20 19 0 0 1-40 0C4 17 14 10 24 1z' },
] as const;

export const LOOK_COUNT = LOOKS.length;
export const lookName = (look: number): string => LOOKS[look % LOOK_COUNT]?.name ?? '';

/** 'Quiet Heron' → QH, 'Hana' → HA. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters =
    words.length > 1 ? `${words[0]?.[0] ?? ''}${words[1]?.[0] ?? ''}` : (words[0] ?? '').slice(0, 2);
  return letters.toUpperCase() || '?';
}

export function Avatar({ look, name }: { readonly look: number; readonly name: string }) {
  const shape = LOOKS[Math.abs(look) % LOOK_COUNT] ?? LOOKS[0];
  return (
    <svg class="avatar" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={shape.d} fill={shape.fill} stroke="#1c1b22" stroke-width="2" />
      <text x="24" y="30.5" text-anchor="middle">
        {initialsOf(name)}
      </text>
    </svg>
  );
}
