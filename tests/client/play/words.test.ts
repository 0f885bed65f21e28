import { describe, expect, it } from 'vitest';
import { optionOfKey } from '../../../client/play/options.tsx';
import { pseudonym, tidyCode } from '../../../client/join/pseudonym.ts';
import { initialsOf } from '../../../client/ui/avatar.tsx';
import { clockWords, wordsFor } from '../../../client/ui/words.ts';
import { REFUSAL_CODES } from '../../../sim/session/refusal.ts';

describe('words and keys of the screens', () => {
  it('has a sentence of its own for every refusal', () => {
    const sentences = REFUSAL_CODES.map(wordsFor);
    expect(sentences).not.toContain(wordsFor('no/such-code'));
    expect(sentences.every((sentence) => sentence.endsWith('.') && !sentence.includes('!'))).toBe(true);
  });

  it('takes letters and numbers as options, within those on offer', () => {
    expect(['a', 'B', '3', 'd', '0', 'Enter'].map((key) => optionOfKey(key, 3))).toEqual([
      0, 1, 2, -1, -1, -1,
    ]);
  });

  it('forgives how a code is typed', () => {
    expect(tidyCode(' abc-2 34 ')).toBe('ABC234');
  });

  it('suggests two plain words', () => {
    expect(pseudonym(() => 0.999)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
  });

  it('shortens names and times', () => {
    expect([initialsOf('Quiet Heron'), initialsOf('hana'), initialsOf('  ')]).toEqual(['QH', 'HA', '?']);
    expect([clockWords(101_000), clockWords(-5)]).toEqual(['1:41', '0:00']);
  });
});
