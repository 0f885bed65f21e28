// A suggested pseudonym: two plain words. F3.
const FIRST = ['Quiet', 'Bright', 'Steady', 'Kind', 'Swift', 'Calm', 'Brave', 'Warm', 'Sunny', 'Gentle'];
const SECOND = [
  'River',
  'Lantern',
  'Harbour',
  'Meadow',
  'Compass',
  'Bridge',
  'Garden',
  'Window',
  'Orchard',
  'Ferry',
];

const pick = (words: readonly string[]): string => words[Math.floor(Math.random() * words.length)] ?? '';

export const suggestName = (): string => `${pick(FIRST)} ${pick(SECOND)}`;
