// Team part: what happened to one team, decision by decision, and its marks. F3.
import { INDICATORS, INDICATOR_TITLE } from '../../sim/scenario/competency.ts';
import type { TeamDebrief } from '../../sim/debrief/debrief.ts';
import { Moves } from '../ui/meters.tsx';
import { Marks } from './marks.tsx';
import { BANDS_WORDS } from './pictures/weight-words.ts';

type TeamPartProps = {
  readonly team: TeamDebrief;
  readonly alone: boolean;
  readonly solo: boolean;
};

export function TeamPart({ team, alone, solo }: TeamPartProps) {
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
              {solo ? (
                <details class="earlier">
                  <summary>What followed</summary>
                  <Followed team={team} one={one} />
                </details>
              ) : (
                <Followed team={team} one={one} />
              )}
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

type FollowedProps = { readonly team: TeamDebrief; readonly one: TeamDebrief['decisions'][number] };

/** What came back before the decision, then what it led to. */
function Followed({ team, one }: FollowedProps) {
  const cameBack = team.delayed.filter((late) => late.firedBefore === one.decisionId);
  return (
    <>
      {cameBack.map((late) => (
        <p class="story" key={late.text}>
          <span class="cause">Because of an earlier decision</span> {late.text}
        </p>
      ))}
      {one.consequence.map((line, n) => (
        <p class="story" key={n}>
          {line}
        </p>
      ))}
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
