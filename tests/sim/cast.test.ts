// The cast of a passage: who is there, how they look, and who is only on the phone. Floor F3 (tests).
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../authoring/index.ts';
import { openStory } from '../../sim/story/index.ts';

function castAfter(tag: string) {
  const story = compileStory(`It rains. # cast: ${tag}\n* Go on\n* Stop\n- -> END\n`, 'tale.ink');
  const opened = story.ok ? openStory(story.value, { cut: 0, seed: 1 }) : story;
  return opened.ok ? opened.value.beat.passages[0]?.cast : opened.error;
}

describe('the cast of a passage', () => {
  it('E3: a third word puts a person on the phone, and her alone', () => {
    expect(castAfter('hana tired, odile stern phone, dmitri')).toEqual([
      { personId: 'hana', emotion: 'tired' },
      { personId: 'odile', emotion: 'stern', where: 'phone' },
      { personId: 'dmitri', emotion: 'neutral' },
    ]);
    expect(castAfter('odile stern Phone')).toEqual([{ personId: 'odile', emotion: 'stern', where: 'phone' }]);
  });

  it('E3: another third word is read as nothing, so that the person stays in the room', () => {
    expect(castAfter('odile stern lamp phone')).toEqual([{ personId: 'odile', emotion: 'stern' }]);
    expect(castAfter('odile phone')).toEqual([{ personId: 'odile', emotion: 'phone' }]);
  });
});
