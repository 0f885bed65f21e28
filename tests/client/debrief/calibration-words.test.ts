import { expect, it } from 'vitest';
import { calibrationWords } from '../../../client/debrief/calibration-words.ts';

const by = { byPanel: 0, byAuthor: 12 };

it('S8: what is said of one’s confidence can be read aloud, from none to all', () => {
  const said = (borneOut: number) =>
    calibrationWords({ ...by, sure: { votes: 8, borneOut }, unsure: { votes: 1, borneOut: 1 } });
  expect(said(0)).toBe('You felt sure 8 times. Your option came first in the author’s key not once.');
  expect(said(3)).toBe(
    'You felt sure 8 times. Your option came first in the author’s key 3 of those 8 times.',
  );
  expect(said(8)).toBe('You felt sure 8 times. Your option came first in the author’s key each time.');
});

it('S8: fewer than three sure votes say nothing', () => {
  const few = { ...by, sure: { votes: 2, borneOut: 2 }, unsure: { votes: 9, borneOut: 9 } };
  expect(calibrationWords(few)).toContain('too few to say');
});
