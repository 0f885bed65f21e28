// Rooms where somebody has to answer: the hearing in the small chamber, the court.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, ellipse, line, path, place, rect, shade, times } from '../svg.ts';
import { room, tableFront, townWindow } from './props.ts';

type Colours = { readonly wall: string; readonly wood: string; readonly chair: string };

/** A raised bench with a row of high chairs before panels of wood. */
function dais({ wall, wood, chair }: Colours, chairs: number): string {
  const step = 900 / chairs;
  return (
    rect(0, 0, 1600, 46, shade(wood, -0.3)) +
    times(9, (i) => rect(40 + i * 176, 330, 150, 240, shade(wall, -0.12), 6)) +
    times(chairs, (i) =>
      place(
        350 + step * (i + 0.5),
        486,
        rect(-46, -150, 92, 190, chair, 26) + rect(-32, -134, 64, 150, shade(chair, 0.14), 18),
      ),
    ) +
    rect(290, 520, 1020, 30, shade(wood, 0.24), 6) +
    rect(310, 550, 980, 150, wood) +
    times(6, (i) => rect(330 + i * 160, 568, 140, 116, shade(wood, -0.14), 6))
  );
}

export const clock = (x: number, y: number, radius: number) =>
  place(
    x,
    y,
    circle(0, 0, radius + 12, '#e0a63f') +
      circle(0, 0, radius, '#fffaf0') +
      times(12, (i) => {
        const angle = (i * Math.PI) / 6;
        const [sx, sy] = [Math.sin(angle), -Math.cos(angle)];
        return line(
          `M${Math.round(sx * radius * 0.8)} ${Math.round(sy * radius * 0.8)}L${Math.round(sx * radius * 0.9)} ${Math.round(sy * radius * 0.9)}`,
          '#2b3a45',
          5,
        );
      }) +
      line(`M0 0V${-radius * 0.62}M0 0L${radius * 0.44} ${radius * 0.2}`, '#2b3a45', 8),
  );

const hearingBack = () =>
  room('hearing', '#d5e4df', '#bfd4cd', '#6a4a3a', 700) +
  townWindow('hearing-a', 200, 90, 250, 230) +
  townWindow('hearing-b', 1150, 90, 250, 230) +
  clock(800, 180, 84) +
  dais({ wall: '#c6d8d2', wood: '#9c6a43', chair: '#14606e' }, 5);

const hearingFore = () =>
  tableFront('#c98f5e', '#9c6a43', 148) +
  times(6, (i) => rect(i * 280 + 22, 192, 236, 108, '#85583a', 8)) +
  times(2, (i) =>
    place(
      430 + i * 740,
      148,
      rect(-28, -6, 56, 8, '#2b3a45', 3) +
        line('M0-6q-4-60 26-82', '#2b3a45', 6) +
        ellipse(30, -92, 12, 17, '#2b3a45'),
    ),
  ) +
  place(
    700,
    148,
    `<rect x="0" y="-22" width="180" height="22" rx="4" fill="#bfe3ea" fill-opacity=".8"/>` +
      rect(12, -18, 156, 14, '#fffdf7', 2) +
      rect(22, -14, 90, 5, '#14606e', 2),
  ) +
  place(1000, 148, path('M0-52h34l-4 52h-26z', '#dbeff2') + path('M2-30h30l-3 30h-24z', '#a9d8e3'));

const scales = (x: number, y: number) =>
  place(
    x,
    y,
    circle(0, 0, 110, '#e0a63f') +
      circle(0, 0, 92, '#2f4a3f') +
      line('M0-62V54M-36 56h72M-58-40Q0-62 58-40', '#ffe9b8', 9) +
      line('M-58-40l-22 48M-58-40l22 48M58-40l-22 48M58-40l22 48', '#ffe9b8', 4) +
      path('M-84 8h52q-6 22-26 22t-26-22zM32 8h52q-6 22-26 22t-26-22z', '#ffe9b8'),
  );

const courtBack = () =>
  room('court', '#ece0c8', '#dac7a0', '#4f3a30', 700) +
  rect(200, 80, 250, 210, '#e2d2ad', 6) +
  rect(1150, 80, 250, 210, '#e2d2ad', 6) +
  times(2, (i) =>
    place(
      i === 0 ? 325 : 1275,
      100,
      circle(0, 60, 44, '#c4a06a') + path('M-70 176q0-70 70-70t70 70z', '#c4a06a'),
    ),
  ) +
  scales(800, 186) +
  dais({ wall: '#e2d2ad', wood: '#6a4430', chair: '#7b2f33' }, 3);

const courtFore = () =>
  tableFront('#8a5c3e', '#5d3b29', 144) +
  times(24, (i) => rect(i * 68 + 14, 186, 22, 114, '#77503a', 6)) +
  place(
    360,
    144,
    rect(0, -18, 96, 18, '#4f3a30', 6) +
      `<g transform="translate(40 -46) rotate(-24)">${rect(-46, -20, 76, 40, '#b98455', 8)}${rect(30, -6, 90, 12, '#b98455', 5)}</g>`,
  ) +
  place(
    1020,
    144,
    rect(0, -26, 190, 26, '#7b2f33', 4) +
      rect(10, -48, 170, 22, '#2f4a3f', 4) +
      rect(4, -68, 180, 20, '#e0a63f', 4),
  );

export const COURTS = {
  hearing: { back: hearingBack, fore: hearingFore },
  court: { back: courtBack, fore: courtFore },
} as const;
