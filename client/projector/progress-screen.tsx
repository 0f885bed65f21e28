// Progress: at their own pace, each team's place on its way. F3. Not a word of the story.
import type { ProjectorTeam } from '../../sim/session/projector.ts';
import { RUN_PHASE_WORDS } from '../ui/words.ts';
import { Fit } from './fit.tsx';

type Props = { readonly teams: readonly ProjectorTeam[]; readonly decisions: number };

const columnsFor = (teams: number): string => (teams <= 10 ? 'one' : teams <= 24 ? 'two' : 'three');

export function ProgressScreen({ teams, decisions }: Props) {
  return (
    <Fit class="pj-progress-box">
      <ul class={`pj-tracks ${columnsFor(teams.length)}`}>
        {teams.map((team) => (
          <Track key={team.name} team={team} decisions={decisions} />
        ))}
      </ul>
    </Fit>
  );
}

function Track({ team, decisions }: { readonly team: ProjectorTeam; readonly decisions: number }) {
  const ended = team.phase === 'ended';
  const at = ended ? decisions + 1 : team.decisionNumber;
  const phase = RUN_PHASE_WORDS[team.phase];
  return (
    <li class={ended ? 'pj-track-row ended' : 'pj-track-row'}>
      <b class="pj-name">{team.name}</b>
      <span class="hidden-text">{ended ? phase : `decision ${at} of ${decisions}`}</span>
      <span class="pj-track" aria-hidden="true">
        {Array.from({ length: decisions }, (_, i) => (
          <span class={i + 1 < at ? 'past' : i + 1 === at ? 'here' : ''} key={i}>
            {i + 1}
          </span>
        ))}
      </span>
      <span class="pj-count">{phase}</span>
    </li>
  );
}
