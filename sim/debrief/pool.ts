// Pool: people's words put together, from five people up. F0. Rule D2.
import type { Pool } from './room.ts';

/** Pooled words are shown from this many people up. */
export const POOL_MIN = 5;

/** `people`: how many gave words or could have; the words themselves in an order that tells nothing. */
export function poolOf(people: number, words: readonly string[]): Pool<string> {
  const few = people < POOL_MIN;
  return { people, few, words: few ? [] : words.filter((word) => word !== '').sort() };
}

/** Words without regard to capitals, the most frequent first. */
export function countWords(people: readonly (readonly string[])[]): Pool<{ word: string; times: number }> {
  const few = people.length < POOL_MIN;
  const times = new Map<string, number>();
  // The same word twice by one person is one.
  for (const words of people) {
    for (const word of new Set(words.map((one) => one.toLocaleLowerCase()))) {
      times.set(word, (times.get(word) ?? 0) + 1);
    }
  }
  const counted = [...times].map(([word, n]) => ({ word, times: n }));
  counted.sort((a, b) => b.times - a.times || a.word.localeCompare(b.word));
  return { people: people.length, few, words: few ? [] : counted };
}
