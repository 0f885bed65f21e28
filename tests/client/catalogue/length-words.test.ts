import { describe, expect, it } from 'vitest';
import { listingOf, packScenario } from '../../../authoring/index.ts';
import { loadScenario, readFolder } from '../../../cli/folder.ts';
import { lengthWords } from '../../../client/catalogue/entry-facts.tsx';

const listed = (slug: string) => {
  const source = readFolder(`scenarios/${slug}`);
  const packed = packScenario(source);
  if (!packed.ok) throw new Error(packed.error.code);
  return listingOf(loadScenario(`scenarios/${slug}`), source, packed.value.manifest);
};
const words = (entry: ReturnType<typeof listed>): string => lengthWords(entry).replaceAll('\u00A0', ' ');

describe('lengths in a catalogue', () => {
  it('Y1: every length is listed, with the shortest session that has room for it', () => {
    const list = listed('matching-list');
    expect(list.lengths).toEqual([
      { minutes: 45, decisions: 3 },
      { minutes: 45, decisions: 4 },
      { minutes: 60, decisions: 6 },
      { minutes: 90, decisions: 8 },
    ]);
    expect(words(list)).toBe('45 minutes: 3 or 4 decisions · 60 minutes: 6 · 90 minutes: 8');
    expect(words(listed('your-street'))).toBe('45 minutes: 4 decisions · 60 minutes: 6 · 90 minutes: 7 or 8');
  });

  it('Y1: where no length is known the minutes of play are told', () => {
    expect(lengthWords({ lengths: [], minutes: 50 })).toBe('50 minutes of play');
  });
});
