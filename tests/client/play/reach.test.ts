import { expect, it } from 'vitest';
import { scrollFor } from '../../../client/play/reach.ts';

it('scrolls to the end of what is below the edge, and not past its start', () => {
  const view = { top: 66, bottom: 768 };
  expect(scrollFor(900, 1400, view)).toBe(1400 + 12 - 768);
  expect(scrollFor(500, 1400, view)).toBe(500 - 66);
  expect(scrollFor(100, 700, view)).toBe(0);
});
