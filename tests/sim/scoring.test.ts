import { describe, expect, it } from 'vitest';
import { bandOf, evidenceOf, profileOf, type Evidence } from '../../sim/scoring/index.ts';
import type { ScoringKey, Weights } from '../../sim/scenario/index.ts';
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
