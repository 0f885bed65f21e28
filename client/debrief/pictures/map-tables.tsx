// Map tables: a room map as tables: options with their teams, teams with their options. F3.
import { AsTable } from './as-table.tsx';
import { shortHeading, type RoomMap } from './room-map.ts';

export function MapTables({ map }: { readonly map: RoomMap }) {
  const letters = (teamId: string) =>
    map.columns.map(({ stops }) => {
      const stop = stops.find(({ teams }) => teams.some((team) => team.teamId === teamId));
      return stop?.kind === 'option' ? stop.letter : stop?.kind === 'round' ? '–' : (stop?.text ?? '');
    });
  return (
    <>
      <AsTable
        of="options and who took them"
        head={['Decision', 'Option', 'Teams', 'Who']}
        rows={() =>
          map.columns.flatMap((column, i) =>
            column.stops.map((stop) => [
              column.sheet === null ? 'Ending' : `${i + 1}. ${shortHeading(column.heading)}`,
              stop.letter === '' ? stop.text : `${stop.letter}: ${stop.text}`,
              stop.teams.length,
              stop.teams.map(({ name }) => name).join(', '),
            ]),
          )
        }
      />
      {map.teams.length > 1 && (
        <AsTable
          of="the path of each team"
          head={[
            'Team',
            ...map.columns.map(({ sheet, heading }, i) =>
              sheet === null ? 'Ending' : `${i + 1}. ${shortHeading(heading)}`,
            ),
          ]}
          rows={() => map.teams.map((team) => [team.name, ...letters(team.teamId)])}
        />
      )}
    </>
  );
}
