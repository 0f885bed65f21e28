// Progress and endings: where the teams are at their own pace, and how their stories ended. F3.
import type { ProjectorTeam } from '../../sim/session/projector.ts';
import { endingWords, RUN_PHASE_WORDS } from '../ui/words.ts';

type Props = { readonly teams: readonly ProjectorTeam[]; readonly decisions: number };

function stepClass(step: number, team: ProjectorTeam): string {
  if (team.phase === 'ended' || step < team.decisionNumber) return 'past';
  return step === team.decisionNumber ? 'now' : '';
}

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
                <span key={i} class={stepClass(i + 1, team)} />
              ))}
            </span>
            <span>
              {team.phase === 'ended' ? 'Finished' : `${team.decisionNumber}: ${RUN_PHASE_WORDS[team.phase]}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function EndedScreen({
  endings,
}: {
  readonly endings: readonly { readonly name: string; readonly ending: string }[];
}) {
  return (
    <div class="wall-talk">
      <h2>How it ended</h2>
      <ul class={endings.length > 8 ? 'wall-endings many' : 'wall-endings'}>
        {endings.map(({ name, ending }) => (
          <li key={name}>
            <b>{name}:</b> {endingWords(ending) || 'The end'}
          </li>
        ))}
      </ul>
    </div>
  );
}
