// The cover of a scenario: one of its places, and two of its people in it.
// Floor F3 (client/stage/art), pure.
import { resolveSetting } from '../place.ts';
import type { Place, Setting } from '../setting.ts';
import { portraitSvg, PORTRAIT_HEIGHT, PORTRAIT_WIDTH } from './portrait.ts';
import { BACK_HEIGHT, backSvg, FORE_HEIGHT, foreSvg, SCENE_WIDTH } from './settings.ts';
import { atSize } from './svg.ts';

/** x is the middle of the person, in units of the 1600 wide room. */
type Person = { readonly id: string; readonly emotion: string; readonly x: number };
type Cover = { readonly setting: Setting; readonly people: readonly Person[] };

const COVERS: Readonly<Record<string, Cover>> = {
  'first-of-the-month': {
    setting: 'desk',
    people: [
      { id: 'osei', emotion: 'worried', x: 620 },
      { id: 'rosa', emotion: 'thinking', x: 980 },
    ],
  },
  'ask-alma': {
    setting: 'contact-centre',
    people: [
      { id: 'nadia', emotion: 'tired', x: 560 },
      { id: 'joyce', emotion: 'stern', x: 1020 },
    ],
  },
  'blackout-thursday': {
    setting: 'corridor',
    people: [
      { id: 'emeka', emotion: 'tired', x: 800 },
      { id: 'yusra', emotion: 'tense', x: 1160 },
    ],
  },
  'high-water': {
    setting: 'flooded-street',
    people: [
      { id: 'marta', emotion: 'tired', x: 600 },
      { id: 'bashir', emotion: 'stern', x: 960 },
    ],
  },
  'matching-list': {
    setting: 'town-hall-night',
    people: [
      { id: 'selam', emotion: 'sad', x: 560 },
      { id: 'ingrid', emotion: 'stern', x: 1040 },
    ],
  },
  'your-street': {
    setting: 'street-market',
    people: [
      { id: 'mirela', emotion: 'warm', x: 620 },
      { id: 'mila', emotion: 'happy', x: 1000 },
    ],
  },
};

const PERSON_HEIGHT = 680;
/** How far the fore layer hides a person: feet in units of the room. */
const FEET = 890;

/** 1600 × 900. A scenario without a cover of its own shows its first scene. */
export function coverSvg(story: string, firstScene: string): string {
  const cover = Object.hasOwn(COVERS, story) ? COVERS[story] : undefined;
  const place: Place =
    cover === undefined ? resolveSetting(firstScene, story) : { setting: cover.setting, mood: 'day' };
  const width = (PERSON_HEIGHT * PORTRAIT_WIDTH) / PORTRAIT_HEIGHT;
  const people = (cover?.people ?? []).map(({ id, emotion, x }) =>
    at(atSize(portraitSvg(id, emotion, story), width, PERSON_HEIGHT), x - width / 2, FEET - PERSON_HEIGHT),
  );
  const fore = at(foreSvg(place), 0, BACK_HEIGHT - FORE_HEIGHT);
  const size = `viewBox="0 0 ${SCENE_WIDTH} ${BACK_HEIGHT}" width="${SCENE_WIDTH}" height="${BACK_HEIGHT}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${backSvg(place)}${people.join('')}${fore}</svg>`;
}

const at = (svg: string, x: number, y: number): string => svg.replace('<svg ', `<svg x="${x}" y="${y}" `);
