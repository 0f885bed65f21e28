// A setting as two layers: the room behind the people (1600 × 900) and what stands before them (1600 × 300).
// Floor F3 (client/stage/art), pure. The fore layer lies on the bottom edge of the back layer.
import { resolveSetting, type Mood, type Setting } from '../setting.ts';
import { HOMES } from './scenery/homes.ts';
import { OFFICES } from './scenery/offices.ts';
import { OUTDOORS } from './scenery/outdoors.ts';
import { HALLS } from './scenery/halls.ts';
import { TECHNICAL } from './scenery/technical.ts';
import { drawing, line, rect, times } from './svg.ts';

export const SCENE_WIDTH = 1600;
export const BACK_HEIGHT = 900;
export const FORE_HEIGHT = 300;

/** Visible zone of the back layer on the narrowest screen: x 250–1350. */
export type Scenery = { readonly back: () => string; readonly fore: () => string };

const SCENERY: Readonly<Record<Setting, Scenery>> = {
  ...OFFICES,
  ...HALLS,
  ...HOMES,
  ...TECHNICAL,
  ...OUTDOORS,
};

export function backSvg(name: string): string {
  const { setting, mood } = resolveSetting(name);
  return drawing(SCENE_WIDTH, BACK_HEIGHT, SCENERY[setting].back() + wash(mood, BACK_HEIGHT));
}

export function foreSvg(name: string): string {
  return drawing(SCENE_WIDTH, FORE_HEIGHT, SCENERY[resolveSetting(name).setting].fore());
}

/** Both layers together, 1600 × 900: a cover for the shelf. */
export function settingSvg(name: string): string {
  const { setting, mood } = resolveSetting(name);
  const scenery = SCENERY[setting];
  const fore = `<g transform="translate(0 ${BACK_HEIGHT - FORE_HEIGHT})">${scenery.fore()}</g>`;
  return drawing(SCENE_WIDTH, BACK_HEIGHT, scenery.back() + fore + wash(mood, BACK_HEIGHT));
}

function wash(mood: Mood, height: number): string {
  if (mood === 'evening') {
    const stops =
      '<stop offset="0" stop-color="#ffc46b" stop-opacity=".5"/><stop offset="1" stop-color="#ffc46b" stop-opacity="0"/>';
    const night = `<g opacity=".46">${rect(0, 0, SCENE_WIDTH, height, '#161b45')}</g>`;
    return `<defs><radialGradient id="evening-glow">${stops}</radialGradient></defs>${night}<ellipse cx="800" cy="420" rx="760" ry="460" fill="url(#evening-glow)"/>`;
  }
  if (mood === 'rain') {
    const drops = times(60, (i) => line(`M${(i * 271) % 1640} ${(i * 157) % 820}l-14 46`, '#dcebf2', 4));
    return `<g opacity=".4">${rect(0, 0, SCENE_WIDTH, height, '#3d5566')}</g><g opacity=".55">${drops}</g>`;
  }
  return '';
}
