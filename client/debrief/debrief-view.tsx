// Debrief view: paths, proposed decisions, competencies with their evidence, the own card. F3.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  COMPETENCIES,
  COMPETENCY_STATEMENT,
  COMPETENCY_TITLE,
  CREDIT_LINE,
  INDICATORS,
  INDICATOR_TITLE,
} from '../../sim/scenario/competency.ts';
import type { Debrief, SeatDebrief, TeamDebrief } from '../../sim/debrief/debrief.ts';
import { Moves } from '../ui/meters.tsx';
import { dateWords, letterAt } from '../ui/words.ts';
import { calibrationWords } from './calibration-words.ts';
import { Marks } from './marks.tsx';
import { BANDS_WORDS } from './pictures/weight-words.ts';
import { proposalWords } from './proposal-words.ts';

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

type TeamPartProps = {
  readonly team: TeamDebrief;
  readonly alone: boolean;
  readonly solo: boolean;
};

function TeamPart({ team, alone, solo }: TeamPartProps) {
  return (
    <>
      <section class="sheet" aria-labelledby="path-title">
        <h2 id="path-title">{alone ? 'What happened' : `What happened to ${team.name}`}</h2>
        {team.ending && (
          <p>
            Ending: <b>{team.ending}</b>
          </p>
        )}
        {team.decisions.length === 0 && <p class="quiet">No decision was taken.</p>}
        <ol class="path">
          {team.decisions.map((one, i) => (
            <li key={one.decisionId}>
              <h3>
                {i + 1}. {one.heading}
              </h3>
              <p>
                <b>{one.options.find((option) => option.id === one.committed)?.letter ?? ''}</b>{' '}
                {one.options.find((option) => option.id === one.committed)?.text ?? ''}
                {one.dissent > 0 && <span class="quiet"> ({one.dissent} would have chosen otherwise)</span>}
              </p>
              {team.delayed
                .filter((late) => late.firedBefore === one.decisionId)
                .map((late) => (
                  <p class="story" key={late.text}>
                    <span class="cause">Because of an earlier decision</span> {late.text}
                  </p>
                ))}
              {one.consequence.map((line, n) => (
                <p class="story" key={n}>
                  {line}
                </p>
              ))}
              <Moves changes={one.changes} />
              {one.reasons.length > 0 && (
                <details class="earlier">
                  <summary>Reasons people gave</summary>
                  <ul>
                    {one.reasons.map((reason, n) => (
                      <li key={n}>{reason}</li>
                    ))}
                  </ul>
                </details>
              )}
              {one.cards.length > 0 && (
                <details class="earlier">
                  <summary>{solo ? 'What the advisers knew' : 'The private cards'}</summary>
                  <ul>
                    {one.cards.map((card, n) => (
                      <li key={n}>
                        <b>{card.roleTitle}</b>
                        {solo ? '' : card.tabled ? ' (on the table)' : ' (never on the table)'}: {card.text}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          ))}
        </ol>
      </section>
      {/* Alone the table stands under the lines of the same. */}
      {!solo && <IndicatorTable team={team} />}
      <section class="sheet" aria-labelledby="competency-title">
        <h2 id="competency-title">By competency</h2>
        <p class="quiet small">
          One dot for each decision. Open a dot to see what it rests on. {BANDS_WORDS}
        </p>
        <Marks profile={team.profile} evidence={team.evidence} decisions={team.decisions} />
      </section>
    </>
  );
}

function IndicatorTable({ team }: { readonly team: TeamDebrief }) {
  if (team.indicators.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="indicator-title">
      <h2 id="indicator-title">Where things stood after each decision</h2>
      <div class="scroller" tabIndex={0} role="group" aria-label="Table, scrolls sideways">
        <table>
          <thead>
            <tr>
              <th scope="col">After</th>
              {INDICATORS.map((name) => (
                <th scope="col" key={name}>
                  {INDICATOR_TITLE[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {team.indicators.map(({ decisionId, after }, i) => (
              <tr key={decisionId}>
                <th scope="row">
                  {i + 1}. {team.decisions.find((one) => one.decisionId === decisionId)?.heading ?? ''}
                </th>
                {INDICATORS.map((name) => (
                  <td key={name}>{after[name]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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
