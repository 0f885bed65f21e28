import { describe, expect, it } from 'vitest';
import { cutChoice, lengthFor, lengthsOf } from '../../../client/facilitate/cut-choice.ts';

describe('P6: the decisions that a new session is offered', () => {
  it('takes the longest cut that the length has room for, else the shortest there is', () => {
    expect(cutChoice([4, 6, 8, 12], 90, null).usual).toBe(8);
    expect(cutChoice([4, 6, 8], 120, null).usual).toBe(8);
    expect(cutChoice([5], 45, null).usual).toBe(5);
    expect(cutChoice([], 90, null)).toEqual({ usual: 0, decisions: 0, own: [] });
  });

  it('offers beside it the cuts of its own, never the usual one again', () => {
    expect(cutChoice([3], 90, null)).toEqual({ usual: 3, decisions: 3, own: [] });
    expect(cutChoice([4, 6, 7, 8], 90, null).own).toEqual([7]);
    expect(cutChoice([3, 5, 8], 60, null)).toEqual({ usual: 5, decisions: 5, own: [3] });
  });

  it('offers first the length that plays all of it, an hour and a half at the most', () => {
    expect([[3], [4, 6], [4, 6, 8], [4, 6, 8, 12], []].map(lengthFor)).toEqual([45, 60, 90, 90, 90]);
    expect(lengthsOf([4, 6, 7, 8])).toEqual([45, 60, 90]);
    expect(lengthsOf([4, 6, 8, 12])).toEqual([45, 60, 90, 120]);
    expect(lengthsOf([])).toEqual([]);
  });

  it('keeps a wish that the scenario has, and lets go of one it has not', () => {
    expect(cutChoice([4, 6, 7, 8], 90, 7).decisions).toBe(7);
    expect(cutChoice([4, 6, 8], 90, 7).decisions).toBe(8);
  });
});
