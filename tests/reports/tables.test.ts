import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMMIT_COLUMNS,
  commitsCsv,
  EVIDENCE_COLUMNS,
  evidenceCsv,
  NAME_COLUMNS,
  namesCsv,
  toCsv,
  VOTE_COLUMNS,
  votesCsv,
} from '../../reports/index.ts';
import { NAMES, playedOf, playedSession, REASON_OF_FIVE } from './played-session.ts';
import { readCsv } from './read-csv.ts';

const one = [{ name: 'text', about: '', of: (text: string) => text }];
const cellOf = (text: string): string => readCsv(toCsv(one, [text]).slice(1))[1]?.[0] ?? '';
const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = readCsv(csv.slice(1));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
};
/** As docs/exports.md tells readers to take the guard away. */
const unguarded = (cell: string): string =>
  /^'+[=+\-@\t\r\n＝＋－＠\d.,]/.test(cell) ? cell.slice(1) : cell;

describe('tables', () => {
  it('X1: docs/exports.md tells every column, in its order', () => {
    const page = readFileSync('docs/exports.md', 'utf8');
    const tables = {
      'votes.csv': VOTE_COLUMNS,
      'commits.csv': COMMIT_COLUMNS,
      'evidence.csv': EVIDENCE_COLUMNS,
      'names.csv': NAME_COLUMNS,
    };
    for (const [file, columns] of Object.entries(tables)) {
      const rows = columns.map(({ name, about }) => `| \`${name}\` | ${about} |`).join('\n');
      expect(page).toContain(`### ${file}\n| column | holds |\n|---|---|\n${rows}\n\n`);
    }
  });

  it('X1: begins with a mark for UTF-8, ends lines with CR LF, quotes what needs it', () => {
    expect(toCsv(one, ['a, "b"\nc', 'd'])).toBe('\uFEFFtext\r\n"a, ""b""\nc"\r\nd\r\n');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    '007',
    '1/2',
    '1e5',
  ])('X1: %j is text to a spreadsheet, and what was typed is found again', (typed) => {
    expect(cellOf(typed)).toBe(`'${typed}`);
    expect(unguarded(cellOf(typed))).toBe(typed);
  });

  it('X1: whatever people type comes back cell by cell, and none of it begins as a formula', () => {
    const typed = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\uFEFF'));
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1 }), (texts) => {
        const [, ...rows] = readCsv(toCsv(one, texts).slice(1));
        const cells = rows.map(([cell = '']) => cell);
        expect(cells.map(unguarded)).toEqual(texts);
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
      // Found once by chance: a person may type an apostrophe before a sign or a figure.
      { seed: 20261127, numRuns: 300, examples: [[["'+", '']], [["'1x", "''2"]]] },
    );
  });

  it('X1: numbers are written as numbers, also below zero', () => {
    const { played } = playedSession();
    const moves = rowsOf(commitsCsv(played)).map((row) => row['capital_change'] ?? '');
    expect(moves.some((move) => /^-\d+$/.test(move))).toBe(true);
  });

  it('X3: no table but that of names holds a name, and one person has one pseudonym in all', () => {
    const { played } = playedSession();
    const names = rowsOf(namesCsv(played));
    expect(names.map((row) => unguarded(row['name'] ?? ''))).toEqual(
      played.state.seats.map(({ name }) => name),
    );
    const others = [votesCsv(played), commitsCsv(played), evidenceCsv(played)].join('\n');
    for (const name of [...NAMES, 'Late Larry', 'Person t2a']) expect(others).not.toContain(name);
    const voters = new Set(rowsOf(votesCsv(played)).map((row) => row['person']));
    expect([...voters].sort()).toEqual(names.map((row) => row['person']));
  });

  it('X3: a pseudonym stays whoever comes and goes', () => {
    const { session, played } = playedSession();
    const personOf = (csv: string) =>
      new Map(rowsOf(csv).map((row) => [`${row['team']} ${row['roles']}`, row['person']]));
    const before = personOf(namesCsv(played));
    session.must({ type: 'RemoveSeat', seatId: 't1a' });
    const after = personOf(namesCsv(playedOf(session)));
    expect(after.size).toBe(before.size - 1);
    for (const [who, person] of after) expect(person).toBe(before.get(who));
  });

  it('X4: a reason is told where five or more voted, and nowhere else', () => {
    const { played } = playedSession();
    const rows = rowsOf(votesCsv(played));
    const reasonsOf = (team: string) =>
      rows.filter((row) => row['team'] === team).map((row) => row['reason']);
    expect(reasonsOf('Team 1')).toContain(REASON_OF_FIVE);
    expect(new Set(reasonsOf('Team 2'))).toEqual(new Set(['']));
  });

  it('X1: a row for each vote and each commit, with what was counted', () => {
    const { played } = playedSession();
    const people = 5 + 3;
    expect(rowsOf(votesCsv(played))).toHaveLength(people * 2 * 4);
    expect(rowsOf(commitsCsv(played))).toHaveLength(2 * 4);
    const first = played.state.runs[0]?.decided[0];
    expect(rowsOf(commitsCsv(played))[0]).toMatchObject({
      team: 'Team 1',
      number: '1',
      decision: first?.decisionId,
      option: first?.optionId,
      letter: 'B',
      how: 'plurality',
      second_votes: first?.offered.map((_, i) => `${'ABCD'[i]}${i === 1 ? 5 : 0}`).join(' '),
      changed: '0',
      cards_tabled: '1',
      at: '1970-01-01T00:01:01.000Z',
    });
  });

  it('X1: evidence is what the key says of the option taken, between the least and the most on offer', () => {
    const { played } = playedSession();
    const taken = played.state.runs[0]?.decided[0];
    const key = played.scenario.rubric?.author.decisions[taken?.decisionId ?? ''] ?? {};
    const rows = rowsOf(evidenceCsv(played)).filter(
      (row) => row['decision'] === taken?.decisionId && row['team'] === 'Team 1',
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      const weights = Object.values(key).map(({ weights }) => weights[row['competency'] as 'users'] ?? 0);
      expect(Number(row['weight'])).toBe(
        key[taken?.optionId ?? '']?.weights[row['competency'] as 'users'] ?? 0,
      );
      expect([Number(row['least']), Number(row['most'])]).toEqual([
        Math.min(...weights),
        Math.max(...weights),
      ]);
    }
  });
});
