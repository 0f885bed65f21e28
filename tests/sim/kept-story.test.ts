import { describe, expect, it } from 'vitest';
import { openStory, takeOption } from '../../sim/story/index.ts';
import { flagship } from './flagship.ts';

describe('a story that is kept loaded', () => {
  it('R1: tells, from any state and in any order, what one that was loaded for it tells', () => {
    const cut = Math.max(...Object.keys(flagship.cuts).map(Number));
    const states = [openStory(flagship, { cut, seed: 3 })];
    for (let turn = 0; turn < 12; turn++) {
      const last = states.at(-1);
      if (!last?.ok || !last.value.beat.decision) break;
      const { options } = last.value.beat.decision;
      states.push(takeOption(flagship, last.value, options[turn % options.length]?.id ?? ''));
    }
    expect(states).toHaveLength(13);
    // Backwards and with faults between, so that nothing of the state before can help.
    for (const state of states.toReversed()) {
      if (!state.ok) throw new Error(state.error.message);
      for (const { id } of state.value.beat.decision?.options ?? []) {
        expect(takeOption(flagship, state.value, 'no such option').ok).toBe(false);
        const alone = { ...flagship, story: structuredClone(flagship.story) };
        expect(takeOption(flagship, state.value, id)).toEqual(takeOption(alone, state.value, id));
      }
    }
  });
});
