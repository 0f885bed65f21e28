// Things that stand in several rooms: windows, plants, lamps, screens, mugs, shelves.
// Floor F3 (client/stage/art/scenery), pure. All sizes in units of the 1600 × 900 room.
import { circle, ellipse, line, path, place, rect, shade, times, verticalGradient } from '../svg.ts';

export function room(id: string, top: string, bottom: string, floor: string, floorY = 690): string {
  return (
    `<defs>${verticalGradient(`${id}-wall`, top, bottom)}</defs>` +
    rect(0, 0, 1600, 900, `url(#${id}-wall)`) +
    rect(0, floorY, 1600, 900 - floorY, floor) +
    rect(0, floorY - 6, 1600, 12, shade(floor, -0.14))
  );
}

export function skyline(x: number, y: number, width: number, colour: string): string {
  const heights = [120, 190, 90, 230, 150, 110, 200, 140, 80, 170, 120];
  const count = Math.ceil(width / 68);
  return times(count, (i) => {
    const height = heights[i % heights.length] ?? 100;
    return rect(x + i * 68, y - height, Math.min(64, width - i * 68), height, colour);
  });
}

export type Sky = {
  readonly top: string;
  readonly bottom: string;
  /** Null for a further window of the same room: there is one sun. */
  readonly sun: string | null;
  readonly far: string;
  readonly near: string;
};
export const DAY: Sky = {
  top: '#bfe3ea',
  bottom: '#fdf1dc',
  sun: '#ffd98e',
  far: '#a8cdd3',
  near: '#83b2bb',
};
export const DAWN: Sky = {
  top: '#7fa9bd',
  bottom: '#ffc98a',
  sun: '#fff0c2',
  far: '#b08f93',
  near: '#7e6f86',
};

/** The day seen from where the sun is not. */
export const SHADE: Sky = { ...DAY, sun: null };

/** A window with the town in it. */
export function townWindow(
  id: string,
  x: number,
  y: number,
  width: number,
  height: number,
  sky: Sky = DAY,
): string {
  const clip = `<clipPath id="${id}-clip"><rect x="0" y="0" width="${width}" height="${height}" rx="10"/></clipPath>`;
  const view =
    rect(0, 0, width, height, `url(#${id}-sky)`) +
    (sky.sun === null ? '' : circle(width * 0.76, height * 0.28, Math.min(56, height * 0.15), sky.sun)) +
    skyline(0, height + 10, width, sky.far) +
    skyline(-34, height + 56, width + 60, sky.near) +
    path(`M${width * 0.12} 0h${width * 0.14}l-220 ${height}h-${width * 0.14}z`, '#ffffff', 'opacity=".2"');
  const frame =
    `<rect width="${width}" height="${height}" rx="10" fill="none" stroke="#fffaf0" stroke-width="14"/>` +
    line(`M${width / 2} 0v${height}`, '#fffaf0', 12);
  const sill = rect(-22, height - 2, width + 44, 22, '#d9c4a3', 6);
  return place(
    x,
    y,
    `<defs>${verticalGradient(`${id}-sky`, sky.top, sky.bottom)}${clip}</defs><g clip-path="url(#${id}-clip)">${view}</g>${frame}${sill}`,
  );
}

export function plant(x: number, y: number, scale = 1): string {
  const leaves =
    path('M0 0C-60-60-70-140-40-190C-10-140 10-70 0 0z', '#3d7c4f') +
    path('M0 0C10-90 50-150 100-160C100-90 60-30 0 0z', '#5a9a68') +
    path('M0 0C-40-40-110-50-140-90C-70-110-20-60 0 0z', '#2f6440') +
    path('M0 0C0-90 10-180 40-230C60-160 40-70 0 0z', '#4a8a58');
  return place(
    x,
    y,
    leaves + path('M-46 0H46L34 90H-34z', '#d9744f') + rect(-52, -6, 104, 18, '#e88a65'),
    scale,
  );
}

export function pendant(x: number, drop: number, colour = '#1f5f6b'): string {
  return place(
    x,
    0,
    line(`M0 0v${drop}`, colour, 6) +
      path(`M-70 ${drop + 60}q0-62 70-62t70 62z`, colour) +
      ellipse(0, drop + 61, 54, 9, '#ffe7a8'),
  );
}

export function mug(x: number, y: number, colour = '#fffaf0', band = '#e4572e'): string {
  return place(
    x,
    y,
    line('M62-60q28 2 22 30t-28 14', colour, 9) +
      path('M-2-74h68l-6 74h-56z', colour) +
      path('M0-52h64l-2 16h-60z', band),
  );
}

export function laptop(x: number, y: number, colour = '#3b4458'): string {
  return place(
    x,
    y,
    path('M0 0h210l-20-128q-2-10-12-10H32q-10 0-12 10z', colour) +
      circle(105, -70, 12, shade(colour, 0.25)) +
      rect(-22, -4, 254, 14, shade(colour, 0.3), 6),
  );
}

export function papers(x: number, y: number): string {
  return place(
    x,
    y,
    rect(0, -12, 170, 12, '#fffaf0', 3) +
      rect(12, -26, 160, 14, '#1f7a8c', 3) +
      rect(4, -38, 150, 12, '#f3e3c0', 3),
  );
}

/** A screen of rows and bars. */
export function display(x: number, y: number, width: number, height: number, seed = 0): string {
  const rows = Math.floor((height - 44) / 34);
  const tones = ['#7fb7be', '#ffd166', '#4f8b93', '#ef8354'];
  return place(
    x,
    y,
    rect(0, 0, width, height, '#143d46', 12) +
      rect(12, 12, width - 24, height - 24, '#0d2a31', 6) +
      times(rows, (i) =>
        rect(
          30,
          28 + i * 34,
          (width - 60) * (0.35 + (((i + seed) * 37) % 60) / 100),
          16,
          tones[(i + seed) % 4] ?? '#7fb7be',
          6,
        ),
      ),
  );
}

/** A screen of one rising and falling line. */
export function chart(x: number, y: number, width: number, height: number, colour = '#ffd166'): string {
  const points = [0.7, 0.6, 0.66, 0.42, 0.5, 0.3, 0.38, 0.2]
    .map((v, i) => `${i === 0 ? 'M' : 'L'}${28 + ((width - 56) * i) / 7} ${height * v + 8}`)
    .join('');
  const grid = times(3, (i) => line(`M24 ${height * (0.28 + i * 0.24)}H${width - 24}`, '#2c5660', 3));
  return place(
    x,
    y,
    rect(0, 0, width, height, '#143d46', 12) +
      rect(12, 12, width - 24, height - 24, '#0d2a31', 6) +
      grid +
      line(points, colour, 8),
  );
}

export function books(x: number, y: number, width: number, rows: number, rowHeight = 120): string {
  const tones = ['#c8573a', '#1f7a8c', '#e0a63f', '#f3e3c0', '#3d7c4f', '#2b3a67', '#9b2d4f', '#7fb7be'];
  const shelf = (row: number) =>
    place(
      16,
      14 + row * rowHeight,
      rect(0, 0, width - 32, rowHeight - 14, '#5e452f') +
        times(Math.floor((width - 44) / 24), (i) => {
          const height = rowHeight - 30 - ((i * 29 + row * 17) % 34);
          return (i * 7 + row * 3) % 11 === 0
            ? ''
            : rect(
                6 + i * 24,
                rowHeight - 14 - height,
                20,
                height,
                tones[(i * 5 + row * 3) % 8] ?? '#c8573a',
                2,
              );
        }),
    );
  return place(x, y, rect(0, 0, width, rows * rowHeight + 16, '#7a5c43', 8) + times(rows, shelf));
}

/** The usual edge before the people: a table top with a front. */
export function tableFront(top: string, front: string, y = 150): string {
  return rect(0, y, 1600, 32, top, 6) + rect(0, y + 28, 1600, 300 - y - 28, front);
}

export function stickies(x: number, y: number, columns: number, rows: number): string {
  const tones = ['#ffd166', '#7fb7be', '#ef8354', '#f4b6c2', '#c8e0a0'];
  return place(
    x,
    y,
    times(columns * rows, (i) => {
      const column = i % columns;
      const row = Math.floor(i / columns);
      const note =
        rect(0, 0, 58, 58, tones[(i * 3 + row) % 5] ?? '#ffd166', 3) +
        rect(9, 14, 38, 6, '#00000033', 2) +
        rect(9, 28, 26, 6, '#00000033', 2);
      return (i * 5) % 7 === 3 ? '' : place(column * 72, row * 72 + ((i * 13) % 9), note);
    }),
  );
}
