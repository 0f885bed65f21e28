import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareLetters, compileScenario, parseLetters, seatReadings } from '../../authoring/index.ts';
import { loadScenario } from '../../cli/folder.ts';
import { STARTER, swap, type Files } from './starter.ts';

const compiled = (files: Files) => {
  const made = compileScenario({ slug: 'starter', files });
  if (!made.ok) throw new Error(made.error[0]?.message);
  return made.value;
};
const starter = compiled(STARTER);
const PAIR = { cut: 3, people: 2 };
const sheet = (text: string) => {
  const letters = parseLetters(text);
  if (typeof letters === 'number') throw new Error(`line ${letters}`);
  return letters;
};

describe('blind readers', () => {
  it('A13: a seat reads its own sheets and cards, every decision of the cut, and no other seat’s', () => {
    const [owner, rest] = seatReadings(starter, PAIR);
    expect(owner?.pages.map(({ decisionId }) => decisionId)).toEqual(['d1', 'd2', 'd3']);
    const cards = (reading: typeof owner) => reading?.pages[0]?.cards ?? [];
    expect(cards(owner)).toEqual([]);
    expect(cards(rest)).toEqual([
      'Four in ten visitors come back a second time.',
      'The slips are sorted by colour, and the colour means the day.',
    ]);
    expect(rest?.roles).toHaveLength(2);
    expect(JSON.stringify(owner)).not.toContain('sorted by colour');
  });

  it('A13: the mark of a page changes with its scene, cards and options, and with nothing else', () => {
    const marks = (files: Files) => seatReadings(compiled(files), PAIR).map(({ pages }) => pages[0]?.mark);
    const [owner, rest] = marks(STARTER);
    const card = swap('story.ink', ['Four in ten visitors', 'Five in ten visitors'])(STARTER);
    expect(marks(card)[0]).toBe(owner);
    expect(marks(card)[1]).not.toBe(rest);
    const option = swap('story.ink', ['for two days', 'for three days'])(STARTER);
    expect(marks(option)[0]).not.toBe(owner);
    const after = swap('story.ink', ['You get the low stool.', 'You get the stool.'])(STARTER);
    expect(marks(after)).toEqual([owner, rest]);
  });

  it('A13: letters are set beside each other and the key; one that is missing agrees with nobody', () => {
    const pages = seatReadings(starter, PAIR)[0]?.pages ?? [];
    const read = (...texts: readonly string[]) =>
      compareLetters(
        starter,
        texts.map((text) => ({ letters: sheet(text), pages })),
      );
    const { decisions, leads } = read('d1 A\nd2 B\nd3 ?', 'd1 A\nd2 C\nd3 A');
    expect(decisions.map(({ agreed }) => agreed)).toEqual([true, false, false]);
    expect(decisions[0]?.places).toEqual([0, 0]);
    expect(decisions[2]?.places).toEqual([null, 0]);
    // A letter beyond the options is no letter, and one reader agrees with nobody.
    expect(read('d1 D', 'd1 D').decisions[0]).toMatchObject({ places: [null, null], agreed: false });
    expect(read('d1 A').decisions[0]?.agreed).toBe(false);
    const totals = decisions[0]?.totals ?? [];
    const mean = totals.reduce((sum, one) => sum + one, 0) / totals.length;
    const range = Math.max(...totals) - Math.min(...totals);
    expect(read('d1 A', 'd1 B').leads[0]).toBeCloseTo(((totals[0] ?? 0) - mean) / range);
    expect(leads).toHaveLength(2);
  });

  it('A13: a letter for a text that has changed since is told, one without a mark is not', () => {
    const pages = seatReadings(starter, PAIR)[0]?.pages ?? [];
    const mark = pages[0]?.mark ?? '';
    const { decisions } = compareLetters(starter, [
      { letters: sheet(`d1 A ${mark}`), pages },
      { letters: sheet('d1 B 00000000'), pages },
      { letters: sheet('d1 C'), pages },
    ]);
    expect(decisions[0]?.stale).toEqual([1]);
  });

  it('A13: a line that is no letter is named by its number', () => {
    expect(parseLetters('# who\n\nd1 A\nd2 perhaps')).toBe(4);
  });

  it('A13: a small letter is as good as a capital', () => {
    expect(sheet('d1 a 1a2b3c4d\nd2 ?\nd3 c')).toEqual(sheet('d1 A 1a2b3c4d\nd3 C'));
  });

  it('A13: the command writes pages and sheets, keeps a sheet that is there, and compares by exit code', () => {
    const out = mkdtempSync(join(tmpdir(), 'caseroom-readers-'));
    const run = (what: string) =>
      spawnSync(
        process.execPath,
        ['cli/main.ts', 'readers', what, 'scenarios/ask-alma', '--cut', '4', '--out', out],
        { encoding: 'utf8' },
      );
    try {
      expect(run('compare').status).toBe(2);
      expect(run('pages').status).toBe(0);
      expect(readFileSync(join(out, 'seat-1-pages.md'), 'utf8')).toContain('You sit in a team of 3.');
      expect(readFileSync(join(out, 'seat-2-pages.md'), 'utf8')).toMatch(
        /You hold these roles: .+, .+\. All of them are you, and a card of any of them is yours\./,
      );
      const empty = run('compare');
      expect([empty.status, empty.stdout]).toEqual([2, '']);
      expect(empty.stderr).toContain('Nobody has written a letter yet');
      for (const [i, letter] of ['A', 'A', 'B'].entries()) {
        const path = join(out, `seat-${i + 1}-letters.txt`);
        writeFileSync(path, readFileSync(path, 'utf8').replaceAll(' ? ', ` ${letter} `));
      }
      expect(run('pages').stdout).toContain('stay as they are: 3');
      const apart = run('compare');
      expect(apart.stdout).toContain('All readers name the same option in 0 of 4 decisions');
      expect(apart.stdout).toContain('Letters: of seats 1, 2, 3, in this order');
      expect(apart.stdout).toMatch(
        /Ahead of dice: -?\d+ %, -?\d+ %, -?\d+ %\..* the strongest each time to \d+ %/,
      );
      expect(apart.status).toBe(0);
      writeFileSync(join(out, 'seat-3-letters.txt'), 'd1 A\n');
      const alike = run('compare');
      expect(alike.stdout).toMatch(/\| d1 \| A A A \|.*all agree/);
      expect(alike.status).toBe(1);
      writeFileSync(join(out, 'seat-3-letters.txt'), 'd1 ?\n');
      expect(run('compare').stdout).toContain('Seat 3 has no letter yet.');
      writeFileSync(join(out, 'seat-3-letters.txt'), 'd1 A\nd2 maybe\n');
      const slip = run('compare');
      expect(slip.status).toBe(2);
      expect(slip.stderr).toContain('seat-3-letters.txt:2');
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
});

describe('the library', () => {
  it.each([
    'first-of-the-month',
    'matching-list',
    'blackout-thursday',
    'ask-alma',
    'your-street',
    'high-water',
  ])('A14: in no decision of %s do three blind readers name the same option', (slug) => {
    const scenario = loadScenario(`scenarios/${slug}`);
    const cut = Math.max(...Object.keys(scenario.cuts).map(Number));
    const readers = seatReadings(scenario, { cut, people: 3 }).map(({ pages }, seat) => ({
      pages,
      letters: sheet(
        readFileSync(`docs/content-review/letters/${slug}/seat-${seat + 1}-letters.txt`, 'utf8'),
      ),
    }));
    expect(readers).toHaveLength(3);
    const { decisions } = compareLetters(scenario, readers);
    expect(decisions).toHaveLength(cut);
    expect(decisions.flatMap(({ places }) => places)).not.toContain(null);
    expect(decisions.filter(({ agreed }) => agreed).map(({ id }) => id)).toEqual([]);
  });
});
