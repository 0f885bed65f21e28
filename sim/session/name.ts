// A person's name as it may be kept. F0. Rule J1.
import { err, ok, type Result } from '../kit/index.ts';
import type { Refusal } from './refusal.ts';

const NAME_MAX = 40;
/** Control characters and direction overrides: they would turn the text around them. */
export const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A name as it may be kept, or why not. 1–40 code points after trimming, without unseen controls; all else is shown as text. */
export function parseName(raw: string): Result<string, Refusal> {
  const name = raw.normalize('NFC').replace(UNSEEN, '').trim();
  if (name === '') return err({ code: 'seat/name-empty' });
  return [...name].length > NAME_MAX ? err({ code: 'seat/name-too-long', most: NAME_MAX }) : ok(name);
}
