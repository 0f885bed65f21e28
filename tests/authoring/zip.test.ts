import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZip, writeZip } from '../../authoring/index.ts';
import { makeDice } from '../../sim/kit/index.ts';
import { STARTER } from './starter.ts';

const anything = (_name: string): boolean => true;
const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
const codeOf = (bytes: Uint8Array, isKnown = anything): string => {
  const read = readZip(bytes, isKnown);
  return read.ok ? 'ok' : read.error.code;
};
/** Sets a number of four bytes after each header of a kind. */
function lied(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let i = 0; i + 46 < copy.length; i++)
    if (view.getUint32(i, true) === signature) view.setUint32(i + offset, value, true);
  return copy;
}

describe('zips', () => {
  it('Z1: files come back as they were; the same files give the same bytes', () => {
    const packed = writeZip(STARTER);
    expect(readZip(packed, anything)).toEqual({ ok: true, value: STARTER });
    expect(writeZip({ ...STARTER })).toEqual(packed);
    expect(
      readZip(zip({ 'a/story.ink': 'x', 'a/locales/de.yaml': 'y', '__MACOSX/a/._story.ink': 'z' }), anything),
    ).toEqual({
      ok: true,
      value: { 'story.ink': 'x', 'locales/de.yaml': 'y' },
    });
    expect(readZip(zip({ 'a/story.ink': 'x', 'a/rubric.yaml': 'y' }), anything)).toEqual({
      ok: true,
      value: { 'story.ink': 'x', 'rubric.yaml': 'y' },
    });
  });

  it.each([
    '../story.ink',
    'a/../../story.ink',
    '/etc/passwd',
    String.raw`..\story.ink`,
    'C:/story.ink',
    'a\0.ink',
    'con.ink',
    'a/nul.txt',
    '.hidden',
    'a//b.ink',
    'x'.repeat(200),
  ])('Z2: a path that leads out or means something else is refused: %j', (name) => {
    expect(codeOf(zip({ [name]: 'x' }))).toBe('package/path-escapes');
  });

  it('Z2: bombs, huge files, many files, doubles and what is no text are refused by code', () => {
    expect(codeOf(zip({ 'a.ink': new Uint8Array(2 ** 21 + 1) }))).toBe('package/huge-file');
    const part = new Uint8Array(2 ** 20);
    expect(codeOf(zip(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`a${i}.ink`, part]))))).toBe(
      'package/too-big',
    );
    expect(codeOf(zip(Object.fromEntries(Array.from({ length: 301 }, (_, i) => [`a${i}.ink`, 'x']))))).toBe(
      'package/too-many-files',
    );
    expect(codeOf(zip({ 'Story.ink': 'x', 'story.ink': 'y' }))).toBe('package/duplicate');
    expect(codeOf(zip({ 'story.ink': Uint8Array.of(0xff, 0xfe, 0x41) }))).toBe('package/not-text');
    expect(codeOf(zip({ 'story.ink': 'a\0b' }))).toBe('package/not-text');
    expect(codeOf(zip({ 'story.exe': 'x' }), (name) => name.endsWith('.ink'))).toBe('package/unknown-file');
    expect(codeOf(new Uint8Array(6 * 2 ** 20))).toBe('package/too-big');
    expect(codeOf(strToU8('not a zip at all'))).toBe('package/not-a-zip');
    expect(codeOf(new Uint8Array(0))).toBe('package/not-a-zip');
  });

  it('Z2: a size that lies unpacks no more than it says', () => {
    const honest = zip({ 'story.ink': new Uint8Array(4 * 2 ** 20).fill(65) });
    const small = lied(lied(honest, 0x02014b50, 24, 100), 0x04034b50, 22, 100);
    const before = process.memoryUsage().arrayBuffers;
    const read = readZip(small, anything);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 ** 22);
    expect(!read.ok || (read.value['story.ink']?.length ?? 0) <= 100).toBe(true);
  });

  it('Z2: 3,000 damaged zips give a code or files, never a throw', () => {
    const good = writeZip(STARTER);
    for (let seed = 0; seed < 3000; seed++) {
      const dice = makeDice(seed);
      const bytes = good.slice(0, dice.hits(0.2) ? dice.below(good.length) : good.length);
      for (let i = dice.below(8) + 1; i > 0 && bytes.length > 0; i--)
        bytes[dice.below(bytes.length)] = dice.below(256);
      expect(() => readZip(bytes, anything), `seed ${seed}`).not.toThrow();
    }
  });
});
