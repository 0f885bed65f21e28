// Decision: the scene, the question and what can be done. F3. The long read stays on the phones.
import type { ProjectorScreen, ProjectorTeam } from '../../sim/session/projector.ts';
import { Fit } from './fit.tsx';
import type { RoomPicture } from './room-script.ts';
import { RoomStage } from './room-stage.tsx';
import { density, TeamStrip } from './team-strip.tsx';

type Decision = Extract<ProjectorScreen, { kind: 'decision' }>;

type Props = {
  readonly screen: Decision;
  readonly teams: readonly ProjectorTeam[];
  readonly number: number;
  readonly picture: RoomPicture;
};

export function DecisionScreen({ screen, teams, number, picture }: Props) {
  return (
    <div class={`pj-decision-grid ${density(teams.length)}`}>
      <RoomStage picture={picture} />
      <Fit class="pj-question">
        <h2>{screen.prompt}</h2>
        <Options options={screen.options} />
      </Fit>
      <TeamStrip teams={teams} phase={screen.phase} number={number} />
    </div>
  );
}

export function Options({ options }: { readonly options: Decision['options'] }) {
  return (
    <ol class="pj-options">
      {options.map(({ letter, text }) => (
        <li key={letter}>
          <b class="pj-letter">{letter}</b>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
