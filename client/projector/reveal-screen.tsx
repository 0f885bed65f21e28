// Reveal on the wall: what the teams took, first and second votes. F3. Only when everyone has decided.
import type { ProjectorScreen, TeamReveal } from '../../sim/session/projector.ts';
import type { CommitHow } from '../../sim/session/state.ts';
import { WallStage } from './wall-stage.tsx';

const MOST_ROWS = 6;

const HOW: Readonly<Partial<Record<CommitHow, string>>> = {
  casting: 'the lead broke a tie',
  lead: 'the lead decided',
  consensus: 'all agreed',
  default: 'nobody decided in time',
  skipped: 'skipped',
};

type Reveal = Extract<ProjectorScreen, { kind: 'reveal' }>;

export function RevealScreen({ screen }: { readonly screen: Reveal }) {
  const { teams, options } = screen;
  const only = teams.length === 1 ? teams[0] : undefined;
  return (
    <div class={only ? 'wall-reveal one' : 'wall-reveal'}>
      <div class="wall-left">
        <WallStage passages={screen.passages} letters={[]} />
        {only ? (
          <div class="wall-told">
            {only.consequence.slice(0, 2).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ) : (
          <ol class="wall-options small">
            {options.map((option) => (
              <li key={option.letter}>
                <span class="key">{option.letter}</span>
                {option.text}
              </li>
            ))}
          </ol>
        )}
      </div>
      <div class="wall-right">
        <p class="wall-eyebrow dark">{screen.heading}</p>
        <h2>{only ? `Your team took ${only.letter}` : 'What the teams took'}</h2>
        {only && <p class="wall-text">{only.text}</p>}
        {teams.length <= MOST_ROWS ? <ByTeam teams={teams} /> : <ByOption teams={teams} options={options} />}
        <p class="wall-note">Thin frame: first votes. Filled: second votes.</p>
      </div>
    </div>
  );
}

type TrackProps = { readonly first: number; readonly second: number; readonly most: number };

function Track({ first, second, most }: TrackProps) {
  const width = (count: number) => `${(count / Math.max(1, most)) * 100}%`;
  return (
    <span class="wall-track" aria-hidden="true">
      <span class="first" style={{ width: width(first) }} />
      <span class="second" style={{ width: width(second) }} />
    </span>
  );
}

function ByTeam({ teams }: { readonly teams: readonly TeamReveal[] }) {
  return (
    <ul class="wall-rows">
      {teams.map((team) => {
        const most = Math.max(...team.votes.map((vote) => Math.max(vote.first, vote.second)));
        return (
          <li key={team.name}>
            <div class="who">
              <b>{team.name}</b>
              <span class="key taken">{team.letter}</span>
              <span class="how">{HOW[team.how] ?? ''}</span>
            </div>
            <div class="bars">
              {team.votes.map((vote) => (
                <div key={vote.letter} class={vote.letter === team.letter ? 'bar taken' : 'bar'}>
                  <b>{vote.letter}</b>
                  <Track first={vote.first} second={vote.second} most={most} />
                  <span class="hidden-text">
                    {vote.first} first votes, {vote.second} second votes
                  </span>
                </div>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function ByOption({ teams, options }: Pick<Reveal, 'teams' | 'options'>) {
  const rows = options.map(({ letter }) => {
    const sum = (round: 'first' | 'second') =>
      teams.reduce(
        (total, team) => total + (team.votes.find((vote) => vote.letter === letter)?.[round] ?? 0),
        0,
      );
    return {
      letter,
      took: teams.filter((team) => team.letter === letter),
      first: sum('first'),
      second: sum('second'),
    };
  });
  const most = Math.max(...rows.map((row) => Math.max(row.first, row.second)));
  return (
    <ul class="wall-rows">
      {rows.map(({ letter, took, first, second }) => (
        <li key={letter}>
          <div class="who">
            <span class={took.length > 0 ? 'key taken' : 'key'}>{letter}</span>
            <b>{took.length === 1 ? '1 team' : `${took.length} teams`}</b>
            <span class="how">{took.length <= 14 ? took.map((team) => team.name).join(', ') : ''}</span>
          </div>
          <div class="bars">
            <div class={took.length > 0 ? 'bar taken' : 'bar'}>
              <Track first={first} second={second} most={most} />
              <span class="hidden-text">
                {first} first votes, {second} second votes
              </span>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
