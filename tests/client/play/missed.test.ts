import { describe, expect, it } from 'vitest';
import { cueOf, isCue } from '../../../client/play/cues.ts';
import { missedOf } from '../../../client/play/missed.ts';

const recap = ['d1', 'd3', 'd6'].map((decisionId) => ({
  decisionId,
  heading: decisionId,
  optionText: 'An option',
  consequence: [],
}));

describe('while away', () => {
  it('tells a latecomer the whole story and a returner what was missed', () => {
    expect(missedOf(recap, null, 0)).toEqual({ title: 'The story so far', decisions: recap });
    expect(missedOf(recap, 1, 60_000)).toEqual({ title: 'While you were away', decisions: recap.slice(1) });
  });

  it('says nothing at the start, after a blink, or when nothing was decided', () => {
    expect(missedOf([], null, 0)).toBeNull();
    expect(missedOf(recap, 1, 9000)).toBeNull();
    expect(missedOf(recap, 3, 60_000)).toBeNull();
  });
});

describe('cues', () => {
  const cue = (phase: string, over = false, message = 0) => cueOf(phase, over, message);

  it('come when a vote opens, the talk is over or a message arrives, and at no other time', () => {
    expect(isCue(cue('reading'), cue('voting'))).toBe(true);
    expect(isCue(cue('talking'), cue('talking', true))).toBe(true);
    expect(isCue(cue('talking', true), cue('revoting'))).toBe(true);
    expect(isCue(cue('voting'), cue('voting', false, 1))).toBe(true);
    expect(isCue(cue('voting'), cue('talking'))).toBe(false);
    expect(isCue(cue('revoting'), cue('consequence'))).toBe(false);
  });

  it('do not come for what is there at the first sight, as after a reload', () => {
    expect(isCue(null, cue('voting', false, 3))).toBe(false);
    expect(isCue(cue('voting'), null)).toBe(false);
  });
});
