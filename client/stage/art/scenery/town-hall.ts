// The steps of the town hall at night, with candles on them.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, shade, times, verticalGradient } from '../svg.ts';

function townHallBack(): string {
  const pane = (x: number, y: number, width: number, height: number, lit: boolean) =>
    place(
      x,
      y,
      path(
        `M0 ${height}V${width / 2}q0-${width / 2} ${width / 2}-${width / 2}t${width / 2} ${width / 2}V${height}z`,
        lit ? '#ffd27a' : '#3d4a6b',
      ) + line(`M${width / 2} 8V${height}M0 ${height * 0.55}H${width}`, '#5b4a55', 7),
    );
  const wing = (x: number) =>
    place(
      x,
      190,
      rect(0, 0, 400, 470, '#6a5a72') +
        path('M-20 0h440l-40-50H20z', '#3f3a58') +
        times(4, (i) => pane(30 + i * 92, 50, 64, 140, i !== 2)) +
        times(4, (i) => pane(30 + i * 92, 250, 64, 150, i % 2 === 0)),
    );
  const tower =
    rect(-130, 88, 260, 572, '#7a6880') +
    path('M-150 92h300L0 2z', '#3f3a58') +
    circle(0, 184, 66, '#e0a63f') +
    circle(0, 184, 56, '#fff3d6') +
    line('M0 184v-38M0 184l26 12', '#2b2540', 8) +
    path('M-72 660V430q0-72 72-72t72 72v230z', '#4a3a3a') +
    path('M-56 660V434q0-58 56-58t56 58v226z', '#ffcf7a') +
    line('M0 380v280', '#8a5f3c', 8) +
    line('M-130 300h260', '#8d7a94', 12);
  return (
    `<defs>${verticalGradient('night-sky', '#1b2350', '#6a5a86')}<radialGradient id="night-glow"><stop offset="0" stop-color="#ffcf7a" stop-opacity=".7"/><stop offset="1" stop-color="#ffcf7a" stop-opacity="0"/></radialGradient></defs>` +
    rect(0, 0, 1600, 900, 'url(#night-sky)') +
    times(26, (i) => circle((i * 263) % 1600, 24 + ((i * 97) % 240), (i % 3) + 2, '#fff3d6')) +
    path('M1262 60a46 46 0 1 0 24 84a50 50 0 0 1-24-84z', '#fff0c2') +
    wing(250) +
    wing(950) +
    place(800, 0, tower) +
    `<ellipse cx="800" cy="600" rx="420" ry="240" fill="url(#night-glow)"/>` +
    times(4, (i) => rect(420 - i * 110, 650 + i * 62, 760 + i * 220, 64, shade('#9c8ba0', -0.1 * i))) +
    times(4, (i) => rect(420 - i * 110, 650 + i * 62, 760 + i * 220, 9, '#c9b8c2')) +
    times(2, (i) =>
      place(
        i === 0 ? 300 : 1300,
        660,
        line('M0 0V-210', '#2b2540', 12) +
          circle(0, -236, 34, '#ffe2a0') +
          ellipse(0, -236, 90, 90, '#ffcf7a', 0.22),
      ),
    ) +
    times(22, (i) => circle((i * 331 + 90) % 1600, 60 + ((i * 173) % 560), 5, '#ffffffb0'))
  );
}

const candle = (x: number, y: number, height: number, tone: string) =>
  place(
    x,
    y,
    ellipse(0, -height - 22, 44, 44, '#ffcf7a', 0.26) +
      rect(-19, -height, 38, height, tone, 8) +
      rect(-19, -height, 38, 12, '#ffe9b8', 6) +
      path(`M0 ${-height - 42}q16 24 0 40q-16-16 0-40z`, '#ffb84a') +
      path(`M0 ${-height - 26}q8 14 0 22q-8-8 0-22z`, '#fff6d8'),
  );

const flower = (x: number, y: number, tone: string) =>
  place(
    x,
    y,
    line('M0 0q6-30 0-56', '#4a7a58', 6) +
      times(5, (i) => `<circle cx="0" cy="-74" r="11" fill="${tone}" transform="rotate(${i * 72} 0 -60)"/>`) +
      circle(0, -60, 8, '#ffe9b8'),
  );

const townHallFore = () =>
  rect(0, 168, 1600, 132, '#6f6078') +
  rect(0, 160, 1600, 16, '#a595ac') +
  rect(0, 236, 1600, 12, '#8d7d94') +
  times(13, (i) =>
    candle(
      100 + i * 118,
      162,
      44 + ((i * 29) % 44),
      ['#fff3d6', '#e9c6a0', '#d98468', '#fff3d6', '#c9d6da'][i % 5] ?? '#fff3d6',
    ),
  ) +
  times(6, (i) => flower(310 + i * 214, 234, i % 2 === 0 ? '#f4b6c2' : '#fffaf0')) +
  times(5, (i) => candle(210 + i * 300, 238, 34, '#e9c6a0'));

export const TOWN_HALL = { 'town-hall-night': { back: townHallBack, fore: townHallFore } } as const;
