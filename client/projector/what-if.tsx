// What if: a decision taken otherwise, on the wall: what was chosen, what followed, where it led. F3.
// The scene, its question and every small move are on the console and the phones; here it is read from the last row.
import type { PathStep, RoomDebrief, TeamPath } from '../../sim/debrief/room.ts';
import { INDICATORS, INDICATOR_TITLE, type Indicators } from '../../sim/scenario/competency.ts';
import type { Rewind } from '../../sim/session/rewind.ts';
import { shortHeading } from '../debrief/pictures/room-map.ts';
import { WALL_WORDS } from '../debrief/step-words.ts';
import { Fit } from './fit.tsx';
import { opening } from './projector-words.ts';

/** Of what followed, in each column. */
const MOST_LETTERS = 420;

export function WhatIf({ room }: { readonly room: RoomDebrief }) {
  const told = room.rewind;
  const team = told && room.teams.find(({ teamId }) => teamId === told.path.teamId);
  if (!told || !team)
    return (
      <Fit class="pj-wall pj-big">
        <p>{WALL_WORDS.rewind}</p>
        <p class="pj-ask">Try it on your phone. What happened stays as it was.</p>
      </Fit>
    );
  return <Told room={room} told={told} team={team} />;
}

type Props = { readonly room: RoomDebrief; readonly told: Rewind; readonly team: TeamPath };

function Told({ room, told, team }: Props) {
  const from = team.steps.findIndex(({ decisionId }) => decisionId === told.path.decisionId);
  const happened = team.steps.slice(from, from + told.steps.length);
  const sheet = room.sheets.find(({ id }) => id === told.path.decisionId);
  const textOf = (step: PathStep): string =>
    room.sheets.find(({ id }) => id === step.decisionId)?.options.find(({ id }) => id === step.optionId)
      ?.text ?? '';
  const was = happened.at(-1);
  const would = told.steps.at(-1);
  return (
    <Fit class="pj-wall pj-what-if">
      <h2>
        {team.name}: {shortHeading(sheet?.heading ?? '')}
      </h2>
      <Side title="What happened" taken={happened.map(textOf)} lines={(was?.told ?? []).map(lineOf(room))} />
      <Side
        title="What if"
        taken={told.steps.map(({ optionText }) => optionText)}
        lines={would?.consequence ?? []}
        ending={told.next === null ? told.ending : null}
      />
      <Moved was={was?.after ?? null} would={would?.after ?? null} />
    </Fit>
  );
}

const lineOf =
  ({ told }: RoomDebrief) =>
  (at: number): string =>
    told[at] ?? '';

type SideProps = {
  readonly title: string;
  /** Options, one after the other. */
  readonly taken: readonly string[];
  /** What followed the last of them. */
  readonly lines: readonly string[];
  readonly ending?: string | null;
};

function Side({ title, taken, lines, ending = null }: SideProps) {
  return (
    <section>
      <h3>{title}</h3>
      {taken.map((text) => (
        <p class="pj-taken-words" key={text}>
          {text}
        </p>
      ))}
      {opening(lines, MOST_LETTERS).map((line, i) => (
        <p class="story" key={i}>
          {line}
        </p>
      ))}
      {ending && (
        <p>
          It ends with: <b>{ending}</b>
        </p>
      )}
    </section>
  );
}

type MovedProps = { readonly was: Indicators | null; readonly would: Indicators | null };

/** What stood elsewhere; the others stood where they did. */
function Moved({ was, would }: MovedProps) {
  if (!was || !would) return null;
  const moved = INDICATORS.filter((name) => was[name] !== would[name]);
  return (
    <div class="pj-moved">
      {moved.length === 0 ? (
        <p>All six stood where they did.</p>
      ) : (
        <ul>
          {moved.map((name) => (
            <li key={name}>
              {INDICATOR_TITLE[name]}{' '}
              <b>
                {was[name]} <span aria-hidden="true">→</span>
                <span class="hidden-text">, it would be</span> {would[name]}
              </b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
