// Where a minister is asked in public: under the lamps of a studio, before the gate of a works.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, shade, times, verticalGradient } from '../svg.ts';
import { mug, tableFront } from './props.ts';

const lamp = (x: number, tilt: number) =>
  place(
    x,
    0,
    line('M0 0v70', '#0f2129', 10) +
      `<g transform="translate(0 96) rotate(${tilt})">${path('M-34-34h68l22 84h-112z', '#2b3a45')}${rect(-52, 46, 104, 16, '#ffe7a8', 4)}</g>`,
  );

const camera = (x: number, facing: 1 | -1) =>
  `<g transform="translate(${x} 700) scale(${facing} 1)">${
    line('M0-190V-20M0-90L-74 60M0-90L74 60M0-90V70', '#0f2129', 14) +
    rect(-92, -306, 170, 116, '#4d6072', 12) +
    rect(-70, -286, 92, 76, '#2b3a45', 6) +
    rect(74, -284, 50, 72, '#5d7080', 6) +
    ellipse(124, -248, 10, 30, '#7fb0b8') +
    rect(-60, -336, 90, 34, '#2b3a45', 8) +
    circle(58, -322, 11, '#e4572e')
  }</g>`;

/** The town at night, as a wall that a studio puts behind its guests. */
const skylineWall = () =>
  rect(420, 150, 760, 380, '#0f2129', 16) +
  rect(434, 164, 732, 352, 'url(#studio-screen)', 10) +
  times(12, (i) => {
    const height = 90 + ((i * 67) % 130);
    return (
      rect(444 + i * 60, 516 - height, 54, height, i % 2 === 0 ? '#1f5f6b' : '#24707e') +
      times(4, (k) =>
        rect(454 + i * 60 + (k % 2) * 20, 530 - height + Math.floor(k / 2) * 26, 12, 14, '#ffe0a0'),
      )
    );
  });

const studioBack = () =>
  `<defs>${verticalGradient('studio-screen', '#4a7f9a', '#f0b98a')}</defs>` +
  rect(0, 0, 1600, 900, '#1b2f38') +
  times(9, (i) => rect(i * 190 - 20, 60, 92, 640, i % 2 === 0 ? '#20394a' : '#1f3440')) +
  rect(0, 0, 1600, 24, '#0f2129') +
  skylineWall() +
  rect(330, 540, 940, 60, '#9b2d4f', 12) +
  rect(360, 562, 880, 10, '#f4b6c2', 5) +
  rect(0, 690, 1600, 210, '#2b4653') +
  ellipse(800, 800, 640, 88, '#38596a') +
  lamp(330, 16) +
  lamp(650, 6) +
  lamp(950, -6) +
  lamp(1270, -16) +
  path('M300 150L120 690H640L360 150z', '#ffe7a8', 'opacity=".09"') +
  path('M1240 150L960 690H1480L1300 150z', '#ffe7a8', 'opacity=".09"') +
  camera(226, 1) +
  camera(1374, -1);

const studioFore = () =>
  tableFront('#e6ded0', '#9b2d4f', 148) +
  rect(0, 236, 1600, 16, '#f4b6c2') +
  times(2, (i) =>
    place(
      560 + i * 420,
      148,
      path('M-16 0l-4-48h40l-4 48z', '#dbeff2') + path('M-18-26h36l-2 26h-32z', '#a9d8e3'),
    ),
  ) +
  place(700, 148, path('M0 0l16-20h150l-14 20z', '#fffaf0') + line('M30-10h96', '#c3cccb', 5)) +
  mug(390, 148, '#1f7a8c', '#ffd98e');

const chimney = (x: number, height: number) =>
  place(
    x,
    690,
    path(`M-34 0L-24 ${-height}h48L34 0z`, '#8f4a3a') +
      rect(-32, -height - 18, 64, 26, '#6f382d', 4) +
      rect(-27, -height + 60, 54, 12, '#6f382d') +
      times(3, (i) =>
        circle(20 + i * 62, -height - 60 - i * 34, 40 + i * 16, i % 2 === 0 ? '#d9dee0' : '#cdd4d7'),
      ),
  );

/** A long brick hall with a roof like a saw. */
const works = () =>
  times(5, (i) => path(`M${180 + i * 250} 330v-120l250 120z`, '#5c4a4a')) +
  times(5, (i) => path(`M${194 + i * 250} 322v-84l36 17v67z`, '#a9c3cb')) +
  rect(180, 330, 1250, 360, '#a85b45') +
  times(8, (row) => line(`M180 ${366 + row * 42}H1430`, '#9a503c', 4)) +
  times(6, (i) => {
    const x = i < 3 ? 230 + i * 150 : 950 + (i - 3) * 150;
    return (
      path(`M${x} 540V440q55-56 110 0v100z`, '#f0d9a8') +
      path(`M${x + 10} 530v-86q45-44 90 0v86z`, '#7fa0a8') +
      line(`M${x + 55} 412v118M${x + 10} 478h90`, '#f0d9a8', 7)
    );
  }) +
  rect(690, 430, 230, 260, '#3b4a5a', 6) +
  times(5, (i) => line(`M${714 + i * 46} 440v240`, '#4d6072', 8)) +
  rect(670, 404, 270, 30, '#6f382d', 4);

/** A boiler on its side, waiting under the eaves. */
const boiler = (x: number) =>
  place(
    x,
    690,
    rect(-110, -116, 220, 116, '#6d7f8b', 58) +
      line('M-56-116V0M56-116V0', shade('#6d7f8b', -0.25), 8) +
      circle(0, -58, 26, '#2b3a45') +
      circle(0, -58, 16, '#e0a63f') +
      rect(-14, -146, 28, 34, '#55636d', 4),
  );

/** No sun: it is raining whenever somebody stands here. */
const gateBack = () =>
  `<defs>${verticalGradient('works-sky', '#9fb4bd', '#dbe1dd')}</defs>` +
  rect(0, 0, 1600, 900, 'url(#works-sky)') +
  times(6, (i) =>
    ellipse(120 + i * 290, 70 + ((i * 53) % 60), 210, 56, i % 2 === 0 ? '#b9c6cb' : '#c6d0d3'),
  ) +
  chimney(420, 520) +
  chimney(1180, 460) +
  works() +
  rect(0, 690, 1600, 210, '#6f7b80') +
  rect(0, 690, 1600, 24, '#a5adae') +
  boiler(330) +
  boiler(1260) +
  times(6, (i) => ellipse(150 + i * 260, 776 + ((i * 31) % 60), 96, 12, '#93a6ae'));

const gateFore = () =>
  rect(0, 214, 1600, 86, '#5c686d') +
  times(11, (i) => rect(20 + i * 150, 118, 16, 130, '#2b3a45', 4)) +
  rect(0, 138, 1600, 12, '#2b3a45') +
  rect(0, 214, 1600, 12, '#2b3a45') +
  times(5, (i) => ellipse(200 + i * 310, 268, 110, 12, '#8da0a8')) +
  // What the press holds up, from below the picture.
  times(3, (i) =>
    place(
      640 + i * 120,
      300,
      line(`M0 0L${(1 - i) * 26}-104`, '#2b3a45', 14) +
        ellipse((1 - i) * 28, -118, 24, 30, ['#c8573a', '#1f5f6b', '#e0a63f'][i] ?? '#c8573a'),
    ),
  );

export const PUBLICITY = {
  studio: { back: studioBack, fore: studioFore },
  'factory-gate': { back: gateBack, fore: gateFore },
} as const;
