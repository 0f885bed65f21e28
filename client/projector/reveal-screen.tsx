// Reveal: what every team took, and how its votes lay. F3. Only when all have decided.
import type { ProjectorScreen, TeamReveal } from '../../sim/session/projector.ts';
import { Options } from './decision-screen.tsx';
import { Fit } from './fit.tsx';
import { HOW_WORDS, opening } from './projector-words.ts';
import { RevealGroups } from './reveal-groups.tsx';
import { Legend, VoteBars } from './vote-bars.tsx';
import { barsOf } from './votes.ts';

type Reveal = Extract<ProjectorScreen, { kind: 'reveal' }>;

const MOST_CARDS = 8;
const MOST_STORIES = 2;
const STORY_LETTERS = 520;

export function RevealScreen({ screen }: { readonly screen: Reveal }) {
  const { teams } = screen;
  if (teams.length > MOST_CARDS) return <RevealGroups screen={screen} />;
  const most = Math.max(
    1,
    ...teams.flatMap((team) => barsOf(team).flatMap((bar) => [bar.last, bar.before ?? 0])),
  );
  const two = teams.some((team) => barsOf(team).some((bar) => bar.before !== null));
  if (teams.length <= MOST_STORIES) {
    return (
      <div class={`pj-stories n${teams.length}`}>
        {teams.map((team) => (
          <Story key={team.name} team={team} most={most} two={two} letters={STORY_LETTERS / teams.length} />
        ))}
      </div>
    );
  }
  const alike = teams.every((team) => screen.options.some((option) => option.text === team.text));
  return (
    <div class="pj-reveal-grid">
      <Fit class="pj-question">
        <Options options={screen.options} />
        <Legend two={two} />
      </Fit>
      <ul class={`pj-cards n${teams.length}`}>
        {teams.map((team) => (
          <li class="pj-card" key={team.name}>
            <Taken team={team} />
            {!alike && <p class="pj-own">{team.text}</p>}
            <VoteBars bars={barsOf(team)} taken={team.letter} most={most} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Taken({ team }: { readonly team: TeamReveal }) {
  const how = HOW_WORDS[team.how];
  return (
    <h2 class="pj-taken">
      <b class="pj-letter">
        <span class="hidden-text">took </span>
        {team.letter}
      </b>
      <span class="pj-name">{team.name}</span>
      {how !== '' && team.how !== 'plurality' && <span class="pj-how">{how}</span>}
    </h2>
  );
}

type StoryProps = {
  readonly team: TeamReveal;
  readonly most: number;
  readonly two: boolean;
  readonly letters: number;
};

function Story({ team, most, two, letters }: StoryProps) {
  return (
    <section class="pj-card pj-story">
      <Taken team={team} />
      <p class="pj-own">{team.text}</p>
      <div class="pj-story-bars">
        <VoteBars bars={barsOf(team)} taken={team.letter} most={most} />
        <Legend two={two} />
      </div>
      <Fit class="pj-told">
        {opening(team.consequence, letters).map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </Fit>
    </section>
  );
}
