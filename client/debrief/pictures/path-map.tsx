// Path map: all teams' paths on one map, as wide as teams are many. F3. Rule D6.
// One stop of the Tab key; arrow keys follow the path from option to link to option.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RoomDebrief } from '../../../sim/debrief/room.ts';
import { detailOf, teamsWords } from './map-detail.ts';
import { LinkMark, px, StopMark, type Picking } from './map-marks.tsx';
import { MapPanel } from './map-panel.tsx';
import { placeMap, type MapPlaces } from './map-places.ts';
import { MapTables } from './map-tables.tsx';
import { walk, wayOf } from './map-walk.ts';
import { mapOf, shortHeading, type RoomMap, type Stop } from './room-map.ts';
import { useRoom, type PictureSize } from './use-room.ts';
import '../pictures.css';

type Props = {
  readonly room: Pick<RoomDebrief, 'sheets' | 'teams' | 'told'>;
  readonly size: PictureSize;
  /** The team whose path is drawn over the others. */
  readonly teamId?: string | null;
};

export function PathMap({ room, size, teamId = null }: Props) {
  const map = useMemo(() => mapOf(room), [room.sheets, room.teams]);
  const { ref, room: space } = useRoom(size);
  const places = useMemo(() => (space === null ? null : placeMap(map, space)), [map, space]);
  const [pointed, setPointed] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const figure = useRef<HTMLElement>(null);
  // From under the panel that has just opened.
  useLayoutEffect(() => {
    if (kept !== null) figure.current?.querySelector('.pic-stop.shown')?.scrollIntoView({ block: 'nearest' });
  }, [kept]);
  const isWall = size === 'wall';
  const own = map.teams.find((team) => team.teamId === teamId && map.teams.length > 1) ?? null;
  if (map.columns.length === 0)
    return <p class="quiet">No decision was taken, so there is no path to show.</p>;
  const shown = pointed ?? kept;
  const picking: Picking = {
    isWall,
    shown,
    tabStop: kept ?? map.columns[0]?.stops[0]?.id ?? '',
    point: setPointed,
    keep: setKept,
  };
  return (
    <figure class={isWall ? 'pic wall' : kept === null ? 'pic' : 'pic keeps'} ref={figure}>
      {!isWall && (
        <figcaption class="pic-key">
          <span>
            {map.teams.length > 1 ? 'The wider a link, the more teams took it. ' : ''}
            Tap or point at an option or a link to see what followed.
          </span>
          {own !== null && (
            <b>
              <span class="pic-own-key" aria-hidden="true" /> {own.name}
            </b>
          )}
        </figcaption>
      )}
      <div class="pic-room" ref={ref}>
        {places !== null && (
          <Drawing map={map} places={places} ownId={own?.teamId ?? null} picking={picking} />
        )}
      </div>
      {!isWall && (
        <>
          <MapTables map={map} />
          {shown !== null && (
            <MapPanel
              detail={detailOf(room, map, shown)}
              alone={map.teams.length === 1}
              onClose={() => {
                setKept(null);
                setPointed(null);
              }}
            />
          )}
        </>
      )}
    </figure>
  );
}

type DrawingProps = {
  readonly map: RoomMap;
  readonly places: MapPlaces;
  readonly ownId: string | null;
  readonly picking: Picking;
};

function Drawing({ map, places, ownId, picking }: DrawingProps) {
  const drawing = useRef<HTMLDivElement>(null);
  const focusOn = (id: string) =>
    [...(drawing.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])]
      .find((one) => one.dataset['at'] === id)
      ?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return (picking.point(null), picking.keep(null));
    const way = wayOf(event.key, places.across);
    const at = (event.target as HTMLElement).dataset['at'];
    if (way === null || at === undefined) return;
    event.preventDefault();
    focusOn(walk(map, at, way));
  };
  const isOwn = (teams: Stop['teams']) => ownId !== null && teams.some(({ teamId }) => teamId === ownId);
  return (
    <div
      ref={drawing}
      class={places.across ? 'pic-map across' : 'pic-map down'}
      style={{ height: `${places.height}px` }}
      {...(picking.isWall
        ? { role: 'img', 'aria-label': `The paths of ${teamsWords(map.teams)}` }
        : {
            role: 'group',
            'aria-label': `The paths of ${teamsWords(map.teams)}. Arrow keys follow them.`,
            onKeyDown,
            onPointerLeave: () => picking.point(null),
          })}
    >
      <svg width={places.width} height={places.height} aria-hidden={picking.isWall}>
        {places.ribbons.map((ribbon) => (
          <LinkMark
            key={ribbon.link.id}
            ribbon={ribbon}
            isOwn={isOwn(ribbon.link.teams)}
            unit={places.unit}
            picking={picking}
          />
        ))}
      </svg>
      {map.columns.map((column, i) => (
        <p class="pic-heading" key={column.sheet?.id ?? ''} style={px(places.headings[i])}>
          <span>
            {column.sheet !== null && <b>{i + 1}</b>} {shortHeading(column.heading)}
          </span>
        </p>
      ))}
      {map.columns.flatMap(({ stops }) =>
        stops.map((stop) => (
          <StopMark
            key={stop.id}
            stop={stop}
            box={places.stops.get(stop.id)}
            of={map.teams.length}
            isOwn={isOwn(stop.teams)}
            picking={picking}
          />
        )),
      )}
    </div>
  );
}
