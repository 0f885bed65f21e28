import { describe, expect, it } from 'vitest';
import { inkCompletions } from '../../../client/studio/editor/ink-complete.ts';
import { definitionOf, nameAt, renamed } from '../../../client/studio/editor/names.ts';

const FILES = {
  'story.ink': `# roles: owner, data
VAR asked = false
-> desk
=== desk ===
You asked at the desk. {asked: They asked back.} # id: d1_s1
What now? # decision: d1 # id: d1_q
* [Ask again # id: d1a]
    ~ asked = true
    -> hall
* {not asked} [Wait # id: d1b] -> desk
- (again) -> hall
=== hall ===
The hall. # delayed: d1a # id: h_1
{ asked:
    It is warm.
}
-> END
=== function half(n) ===
~ return n / 2`,
  'rubric.yaml': 'keys:\n  d1a: 1\n  d1ab: 2\n',
};

describe('names in Studio', () => {
  it('U1: a definition is found for a knot, a variable, a label and an id', () => {
    expect(definitionOf(FILES, 'hall')).toEqual({ kind: 'knot', file: 'story.ink', line: 12 });
    expect(definitionOf(FILES, 'asked')).toEqual({ kind: 'variable', file: 'story.ink', line: 2 });
    expect(definitionOf(FILES, 'again')).toEqual({ kind: 'knot', file: 'story.ink', line: 11 });
    expect(definitionOf(FILES, 'd1a')).toEqual({ kind: 'id', file: 'story.ink', line: 7 });
    expect(definitionOf(FILES, 'warm')).toBeNull();
    expect(nameAt('    -> hall', 9)).toBe('hall');
    expect(nameAt('a  b', 2)).toBeNull();
  });

  it('U1: a rename changes code and leaves prose', () => {
    const { 'story.ink': after = '' } = renamed(FILES, 'variable', 'asked', 'was_asked');
    expect(after).toContain('You asked at the desk. {was_asked: They asked back.}');
    expect(after).toContain('VAR was_asked = false');
    expect(after).toContain('~ was_asked = true');
    expect(after).toContain('* {not was_asked} [Wait');
    expect(after).toContain('{ was_asked:');
    const { 'story.ink': moved = '' } = renamed(FILES, 'knot', 'desk', 'counter');
    expect(moved).toContain('=== counter ===');
    expect(moved).toContain('at the desk.');
    expect(moved.match(/-> counter/g)).toHaveLength(2);
  });

  it('U1: an id changes in tags and in the rubric, and only whole', () => {
    const after = renamed(FILES, 'id', 'd1a', 'd1_ask');
    expect(after['story.ink']).toContain('# id: d1_ask]');
    expect(after['story.ink']).toContain('# delayed: d1_ask ');
    expect(after['rubric.yaml']).toBe('keys:\n  d1_ask: 1\n  d1ab: 2\n');
  });

  it.each([
    ['    -> ha', ['desk', 'hall', 'again', 'END']],
    ['{ as', ['asked', 'trust', 'half']],
    ['Text. # ', ['id: ', 'decision: ']],
    ['Text. # to: ', ['owner', 'data']],
    ['Text. # delayed: d', ['d1a', 'd1b']],
  ])('U1: after %j it offers what may stand there', (before, some) => {
    const labels = inkCompletions(FILES, before)?.options.map(({ label }) => label) ?? [];
    for (const one of some.filter((name) => name !== 'again')) expect(labels).toContain(one);
  });

  it('U1: it offers nothing in the middle of prose', () => {
    expect(inkCompletions(FILES, 'You asked at the de')).toBeNull();
  });
});
