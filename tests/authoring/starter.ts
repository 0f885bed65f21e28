// The starter scenario's files, and made ones of any size, for tests of the check.
import { readFileSync } from 'node:fs';

export type Files = Readonly<Record<string, string>>;

const read = (name: string): string =>
  readFileSync(new URL(`../../authoring/starter/${name}`, import.meta.url), 'utf8');

export const STARTER: Files = {
  'story.ink': read('story.ink'),
  'rubric.yaml': read('rubric.yaml').replace('SLUG', 'starter'),
};

/** Replaces one text by another in a file; throws when it is not there, so that no fixture goes stale. */
export function swap(file: keyof typeof STARTER, ...pairs: readonly (readonly [string, string])[]) {
  return (files: Files): Files => {
    let text = files[file] ?? '';
    for (const [from, to] of pairs) {
      if (!text.includes(from)) throw new Error(`${file} has no “${from}”`);
      text = text.replace(from, to);
    }
    return { ...files, [file]: text };
  };
}

const MADE_WEIGHTS = ['{ users: 2, risks: -1 }', '{ risks: 1, users: -1 }', '{ openness: 1, risks: -1 }'];

/** A scenario of `count` decisions in which A is strongest and, when `long`, the longest; with `turned` A, B and C by turns. */
export function made(count: number, long: boolean, turned = false): Files {
  const ids = Array.from({ length: count }, (_, i) => `d${i + 1}`);
  const knots = ids.map((id, i) => {
    const next = ids[i + 1] ?? 'ending';
    return `=== ${id} ===
A fact for one. # to: owner # id: ${id}_card_owner
A fact for another. # to: ops # id: ${id}_card_ops
What now? # decision: ${id} # heading: Step # id: ${id}_q
* [Take the first way${long ? ' now' : ''} # id: ${id}a]
    One follows. # id: ${id}a_c1
    ~ trust = trust - 1
* [Take the second way # id: ${id}b]
    Two follows. # id: ${id}b_c1
* [Take the third way # id: ${id}c]
    Three follows. # id: ${id}c_c1
- -> ${next}
`;
  });
  const weights = ids.map((id, i) => {
    const line = (letter: string, place: number): string =>
      `          ${id}${letter}: { weights: ${MADE_WEIGHTS[(place + (turned ? i : 0)) % 3]}, rationale: One thing but another. }`;
    return [`      ${id}:`, '        options:', ...['a', 'b', 'c'].map(line)].join('\n');
  });
  return {
    'story.ink': `# title: Made # roles: owner, ops # cuts.${count}: ${ids.join(' ')}
VAR cut = ${count}
VAR trust = 50
-> d1
${knots.join('\n')}
=== ending ===
It ends. # ending: end
-> END
`,
    'rubric.yaml': `format: 1
scenario: made
keys:
  author:
    version: 1
    decisions:
${weights.join('\n')}
`,
  };
}
