import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileScenario, compileStory } from '../../authoring/index.ts';
import { openStory } from '../../sim/story/index.ts';

const folder = new URL('../../scenarios/first-of-the-month/', import.meta.url);
const story = readFileSync(new URL('story.ink', folder), 'utf8');
const rubric = readFileSync(new URL('rubric.yaml', folder), 'utf8');
const compile = (ink: string, yaml = rubric) =>
  compileScenario({ slug: 'x', files: { 'story.ink': ink, 'rubric.yaml': yaml } });
const codes = (result: ReturnType<typeof compile>) => (result.ok ? [] : result.error.map((one) => one.code));

describe('compiling', () => {
  it('I3: broken Ink has file, line, code and what to do', () => {
    const broken = compile(`${story}\n=== lost ===\n-> nowhere\n`);
    expect(broken.ok ? null : broken.error[0]).toMatchObject({ code: 'ink/error', file: 'story.ink' });
    expect(broken.ok ? 0 : broken.error[0]?.line).toBeGreaterThan(800);
    expect(codes(compile(`INCLUDE ../../secret.ink\n${story}`))).toContain('ink/include-escapes');
    expect(codes(compile(`INCLUDE other.ink\n${story}`))).toContain('ink/include-missing');
  });

  it('I3: a rubric and a story that disagree are named id by id', () => {
    expect(codes(compile(story, rubric.replace('d1a:', 'd1z:')))).toEqual(
      expect.arrayContaining(['rubric/missing-option', 'rubric/unknown-option']),
    );
    expect(codes(compile(story, rubric.replace('multidisciplinary: 1', 'multidisciplinary: 7')))).toContain(
      'rubric/bad-weight',
    );
    expect(codes(compile(story, rubric.replace('multidisciplinary: 1', 'charm: 1')))).toContain(
      'rubric/unknown-competency',
    );
    expect(codes(compile(story, 'keys: [oops'))).toContain('rubric/not-yaml');
  });

  it('I3: any Ink plays as a story, source or compiled; other files are refused', () => {
    const plain = compileStory('Hello <b>you</b>.\n* Go on\n  Done.\n* Stop\n- -> END\n', 'tale.ink');
    const opened = plain.ok ? openStory(plain.value, { cut: 0, seed: 1 }) : plain;
    expect(opened.ok && opened.value.beat.passages[0]?.text).toBe('Hello <b>you</b>.');
    expect(opened.ok && opened.value.beat.decision?.options.map((one) => one.text)).toEqual([
      'Go on',
      'Stop',
    ]);
    const again = plain.ok ? compileStory(`\uFEFF${JSON.stringify(plain.value.story)}`, 'tale.json') : plain;
    expect(again.ok).toBe(true);
    const other = compileStory('{"not": "ink"}', 'x.json');
    expect(other.ok ? '' : other.error[0]?.code).toBe('ink/not-ink');
  });

  it('I4: a story that runs on for ever is stopped', () => {
    const endless = compileStory('-> a\n=== a ===\n-> b\n=== b ===\n-> a\n', 'loop.ink');
    expect(endless.ok && openStory(endless.value, { cut: 0, seed: 1 })).toMatchObject({
      ok: false,
      error: { code: 'story/endless' },
    });
  });

  it('mutated files give findings or a scenario, never a crash', () => {
    let seed = 42;
    const dice = (most: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
    const lines = story.split('\n');
    for (let i = 0; i < 25; i++) {
      const at = dice(lines.length);
      const mutated = [
        ...lines.slice(0, at),
        lines[dice(lines.length)] ?? '',
        '}{->'.charAt(dice(4)).repeat(dice(3)),
        ...lines.slice(at + dice(3)),
      ];
      expect(() => compile(mutated.join('\n'))).not.toThrow();
    }
  });

  it('A1: a cut that names more or fewer decisions than it says is an error with the right line to write', () => {
    const story = readFileSync(new URL('../../authoring/starter/story.ink', import.meta.url), 'utf8');
    const compiled = compileScenario({
      slug: 's',
      files: { 'story.ink': story.replace('cuts.3: d1 d2 d3', 'cuts.3: d1 d2') },
    });
    expect(compiled.ok ? [] : compiled.error).toMatchObject([
      { code: 'scenario/bad-cut', line: 5, message: expect.stringContaining('# cuts.2: d1 d2') },
    ]);
  });
});
