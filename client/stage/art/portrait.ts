// One person with one feeling as an SVG, 400 × 562 units, cut off at the waist.
// Floor F3 (client/stage/art), pure; usable in HTML without Phaser.
import type { Emotion } from '../command.ts';
import { toEmotion } from '../emotion.ts';
import { clothes, lanyard, neck } from './clothes.ts';
import { brows, ears, eyes, feelingMarks, freckles, headShape, mouth, nose, wrinkles } from './face.ts';
import { COVERING, hairBehind, hairFront } from './hair.ts';
import type { BeardStyle, Look } from './look.ts';
import { lookOf } from './people.ts';
import { circle, drawing, path, shade } from './svg.ts';
import { glasses, headset, hearingAid, wheelchair } from './worn.ts';

export const PORTRAIT_WIDTH = 400;
export const PORTRAIT_HEIGHT = 562;

export function portraitSvg(personId: string, emotion: string, story = ''): string {
  return drawLook(lookOf(personId, story), toEmotion(emotion));
}

export function drawLook(look: Look, emotion: Emotion): string {
  const head = (body: string) =>
    `<g transform="translate(200 0) scale(${look.width.toFixed(3)} 1) translate(-200 0)">${body}</g>`;
  const behind =
    (look.wheelchair === undefined ? '' : wheelchair(look.wheelchair)) +
    head(hairBehind(look.hair, look.hairColour));
  const body =
    neck(look.skin) +
    clothes(look.top, look.topColour, look.accent) +
    (look.lanyard === undefined ? '' : lanyard(look.lanyard));
  const figure = behind + body + head(headOf(look, emotion));
  const size = look.young === true ? ' translate(200 562) scale(.88) translate(-200 -562)' : '';
  return drawing(
    PORTRAIT_WIDTH,
    PORTRAIT_HEIGHT,
    look.drop === 0 && size === '' ? figure : `<g transform="translate(0 ${look.drop})${size}">${figure}</g>`,
  );
}

function headOf(look: Look, emotion: Emotion): string {
  const covered = COVERING.includes(look.hair);
  const browColour =
    covered || look.hair === 'headwrap'
      ? '#2d2320'
      : look.older
        ? shade(look.hairColour, -0.3)
        : shade(look.hairColour, -0.25);
  const blush = (emotion === 'happy' ? 0.34 : 0.2) * (look.lashes ? 1 : 0.6);
  return [
    covered ? '' : ears(look.skin),
    headShape(look.face, look.skin, emotion === 'angry' ? blush + 0.12 : blush),
    look.older ? wrinkles(look.skin) : '',
    look.freckles === true ? freckles(look.skin) : '',
    look.beard === undefined ? '' : beard(look.beard, beardColour(look)),
    nose(look.nose, look.skin),
    mouth(emotion, look.skin, mouthColour(look)),
    look.beard === 'moustache' || look.beard === 'full' ? moustache(beardColour(look)) : '',
    eyes(emotion, look.skin, look.lashes),
    hairFront(look.hair, look.hairColour),
    // Over the hair: a fringe never hides what somebody feels.
    brows(emotion, browColour, look.lashes ? 7 : 9),
    look.earrings === undefined
      ? ''
      : circle(114, 226, 8, look.earrings) + circle(286, 226, 8, look.earrings),
    look.glasses === undefined ? '' : glasses(look.glasses),
    look.hearingAid === undefined ? '' : hearingAid(look.hearingAid),
    look.headset === undefined ? '' : headset(look.headset),
    feelingMarks(emotion, look.skin),
  ].join('');
}

function beardColour(look: Look): string {
  return look.older ? shade(look.hairColour, -0.06) : shade(look.hairColour, -0.12);
}

function mouthColour(look: Look): string | undefined {
  if (look.lips !== undefined) return look.lips;
  return look.beard === 'full' ? shade(look.skin, -0.3) : undefined;
}

const FULL_BEARD =
  'M117 200c2 76 36 112 83 112s81-36 83-112c-8 22-16 30-32 28c-22-10-80-10-102 0c-16 2-24-6-32-28z';

function beard(style: BeardStyle, colour: string): string {
  switch (style) {
    case 'full':
      return (
        path(FULL_BEARD, colour) +
        path('M168 250q32-22 64 0q-6 26-32 26t-32-26z', shade(colour, -0.28), 'opacity=".55"')
      );
    case 'short':
      return path(FULL_BEARD, colour, 'opacity=".34"');
    case 'goatee':
      return path('M172 262q28 14 56 0q2 44-28 46q-30-2-28-46z', colour);
    case 'moustache':
      return '';
  }
}

function moustache(colour: string): string {
  return path('M200 226c16-4 34 4 42 18c-16 4-32 0-42-6c-10 6-26 10-42 6c8-14 26-22 42-18z', colour);
}
