// The flagship, compiled once for the tests of every floor.
import { readFileSync } from 'node:fs';
import { compileScenario } from '../../authoring/index.ts';
import type { Scenario } from '../../sim/scenario/index.ts';

const folder = new URL('../../scenarios/first-of-the-month/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

function load(): Scenario {
  const files = {
    'story.ink': read('story.ink'),
    'rubric.yaml': read('rubric.yaml'),
    'guide.md': read('guide.md'),
  };
  const compiled = compileScenario({ slug: 'first-of-the-month', files });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

export const flagship: Scenario = load();
