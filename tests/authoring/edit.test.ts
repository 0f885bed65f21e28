import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { knotsOf, withRationale, withWeight } from '../../authoring/index.ts';
import { STARTER } from './starter.ts';

const rubric = STARTER['rubric.yaml'] ?? '';
const place = { decision: 'd1', option: 'd1a' };
const linesChanged = (before: string, after: string): number => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return a.length === b.length ? a.filter((line, i) => line !== b[i]).length : Number.NaN;
};
const optionIn = (text: string) => parse(text).keys.author.decisions.d1.options.d1a;

describe('editing a rubric', () => {
  it('A10: one weight changes one line and nothing else', () => {
    const flagship = readFileSync('scenarios/first-of-the-month/rubric.yaml', 'utf8');
    for (const text of [rubric, flagship])
      for (const weight of [2, 1, -1, -2]) {
        const after = withWeight(text, place, 'openness', weight);
        expect(linesChanged(text, after)).toBe(1);
        expect(optionIn(after).weights).toEqual({ ...optionIn(text).weights, openness: weight });
      }
  });

  it('A10: a weight of 0 takes the competency out; the last one leaves an empty map', () => {
    const without = withWeight(rubric, place, 'users', 0);
    expect(optionIn(without).weights).toEqual({ iteration: -1 });
    expect(optionIn(withWeight(without, place, 'iteration', 0)).weights).toEqual({});
  });

  it('A10: a rationale with colons, quotes and lines comes back as typed, in one line', () => {
    const after = withRationale(rubric, place, 'Hears "them": first,\n then # acts');
    expect(optionIn(after).rationale).toBe('Hears "them": first, then # acts');
    expect(linesChanged(rubric, after)).toBe(1);
  });

  it('A10: what is missing is added; what does not parse is left alone', () => {
    const bare = 'format: 1\nscenario: s\nkeys:\n  author:\n    version: 1\n    decisions: {}\n';
    expect(optionIn(withWeight(bare, place, 'users', 1)).weights).toEqual({ users: 1 });
    expect(withWeight('a: [', place, 'users', 1)).toBe('a: [');
  });
});

describe('knots of a story', () => {
  it('A10: names, ways and ids as the source has them; functions are told apart', () => {
    const knots = knotsOf({
      'story.ink':
        'VAR a = 1\n-> one\n=== one ===\nText. # id: x1\n{ a: -> two }\n* [Go # id: x2] -> other\n=== function f(x) ===\n~ return x\n=== two\nThe end. # ending: over # id: x3\n-> END',
      'more.ink': '=== other ===\n// -> two\n-> one\n',
    });
    expect(knots.map(({ name, line, leadsTo, isFunction }) => [name, line, leadsTo, isFunction])).toEqual([
      ['', 1, ['one'], false],
      ['one', 3, ['two', 'other'], false],
      ['f', 7, [], true],
      ['two', 9, [], false],
      ['other', 1, ['one'], false],
    ]);
    expect(knots.find(({ name }) => name === 'two')).toMatchObject({
      endings: ['over'],
      ids: ['x3'],
      lastLine: 11,
    });
  });
});
