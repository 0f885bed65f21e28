// Team names: short, friendly, easy to call across a room. F3.
const NAMES = [
  'Heron',
  'Maple',
  'Otter',
  'Cedar',
  'Finch',
  'Willow',
  'Badger',
  'Hazel',
  'Robin',
  'Rowan',
  'Hare',
  'Alder',
  'Swift',
  'Birch',
  'Fox',
  'Linden',
  'Wren',
  'Juniper',
  'Kestrel',
  'Aspen',
  'Lark',
  'Holly',
  'Marten',
  'Sorrel',
  'Plover',
];

/** The name of team i, counting from 0; numbered from the second round on. */
export const teamName = (i: number): string => {
  const round = Math.floor(i / NAMES.length);
  return `${NAMES[i % NAMES.length] ?? 'Team'}${round > 0 ? ` ${round + 1}` : ''}`;
};
