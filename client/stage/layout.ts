// Where everything stands for a stage of a given size: people, pads, tokens.
// Floor F3 (client/stage), pure. All lengths in CSS px, origin top left.
import { BACK_HEIGHT, FORE_HEIGHT, PORTRAIT_HEIGHT, PORTRAIT_WIDTH, SCENE_WIDTH } from './art/index.ts';

export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly x: number; readonly y: number };
export type Box = Point & Size;

/** Part of a person that shows above the edge of the fore layer when pads lie on it. */
const SHOWN = 0.8;
const PORTRAIT_RATIO = PORTRAIT_WIDTH / PORTRAIT_HEIGHT;

/** The room covers the stage, standing on its bottom edge. */
export function roomSize({ width, height }: Size): { readonly back: Size; readonly fore: Size } {
  const scale = Math.max(width / SCENE_WIDTH, height / BACK_HEIGHT);
  const foreScale = Math.min(scale, (height / BACK_HEIGHT) * 1.15);
  return {
    back: { width: SCENE_WIDTH * scale, height: BACK_HEIGHT * scale },
    fore: { width: Math.max(width, SCENE_WIDTH * foreScale), height: FORE_HEIGHT * foreScale },
  };
}

/** The edge behind which the people stand: about y 150 of 300 in every fore layer. */
export function foreEdge(size: Size): number {
  return size.height - roomSize(size).fore.height * 0.5;
}

export type CastLayout = { readonly person: Size; readonly feet: readonly Point[] };

/** People as large as fits, each forehead inside the stage, each face clear of its neighbours. */
export function castLayout(size: Size, count: number): CastLayout {
  if (count === 0) return { person: { width: 1, height: 1 }, feet: [] };
  const edge = foreEdge(size);
  const headroom = Math.max(6, size.height * 0.05);
  const spacing =
    count === 1
      ? 0
      : Math.min(size.width * (count === 2 ? 0.4 : count === 3 ? 0.3 : 0.238), size.height * 0.62);
  const widest = count === 1 ? size.width * 0.8 : Math.min(spacing * 1.72, size.width * 0.56);
  const height = Math.min((edge - headroom) / SHOWN, widest / PORTRAIT_RATIO);
  const person = { width: height * PORTRAIT_RATIO, height };
  const y = edge + height * (1 - SHOWN);
  const feet = Array.from({ length: count }, (_, i) => ({
    x: size.width / 2 + (i - (count - 1) / 2) * spacing,
    y,
  }));
  return { person, feet };
}

export type BallotLayout = {
  readonly pads: readonly Box[];
  readonly letterWidth: number;
  readonly tokenRadius: number;
  readonly rowY: number;
};

/** Pads side by side on the bottom edge; `x`, `y` of a pad is its centre. */
export function ballotLayout(size: Size, padCount: number): BallotLayout {
  const height = clamp(size.height * 0.105, 34, 64);
  const gap = clamp(size.width * 0.018, 6, 18);
  const width = Math.min((size.width - gap * (padCount + 1)) / Math.max(1, padCount), height * 4.6);
  const y = size.height - height / 2 - clamp(size.height * 0.022, 6, 18);
  const step = padCount === 0 ? 0 : Math.min(size.width / padCount, width * 1.25);
  const pads = Array.from({ length: padCount }, (_, i) => ({
    x: size.width / 2 + (i - (padCount - 1) / 2) * step,
    y,
    width,
    height,
  }));
  const tokenRadius = height * 0.35;
  return {
    pads,
    letterWidth: height * 0.82,
    tokenRadius,
    rowY: y - height / 2 - tokenRadius - clamp(size.height * 0.014, 4, 12),
  };
}

export type Spot = Point & { readonly scale: number };

/** The waiting row, centred above the pads; a long row is drawn smaller. */
export function waitingSpots(size: Size, layout: BallotLayout, count: number): Spot[] {
  const step = Math.min(layout.tokenRadius * 2.5, (size.width - 16) / Math.max(1, count));
  const scale = Math.min(1, step / (layout.tokenRadius * 2.2));
  return Array.from({ length: count }, (_, i) => ({
    x: size.width / 2 + (i - (count - 1) / 2) * step,
    y: layout.rowY,
    scale,
  }));
}

/** Places on one pad, right of its letter, in one row or two, never over the letter. */
export function padSpots(pad: Box, layout: BallotLayout, count: number): Spot[] {
  const room = pad.width - layout.letterWidth - pad.height * 0.22;
  const left = pad.x - pad.width / 2 + layout.letterWidth;
  const full = layout.tokenRadius;
  const rows = count * full * 1.7 > room ? 2 : 1;
  const perRow = Math.ceil(count / rows);
  const radius = Math.min(rows === 1 ? full : full * 0.62, room / 2);
  const step = perRow < 2 ? 0 : Math.min(radius * 2.2, (room - radius * 2) / (perRow - 1));
  return Array.from({ length: count }, (_, i) => ({
    x: left + radius + (i % perRow) * step,
    y: pad.y + (rows === 1 ? 0 : (Math.floor(i / perRow) - 0.5) * pad.height * 0.45),
    scale: radius / full,
  }));
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** Middles of the chips. `low`: rows on the fore layer, each row centred; else a column in the upper right. */
export function chipSpots(size: Size, widths: readonly number[], height: number, low: boolean): Point[] {
  const gap = 6;
  if (!low)
    return widths.map((width, at) => ({
      x: size.width - width / 2 - 8,
      y: 8 + height / 2 + at * (height + gap),
    }));
  const rows: number[][] = [];
  for (const width of widths) {
    const row = rows.at(-1);
    const taken = (row ?? []).reduce((sum, one) => sum + one + gap, 0);
    if (row === undefined || taken + width > size.width - 16) rows.push([width]);
    else row.push(width);
  }
  const foot = size.height - 4 - height / 2;
  return rows.flatMap((row, at) => {
    const y = foot - (rows.length - 1 - at) * (height + 4);
    let left = (size.width - row.reduce((sum, one) => sum + one, gap * (row.length - 1))) / 2;
    return row.map((width) => {
      const x = left + width / 2;
      left += width + gap;
      return { x, y };
    });
  });
}
