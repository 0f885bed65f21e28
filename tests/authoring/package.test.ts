import { describe, expect, it } from 'vitest';
import { packScenario, readZip, unpackScenario, writeZip } from '../../authoring/index.ts';
import { makeDice } from '../../sim/kit/index.ts';
import { STARTER, type Files } from './starter.ts';

const source = (files: Files = STARTER) => ({ slug: 'late-bus', files });
const packed = (files: Files = STARTER): Uint8Array => {
  const made = packScenario(source(files), { licence: 'CC BY 4.0', credits: 'A. Author' });
  if (!made.ok) throw new Error(made.error.code);
  return made.value.bytes;
};
/** A package whose files were changed after it was made. */
function changed(change: (files: Record<string, string>) => void): Uint8Array {
  const read = readZip(packed(), () => true);
  if (!read.ok) throw new Error(read.error.code);
  const files = { ...read.value };
  change(files);
  return writeZip(files);
}
const codeOf = (bytes: Uint8Array): string => {
  const read = unpackScenario(bytes);
  return read.ok ? 'ok' : read.error.code;
};

describe('packages', () => {
  it('Z1: a package gives back the scenario, with licence and credits; the same scenario gives the same bytes', () => {
    const read = unpackScenario(packed());
    expect(read.ok && read.value.source).toEqual(source());
    expect(read.ok && read.value.manifest).toMatchObject({
      licence: 'CC BY 4.0',
      credits: 'A. Author',
      title: 'The Side Door',
    });
    expect(packed()).toEqual(packed({ ...STARTER }));
    const inside = readZip(packed(), () => true);
    expect(inside.ok && Object.keys(inside.value).sort()).toEqual(
      [...Object.keys(STARTER), 'LICENSE', 'caseroom.json', 'compiled.json'].sort(),
    );
  });

  it('Z3: what was changed on the way is found', () => {
    const story = STARTER['story.ink'] ?? '';
    expect(codeOf(changed((files) => (files['story.ink'] = story.replace('trust + 6', 'trust + 60'))))).toBe(
      'package/digest',
    );
    expect(
      codeOf(
        changed(
          (files) => (files['rubric.yaml'] = (files['rubric.yaml'] ?? '').replace('users: 2', 'users: 1')),
        ),
      ),
    ).toBe('package/digest');
    expect(codeOf(changed((files) => (files['story.ink'] = '{ unclosed')))).toBe('package/not-compiled');
    expect(codeOf(changed((files) => delete files['story.ink']))).toBe('package/no-story');
    expect(codeOf(changed((files) => delete files['caseroom.json']))).toBe('package/no-manifest');
    for (const [from, to] of [
      ['"format": 1', '"format": 2'],
      ['late-bus', '../late-bus'],
      ['A. Author', '<b>A. Author</b>'],
      ['CC BY 4.0', ''],
      ['{', '['],
    ] as const)
      expect(
        codeOf(
          changed((files) => (files['caseroom.json'] = (files['caseroom.json'] ?? '').replace(from, to))),
        ),
      ).toBe('package/bad-manifest');
    // The compiled story is not taken on trust: a false one changes nothing.
    expect(codeOf(changed((files) => (files['compiled.json'] = '{}')))).toBe('ok');
  });

  it.each([
    '<script>alert(1)</script>',
    '<ScRiPt src=x>',
    '<svg onload=alert(1)>',
    '<img src=x onerror=alert(1)>',
    '[press](javascript:alert(1))',
    '&#x3c;script&#x3e;',
    '<iframe src="//x">',
    '![x](data:image/svg+xml;base64,PHN2Zz4=)',
    '<a href="x" onclick="y">z</a>',
  ])('Z2: a guide that holds %j is refused', (text) => {
    expect(codeOf(packed({ ...STARTER, 'guide.md': `# Guide\n\n${text}\n` }))).toBe('package/script');
  });

  it('Z2: prose, tables and Ink with < and > are not taken for script', () => {
    const guide =
      '# Guide\n\nFewer than 3 < 5. Use `<->` and a --> b. > A quotation. See <https://example.org>.\n\n| a | b |\n|---|---|\n';
    expect(codeOf(packed({ ...STARTER, 'guide.md': guide }))).toBe('ok');
  });

  it('Z1: a scenario without a licence, or that does not compile, is not packed', () => {
    const bare = { ...STARTER, 'story.ink': (STARTER['story.ink'] ?? '').replace(/# licence: [^#\n]*/, '') };
    expect(packScenario(source(bare))).toMatchObject({ ok: false, error: { code: 'package/no-licence' } });
    expect(packScenario(source({ 'story.ink': '{' }))).toMatchObject({
      ok: false,
      error: { code: 'package/not-compiled' },
    });
  });

  it('Z2: 400 damaged packages give a code or the scenario, never a throw', () => {
    const good = packed();
    for (let seed = 0; seed < 400; seed++) {
      const dice = makeDice(seed);
      const bytes = good.slice();
      for (let i = dice.below(6) + 1; i > 0; i--) bytes[dice.below(bytes.length)] = dice.below(256);
      expect(() => unpackScenario(bytes), `seed ${seed}`).not.toThrow();
    }
  });
});
