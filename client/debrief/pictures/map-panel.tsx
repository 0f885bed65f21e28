// Map panel: who went there, how they decided and what followed, over the foot of the window; on a phone a sheet. F3.
import { countWords } from '../../ui/words.ts';
import type { MapDetail, TeamDetail } from './map-detail.ts';

type Props = { readonly detail: MapDetail | null; readonly alone: boolean; readonly onClose: () => void };

export function MapPanel({ detail, alone, onClose }: Props) {
  if (detail === null) return null;
  return (
    <div class="pic-anchor">
      <div class="pic-panel" role="status">
        <div class="pic-panel-head">
          <p>
            <b>{detail.title}</b> {detail.about}
          </p>
          <button type="button" class="pic-close" aria-label="Close" onClick={onClose}>
            ×
          </button>
        </div>
        <div class="pic-panel-body" tabIndex={0} role="group" aria-label="Who, and what followed">
          {detail.teams.length === 0 ? (
            <p class="quiet">Nobody took it.</p>
          ) : (
            <>
              <ul class="plain pic-who">
                {detail.teams.map((team) => (
                  <li key={team.name}>
                    <Who team={team} alone={alone} />
                  </li>
                ))}
              </ul>
              <Followed detail={detail} />
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function Who({ team, alone }: { readonly team: TeamDetail; readonly alone: boolean }) {
  const words = [
    team.how,
    team.votes,
    team.changed > 0 ? `${countWords(team.changed, 'person', 'people')} changed their vote` : '',
  ].filter((one) => one !== '');
  return (
    <>
      {!alone && <b>{team.name}</b>} {words.join(' · ')}
    </>
  );
}

function Followed({ detail: { followed } }: { readonly detail: MapDetail }) {
  return (
    <div class="pic-followed">
      {followed.map(({ lines, teams }) => (
        <div key={teams[0]}>
          {followed.length > 1 && <p class="quiet small">{teams.join(', ')}</p>}
          {lines.map((line, i) => (
            <p class="story" key={i}>
              {line}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
