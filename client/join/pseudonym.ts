// Pseudonyms: two plain words, never a person's name. F3.

const FIRST = [
  'Quiet',
  'Bright',
  'Steady',
  'Kind',
  'Brisk',
  'Calm',
  'Clear',
  'Early',
  'Patient',
  'Warm',
  'Plain',
  'Keen',
];
const SECOND = [
  'Heron',
  'Maple',
  'Harbour',
  'Lantern',
  'River',
  'Otter',
  'Pebble',
  'Orchard',
  'Swift',
  'Bridge',
  'Clover',
  'Window',
];

export function pseudonym(chance: () => number = Math.random): string {
  const pick = (words: readonly string[]) => words[Math.floor(chance() * words.length)] ?? words[0] ?? '';
  return `${pick(FIRST)} ${pick(SECOND)}`;
}

/** ' abc-234 ' → 'ABC234'. */
export const tidyCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 6);
