// Own pace and the end on the wall: where each team is, and how its story ended. F3.
import type { ProjectorScreen, ProjectorTeam } from '../../sim/session/projector.ts';
import { endingWords, RUN_PHASE_WORDS } from '../ui/words.ts';

type Props = { readonly teams: readonly ProjectorTeam[]; readonly decisions: number };

export function ProgressScreen({ teams, decisions }: Props) {
  return (
    <div class="wall-talk">
      <h2>Each team at its own pace</h2>
      <ul class={teams.length > 8 ? 'wall-tracks many' : 'wall-tracks'}>
        {teams.map((team) => (
          <li key={team.name}>
            <b>{team.name}</b>
            <span class="steps" aria-hidden="true">
              {Array.from({ length: decisions }, (_, i) => (
                <span
                  key={i}
                  class={
                    i + 1 < team.decisionNumber || team.phase === 'ended'
                      ? 'past'
                      : i + 1 === team.decisionNumber
                        ? 'now'
                        : ''
                  }
                />
              ))}
            </span>
            <span class="where">
              {team.phase === 'ended' ? 'Finished' : `${team.decisionNumber}: ${RUN_PHASE_WORDS[team.phase]}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type EndedProps = Pick<Extract<ProjectorScreen, { kind: 'ended' }>, 'endings'>;

export function EndedScreen({ endings }: EndedProps) {
  return (
    <div class="wall-talk">
      <h2>How it ended</h2>
      <ul class={endings.length > 8 ? 'wall-endings many' : 'wall-endings'}>
        {endings.map(({ name, ending }) => (
          <li key={name}>
            <b>{name}</b> {endingWords(ending) || 'The end'}
          </li>
        ))}
      </ul>
    </div>
  );
}
