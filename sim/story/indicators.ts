// Indicators of a running story, clamped to 0–100. F0.
import type { Story } from 'inkjs';
import { INDICATORS, type IndicatorChanges, type Indicators } from '../scenario/index.ts';

/** Null when the story declares none of the six. */
export function readIndicators(story: Story): Indicators | null {
  const variables = story.variablesState as unknown as Record<string, unknown>;
  const values = INDICATORS.map((name) => [name, variables[name]] as const);
  if (values.every(([, value]) => typeof value !== 'number')) return null;
  return Object.fromEntries(
    values.map(([name, value]) => [name, Math.max(0, Math.min(100, typeof value === 'number' ? value : 50))]),
  ) as Indicators;
}

/** Signed differences; indicators that did not move are absent. */
export function changesBetween(before: Indicators | null, after: Indicators | null): IndicatorChanges {
  if (before === null || after === null) return {};
  return Object.fromEntries(
    INDICATORS.filter((name) => after[name] !== before[name]).map((name) => [
      name,
      after[name] - before[name],
    ]),
  );
}

/** Sum of changes, in order of the six indicators. */
export function sumChanges(all: readonly IndicatorChanges[]): IndicatorChanges {
  return Object.fromEntries(
    INDICATORS.map((name) => [name, all.reduce((sum, one) => sum + (one[name] ?? 0), 0)] as const).filter(
      ([, sum]) => sum !== 0,
    ),
  );
}
