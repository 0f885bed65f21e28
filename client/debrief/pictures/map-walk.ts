// Map walk: where an arrow key leads on a room map. F3, pure. Stops and links take turns, as the path does.
import type { Link, RoomMap } from './room-map.ts';

export type Way = 'on' | 'back' | 'before' | 'after';

const widest = (links: readonly Link[]): Link | undefined =>
  links.reduce<Link | undefined>(
    (best, link) => (best && best.teams.length >= link.teams.length ? best : link),
    undefined,
  );

/** Arrow keys by how the map lies. */
export function wayOf(key: string, across: boolean): Way | null {
  const [on, back, after, before] = across
    ? ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']
    : ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'];
  if (key === on) return 'on';
  if (key === back) return 'back';
  if (key === after) return 'after';
  return key === before ? 'before' : null;
}

function beside(ids: readonly string[], id: string, way: Way): string {
  return ids[ids.indexOf(id) + (way === 'after' ? 1 : -1)] ?? id;
}

/** The id to go to; the same id at an edge. An option that nobody took has no link: one goes past it. */
export function walk(map: RoomMap, id: string, way: Way): string {
  const isAside = way === 'before' || way === 'after';
  const column = map.columns.find(({ stops }) => stops.some((stop) => stop.id === id));
  if (column) {
    if (isAside)
      return beside(
        column.stops.map((stop) => stop.id),
        id,
        way,
      );
    const at = map.columns.indexOf(column);
    const links = map.links[way === 'on' ? at : at - 1] ?? [];
    const own = widest(links.filter((link) => (way === 'on' ? link.from : link.to).id === id));
    return (own ?? widest(links))?.id ?? id;
  }
  const gap = map.links.find((links) => links.some((link) => link.id === id)) ?? [];
  if (isAside)
    return beside(
      gap.map((link) => link.id),
      id,
      way,
    );
  const link = gap.find((one) => one.id === id);
  return (way === 'on' ? link?.to : link?.from)?.id ?? id;
}
