// A setting as two layers: the room behind the people (1600 × 900) and what stands before them (1600 × 300).
// Floor F3 (client/stage/art), pure. The fore layer lies on the bottom edge of the back layer.
import { resolveSetting } from '../place.ts';
import type { Mood, Place, Setting } from '../setting.ts';
import { AGENCY } from './scenery/agency.ts';
import { COMMITTEES } from './scenery/committees.ts';
import { COURTS } from './scenery/courts.ts';
import { ESTATE } from './scenery/estate.ts';
import { FAMILIES } from './scenery/families.ts';
import { FLOOD } from './scenery/flood.ts';
import { GYM } from './scenery/gym.ts';
import { HALLS } from './scenery/halls.ts';
import { HARBOUR } from './scenery/harbour.ts';
import { HARBOUR_ROOM } from './scenery/harbour-room.ts';
import { HOMES } from './scenery/homes.ts';
import { MARKET } from './scenery/market.ts';
import { OFFICES } from './scenery/offices.ts';
import { OUTAGE } from './scenery/outage.ts';
import { OUTDOORS } from './scenery/outdoors.ts';
import { PUBLICITY } from './scenery/publicity.ts';
import { RECORDS } from './scenery/records.ts';
import { RELIEF } from './scenery/relief.ts';
import { STAFF_ROOMS } from './scenery/staff-rooms.ts';
import { TECHNICAL } from './scenery/technical.ts';
import { TOWN_HALL } from './scenery/town-hall.ts';
import { WORRY_LINE } from './scenery/worry-line.ts';
import { drawing, line, times } from './svg.ts';

export const SCENE_WIDTH = 1600;
export const BACK_HEIGHT = 900;
export const FORE_HEIGHT = 300;

/** Visible zone of the back layer on the narrowest screen: x 250–1350. */
export type Scenery = { readonly back: () => string; readonly fore: () => string };

const SCENERY: Readonly<Record<Setting, Scenery>> = {
  ...OFFICES,
  ...HALLS,
  ...GYM,
  ...HOMES,
  ...TECHNICAL,
  ...OUTDOORS,
  ...HARBOUR,
  ...HARBOUR_ROOM,
  ...STAFF_ROOMS,
  ...COURTS,
  ...COMMITTEES,
  ...PUBLICITY,
  ...AGENCY,
  ...OUTAGE,
  ...FLOOD,
  ...RELIEF,
  ...RECORDS,
  ...TOWN_HALL,
  ...FAMILIES,
  ...WORRY_LINE,
  ...MARKET,
  ...ESTATE,
};

/** A scene name by itself, or a place that was already found for it. */
type Where = string | Place;

const placeOf = (where: Where): Place => (typeof where === 'string' ? resolveSetting(where) : where);

export function backSvg(where: Where): string {
  const { setting, mood } = placeOf(where);
  return drawing(SCENE_WIDTH, BACK_HEIGHT, lit(mood, SCENERY[setting].back()));
}

export function foreSvg(where: Where): string {
  const { setting, mood } = placeOf(where);
  return drawing(SCENE_WIDTH, FORE_HEIGHT, toned(mood, SCENERY[setting].fore()));
}

/** Both layers together, 1600 × 900. */
export function settingSvg(where: Where): string {
  const { setting, mood } = placeOf(where);
  const scenery = SCENERY[setting];
  const fore = `<g transform="translate(0 ${BACK_HEIGHT - FORE_HEIGHT})">${scenery.fore()}</g>`;
  return drawing(SCENE_WIDTH, BACK_HEIGHT, lit(mood, scenery.back() + fore));
}

/** Red, green and blue of the light, 1 = as by day. */
const LIGHT: Readonly<Record<Exclude<Mood, 'day'>, readonly [number, number, number]>> = {
  evening: [0.5, 0.48, 0.7],
  rain: [0.74, 0.82, 0.88],
};

/** In the colours of a mood: darker and tinted, never veiled. Drawn so, since not every renderer can tint a picture. */
function toned(mood: Mood, body: string): string {
  if (mood === 'day') return body;
  const [red, green, blue] = LIGHT[mood];
  const matrix = `${red} 0 0 0 0 0 ${green} 0 0 0 0 0 ${blue} 0 0 0 0 0 1 0`;
  const filter = `<filter id="light-${mood}" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB"><feColorMatrix values="${matrix}"/></filter>`;
  return `<defs>${filter}</defs><g filter="url(#light-${mood})">${body}</g>`;
}

/** The room in the light of a mood, with what only the room has of it: the lamp, the rain. */
function lit(mood: Mood, body: string): string {
  return toned(mood, body) + (mood === 'evening' ? LAMPLIGHT : mood === 'rain' ? RAIN : '');
}

const LAMPLIGHT =
  '<defs><radialGradient id="evening-glow"><stop offset="0" stop-color="#ffc46b" stop-opacity=".34"/><stop offset="1" stop-color="#ffc46b" stop-opacity="0"/></radialGradient></defs>' +
  '<ellipse cx="800" cy="360" rx="700" ry="420" fill="url(#evening-glow)"/>';

const RAIN = `<g opacity=".6">${times(60, (i) => line(`M${(i * 271) % 1640} ${(i * 157) % 820}l-14 46`, '#e6f1f5', 4))}</g>`;
