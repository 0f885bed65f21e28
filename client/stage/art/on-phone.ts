// Somebody on the line: head and shoulders on a standing tablet, with a ringing handset as the sign.
// Floor F3 (client/stage/art), pure. As large as a person in the room, 400 × 562 units.
import { toEmotion } from '../emotion.ts';
import { lookOf } from './people.ts';
import { drawLook, PORTRAIT_HEIGHT, PORTRAIT_WIDTH } from './portrait.ts';
import { atSize, circle, drawing, ellipse, line, path, place, rect, verticalGradient } from './svg.ts';

/** The figure on the screen, 1 = as in the room. */
const FIGURE = 0.8;
const FIGURE_TOP = 72;
const CASE = '#26212b';
/** Narrow enough to leave a neighbour's face free in a picture of three. */
const SCREEN = { x: 72, y: 76, width: 256, height: 348 };

export function onPhoneSvg(personId: string, emotion: string, story = ''): string {
  // Everybody sits at the same height before a camera.
  const look = { ...lookOf(personId, story), drop: 0 };
  const width = PORTRAIT_WIDTH * FIGURE;
  const figure = atSize(drawLook(look, toEmotion(emotion)), width, PORTRAIT_HEIGHT * FIGURE).replace(
    '<svg ',
    `<svg x="${(PORTRAIT_WIDTH - width) / 2}" y="${FIGURE_TOP}" `,
  );
  const { x, y, width: wide, height: high } = SCREEN;
  const glass = rect(x, y, wide, high, '#ffffff', 20);
  const defs = `<defs>${verticalGradient('call-wall', '#cfe6e4', '#f3e4cb')}<clipPath id="call-screen">${glass}</clipPath></defs>`;
  const wall = rect(x, y, wide, high, 'url(#call-wall)', 20) + rect(x, 330, wide, 94, '#e0b878');
  return drawing(
    PORTRAIT_WIDTH,
    PORTRAIT_HEIGHT,
    defs + stand() + tablet() + `<g clip-path="url(#call-screen)">${wall}${figure}${sheen()}</g>` + sign(),
  );
}

function stand(): string {
  return (
    ellipse(200, 548, 128, 14, CASE, 0.35) +
    path('M164 430h72l22 112H142z', '#55636d') +
    path('M200 430h36l22 112h-58z', '#3f4a53') +
    rect(96, 532, 208, 20, '#3f4a53', 10)
  );
}

function tablet(): string {
  return (
    rect(54, 52, 292, 396, CASE, 36) +
    rect(59, 57, 282, 386, '#55636d', 32) +
    rect(63, 61, 274, 378, CASE, 28) +
    circle(200, 68, 3.5, '#8a97a0')
  );
}

const sheen = (): string => path('M72 76h130L72 290z', '#ffffff', 'opacity=".14"');

/** A handset and the waves of its ringing, over the upper corner, where nothing on the table hides it. */
function sign(): string {
  const handset = path(
    'M-31 7c-4-30 66-30 62 0l-2 10q-1 6-7 5l-13-3q-5-1-5-6l0-7q-4-2-8 0l0 7q0 5-5 6l-13 3q-6 1-7-5z',
    '#ffffff',
  );
  const waves =
    line('M12-26a26 26 0 0 1 16 16', '#ffd98e', 5.5) + line('M14-40a40 40 0 0 1 28 28', '#ffd98e', 5.5);
  return place(
    92,
    98,
    circle(0, 0, 46, '#fffaf0') +
      circle(0, 0, 40, '#14606e') +
      place(
        -8,
        12,
        `<g transform="rotate(-132) scale(.7)">${handset}</g><g transform="scale(.64)">${waves}</g>`,
      ),
  );
}
