// The city above the harbour: the phone room and an office, with cranes in the windows.
// Floor F3 (client/stage/art/scenery), pure.
import { circle, line, path, place, rect, times, verticalGradient } from '../svg.ts';
import { mug, papers, pendant, plant, room, tableFront } from './props.ts';

/** A window on water: a crane, a ship, gulls. */
export function harbourWindow(id: string, x: number, y: number, width: number, height: number): string {
  const sea = height * 0.68;
  const crane = (at: number, scale: number) =>
    place(
      at,
      sea + 8,
      line('M0 0L24-190M56 0L32-190M8-60H50M14-110H44', '#c8573a', 9) +
        line('M-70-176L150-226M28-190V-236L150-226M28-236L-70-176', '#c8573a', 8) +
        line('M128-220V-120', '#2b3a45', 4) +
        rect(112, -120, 34, 22, '#e0a63f', 3),
      scale,
    );
  const ship = place(
    width * 0.62,
    sea + 14,
    path('M-120 0h250l-26 46H-92z', '#14505c') +
      rect(-76, -40, 120, 40, '#fffaf0', 4) +
      times(4, (i) => rect(-64 + i * 27, -28, 15, 15, '#7fb0b8', 3)) +
      rect(56, -54, 26, 54, '#e0a63f', 3),
    Math.min(1, width / 560),
  );
  const gull = (gx: number, gy: number) =>
    line(`M${gx} ${gy}q10-12 20 0q10-12 20 0`, '#6d7f8b', 4, 'opacity=".7"');
  const view =
    rect(0, 0, width, height, `url(#${id}-sky)`) +
    circle(width * 0.2, height * 0.26, Math.min(44, height * 0.12), '#ffe2a0') +
    crane(width * 0.16, Math.min(1, height / 330)) +
    crane(width * 0.86, Math.min(0.74, height / 440)) +
    rect(0, sea, width, height - sea, '#5f9ea3') +
    ship +
    times(6, (i) =>
      line(
        `M${(i * 139) % width} ${sea + 44 + ((i * 31) % Math.max(20, height - sea - 60))}h60`,
        '#8fc3c6',
        5,
      ),
    ) +
    gull(width * 0.44, height * 0.2) +
    gull(width * 0.54, height * 0.3);
  const clip = `<clipPath id="${id}-clip"><rect width="${width}" height="${height}" rx="10"/></clipPath>`;
  return place(
    x,
    y,
    `<defs>${verticalGradient(`${id}-sky`, '#cbe6ea', '#fdeccb')}${clip}</defs><g clip-path="url(#${id}-clip)">${view}</g>` +
      `<rect width="${width}" height="${height}" rx="10" fill="none" stroke="#fffaf0" stroke-width="14"/>` +
      rect(-20, height - 2, width + 40, 20, '#c9b594', 6),
  );
}

const HANDSET = 'M-38-14q-10-30 14-40l24 30l-14 16q10 22 32 32l16-14l30 24q-10 24-40 14q-50-14-62-62z';

/** One in three is answered: three phones, one of them lit. */
function phoneBoard(): string {
  return (
    rect(0, 0, 540, 190, '#14505c', 18) +
    times(3, (i) =>
      place(
        100 + i * 170,
        95,
        circle(0, 0, 70, i === 0 ? '#ffd166' : '#1f6470') +
          path(HANDSET, i === 0 ? '#14505c' : '#4f8b93') +
          (i === 0 ? '' : line('M-44 44L44-44', '#14505c', 9)),
      ),
    )
  );
}

function contactBack(): string {
  const panel = (i: number) =>
    place(
      180 + i * 320,
      430,
      rect(0, 0, 280, 270, i % 2 === 0 ? '#d9816a' : '#e39a80', 18) +
        rect(22, 22, 236, 84, '#f0b9a4', 12) +
        times(6, (k) => circle(50 + k * 36, 64, 7, '#d9816a')),
    );
  return (
    room('contact', '#e6f1f1', '#cde2e2', '#7b949a', 700) +
    harbourWindow('contact-a', 170, 96, 330, 270) +
    harbourWindow('contact-b', 1110, 96, 330, 270) +
    place(535, 84, phoneBoard()) +
    times(4, panel)
  );
}

const contactFore = () =>
  tableFront('#fbf3e2', '#d9816a', 146) +
  times(6, (i) => rect(i * 280 + 24, 196, 232, 104, '#cc7059', 10)) +
  place(
    300,
    146,
    rect(0, -8, 130, 10, '#2b3a45', 5) +
      line('M22-10q0-78 46-78t46 78', '#14505c', 11) +
      rect(8, -42, 28, 40, '#e0a63f', 12) +
      rect(100, -42, 28, 40, '#e0a63f', 12),
  ) +
  place(
    700,
    146,
    rect(0, -14, 200, 14, '#7fb7e0', 3) +
      path('M0-14l100-46l100 46z', '#a9d0ee') +
      line('M0-14l100-20l100 20', '#5f9cc9', 4),
  ) +
  mug(1190, 148, '#fffaf0', '#1f7a8c');

function harbourOfficeBack(): string {
  return (
    room('harbour-office', '#f4ead8', '#e6d5b8', '#a98a66', 690) +
    harbourWindow('harbour-wide', 330, 92, 940, 400) +
    line('M640 92v400M960 92v400', '#fffaf0', 12) +
    place(
      1330,
      120,
      rect(0, 0, 150, 190, '#8a6344', 6) +
        rect(14, 14, 122, 162, '#fdf1dc', 3) +
        circle(75, 70, 30, '#1f7a8c') +
        path('M30 150q45-70 90 0z', '#e0a63f'),
    ) +
    pendant(480, 24, '#c8573a') +
    pendant(1120, 24, '#c8573a') +
    plant(240, 640, 0.95) +
    rect(330, 560, 940, 22, '#8f6747', 6) +
    times(7, (i) => rect(360 + i * 130, 582, 14, 110, '#7a5538'))
  );
}

const harbourOfficeFore = () =>
  tableFront('#b08a5e', '#86643f', 150) +
  place(
    300,
    150,
    path('M0-96h230v96H0z', '#cfa06a') +
      path('M0-96l-30-34h120l10 34zM230-96l34-30h-110l-14 30z', '#e0b985') +
      times(
        3,
        (i) => rect(24 + i * 66, -128, 48, 40, '#fffaf0', 6) + rect(24 + i * 66, -116, 48, 12, '#1f7a8c'),
      ) +
      rect(0, -96, 230, 96, '#cfa06a') +
      rect(90, -96, 50, 96, '#dcb47f'),
  ) +
  papers(760, 152) +
  mug(1160, 152, '#fffaf0', '#1f7a8c');

export const HARBOUR = {
  'contact-centre': { back: contactBack, fore: contactFore },
  'harbour-office': { back: harbourOfficeBack, fore: harbourOfficeFore },
} as const;
