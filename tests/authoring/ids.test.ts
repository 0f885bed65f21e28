import { describe, expect, it } from 'vitest';
import { compileScenario, withIds } from '../../authoring/index.ts';
import { STARTER } from './starter.ts';

const story = STARTER['story.ink'] ?? '';
const without = story.replaceAll(/ # id: [\w-]+/g, '');

describe('caseroom ids', () => {
  it('A7: a story with all its ids is left as it is, to the byte', () => {
    expect(withIds(story, story)).toEqual({ source: story, added: [] });
  });

  it('A7: missing ids are written, each once; the options get the ids that the rubric names', () => {
    const { source, added } = withIds(without, without);
    expect(new Set(added.map(({ id }) => id)).size).toBe(added.length);
    expect(withIds(source, source).added).toEqual([]);
    const compiled = compileScenario({ slug: 'starter', files: { ...STARTER, 'story.ink': source } });
    expect(compiled.ok ? [] : compiled.error).toEqual([]);
    expect(source.replaceAll(/ # id: [\w-]+/g, '')).toBe(without);
  });

  it('A7: an id that is there is never given twice', () => {
    const some = without.replace('Where do you begin?', 'Where do you begin? # id: d1_s1');
    const { added } = withIds(some, some);
    expect(added.map(({ id }) => id)).not.toContain('d1_s1');
  });
});
