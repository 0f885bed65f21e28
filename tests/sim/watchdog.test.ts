import { describe, expect, it } from 'vitest';
import { compileInk } from '../../authoring/compile-ink.ts';
import { openStory, takeOption } from '../../sim/story/index.ts';
import { flagship } from './flagship.ts';
import type { Scenario } from '../../sim/scenario/index.ts';

const scenarioOf = (ink: string): Scenario => {
  const { story, findings } = compileInk({ 'story.ink': ink }, 'story.ink');
  expect(findings).toEqual([]);
  return { ...flagship, castNames: [], story };
};
/** No line takes long, and there is no end of them. */
const SLOW_LINES = `VAR n = 0
-> again
=== again
~ n = 0
-> spin
=== spin
~ n = n + 1
{ n < 100: -> spin }
A line
-> again`;
const SWOLLEN_TEXT = `VAR s = "ab"
VAR n = 0
-> again
=== again
~ s = s + s
~ n = n + 1
{ n < 28: -> again }
Done {s == s + "x": -> END}
-> END`;
const SWOLLEN_LIST = `LIST items = ${Array.from({ length: 1200 }, (_, i) => `i${i}`).join(', ')}
VAR all = ()
~ all = LIST_ALL(items)
Done -> END`;
const LONG_LINE = `VAR n = 0
-> spin
=== spin
~ n = n + 1
{ n < 100000: -> spin }
A line
-> END`;
const DEEP = `-> a ->
Done -> END
=== a
-> a ->
->->`;

describe('watchdog', () => {
  it.each([
    ['lines that are slow one after the other', SLOW_LINES],
    ['a line that takes for ever', LONG_LINE],
    ['a text that doubles itself', SWOLLEN_TEXT],
    ['a list beyond measure', SWOLLEN_LIST],
    ['tunnels without end', DEEP],
  ])('I4: %s: stopped within seconds, with a code', (_, ink) => {
    const from = performance.now();
    const opened = openStory(scenarioOf(ink), { cut: 4, seed: 1 });
    expect(opened).toMatchObject({ ok: false, error: { code: 'story/endless' } });
    expect(performance.now() - from).toBeLessThan(4_000);
  });

  it('I4: steps are counted anew in each beat: a long story is not an endless one', () => {
    const busy = scenarioOf(`VAR n = 0
-> ask
=== ask
~ n = 0
-> spin
=== spin
~ n = n + 1
{ n < 100: -> spin }
A line
+ [Go on] -> ask`);
    let story = openStory(busy, { cut: 4, seed: 1 });
    for (let turn = 0; turn < 200 && story.ok; turn++)
      story = takeOption(busy, story.value, story.value.beat.decision?.options[0]?.id ?? '');
    expect(story).toMatchObject({ ok: true });
  });
});
