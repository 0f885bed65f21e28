import { describe, expect, it } from 'vitest';
import { namesWords } from '../../../client/play/names-words.ts';
import { heldWords, tableNews, type Tabled } from '../../../client/play/table-news.ts';
import type { SeatPublic } from '../../../sim/session/view.ts';

const seats = ['Ana', 'Bruno', 'Chidi'].map((name) => ({ id: `seat-${name}`, name })) as SeatPublic[];
const tabled = (...pairs: readonly (readonly [string, string])[]): Tabled =>
  pairs.map(([name, id]) => ({
    seatId: `seat-${name}`,
    card: { id, text: id, role: 'tech' },
    roleTitle: 'Technology lead',
  })) as unknown as Tabled;

describe('C1: what is told when a card is put on the table', () => {
  const news = (seen: readonly string[], ...cards: readonly (readonly [string, string])[]): string =>
    tableNews(new Set(seen), tabled(...cards), 'seat-Ana', seats);

  it('names who put it there, to the others', () => {
    expect(news([], ['Bruno', 'c1'])).toBe('Bruno put a card on the table.');
    expect(news(['c1'], ['Bruno', 'c1'], ['Chidi', 'c2'])).toBe('Chidi put a card on the table.');
  });

  it('tells several that came at once in one sentence', () => {
    expect(news([], ['Bruno', 'c1'], ['Bruno', 'c2'])).toBe('Bruno put cards on the table.');
    expect(news([], ['Bruno', 'c1'], ['Chidi', 'c2'])).toBe('Bruno and Chidi put a card on the table.');
  });

  it('confirms to whoever put it there that the team can read it', () => {
    expect(news(['c1'], ['Bruno', 'c1'], ['Ana', 'c2'])).toBe('On the table: your team can read it.');
  });

  it('says nothing of what was seen, and nothing when cards go', () => {
    expect(news(['c1'], ['Bruno', 'c1'])).toBe('');
    expect(news(['c1'])).toBe('');
  });

  it('counts the cards one holds', () => {
    expect([heldWords(1), heldWords(2)]).toEqual([
      'You hold a card nobody has seen',
      'You hold 2 cards nobody has seen',
    ]);
  });
});

it('joins names as people say them', () => {
  expect([['Eve'], ['Eve', 'Bo'], ['Eve', 'Bo', 'Al']].map((names) => namesWords(names))).toEqual([
    'Eve',
    'Eve and Bo',
    'Eve, Bo and Al',
  ]);
});
