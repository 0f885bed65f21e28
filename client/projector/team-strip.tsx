// Team strip: how many of each team have done their part, never who or how. F3. From one team to fifty.
import type { RunPhase } from '../../sim/session/phase.ts';
import type { ProjectorTeam } from '../../sim/session/projector.ts';
import { RUN_PHASE_WORDS } from '../ui/words.ts';
import { DONE_WORDS, shortName } from './projector-words.ts';

/** How closely the teams stand; projector.css knows the widths. */
export function density(teams: number): 'airy' | 'close' | 'packed' {
  return teams <= 8 ? 'airy' : teams <= 28 ? 'close' : 'packed';
}

type Props = { readonly teams: readonly ProjectorTeam[]; readonly phase: RunPhase; readonly number: number };

export function TeamStrip({ teams, phase, number }: Props) {
  const rows = teams.map((team) => ({ team, state: stateOf(team, phase, number) }));
  const finished = rows.filter(({ state }) => state.full).length;
  const close = density(teams.length);
  return (
    <section class={`pj-teams ${close}`} aria-labelledby="pj-done">
      <h2 id="pj-done">
        {DONE_WORDS[phase]}
        {teams.length > 8 && (
          <span>
            {' '}
            · {finished} of {teams.length} teams
          </span>
        )}
      </h2>
      <ul class={`pj-strip ${close}`}>
        {rows.map(({ team, state }) => (
          <li class={state.full ? 'pj-team full' : 'pj-team'} key={team.name}>
            <b class="pj-name">{close === 'packed' ? shortName(team.name) : team.name}</b>
            <span class="pj-count">{close === 'airy' ? state.words : state.brief}</span>
            <span class="pj-part" aria-hidden="true">
              <span style={{ transform: `scaleX(${state.share})` }} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A team that has gone on is said to be there; one that lags says where it is. */
function stateOf(team: ProjectorTeam, phase: RunPhase, number: number) {
  if (team.phase === 'consequence' || team.phase === 'ended' || team.decisionNumber > number) {
    return { words: 'decided ✓', brief: '✓', share: 1, full: true };
  }
  if (team.phase === 'committing') {
    return { words: 'the lead picks', brief: 'lead', share: 0.8, full: false };
  }
  const full = team.people > 0 && team.done >= team.people;
  const count = `${team.done} of ${team.people}`;
  return {
    words: team.phase === phase ? count : `${count}, ${RUN_PHASE_WORDS[team.phase].toLowerCase()}`,
    brief: `${team.done}/${team.people}`,
    share: team.people === 0 ? 0 : Math.min(1, team.done / team.people),
    full: full && team.phase === phase,
  };
}
