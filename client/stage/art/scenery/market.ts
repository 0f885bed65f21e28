// A city that votes on its streets: the market with its tram, the office with the city on the wall.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, shade, times } from '../svg.ts';
import { cloud, house, sky } from './outdoors.ts';
import { mug, pendant, plant, room, tableFront } from './props.ts';

function stall(x: number, tone: string, goods: readonly string[]): string {
  const awning = times(6, (i) =>
    path(`M${-20 + i * 60} -250h60l8 70q-30 34-68 0z`, i % 2 === 0 ? tone : '#fffaf0'),
  );
  return place(
    x,
    720,
    rect(0, -250, 14, 250, '#7a5c43') +
      rect(306, -250, 14, 250, '#7a5c43') +
      rect(-6, -110, 332, 110, shade(tone, -0.3), 6) +
      times(16, (i) =>
        circle(
          24 + (i % 8) * 39,
          -118 - Math.floor(i / 8) * 26,
          21,
          goods[(i * 5) % goods.length] ?? '#e4572e',
        ),
      ) +
      rect(-14, -104, 348, 22, '#c99a6a', 4) +
      path('M-26-250h372l-22-34H-4z', shade(tone, -0.14)) +
      awning,
  );
}

const tram = place(
  520,
  690,
  rect(0, -250, 560, 220, '#c8573a', 30) +
    rect(0, -110, 560, 30, '#fffaf0') +
    rect(24, -226, 110, 104, '#bfe3ea', 10) +
    times(4, (i) => rect(150 + i * 98, -226, 84, 104, '#bfe3ea', 10)) +
    rect(180, -292, 200, 46, '#2b3a45', 8) +
    '<text x="280" y="-256" font-family="sans-serif" font-weight="700" font-size="42" fill="#ffd166" text-anchor="middle">14</text>' +
    line('M280-292L230-350H330z', '#2b3a45', 6) +
    circle(120, -24, 30, '#2b3a45') +
    circle(440, -24, 30, '#2b3a45') +
    times(3, (i) => circle(190 + i * 98, -160, 20, ['#9a6240', '#eebd95', '#59362a'][i] ?? '#9a6240')),
);

const bunting = (y: number) =>
  line(`M0 ${y}Q400 ${y + 90} 800 ${y}T1600 ${y}`, '#7a5c43', 4) +
  times(20, (i) => {
    const t = (i + 0.5) / 20;
    const half = (t * 2) % 1;
    const dip = (t < 0.5 ? 1 : -1) * Math.round(4 * 45 * half * (1 - half));
    return path(
      `M${t * 1600 - 20} ${y + dip}h40l-20 44z`,
      ['#e0a63f', '#1f7a8c', '#9b2d4f', '#5a9a68'][i % 4] ?? '#e0a63f',
    );
  });

const marketBack = () =>
  sky('market') +
  circle(1180, 110, 56, '#ffe2a0') +
  cloud(430, 110, 0.9) +
  cloud(1000, 80, 0.7) +
  house(110, 270, 440, '#e8c98f', false) +
  house(386, 250, 500, '#d98468', false) +
  house(642, 300, 420, '#8fb9b5', false) +
  house(948, 260, 490, '#f0d9a8', false) +
  house(1214, 300, 430, '#e2936c', false) +
  line('M0 330H1600', '#55636d', 5) +
  rect(0, 690, 1600, 210, '#cdbfa4') +
  rect(0, 700, 1600, 9, '#8f9c96') +
  tram +
  times(24, (i) => rect((i * 71) % 1600, 750 + ((i * 53) % 130), 60, 9, '#b9a98a', 4)) +
  stall(196, '#1f7a8c', ['#e4572e', '#e0a63f', '#5a9a68']) +
  stall(1090, '#e0a63f', ['#9b2d4f', '#5a9a68', '#ef8354']) +
  bunting(86);

const crate = (x: number, tones: readonly string[]) =>
  place(
    x,
    160,
    times(9, (i) =>
      circle(
        24 + (i % 5) * 44 + (i > 4 ? 20 : 0),
        -64 - (i > 4 ? 28 : 0),
        25,
        tones[i % tones.length] ?? '#e4572e',
      ),
    ) +
      rect(-6, -60, 236, 28, '#c99a6a', 4) +
      rect(-6, -26, 236, 28, '#b98455', 4) +
      rect(-6, -60, 16, 62, '#a06f3f', 3) +
      rect(214, -60, 16, 62, '#a06f3f', 3),
  );

const marketFore = () =>
  rect(0, 158, 1600, 142, '#1f7a8c') +
  rect(0, 150, 1600, 22, '#c99a6a', 5) +
  times(14, (i) => path(`M${i * 120 - 20} 172h60v60q-30 30-60 0z`, '#fffaf0')) +
  crate(270, ['#e4572e', '#c8573a']) +
  crate(690, ['#5a9a68', '#8fbf6a', '#3d7c4f']) +
  crate(1100, ['#e0a63f', '#ffd166']);

/** The city in districts, a railway across it, a dot for every vote. */
function cityMap(): string {
  const districts: readonly (readonly [string, string])[] = [
    ['M20 20H250L230 170L20 190z', '#f3d79a'],
    ['M262 20H500L470 150L242 168z', '#cfe0c4'],
    ['M512 20H740V180L482 150z', '#f0c3a4'],
    ['M20 230L240 208L280 400H20z', '#bfdcd9'],
    ['M252 206L480 190L520 400H292z', '#e6d3e6'],
    ['M492 190L740 218V400H532z', '#f3e3c0'],
  ];
  const dots = times(46, (i) => {
    const north = i < 38;
    const x = 50 + ((i * 151) % 650);
    const y = north ? 40 + ((i * 67) % 116) : 236 + ((i * 67) % 140);
    return circle(x, y, 8, i % 4 === 0 ? '#9b2d4f' : '#1f5f6b');
  });
  const railway =
    line('M20 206Q260 196 420 178T740 200', '#2b3a45', 12) +
    times(16, (i) => rect(36 + i * 44, 192 - Math.round(10 * Math.sin(i / 3)), 6, 26, '#2b3a45'));
  return (
    rect(0, 0, 760, 420, '#8a6344', 10) +
    rect(14, 14, 732, 392, '#fdf6e6', 4) +
    districts.map(([d, tone]) => path(d, tone)).join('') +
    railway +
    dots
  );
}

const poster = (x: number, y: number, tone: string, sign: string) =>
  place(
    x,
    y,
    rect(0, 0, 150, 200, tone, 4) +
      rect(14, 150, 122, 12, '#ffffffc0', 4) +
      rect(34, 172, 82, 9, '#ffffff90', 3) +
      sign,
  );

const streetOfficeBack = () =>
  room('street-office', '#fbeccb', '#f0d6a4', '#b98a62', 700) +
  rect(0, 0, 1600, 36, '#3d7c4f') +
  place(420, 76, cityMap()) +
  poster(
    206,
    110,
    '#c8573a',
    path(
      'M36 112h78v-14H36zM46 98V72h58v26zM42 112v26M108 112v26',
      'none',
      'stroke="#fffaf0" stroke-width="9" stroke-linejoin="round"',
    ),
  ) +
  poster(206, 340, '#3d7c4f', circle(75, 74, 34, '#cfe0c4') + rect(69, 84, 12, 50, '#fffaf0')) +
  poster(
    1246,
    110,
    '#1f7a8c',
    circle(75, 78, 46, '#ffd166') +
      path('M75 44l9 22 24 2-18 16 6 24-21-13-21 13 6-24-18-16 24-2z', '#c8573a'),
  ) +
  poster(1246, 340, '#e0a63f', line('M40 122Q75 30 110 122M54 122v-30M96 122v-30', '#fffaf0', 9)) +
  pendant(540, 0, '#9b2d4f') +
  pendant(1060, 0, '#9b2d4f') +
  plant(1400, 660, 0.8) +
  times(5, (i) =>
    place(560 + i * 130, 610, ellipse(50, 0, 46, 12, '#3d7c4f') + rect(6, 0, 88, 80, '#5a9a68', 12)),
  );

/** A ballot box with a paper in its slot, and a stack of leaflets. */
const streetOfficeFore = () =>
  tableFront('#c98f5e', '#94663f', 150) +
  place(
    310,
    150,
    path('M70-150h90v70H70z', '#fffdf7') +
      line('M92-128l14 14l28-30', '#3d7c4f', 8) +
      rect(0, -112, 230, 112, '#1f7a8c', 10) +
      rect(-8, -120, 246, 24, '#14606e', 8) +
      rect(60, -114, 110, 10, '#0d2a31', 5) +
      circle(115, -46, 26, '#ffd166') +
      line('M103-46l9 10l18-20', '#14606e', 7),
  ) +
  place(
    740,
    150,
    times(5, (i) => rect((i * 7) % 12, -14 - i * 12, 150, 11, i % 2 === 0 ? '#fffdf7' : '#f3d79a', 2)) +
      rect(14, -74, 122, 8, '#c8573a', 2),
  ) +
  mug(1160, 152, '#9b2d4f', '#ffd98e');

export const MARKET = {
  'street-market': { back: marketBack, fore: marketFore },
  'street-office': { back: streetOfficeBack, fore: streetOfficeFore },
} as const;
