// Seeded damage to a scenario's files: lines lost, doubled, moved, and noise that Ink and YAML care about.
import type { Dice } from '../../sim/kit/index.ts';
import type { Files } from './starter.ts';

const NOISE = [
  '{',
  '}',
  '->',
  '* ',
  '# id: d1a ',
  '~ x = 1/0',
  '[',
  '"',
  ': -',
  '<>',
  '{~',
  '\u0000',
  '-> d1 ->',
  'VAR trust = ""',
  '=== d1 ===',
];

export function mutate(files: Files, dice: Dice): Files {
  const names = Object.keys(files);
  const name = names[dice.below(names.length)] ?? '';
  const lines = (files[name] ?? '').split('\n');
  for (let hits = 1 + dice.below(3); hits > 0; hits--) {
    const at = dice.below(lines.length);
    const other = lines[dice.below(lines.length)] ?? '';
    const noise = dice.hits(0.5) ? (NOISE[dice.below(NOISE.length)] ?? '') : '';
    const cut = dice.below(other.length + 1);
    lines.splice(at, dice.below(3), other.slice(0, cut) + noise + other.slice(cut));
  }
  return { ...files, [name]: lines.join('\n') };
}
