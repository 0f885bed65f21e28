// Reveal of many teams: the options, each with the teams that took it. F3.
import type { ProjectorScreen } from '../../sim/session/projector.ts';
import { countWords } from '../ui/words.ts';
import { Fit } from './fit.tsx';
import { Legend } from './vote-bars.tsx';
import { barsOf, groupsOf } from './votes.ts';

type Reveal = Extract<ProjectorScreen, { kind: 'reveal' }>;

export function RevealGroups({ screen }: { readonly screen: Reveal }) {
  const groups = groupsOf(screen);
  const most = Math.max(1, ...groups.flatMap((group) => [group.last, group.before]));
  const two = screen.teams.some((team) => barsOf(team).some((bar) => bar.before !== null));
  return (
    <Fit class="pj-groups">
      <ul>
        {groups.map((group) => (
          <li class={group.teams.length > 0 ? 'pj-group' : 'pj-group none'} key={group.key}>
            <b class="pj-letter">{group.letter}</b>
            <p class="pj-own">{group.text}</p>
            <p class="pj-who">
              <b>{countWords(group.teams.length, 'team', 'teams')}</b>
              {group.teams.length > 0 && `: ${group.teams.join(', ')}`}
            </p>
            <div class="pj-long">
              <span class="pj-row" aria-hidden="true">
                {two && group.before > 0 && (
                  <span class="pj-first" style={{ width: `${(group.before / most) * 100}%` }} />
                )}
                <span class="pj-last" style={{ width: `${(group.last / most) * 100}%` }} />
              </span>
              <span>{countWords(group.last, 'vote', 'votes')}</span>
            </div>
          </li>
        ))}
      </ul>
      <Legend two={two} />
    </Fit>
  );
}
