// The worry line: where people ring who fear for a child.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, times } from '../svg.ts';
import { display, room, tableFront, townWindow } from './props.ts';

function worryLineBack(): string {
  const booth = (i: number) =>
    place(
      196 + i * 310,
      390,
      path('M0 310V60q0-60 60-60h160q60 0 60 60v250z', '#8d4f6b') +
        path('M22 310V70q0-46 46-46h144q46 0 46 46v240z', '#a5657f') +
        rect(70, 86, 140, 92, '#3a2338', 8) +
        rect(84, 100, 70, 11, '#ffd98e', 4) +
        rect(84, 122, 96, 9, '#c98fa6', 4) +
        rect(84, 142, 50, 9, '#c98fa6', 4) +
        rect(0, 206, 280, 18, '#f3e3c0', 5),
    );
  const lamp = (x: number) =>
    place(
      x,
      0,
      line('M0 0v120', '#5e2f45', 5) +
        circle(0, 168, 52, '#ffe2a0') +
        ellipse(0, 168, 110, 96, '#ffd98e', 0.26),
    );
  const branch =
    line(
      'M800 420Q790 260 830 90M812 260Q700 220 640 130M818 210Q920 190 990 120M806 330Q900 300 960 250',
      '#9a6a5a',
      15,
    ) +
    times(22, (i) =>
      ellipse(
        [
          640, 600, 680, 720, 660, 990, 1030, 960, 930, 1000, 830, 800, 870, 850, 780, 960, 990, 930, 760,
          700, 900, 880,
        ][i] ?? 800,
        [
          130, 160, 170, 200, 90, 120, 90, 160, 200, 60, 90, 120, 110, 60, 70, 250, 220, 280, 160, 240, 150,
          80,
        ][i] ?? 100,
        26,
        17,
        ['#e9b44c', '#d9816a', '#c9a0b0'][i % 3] ?? '#e9b44c',
      ),
    );
  return (
    room('worry', '#f0d9d4', '#dfb9b8', '#6d4a5c', 700) +
    rect(0, 0, 1600, 36, '#5e2f45') +
    townWindow('worry', 200, 110, 230, 220) +
    branch +
    lamp(520) +
    lamp(1120) +
    place(
      1200,
      110,
      rect(0, 0, 230, 200, '#fdf1dc', 12) +
        times(4, (i) =>
          rect(28, 36 + i * 38, [170, 120, 150, 80][i] ?? 80, 14, i === 0 ? '#9b2d4f' : '#d3b2bd', 5),
        ),
    ) +
    times(4, booth)
  );
}

/** A headset, and a screen that says 17 in its second minute. */
const worryLineFore = () =>
  tableFront('#f3dfd0', '#8d4f6b', 146) +
  times(5, (i) => rect(i * 340 + 20, 194, 300, 106, '#7c4259', 12)) +
  place(
    310,
    146,
    rect(0, -8, 130, 10, '#3a2338', 5) +
      line('M22-10q0-78 46-78t46 78', '#3a2338', 11) +
      rect(8, -42, 28, 40, '#d9816a', 12) +
      rect(100, -42, 28, 40, '#d9816a', 12) +
      line('M30-8q12 22 50 4', '#3a2338', 7),
  ) +
  place(
    1080,
    26,
    display(0, 0, 200, 116, 1) +
      rect(12, 12, 176, 92, '#3a2338', 6) +
      '<text x="100" y="82" font-family="sans-serif" font-weight="700" font-size="68" fill="#ffd166" text-anchor="middle">17</text>' +
      rect(80, 112, 40, 10, '#4a5662'),
  ) +
  place(730, 146, path('M16-50q30-36 46-6q18-24 30 6z', '#fffdf7') + rect(0, -50, 116, 50, '#e9b44c', 8));

export const WORRY_LINE = { 'worry-line': { back: worryLineBack, fore: worryLineFore } } as const;
