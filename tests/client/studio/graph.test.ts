import { describe, expect, it } from 'vitest';
import { checkScenario, knotsOf } from '../../../authoring/index.ts';
import { heatOf } from '../../../client/studio/panes/graph-layout.ts';
import { STARTER } from '../../authoring/starter.ts';

describe('the map in Studio', () => {
  it('A5: every play ends, so a knot that holds all endings is as warm as the beginning', () => {
    const { samples } = checkScenario({ slug: 'starter', files: STARTER });
    const whole = samples.at(-1) ?? null;
    const knot = (name: string) => knotsOf(STARTER).find((one) => one.name === name)!;
    expect(knot('ending').endings.length).toBeGreaterThan(1);
    expect(heatOf(knot('ending'), whole)).toBeCloseTo(1);
    expect(heatOf(knot('premise'), whole)).toBe(1);
    expect(heatOf(knot('ending'), null)).toBeNull();
  });
});
