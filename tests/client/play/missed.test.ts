import { describe, expect, it } from 'vitest';
import { cueOf, isCue } from '../../../client/play/cues.ts';
import { goOn, isSettled, look, missedOf, sightFrom, SETTLE_MS } from '../../../client/play/missed.ts';

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

describe('the sight of a person', () => {
  const taken = (count: number) => recap.slice(0, count);
  const here = (count: number, now: number) => ({ here: true, recap: taken(count), now });
  const away = (count: number, now: number) => ({ here: false, recap: taken(count), now });
  const present = look(sightFrom(null), here(0, 0));
  const titles = (sight: ReturnType<typeof look>) =>
    sight.missed?.decisions.map((one) => one.heading) ?? null;

  it('says nothing of what is decided in front of them', () => {
    expect(titles(look(look(present, here(1, 1000)), here(2, 60_000)))).toBeNull();
  });

  it('tells what a hidden page has heard already, at the return', () => {
    const hidden = look(look(present, away(0, 1000)), away(2, 15_000));
    expect(titles(hidden)).toBeNull();
    expect(titles(look(hidden, here(2, 20_000)))).toEqual(['d1', 'd3']);
  });

  it('tells what arrives after a phone woke, lost its dead connection and found a new one', () => {
    const woken = look(look(present, away(0, 1000)), here(0, 61_000));
    expect(isSettled(woken)).toBe(false);
    const back = look(look(woken, away(0, 62_000)), here(0, 63_000));
    expect(titles(look(back, here(1, 64_000)))).toEqual(['d1']);
  });

  it('counts as here again after a while, and a blink as never gone', () => {
    const woken = look(look(present, away(0, 1000)), here(0, 61_000));
    const settled = look(woken, here(0, 61_001 + SETTLE_MS));
    expect(isSettled(settled)).toBe(true);
    expect(titles(look(settled, here(1, 70_000)))).toBeNull();
    expect(titles(look(look(present, away(0, 1000)), here(1, 9000)))).toBeNull();
  });

  it('keeps an open note as it is until they go on', () => {
    const late = look(sightFrom(null), here(1, 0));
    const later = look(late, here(2, 60_000));
    expect([titles(later), later.seen]).toEqual([['d1'], null]);
    expect(goOn(later, taken(2))).toEqual({ seen: 2, goneAt: null, backAt: null, missed: null });
  });

  it('adds a second absence to an open note, and forgets what was taken back', () => {
    const late = look(look(sightFrom(null), here(1, 0)), away(1, 1000));
    const again = look(late, here(2, 60_000));
    expect(titles(again)).toEqual(['d1', 'd3']);
    expect(titles(look(again, here(1, 61_000 + SETTLE_MS)))).toEqual(['d1']);
  });

  it('goes on from what the browser kept', () => {
    const kept = sightFrom({ decisions: 1, at: 0 });
    expect(titles(look(kept, here(2, 60_000)))).toEqual(['d3']);
    expect(titles(look(kept, here(2, 2000)))).toBeNull();
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
