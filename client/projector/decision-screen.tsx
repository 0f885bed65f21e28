// Decision screen: the scene, the question, the options, the clock and how far the teams are. F3.
import type { ProjectorScreen, ProjectorTeam } from '../../sim/session/projector.ts';
import { useTimeLeft } from '../ui/timer.tsx';
import { clockWords, RUN_PHASE_WORDS } from '../ui/words.ts';
import { WallStage } from './wall-stage.tsx';

type Props = {
  readonly screen: Extract<ProjectorScreen, { kind: 'decision' }>;
  readonly teams: readonly ProjectorTeam[];
  readonly paused: boolean;
};

const PHASE_SAYS = {
  waiting: '',
  reading: 'Read the scene on your phone.',
  voting: 'Vote alone, in silence.',
  talking: 'Talk. Put your cards on the table.',
  revoting: 'Vote again. This one counts.',
  committing: 'The lead breaks the tie.',
  consequence: '',
  ended: '',
} as const;

export function DecisionScreen({ screen, teams, paused }: Props) {
  const left = useTimeLeft(screen.deadline, paused);
  return (
    <div class="wall-decision">
      <div class="wall-left">
        <WallStage passages={screen.passages} letters={screen.options.map((option) => option.letter)} />
        <div class="wall-phase">
          <div>
            <b>{RUN_PHASE_WORDS[screen.phase]}</b>
            <p>{PHASE_SAYS[screen.phase]}</p>
          </div>
          <span class={left !== null && left <= 0 ? 'wall-clock over' : 'wall-clock'} role="timer">
            {left === null ? '' : left <= 0 ? 'Time' : clockWords(left)}
          </span>
        </div>
      </div>
      <div class="wall-right">
        <p class="wall-eyebrow dark">{screen.heading}</p>
        <h2>{screen.prompt}</h2>
        <ol class="wall-options">
          {screen.options.map((option) => (
            <li key={option.letter}>
              <span class="key">{option.letter}</span>
              {option.text}
            </li>
          ))}
        </ol>
      </div>
      <ul class={teams.length > 12 ? 'wall-teams many' : 'wall-teams'} aria-label="How far the teams are">
        {teams.map((team) => (
          <li key={team.name} class={team.done >= team.people || team.phase === 'consequence' ? 'done' : ''}>
            <b>{team.name}</b> {team.phase === 'consequence' ? '✓' : `${team.done} of ${team.people}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
