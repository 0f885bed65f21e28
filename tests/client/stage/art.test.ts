// The drawings: well formed, stable for a name, different between people, inside the stage.
// Floor F3 (tests).
import { describe, expect, it } from 'vitest';
import {
  avatarSvg,
  foreSvg,
  NAMED_PEOPLE,
  onPhoneSvg,
  portraitSvg,
  settingSvg,
  tokenLook,
} from '../../../client/stage/art/index.ts';
import { hashId, lookFromId } from '../../../client/stage/art/look.ts';
import { EMOTIONS } from '../../../client/stage/command.ts';
import {
  ballotLayout,
  castLayout,
  chipSpots,
  foreEdge,
  padSpots,
  waitingSpots,
} from '../../../client/stage/layout.ts';
import { SETTINGS } from '../../../client/stage/setting.ts';

/** Every tag closed in order, no broken number, no unescaped text. */
function faultOf(svg: string): string | undefined {
  if (/NaN|undefined|Infinity/.test(svg)) return 'a broken number';
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
    (_all, close: string, name: string, _attributes, self: string) => {
      if (close === '/') {
        if (open.pop() !== name) open.push(`!${name}`);
      } else if (self !== '/') open.push(name);
      return '';
    },
  );
  return open.length > 0
    ? `open: ${open.join(' ')}`
    : /[<>]/.test(rest)
      ? `stray: ${rest.slice(0, 60)}`
      : undefined;
}

describe('drawings', () => {
  it('are well formed for every named person and emotion, and for strangers', () => {
    const strangers = Array.from({ length: 60 }, (_, i) => ['', `stranger-${i}`] as const);
    const faults = [...NAMED_PEOPLE, ...strangers]
      .flatMap(([story, id]) => EMOTIONS.map((emotion) => faultOf(portraitSvg(id, emotion, story))))
      .filter(Boolean);
    expect(faults).toEqual([]);
  });

  it('are well formed for every setting, mood and marker', () => {
    const settings = [...SETTINGS, 'office_evening', 'flood'].map((name) => faultOf(settingSvg(name)));
    const markers = Array.from({ length: 20 }, (_, look) => faultOf(avatarSvg(look, '<&"')));
    expect([...settings, ...markers].filter(Boolean)).toEqual([]);
  });

  it('E1: lay the light of a mood on what stands before the people too, without a tint of the renderer', () => {
    for (const mood of ['evening', 'rain'] as const) {
      const fore = foreSvg({ setting: 'fire-station', mood });
      expect(fore).toContain(`filter="url(#light-${mood})"`);
      expect(faultOf(fore)).toBeUndefined();
    }
    expect(foreSvg({ setting: 'fire-station', mood: 'day' })).not.toContain('filter');
  });

  it('show a different face for each named person and each emotion', () => {
    const faces = NAMED_PEOPLE.flatMap(([story, id]) =>
      EMOTIONS.map((emotion) => portraitSvg(id, emotion, story)),
    );
    expect(new Set(faces).size).toBe(faces.length);
    expect(NAMED_PEOPLE.length).toBeGreaterThanOrEqual(60);
  });

  it('E3: show a person on the phone in a frame of the same size, face and feeling kept apart', () => {
    const drawn = [...NAMED_PEOPLE].map(([story, id]) => onPhoneSvg(id, 'stern', story));
    const moods = EMOTIONS.map((emotion) => onPhoneSvg('odile', emotion, 'high-water'));
    expect([...drawn, ...moods].map(faultOf).filter(Boolean)).toEqual([]);
    expect(new Set([...drawn, ...moods]).size).toBe(drawn.length + moods.length - 1);
    const outer = /^<svg [^>]*>/;
    for (const svg of drawn)
      expect(svg.match(outer)?.[0]).toBe(portraitSvg('odile', 'sad').match(outer)?.[0]);
  });

  it('give sixteen seats sixteen different markers', () => {
    expect(new Set(Array.from({ length: 16 }, (_, look) => JSON.stringify(tokenLook(look)))).size).toBe(16);
  });
});

describe('the look of a stranger', () => {
  it('depends on the name alone and never changes', () => {
    expect(hashId('okafor')).toBe(hashId('okafor'));
    expect([hashId(''), hashId('dara')]).toMatchInlineSnapshot(`
      [
        447806413,
        228417292,
      ]
    `);
    expect(lookFromId('okafor')).toEqual(lookFromId('okafor'));
  });

  it('varies: hair, age and skin are all met in a crowd', () => {
    const crowd = Array.from({ length: 200 }, (_, i) => lookFromId(`person-${i}`));
    expect(new Set(crowd.map((look) => look.hair)).size).toBeGreaterThan(14);
    expect(new Set(crowd.map((look) => look.skin)).size).toBe(7);
    expect(crowd.filter((look) => look.older).length).toBeGreaterThan(30);
  });
});

/** How far down a drawn person the lowest chin is: y 310 and a drop of 44, of 562. */
const CHIN = 354 / 562;

describe('the places on the stage', () => {
  const sizes = [
    { width: 390, height: 290 },
    { width: 320, height: 240 },
    { width: 880, height: 700 },
    { width: 1600, height: 500 },
  ];

  it('keep every forehead inside and everybody within the width', () => {
    for (const size of sizes) {
      for (const count of [1, 2, 3, 4]) {
        const { person, feet } = castLayout(size, count);
        for (const at of feet) {
          expect(at.y - person.height).toBeGreaterThanOrEqual(0);
          // The face is the middle half of the drawing.
          expect(at.x - person.width * 0.28).toBeGreaterThanOrEqual(0);
          expect(at.x + person.width * 0.28).toBeLessThanOrEqual(size.width);
        }
        expect(person.height * 0.8).toBeLessThanOrEqual(foreEdge(size));
      }
    }
  });

  it('never put a token over a letter, out of its pad or off the stage', () => {
    for (const size of sizes) {
      for (const padCount of [2, 3, 4, 5]) {
        const layout = ballotLayout(size, padCount);
        for (const pad of layout.pads) {
          expect(pad.x - pad.width / 2).toBeGreaterThanOrEqual(0);
          for (const count of [1, 3, 6, 8]) {
            for (const spot of padSpots(pad, layout, count)) {
              const radius = spot.scale * layout.tokenRadius;
              expect(spot.x - radius).toBeGreaterThanOrEqual(
                pad.x - pad.width / 2 + layout.letterWidth - 0.01,
              );
              expect(spot.x + radius).toBeLessThanOrEqual(pad.x + pad.width / 2);
            }
          }
        }
        for (const spot of waitingSpots(size, layout, 8)) {
          expect(spot.x).toBeGreaterThan(0);
          expect(spot.y + layout.tokenRadius).toBeLessThanOrEqual(
            (layout.pads[0]?.y ?? 0) - (layout.pads[0]?.height ?? 0) / 2,
          );
        }
      }
    }
  });

  it('keep the chips inside, apart, and clear of faces where there is no ballot', () => {
    for (const size of sizes) {
      const height = Math.max(24, Math.min(38, size.height * 0.085));
      for (const widths of [[120], [120, 140, 96], [134, 128, 118, 150]]) {
        const spots = chipSpots(size, widths, height, true);
        const { person, feet } = castLayout(size, 3);
        const chin = (feet[0]?.y ?? 0) - person.height * (1 - CHIN);
        spots.forEach(({ x, y }, at) => {
          const width = widths[at] ?? 0;
          expect(x - width / 2).toBeGreaterThanOrEqual(0);
          expect(x + width / 2).toBeLessThanOrEqual(size.width);
          expect(y - height / 2).toBeGreaterThan(chin);
          expect(y + height / 2).toBeLessThanOrEqual(size.height);
          const others = spots.filter((_, other) => other !== at);
          for (const other of others)
            expect(Math.abs(other.y - y) >= height || Math.abs(other.x - x) >= 90).toBe(true);
        });
      }
    }
  });
});
