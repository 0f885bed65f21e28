// Debrief view: paths, proposed decisions, competencies with their evidence, the own card. F3.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  COMPETENCIES,
  COMPETENCY_STATEMENT,
  COMPETENCY_TITLE,
  CREDIT_LINE,
} from '../../sim/scenario/competency.ts';
import type { Debrief, SeatDebrief, TeamDebrief } from '../../sim/debrief/debrief.ts';
import { dateWords, letterAt } from '../ui/words.ts';
import { calibrationWords } from './calibration-words.ts';
import { Marks } from './marks.tsx';
import { proposalWords } from './proposal-words.ts';
import { TeamPart } from './team-part.tsx';

type Props = {
  readonly debrief: Debrief;
  readonly mine: SeatDebrief | null;
  /** Played alone: there is no team, and no server keeps it. */
  readonly solo?: boolean;
  /** Ways to the parts of a long page, under its title. */
  readonly contents?: ComponentChildren;
  /** Pictures of the whole session. */
  readonly children?: ComponentChildren;
};

export function DebriefView({ debrief, mine, solo = false, contents, children }: Props) {
  const [teamId, setTeamId] = useState(mine?.teamId ?? debrief.teams[0]?.teamId ?? '');
  const team = debrief.teams.find((one) => one.teamId === teamId) ?? debrief.teams[0];
  return (
    <div class="stack">
      <div class="stack">
        <h1>{debrief.title}: looking back</h1>
        <p class="note">Evidence from this session. Formative, never for selection.</p>
        {contents}
      </div>
      {mine !== null && <Mine mine={mine} team={team} solo={solo} />}
      {children}
      {!solo && <Proposed proposed={debrief.proposed} />}
      {debrief.teams.length > 1 && (
        <fieldset>
          <legend>Team</legend>
          <div class="pills">
            {debrief.teams.map((one) => (
              <label class="pill" key={one.teamId}>
                <input
                  type="radio"
                  name="debrief-team"
                  checked={one.teamId === team?.teamId}
                  onChange={() => setTeamId(one.teamId)}
                />
                <span>{one.name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {team !== undefined && (
        <TeamPart key={team.teamId} team={team} alone={debrief.teams.length === 1} solo={solo} />
      )}
      <About purgeAt={solo ? 0 : debrief.purgeAt} />
    </div>
  );
}

function Proposed({ proposed }: { readonly proposed: Debrief['proposed'] }) {
  if (proposed.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="proposed-title">
      <h2 id="proposed-title">Worth talking about</h2>
      <ol class="path">
        {proposed.map((one) => (
          <li key={one.decisionId}>
            <b>{one.heading}</b>
            <span>{proposalWords(one.why)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

type MineProps = {
  readonly mine: SeatDebrief;
  readonly team: TeamDebrief | undefined;
  readonly solo: boolean;
};

function mineWords({ name, changedMind }: SeatDebrief): string {
  const own = `${name}, these are your own votes, whatever your team chose. Only you see this. `;
  if (changedMind === 0) return `${own}You kept to your first vote each time.`;
  const times = changedMind === 1 ? 'once' : `${changedMind} times`;
  return `${own}You changed your mind ${times} after talking.`;
}

function Mine({ mine, team, solo }: MineProps) {
  return (
    <section class="sheet" aria-labelledby="mine-title">
      <h2 id="mine-title">Your own card</h2>
      <p>
        {solo ? 'What the author’s key says of each of your decisions. Only you see this.' : mineWords(mine)}
      </p>
      {mine.calibration !== null && <p>{calibrationWords(mine.calibration)}</p>}
      <ol class="path">
        {mine.evidence.map((one) => (
          <li key={one.decisionId}>
            <b>{one.heading}</b>
            {!solo && (
              <span>
                {letterAt(one.offered.findIndex((option) => option.id === one.optionId))}: {one.optionText}
              </span>
            )}
            {one.rationale !== '' && <span class="quiet">{one.rationale}</span>}
          </li>
        ))}
      </ol>
      {!solo && (
        <details class="earlier">
          <summary>Your votes by competency</summary>
          <Marks profile={mine.profile} evidence={mine.evidence} decisions={team?.decisions ?? []} />
        </details>
      )}
    </section>
  );
}

function About({ purgeAt }: { readonly purgeAt: number }) {
  return (
    <section class="sheet" aria-labelledby="about-title">
      <h2 id="about-title">About this debrief</h2>
      <p>
        A mark says what a decision did for a competency, never how the story happened to turn out. Speed,
        names and confidence are not marked.
        {purgeAt > 0 && ` This session is deleted on ${dateWords(purgeAt)}.`}
      </p>
      <details class="earlier">
        <summary>The eight competencies</summary>
        <dl class="stack">
          {COMPETENCIES.map((name) => (
            <div key={name}>
              <dt>
                <b>{COMPETENCY_TITLE[name]}</b>
              </dt>
              <dd>{COMPETENCY_STATEMENT[name]}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p class="credit">{CREDIT_LINE}</p>
    </section>
  );
}
