// Room pictures: paths, indicators and confidence of a whole session, to be read at leisure. F3.
import type { RoomDebrief } from '../../sim/debrief/room.ts';
import { ConfidencePlot } from './pictures/confidence-plot.tsx';
import { IndicatorLines } from './pictures/indicator-lines.tsx';
import { PathMap } from './pictures/path-map.tsx';

type Props = { readonly room: RoomDebrief; readonly teamId: string | null };

export function RoomPictures({ room, teamId }: Props) {
  if (room.teams.length === 0) return null;
  const team = teamId ?? (room.teams.length === 1 ? (room.teams[0]?.teamId ?? null) : null);
  return (
    <>
      <section class="sheet debrief" aria-labelledby="map-title">
        <h2 id="map-title">{room.teams.length > 1 ? 'All paths' : 'The path'}</h2>
        <PathMap room={room} size="page" teamId={teamId} />
      </section>
      {team !== null && (
        <section class="sheet debrief" aria-labelledby="lines-title">
          <h2 id="lines-title">How things went</h2>
          <IndicatorLines room={room} teamId={team} />
        </section>
      )}
      {room.confidence.length > 0 && (
        <section class="sheet debrief" aria-labelledby="sure-title">
          <h2 id="sure-title">How sure, and how much of one mind</h2>
          <ConfidencePlot room={room} size="page" />
        </section>
      )}
    </>
  );
}
