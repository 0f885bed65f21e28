// Confidence layout: how sure people were against how much they agreed, a dot for each decision. F3, pure. Rule D9.
import type { RoomDebrief } from '../../../sim/debrief/room.ts';
import { decisionOrder, shortHeading } from './room-map.ts';
import type { Room } from './map-places.ts';

export type Dot = {
  readonly number: number;
  readonly heading: string;
  readonly people: number;
  /** 1–4, a mean. */
  readonly confidence: number;
  /** 0–1. */
  readonly agreement: number;
};
export type PlacedDot = Dot & {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where its number stands: beside dots that lie on one another. */
  readonly label: { readonly x: number; readonly y: number };
};
export type Field = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Pooled dots in order of play; those of single teams apart. */
export function dotsOf(room: Pick<RoomDebrief, 'confidence' | 'sheets' | 'teams'>): {
  readonly pooled: readonly Dot[];
  readonly teams: readonly Dot[];
} {
  const order = decisionOrder(room);
  const dots = room.confidence.map(({ decisionId, teamId, people, confidence, agreement }) => {
    const at = order.findIndex(({ id }) => id === decisionId);
    const heading = shortHeading(order[at]?.heading ?? '');
    return { teamId, dot: { number: at + 1, heading, people, confidence, agreement } };
  });
  const byNumber = (a: Dot, b: Dot) => a.number - b.number;
  return {
    pooled: dots
      .filter(({ teamId }) => teamId === null)
      .map(({ dot }) => dot)
      .sort(byNumber),
    teams: dots.filter(({ teamId }) => teamId !== null).map(({ dot }) => dot),
  };
}

/** Dots at the same place, once, with how many they are. */
export function heaped(dots: readonly Dot[]) {
  const heaps = new Map<string, { confidence: number; agreement: number; count: number }>();
  for (const { confidence, agreement } of dots) {
    const key = `${confidence} ${agreement}`;
    const count = (heaps.get(key)?.count ?? 0) + 1;
    heaps.set(key, { confidence, agreement, count });
  }
  return [...heaps.values()];
}

/** The field within its axes. */
export function fieldOf({ width, height, em }: Room): Field {
  const whole = height ?? Math.min(Math.max(width * 0.62, em * 19), em * 28);
  return { left: em * 3.4, top: em * 1, width: width - em * 4.4, height: Math.max(em * 6, whole - em * 3.6) };
}

const DIRECTIONS = [0, -1, 1, -2, 2, -3, 3, 4].map((turn) => (turn * Math.PI) / 4);

type Spot = { readonly x: number; readonly y: number; readonly r: number };
const meets = (a: Spot, b: Spot): boolean => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r;

/** The area of a dot grows with people. A label takes the first of eight sides where it meets nothing. */
export function placeDots(dots: readonly Dot[], field: Field, em: number): readonly PlacedDot[] {
  const most = Math.max(1, ...dots.map(({ people }) => people));
  const placed = dots.map((dot) => ({
    ...dot,
    x: field.left + ((dot.confidence - 1) / 3) * field.width,
    y: field.top + (1 - dot.agreement) * field.height,
    r: Math.max(em * 0.3, em * 0.62 * Math.sqrt(dot.people / most)),
  }));
  const taken: Spot[] = [...placed];
  const isInside = ({ x, y }: Spot): boolean =>
    x >= field.left && x <= field.left + field.width && y >= field.top && y <= field.top + field.height;
  return placed.map((dot) => {
    const spots = [1, 2.5, 4, 5.5].flatMap((far) =>
      DIRECTIONS.map((turn) => ({
        x: dot.x + Math.cos(turn) * (dot.r + em * 0.85 * far),
        y: dot.y + Math.sin(turn) * (dot.r + em * 0.85 * far),
        r: em * 0.62,
      })),
    );
    const free = spots.find((spot) => isInside(spot) && taken.every((one) => !meets(one, spot)));
    const label = free ?? spots[0] ?? dot;
    taken.push({ ...label, r: em * 0.62 });
    return { ...dot, label: { x: label.x, y: label.y } };
  });
}
