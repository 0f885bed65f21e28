// Reveal: what each team took and how its votes moved, once every team has decided. F3.
import type { ProjectorScreen, TeamReveal } from '../../sim/session/projector.ts';
import { WallStage } from './wall-stage.tsx';

type Screen = Extract<ProjectorScreen, { kind: 'reveal' }>;
/** Up to so many teams each get a row of their own. */
const ROWS = 5;

const HOW: Readonly<Partial<Record<TeamReveal['how'], string>>> = {
  casting: 'the lead broke a tie',
  lead: 'the lead decided',
  consensus: 'all agreed',
  default: 'nobody decided in time',
  skipped: 'skipped',
};

export function RevealScreen({ screen }: { readonly screen: Screen }) {
  const { teams, options } = screen;
  const only = teams.length === 1 ? teams[0] : undefined;
  return (
    <div class="wall-reveal">
      <div class="wall-left">
        <WallStage passages={screen.passages} letters={[]} />
        {only ? (
          <div class="wall-told">
            {only.consequence.slice(0, 1).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ) : (
          <ol class="wall-options compact">
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
        {teams.length <= ROWS ? <Rows teams={teams} /> : <Groups teams={teams} options={options} />}
        <p class="wall-note">Thin frame: first votes. Filled: second votes.</p>
      </div>
    </div>
  );
}

type BarProps = {
  readonly letter: string;
  readonly first: number;
  readonly second: number;
  /** Votes that fill the track. */
  readonly most: number;
  readonly taken: boolean;
};

function Bar({ letter, first, second, most, taken }: BarProps) {
  const share = (votes: number): string => `${(votes / Math.max(1, most)) * 100}%`;
  return (
    <div class={taken ? 'wall-votes taken' : 'wall-votes'}>
      {letter !== '' && <b>{letter}</b>}
      <span class="wall-track" aria-hidden="true">
        {first > 0 && <span class="first" style={{ width: share(first) }} />}
        {second > 0 && <span class="second" style={{ width: share(second) }} />}
      </span>
      <span class="hidden-text">
        {first} first votes, {second} second votes
      </span>
    </div>
  );
}

function Rows({ teams }: { readonly teams: readonly TeamReveal[] }) {
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
            <div class="wall-bars">
              {team.votes.map(({ letter, first, second }) => (
                <Bar
                  key={letter}
                  letter={letter}
                  first={first}
                  second={second}
                  most={most}
                  taken={letter === team.letter}
                />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

type GroupProps = { readonly teams: readonly TeamReveal[]; readonly options: Screen['options'] };

function Groups({ teams, options }: GroupProps) {
  const all = options.map(({ letter }) => {
    const sum = (round: 'first' | 'second'): number =>
      teams.reduce(
        (total, team) => total + (team.votes.find((vote) => vote.letter === letter)?.[round] ?? 0),
        0,
      );
    const took = teams.filter((team) => team.letter === letter);
    return { letter, took, first: sum('first'), second: sum('second') };
  });
  const most = Math.max(...all.map((one) => Math.max(one.first, one.second)));
  return (
    <ul class="wall-rows">
      {all.map(({ letter, took, first, second }) => (
        <li key={letter}>
          <div class="who">
            <span class={took.length > 0 ? 'key taken' : 'key'}>{letter}</span>
            <b>{took.length === 1 ? '1 team' : `${took.length} teams`}</b>
            <span class="how">{took.length <= 12 ? took.map((team) => team.name).join(', ') : ''}</span>
          </div>
          <Bar letter="" first={first} second={second} most={most} taken={took.length > 0} />
        </li>
      ))}
    </ul>
  );
}
