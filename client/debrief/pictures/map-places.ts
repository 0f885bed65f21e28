// Map places: where stops, headings and links of a room map lie. F3, pure. Lengths in pixels.
import type { Link, RoomMap, Stop } from './room-map.ts';

export type Room = {
  readonly width: number;
  /** Null: as high as it needs to be. */
  readonly height: number | null;
  /** Size of text. */
  readonly em: number;
};
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
export type StopBox = Box & {
  /** Lines of words that it has room for. */
  readonly lines: number;
  /** Size of text; larger than elsewhere where there is no room for words beside letter and count. */
  readonly text: number;
  /** Letter above count, where they have no room side by side. */
  readonly stacked: boolean;
};
export type Ribbon = { readonly link: Link; readonly d: string; readonly width: number };
export type MapPlaces = {
  /** Across the page, or down it where columns would be too narrow for their words. */
  readonly across: boolean;
  readonly width: number;
  readonly height: number;
  readonly stops: ReadonlyMap<string, StopBox>;
  readonly headings: readonly Box[];
  readonly ribbons: readonly Ribbon[];
  /** Width of one team. */
  readonly unit: number;
};

/** A column narrower than this has no room for an option's words. */
const NARROWEST = 9.2;
/** Part of a column that its stops take; the rest is for the links, which nobody points at on the wall. */
const [STOP_SHARE, WALL_SHARE] = [0.68, 0.75];

/** Of a stop's height: letter, count and edges; a line of words. */
const [HEAD, LINE] = [2.6, 1.163];

const linesIn = (h: number, em: number): number => Math.max(0, Math.floor(h / em / LINE - HEAD / LINE));
/** Letter and count alone, side by side or one above the other, whichever can be larger. */
function letterFit(w: number, h: number, em: number): Pick<StopBox, 'text' | 'stacked'> {
  const beside = Math.min(w / 3.7, h / 2.1);
  const above = Math.min(w / 2.1, h / 3.5);
  return { text: Math.min(em * 1.6, Math.max(beside, above)), stacked: above > beside };
}

const heightOf = (lines: number, em: number): number => em * (HEAD + lines * LINE);

type Spots = { readonly stops: Map<string, StopBox>; readonly headings: Box[] };

/** Columns side by side; a column with fewer stops stands in the middle. The endings reach to the right edge. */
function spotsAcross(map: RoomMap, { width, height, em }: Room): Spots & { readonly height: number } {
  const isWall = height !== null;
  const most = Math.max(1, ...map.columns.map(({ stops }) => stops.length));
  const decisions = Math.max(1, map.columns.length - 1);
  const share = isWall ? WALL_SHARE : STOP_SHARE;
  const equal = width / (decisions + share);
  const lastWidth = isWall ? Math.max(em * 9, equal * share) : equal * share;
  const columnWidth = (width - lastWidth) / decisions;
  const staggers = isWall && columnWidth < em * 8;
  const rowHeight = em * (staggers ? 3 : isWall ? 2.4 : 3.6);
  const headHeight = staggers ? rowHeight * 2 : rowHeight;
  const full = heightOf(isWall ? 5 : 4, em);
  const pitch = isWall ? (height - headHeight) / most : full + em * 1.1;
  const spots: Spots = { stops: new Map(), headings: [] };
  map.columns.forEach(({ sheet, stops }, column) => {
    const w = sheet === null ? lastWidth : columnWidth * share;
    // On the wall a column of few stops has room for more of their words.
    const spread = isWall ? Math.min(pitch * 1.35, (height - headHeight) / stops.length) : pitch;
    const h = Math.min(spread - em * (isWall ? 0.25 : 0.5), full);
    const fit = isWall && sheet === null ? Math.floor((h / em - 0.6) / 1.25) : linesIn(h + 0.5, em);
    const lines = isWall && w < em * 8 ? 0 : fit;
    const fitted = lines === 0 ? letterFit(w, h, em) : { text: em, stacked: false };
    const x = sheet === null ? width - lastWidth : column * columnWidth;
    // Where columns are narrow, each second heading stands higher and reaches over the next column.
    const isHigh = staggers && sheet !== null && column % 2 === (decisions + 1) % 2;
    const own = sheet === null ? lastWidth : columnWidth * (staggers ? 1.95 : 0.97);
    spots.headings.push({ x, y: staggers && !isHigh ? rowHeight : 0, w: own, h: rowHeight });
    const top = headHeight + (most * pitch - stops.length * spread) / 2;
    stops.forEach(({ id }, row) =>
      spots.stops.set(id, { x, y: top + row * spread + (spread - h) / 2, w, h, lines, ...fitted }),
    );
  });
  return { ...spots, height: headHeight + most * pitch };
}

/** One decision under the other; headings stand at the side where there is room, else above. */
function spotsDown(map: RoomMap, { width, em }: Room): Spots & { readonly height: number } {
  const side = width >= em * 46 ? em * 11 : 0;
  const gap = em * 0.5;
  const between = em * (side > 0 ? 4.2 : 3.4);
  const headHeight = side > 0 ? 0 : em * 2.2;
  const spots: Spots = { stops: new Map(), headings: [] };
  let y = 0;
  for (const { stops } of map.columns) {
    const room = width - side;
    const w = Math.min((room - gap * (stops.length - 1)) / stops.length, em * 15);
    const lines = w < em * 6 ? 4 : w < em * 9 ? 3 : 2;
    const h = heightOf(lines, em);
    const left = side + (room - stops.length * (w + gap) + gap) / 2;
    spots.headings.push(side > 0 ? { x: 0, y, w: side - em, h } : { x: 0, y, w: width, h: headHeight });
    stops.forEach(({ id }, row) =>
      spots.stops.set(id, {
        x: left + row * (w + gap),
        y: y + headHeight,
        w,
        h,
        lines,
        text: em,
        stacked: false,
      }),
    );
    y += headHeight + h + between;
  }
  return { ...spots, height: Math.max(0, y - between) };
}

/** Where each link meets a stop: side by side, in the order of what they lead to, so that none crosses at the stop. */
function docks(links: readonly Link[], end: 'from' | 'to', unit: number, middle: (stop: Stop) => number) {
  const at = new Map<string, number>();
  const used = new Map<string, number>();
  const other = end === 'from' ? 'to' : 'from';
  for (const link of [...links].sort((a, b) => middle(a[other]) - middle(b[other]))) {
    const stop = link[end];
    const before = used.get(stop.id) ?? 0;
    const size = link.teams.length;
    at.set(link.id, middle(stop) + (before + size / 2 - stop.teams.length / 2) * unit);
    used.set(stop.id, before + size);
  }
  return at;
}

export function placeMap(map: RoomMap, room: Room): MapPlaces {
  const across = room.height !== null || room.width / Math.max(1, map.columns.length) >= room.em * NARROWEST;
  const { stops, headings, height } = across ? spotsAcross(map, room) : spotsDown(map, room);
  const boxOf = ({ id }: Stop): Box => stops.get(id) ?? NOWHERE;
  const narrowest = Math.min(...[...stops.values()].map((box) => (across ? box.h : box.w)));
  // Down the page links are short: wider ones would hide one another.
  const widest = across ? narrowest * 0.9 : Math.min(narrowest * 0.9, room.em * 5);
  const unit = Math.min(room.em * 0.7, widest / Math.max(1, map.teams.length));
  const middle = (stop: Stop): number => {
    const box = boxOf(stop);
    return across ? box.y + box.h / 2 : box.x + box.w / 2;
  };
  const ribbons = map.links.flatMap((links) => {
    const [starts, ends] = [docks(links, 'from', unit, middle), docks(links, 'to', unit, middle)];
    return links.map((link) => {
      const [a, b] = [boxOf(link.from), boxOf(link.to)];
      const [from, to] = [starts.get(link.id) ?? 0, ends.get(link.id) ?? 0];
      const d = across ? curve(a.x + a.w, from, b.x, to) : curveDown(from, a.y + a.h, to, b.y);
      return { link, d, width: link.teams.length * unit };
    });
  });
  return { across, width: room.width, height, stops, headings, ribbons, unit };
}

const NOWHERE: Box = { x: 0, y: 0, w: 0, h: 0 };

const n = (value: number): string => value.toFixed(1);

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  return `M${n(x1)} ${n(y1)}C${n(middle)} ${n(y1)} ${n(middle)} ${n(y2)} ${n(x2)} ${n(y2)}`;
}

function curveDown(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (y1 + y2) / 2;
  return `M${n(x1)} ${n(y1)}C${n(x1)} ${n(middle)} ${n(x2)} ${n(middle)} ${n(x2)} ${n(y2)}`;
}
