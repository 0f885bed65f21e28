import { describe, expect, it } from 'vitest';
import { FULL_MS, messageForm, nextChangeMs, READ_MS, SHOWN_MS } from '../../../client/play/message-form.ts';

describe('M1: the room a message takes', () => {
  it('is in full for a minute, then a line, then gone', () => {
    expect([0, FULL_MS - 1, FULL_MS, SHOWN_MS - 1, SHOWN_MS].map((age) => messageForm(age, false))).toEqual([
      'full',
      'full',
      'line',
      'line',
      'gone',
    ]);
  });

  it('is a line at the next decision, once there was time to read it', () => {
    expect([READ_MS - 1, READ_MS].map((age) => messageForm(age, true))).toEqual(['full', 'line']);
  });

  it('is looked at again whenever it may change', () => {
    for (const age of [0, READ_MS - 1, READ_MS, FULL_MS - 1, FULL_MS, SHOWN_MS - 1]) {
      const next = age + (nextChangeMs(age) ?? Number.NaN);
      expect([READ_MS, FULL_MS, SHOWN_MS]).toContain(next);
      expect(messageForm(next - 1, true)).toBe(messageForm(age, true));
    }
    expect(nextChangeMs(SHOWN_MS)).toBeNull();
  });
});
