import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileInk } from '../../authoring/compile-ink.ts';
import { compileScenario, packScenario, unpackScenario } from '../../authoring/index.ts';
import { hashOf } from '../../sim/kit/index.ts';
import {
  panelCredit,
  panelSplit,
  panelText,
  panelWord,
  parsePanel,
  parsePanelReason,
  tallyPanel,
  type Panel,
  type PanelSheet,
} from '../../sim/scenario/index.ts';
import { openStory, panelPages, takeOption } from '../../sim/story/index.ts';
import { made, STARTER } from '../authoring/starter.ts';
import { flagship } from './flagship.ts';

const OFFERED = [{ id: 'd1', optionIds: ['a', 'b', 'c', 'd'] }];

/** One sheet for each letter: what that practitioner would take in d1. */
const sheets = (letters: string, reason = ''): readonly PanelSheet[] =>
  [...letters].map((optionId) => ({ d1: { optionId, reason } }));
const panelOf = (letters: string, reason = ''): Panel => tallyPanel(sheets(letters, reason), OFFERED, 1);

const anyLetters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 5, maxLength: 20 });
const anySheets = fc.array(
  fc.record({
    d1: fc.record({
      optionId: fc.constantFrom('a', 'b', 'c', 'd'),
      reason: fc
        .string({ unit: 'grapheme', maxLength: 140 })
        .map((raw) => parsePanelReason(raw))
        .map((reason) => (reason.ok ? reason.value : '')),
    }),
  }),
  { maxLength: 20 },
);

describe('practitioner panel', () => {
  it('Q5: a story that runs in a circle gives each decision one page, and an end', () => {
    const { story } = compileInk(
      {
        'story.ink':
          '-> d1\n=== d1 ===\nAgain? # decision: d1 # id: d1_q\n+ [Yes # id: d1a] -> d1\n+ [No # id: d1b] -> d1\n',
      },
      'story.ink',
    );
    const pages = panelPages({ ...flagship, castNames: [], story });
    expect(pages).toMatchObject({ ok: true, value: [{ decisionId: 'd1' }] });
  });

  it('Q1: a split counts each finished sheet once; an option that nobody would take has its line', () => {
    expect(panelSplit(panelOf('aaabb'), 'd1')).toEqual({
      people: 5,
      options: [
        { optionId: 'a', chose: 3, share: 0.6, reasons: [] },
        { optionId: 'b', chose: 2, share: 0.4, reasons: [] },
        { optionId: 'c', chose: 0, share: 0, reasons: [] },
        { optionId: 'd', chose: 0, share: 0, reasons: [] },
      ],
    });
    // What was not offered does not count, nor does a decision that the story does not have.
    expect(panelSplit(panelOf('aaabbz'), 'd1')?.people).toBe(5);
    expect(panelSplit(panelOf('aaabb'), 'd2')).toBeNull();
    expect(panelSplit(panelOf('aaabb'), 'constructor')).toBeNull();
  });

  it('Q1: shares add up to one, and the order of people changes nothing', () => {
    fc.assert(
      fc.property(anySheets, (some) => {
        const panel = tallyPanel(some, OFFERED, 1);
        expect(tallyPanel([...some].reverse(), OFFERED, 1)).toEqual(panel);
        const split = panelSplit(panel, 'd1');
        if (some.length < 5) expect(split).toBeNull();
        else expect(split?.options.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      }),
      { seed: 5 },
    );
  });

  it('Q2: fewer than five are not shown: no split, no credit, no word, no reason', () => {
    const four = panelOf('aaab', 'They wait already.');
    expect([panelSplit(four, 'd1'), panelCredit(four, 'd1', 'a'), panelWord(4)]).toEqual([null, null, null]);
    expect(JSON.stringify(four)).not.toContain('wait');
    const five = panelOf('aaabb', 'They wait already.');
    expect(panelSplit(five, 'd1')?.options[1]?.reasons).toEqual(['They wait already.', 'They wait already.']);
  });

  it('Q2: five to nine are thin and said to be; ten and more are fair', () => {
    expect(panelWord(8)).toEqual({
      label: 'thin',
      words: 'Eight practitioners. That is few: read it as eight opinions.',
    });
    expect([5, 9, 10, 20, 21].map((people) => panelWord(people)?.label)).toEqual([
      'thin',
      'thin',
      'fair',
      'fair',
      'fair',
    ]);
    expect(panelWord(20)?.words).toMatch(/^Twenty practitioners\. /);
    expect(panelWord(21)?.words).toMatch(/^21 practitioners\. /);
  });

  it('Q2: reasons are sorted, so that their order tells nothing of who came first', () => {
    const some = ['Zero waiting', 'Ask first', 'My own desk', 'Ask first', ''].map((reason) => ({
      d1: { optionId: 'a', reason },
    }));
    expect(tallyPanel(some, OFFERED, 1).decisions['d1']?.options['a']?.reasons).toEqual([
      'Ask first',
      'Ask first',
      'My own desk',
      'Zero waiting',
    ]);
  });

  it('Q3: credit is how many chose it over how many chose the most chosen', () => {
    // By hand: ten people, 6 chose a, 3 b, 1 c, none d → 6/6, 3/6, 1/6, 0.
    const panel = panelOf('aaaaaabbbc');
    expect(['a', 'b', 'c', 'd'].map((option) => panelCredit(panel, 'd1', option))).toEqual([
      1,
      0.5,
      1 / 6,
      0,
    ]);
    expect(panelCredit(panel, 'd1', 'z')).toBeNull();
    expect(panelCredit(panel, 'd9', 'a')).toBeNull();
    // Two that are chosen alike both earn all of it.
    expect(['a', 'b'].map((option) => panelCredit(panelOf('aaabbbcc'), 'd1', option))).toEqual([1, 1]);
  });

  it('Q3: credit lies between 0 and 1, the most chosen earns 1, and more choosers never earn less', () => {
    fc.assert(
      fc.property(anyLetters, (letters) => {
        const panel = panelOf(letters);
        const options = panelSplit(panel, 'd1')?.options ?? [];
        const earned = options
          .toSorted((one, other) => one.chose - other.chose)
          .map(({ optionId }) => panelCredit(panel, 'd1', optionId) ?? Number.NaN);
        expect(Math.min(...earned)).toBeGreaterThanOrEqual(0);
        expect(earned.at(-1)).toBe(1);
        expect(earned).toEqual(earned.toSorted((one, other) => one - other));
      }),
      { seed: 5 },
    );
  });

  it('Q3: names of options change nothing', () => {
    const other = { a: 'x', b: 'y', c: 'z', d: 'w' } as const;
    fc.assert(
      fc.property(anyLetters, (letters) => {
        const named = [...letters].map((one) => other[one as 'a']).join('');
        const renamed = tallyPanel(sheets(named), [{ id: 'd1', optionIds: ['x', 'y', 'z', 'w'] }], 1);
        for (const [from, to] of Object.entries(other))
          expect(panelCredit(renamed, 'd1', to)).toBe(panelCredit(panelOf(letters), 'd1', from));
      }),
      { seed: 5 },
    );
  });

  it('Q4: a panel is read back from its file as it was written, whatever its reasons hold', () => {
    fc.assert(
      fc.property(anySheets, (some) => {
        const panel = tallyPanel(some, OFFERED, 3);
        expect(parsePanel(panelText(panel, 'case'), 'panel.yaml')).toEqual({ ok: true, value: panel });
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it.each([
    ['panel/not-yaml', 'format: 1\npeople: [', 2],
    ['panel/bad-format', 'people: 5\n', 1],
    ['panel/bad-count', 'format: 1\nversion: 1\npeople: many\n', 3],
    ['panel/bad-count', 'format: 1\nversion: 0\npeople: 5\n', 2],
    [
      'panel/bad-sum',
      'format: 1\nversion: 1\npeople: 5\ndecisions:\n  d1:\n    people: 5\n    options: { a: { chose: 4 } }\n',
      5,
    ],
    [
      'panel/bad-sum',
      'format: 1\nversion: 1\npeople: 5\ndecisions:\n  d1:\n    people: 6\n    options: { a: { chose: 6 } }\n',
      5,
    ],
    [
      'panel/too-few-for-reasons',
      'format: 1\nversion: 1\npeople: 1\ndecisions:\n  d1:\n    people: 1\n    options: { a: { chose: 1, reasons: [Mine] } }\n',
      5,
    ],
    [
      'panel/bad-reason',
      'format: 1\nversion: 1\npeople: 5\ndecisions:\n  d1:\n    people: 5\n    options:\n      a: { chose: 5, reasons: Mine }\n',
      8,
    ],
  ])('Q4: %s names the file, the line and what to do', (code, text, line) => {
    const parsed = parsePanel(text, 'panel.yaml');
    expect(parsed.ok ? [] : parsed.error).toContainEqual(
      expect.objectContaining({ code, file: 'panel.yaml', line, severity: 'error' }),
    );
  });

  it('Q4: a file of a panel that is anything gives findings, never a crash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const parsed = parsePanel(`format: 1\n${text}`, 'panel.yaml');
        expect(parsed.ok || parsed.error.length > 0).toBe(true);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('Q4: a scenario without a panel keeps its digest; with one the panel is part of it', () => {
    const compile = (files: Readonly<Record<string, string>>) => {
      const compiled = compileScenario({ slug: 'starter', files });
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
      return compiled.value;
    };
    const plain = compile(STARTER);
    expect(plain.digest).toBe(hashOf({ story: plain.story, rubric: plain.rubric }));
    expect(plain.panel).toBeUndefined();
    const panel = tallyPanel(
      ['d1a', 'd1a', 'd1b', 'd1a', 'd1b'].map((optionId) => ({ d1: { optionId, reason: '' } })),
      [{ id: 'd1', optionIds: ['d1a', 'd1b', 'd1c'] }],
      1,
    );
    const asked = compile({ ...STARTER, 'panel.yaml': panelText(panel, 'starter') });
    expect(asked.panel).toEqual(panel);
    expect(asked.digest).not.toBe(plain.digest);
  });

  it('Q4: a decision or an option that is gone is left out and stops nothing; a broken file is an error', () => {
    const gone =
      'format: 1\nversion: 1\npeople: 5\ndecisions:\n  d1: { people: 5, options: { d1a: { chose: 3 }, d1z: { chose: 2 } } }\n  d9: { people: 5, options: { d9a: { chose: 5 } } }\n';
    const compiled = compileScenario({ slug: 'starter', files: { ...STARTER, 'panel.yaml': gone } });
    expect(compiled.ok && compiled.value.panel?.decisions).toEqual({
      d1: { people: 5, options: { d1a: { chose: 3, reasons: [] } } },
    });
    const broken = compileScenario({ slug: 'starter', files: { ...STARTER, 'panel.yaml': 'format: 2' } });
    expect(broken.ok ? [] : broken.error.map(({ code }) => code)).toEqual(['panel/bad-format']);
  });

  it('Q4: a package carries the panel', () => {
    const text = 'format: 1\nversion: 1\npeople: 0\n';
    const source = { slug: 'starter', files: { ...STARTER, 'panel.yaml': text } };
    const packed = packScenario(source, { licence: 'CC0' });
    const unpacked = packed.ok ? unpackScenario(packed.value.bytes) : packed;
    expect(unpacked.ok && unpacked.value.source.files['panel.yaml']).toBe(text);
  });

  it('Q5: practitioners read every decision of the longest cut, with what colleagues know, and no consequence', () => {
    const pages = panelPages(flagship);
    if (!pages.ok) throw new Error(pages.error.message);
    const longest = Math.max(...Object.keys(flagship.cuts).map(Number));
    expect(pages.value.map(({ decisionId }) => decisionId)).toEqual(flagship.cuts[longest]);
    expect(pages.value[0]).toMatchObject({ assumes: null, decisionId: 'd1' });
    const titles = flagship.roles.map(({ title }) => title);
    for (const { roleTitle } of pages.value.flatMap(({ cards }) => cards))
      expect(titles).toContain(roleTitle);
    expect(pages.value[0]?.cards.length).toBeGreaterThan(1);
    for (const page of pages.value)
      expect(page.options.length === 0 || page.prompt === '' || page.passages.length === 0).toBe(false);
    // Told along the same path by the story itself: what follows an option is on no page.
    const told = JSON.stringify(pages.value);
    let step = openStory(flagship, { cut: longest, seed: 1 });
    for (let i = 1; i < pages.value.length; i++) {
      if (!step.ok) throw new Error(step.error.message);
      const options = step.value.beat.decision?.options ?? [];
      const taken = options.find((option) => option.isDefault) ?? options[0];
      expect(pages.value[i]?.assumes).toBe(taken?.text);
      step = takeOption(flagship, step.value, taken?.id ?? '');
      const { consequence, passages } = step.ok ? step.value.beat : { consequence: [], passages: [] };
      expect(consequence.length).toBeGreaterThan(0);
      const follows = [...consequence, ...passages.filter(({ delayed }) => delayed !== null)];
      for (const { text } of follows) expect(told).not.toContain(JSON.stringify(text).slice(1, -1));
    }
  });

  it('Q5: the option marked default is taken where there is one, else the first', () => {
    const files = made(3, false);
    const story = (files['story.ink'] ?? '').replace('# id: d1b]', '# id: d1b # default]');
    const compiled = compileScenario({ slug: 'made', files: { ...files, 'story.ink': story } });
    const pages = compiled.ok ? panelPages(compiled.value) : compiled;
    expect(pages.ok && pages.value.map(({ assumes }) => assumes)).toEqual([
      null,
      'Take the second way',
      'Take the first way',
    ]);
  });

  it('Q6: a reason is one line of at most 140 characters without what would turn the text around it', () => {
    expect(parsePanelReason('  They\n wait \u202Ealready ')).toEqual({
      ok: true,
      value: 'They wait already',
    });
    expect(parsePanelReason('é'.repeat(140)).ok).toBe(true);
    expect(parsePanelReason('é'.repeat(141))).toEqual({
      ok: false,
      error: { code: 'panel/reason-too-long' },
    });
  });
});
