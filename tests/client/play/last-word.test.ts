import { describe, expect, it } from 'vitest';
import { WORD_MS, wordLeft } from '../../../client/play/last-word.ts';

const message = { id: 4, at: 1_000_000, teamId: null, text: 'Five more minutes.' };

describe('the facilitator’s last word', () => {
  it('stays for three minutes', () => {
    expect(wordLeft(message, null, message.at)).toBe(WORD_MS);
    expect(wordLeft(message, null, message.at + WORD_MS - 1)).toBe(1);
    expect(wordLeft(message, null, message.at + WORD_MS)).toBe(0);
  });

  it('does not stay longer for a clock that runs behind', () => {
    expect(wordLeft(message, null, message.at - 60_000)).toBe(WORD_MS);
  });

  it('goes when it is dismissed, and the next one comes', () => {
    expect(wordLeft(message, '4', message.at)).toBe(0);
    expect(wordLeft({ ...message, id: 5 }, '4', message.at)).toBe(WORD_MS);
    expect(wordLeft(null, null, 0)).toBe(0);
  });
});
