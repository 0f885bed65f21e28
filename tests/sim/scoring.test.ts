import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { bandOf, calibrationOf, evidenceOf, profileOf, type Evidence } from '../../sim/scoring/index.ts';
import { withKeysOf, type Panel, type ScoringKey, type Weights } from '../../sim/scenario/index.ts';
import { flagship } from './flagship.ts';

const option = (id: string, weights: Weights) => ({ id, text: id, weights });
const evidence = (
  decisionId: string,
  chosen: string,
  offered: readonly ReturnType<typeof option>[],
): Evidence => ({
  decisionId,
  heading: '',
  optionId: chosen,
  optionText: '',
  weights: offered.find((one) => one.id === chosen)?.weights ?? {},
  rationale: '',
  because: {},
  offered,
});

describe('scoring', () => {
  it('S1: a share is what was earned above the least, over the range of the options offered', () => {
    // By hand: three decisions, users −2…+2 each; chosen +2, 0, −1 → (1 − (−6)) / (6 − (−6)) = 7/12.
    const offered = [
      option('a', { users: 2 }),
      option('b', { users: -2 }),
      option('c', {}),
      option('d', { users: -1 }),
    ];
    const [users] = profileOf([
      evidence('d1', 'a', offered),
      evidence('d2', 'c', offered),
      evidence('d3', 'd', offered),
    ]).marks;
    expect(users).toMatchObject({ opportunities: 3, earned: 1, least: -6, most: 6, band: 'practised' });
    expect(users?.share).toBeCloseTo(7 / 12);
  });

  it('S2: fewer than three opportunities or a range under five points says nothing', () => {
    const wide = [option('a', { users: 2 }), option('b', { users: -2 })];
    const narrow = [option('a', { users: 1 }), option('b', {})];
    expect(profileOf([evidence('d1', 'a', wide), evidence('d2', 'a', wide)]).marks[0]?.band).toBeNull();
    expect(
      profileOf(['d1', 'd2', 'd3', 'd4'].map((id) => evidence(id, 'a', narrow))).marks[0]?.band,
    ).toBeNull();
  });

  it('S3: bands end at 20, 50 and 80 per cent of the range', () => {
    expect([0, 0.2, 0.21, 0.5, 0.51, 0.8, 0.81, 1].map(bandOf)).toEqual([
      'overlooked',
      'overlooked',
      'compliant',
      'compliant',
      'practised',
      'practised',
      'enabling',
      'enabling',
    ]);
  });

  it('S4: the order of options offered changes nothing', () => {
    const offered = [option('a', { data: 2 }), option('b', { data: -1 }), option('c', { risks: 1 })];
    const one = profileOf([evidence('d1', 'a', offered)]);
    expect(profileOf([evidence('d1', 'a', [...offered].reverse())])).toEqual(one);
  });

  it('S5: an option or decision that the key does not know gives no evidence', () => {
    const key = flagship.rubric?.author as ScoringKey;
    const taken = { decisionId: 'd1', heading: '', optionId: 'zz', offered: [{ id: 'd1a', text: '' }] };
    expect(evidenceOf(key, taken)).toBeNull();
    expect(evidenceOf(key, { ...taken, optionId: 'd1a' })?.weights).toMatchObject({ multidisciplinary: 1 });
  });
});

describe('scoring over paths', () => {
  const wide = (id: string) => [
    option(`${id}a`, { users: 2 }),
    option(`${id}b`, {}),
    option(`${id}c`, { users: -1 }),
  ];
  const take = (id: string, letter: string): Evidence => evidence(id, `${id}${letter}`, wide(id));

  it('S6: a band is told only where it holds whatever the path did not meet', () => {
    // By hand, as in the SPEC: four decisions of 3 points between best and worst, 12 in all.
    const reach = { users: { least: -4, most: 8, opportunities: 4 } };
    const mark = (taken: readonly Evidence[]) => profileOf(taken, reach).marks[0];
    expect(mark([take('d1', 'a'), take('d2', 'b'), take('d3', 'b')])).toMatchObject({
      opportunities: 3,
      available: 4,
      unmet: 3,
      band: null,
      noBand: 'unmet',
    });
    expect(mark([take('d1', 'a'), take('d2', 'a'), take('d3', 'b'), take('d4', 'b')])).toMatchObject({
      unmet: 0,
      band: 'practised',
      noBand: null,
    });
    // Without the reach a short path is taken for a whole one; the rule is what prevents it.
    expect(profileOf([take('d1', 'a'), take('d2', 'a'), take('d3', 'a')]).marks[0]?.band).toBe('enabling');
    expect(mark([take('d1', 'a'), take('d2', 'a'), take('d3', 'a')])?.band).toBeNull();
  });

  const letters = fc.constantFrom('a', 'b', 'c');
  const decisions = fc.array(fc.tuple(letters, fc.boolean()), { minLength: 1, maxLength: 12 });

  it('S6: avoiding decisions never shows a band that facing them would not', () => {
    fc.assert(
      fc.property(decisions, (picks) => {
        const all = picks.map(([letter], i) => take(`d${i}`, letter));
        const faced = all.filter((_, i) => picks[i]?.[1]);
        const n = all.length;
        const reach = { users: { least: -n, most: 2 * n, opportunities: n } };
        const [whole] = profileOf(all, reach).marks;
        const [short] = profileOf(faced, reach).marks;
        if (short?.band) expect(short.band).toBe(whole?.band);
      }),
      { seed: 20261127, numRuns: 500 },
    );
  });

  it('S7: a dominated path outscores the other in no competency', () => {
    const weight = fc.integer({ min: -2, max: 2 });
    const weights = fc.record({ users: weight, risks: weight, openness: weight });
    const pair = fc.tuple(weights, weights);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (pairs) => {
        const offered = pairs.map(([low, more], i) => {
          const high = Object.fromEntries(
            Object.entries(low).map(([name, value]) => [
              name,
              Math.min(2, value + Math.max(0, more[name as keyof typeof more])),
            ]),
          );
          return [option(`${i}low`, low), option(`${i}high`, high)];
        });
        const of = (which: string) =>
          profileOf(offered.map((options, i) => evidence(`d${i}`, `${i}${which}`, options))).marks;
        const high = of('high');
        of('low').forEach((mark, i) => expect(mark.earned).toBeLessThanOrEqual(high[i]?.earned ?? 0));
      }),
      { seed: 20261127, numRuns: 300 },
    );
  });

  it('S8: calibration counts sure and unsure votes that a key bears out, by hand', () => {
    const key: ScoringKey = {
      version: 1,
      decisions: Object.fromEntries(
        ['d1', 'd2', 'd3'].map((id) => [
          id,
          Object.fromEntries(
            ['a', 'b', 'c'].map((letter) => [
              `${id}${letter}`,
              {
                weights: { users: letter === (id === 'd3' ? 'c' : 'b') ? 2 : -1 },
                rationale: 'r',
                because: {},
              },
            ]),
          ),
        ]),
      ),
    };
    const vote = (decisionId: string, letter: string, confidence: number | null) => ({
      decisionId,
      heading: '',
      optionId: `${decisionId}${letter}`,
      offered: wide(decisionId),
      confidence,
    });
    const votes = [vote('d1', 'b', 4), vote('d2', 'a', 3), vote('d3', 'c', 1), vote('d3', 'c', null)];
    expect(calibrationOf(votes, key, null)).toEqual({
      byPanel: 0,
      byAuthor: 3,
      sure: { votes: 2, borneOut: 1 },
      unsure: { votes: 1, borneOut: 1 },
    });
    // Five practitioners say otherwise of d2: the panel goes before the author.
    const panel: Panel = {
      format: 1,
      version: 1,
      people: 5,
      decisions: {
        d2: {
          people: 5,
          options: {
            d2a: { chose: 3, reasons: [] },
            d2b: { chose: 2, reasons: [] },
            d2c: { chose: 0, reasons: [] },
          },
        },
      },
    };
    expect(calibrationOf(votes, key, panel)).toMatchObject({
      byPanel: 1,
      byAuthor: 2,
      sure: { borneOut: 2 },
    });
    expect(calibrationOf([vote('d1', 'b', null)], key, panel)).toBeNull();
  });

  it('S9: another key changes marks and nothing of what was played', () => {
    const other = {
      ...flagship,
      rubric: { format: 1, scenario: 'x', author: { version: 2, decisions: {} } },
    } as const;
    const marked = withKeysOf(flagship, other);
    expect(marked.rubric?.author.version).toBe(2);
    expect(marked.story).toBe(flagship.story);
    expect(marked.digest).toBe(flagship.digest);
  });
});
