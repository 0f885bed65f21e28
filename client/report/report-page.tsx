// Report: a whole session on paper, for the facilitator's file. F3. It names teams, never people.
import { useEffect, useState } from 'preact/hooks';
import type { Debrief, DebriefDecision, TeamDebrief } from '../../sim/debrief/debrief.ts';
import type { RoomDebrief } from '../../sim/debrief/room.ts';
import { fetchDebrief, fetchSession } from '../net/api.ts';
import { facilitatorKey } from '../net/keys.ts';
import { countWords, dateWords } from '../ui/words.ts';
import { PaperMarks } from './paper-marks.tsx';
import { RoomSaid } from './room-said.tsx';
import { Limits, NotHere, SheetFrame } from './sheet-frame.tsx';

type Found = {
  readonly debrief: Debrief;
  readonly room: RoomDebrief;
  readonly playedAt: number;
  readonly people: number;
};

export function ReportPage({ code }: { readonly code: string }) {
  const [found, setFound] = useState<Found | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const key = facilitatorKey(code);
      if (key === null) return setWrong('session/bad-key');
      const [answer, card] = await Promise.all([fetchDebrief(code, key), fetchSession(code, key)]);
      if (!current) return;
      if (!answer.ok) return setWrong(answer.error.code);
      if (!card.ok) return setWrong(card.error.code);
      const { debrief, room } = answer.value;
      if (debrief === null) return setWrong('debrief/not-yet');
      const people = card.value.teams.reduce((sum, team) => sum + team.seats, 0);
      setFound({ debrief, room, playedAt: card.value.createdAt, people });
    };
    void load();
    return () => {
      current = false;
    };
  }, [code]);

  if (wrong !== null) return <NotHere code={code} wrong={wrong} back={`/facilitate/${code}`} />;
  if (found === null) return <p role="status">Fetching the report.</p>;
  const { debrief, room, playedAt, people } = found;
  const decisions = Math.max(0, ...debrief.teams.map((team) => team.decisions.length));
  return (
    <SheetFrame title={`Report: ${debrief.title}`} code={code}>
      <header>
        <p class="quiet small">Session report · Caseroom</p>
        <h1>{debrief.title}</h1>
        <p>
          Played on {dateWords(playedAt)}: {countWords(people, 'person', 'people')} in{' '}
          {countWords(debrief.teams.length, 'team', 'teams')}, up to{' '}
          {countWords(decisions, 'decision', 'decisions')} each
          {debrief.keyVersion === null ? '' : `. Marked by version ${debrief.keyVersion} of the author’s key`}
          .
        </p>
      </header>
      <Endings teams={debrief.teams} />
      {debrief.teams.length <= MOST_COLUMNS && <AtAGlance teams={debrief.teams} />}
      <Limits purgeAt={debrief.purgeAt} />
      <RoomSaid room={room} />
      {debrief.teams.map((team) => (
        <Team key={team.teamId} team={team} />
      ))}
    </SheetFrame>
  );
}

function Endings({ teams }: { readonly teams: readonly TeamDebrief[] }) {
  return (
    <section aria-labelledby="endings-title">
      <h2 id="endings-title">Where the teams came out</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Team</th>
            <th scope="col">Decisions taken</th>
            <th scope="col">Ending</th>
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <tr key={team.teamId}>
              <th scope="row">{team.name}</th>
              <td>{team.decisions.length}</td>
              <td>{team.ending || 'The story was not played to its end'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Teams that stand side by side on a page. */
const MOST_COLUMNS = 8;

function AtAGlance({ teams }: { readonly teams: readonly TeamDebrief[] }) {
  const all = new Map(
    teams.flatMap(({ decisions }) => decisions.map((one) => [one.decisionId, one.heading])),
  );
  if (all.size === 0) return null;
  const letterOf = (team: TeamDebrief, decisionId: string): string => {
    const decision = team.decisions.find((one) => one.decisionId === decisionId);
    return decision?.options.find(({ id }) => id === decision.committed)?.letter ?? '–';
  };
  return (
    <section aria-labelledby="glance-title">
      <h2 id="glance-title">The decisions at a glance</h2>
      <div class="scroller" tabIndex={0} role="group" aria-label="Table, scrolls sideways">
        <table>
          <thead>
            <tr>
              <th scope="col">Decision</th>
              {teams.map(({ teamId, name }) => (
                <th scope="col" key={teamId}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...all].map(([id, heading]) => (
              <tr key={id}>
                <td>{heading}</td>
                {teams.map((team) => (
                  <td key={team.teamId}>{letterOf(team, id)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Team({ team }: { readonly team: TeamDebrief }) {
  return (
    <section class="team" aria-labelledby={`team-${team.teamId}`}>
      <h2 id={`team-${team.teamId}`}>{team.name}</h2>
      {team.decisions.length === 0 && <p class="quiet">This team took no decision.</p>}
      <ol class="plain">
        {team.decisions.map((decision, i) => (
          <li key={decision.decisionId} class="taken-decision">
            <Decision number={i + 1} decision={decision} />
          </li>
        ))}
      </ol>
      {team.decisions.length > 0 && (
        <>
          <h3>{team.name} by competency</h3>
          <PaperMarks profile={team.profile} evidence={team.evidence} whose={team.name} />
        </>
      )}
    </section>
  );
}

const HOW: Readonly<Record<DebriefDecision['how'], string>> = {
  plurality: 'most votes',
  casting: 'a tie, broken by the lead',
  consensus: 'all agreed',
  lead: 'the lead decided',
  default: 'nobody voted',
  skipped: 'skipped by the facilitator: no evidence',
  solo: 'own choice',
};

function Decision({ number, decision }: { readonly number: number; readonly decision: DebriefDecision }) {
  const { dissent, changed } = decision;
  return (
    <>
      <h3>
        {number}. {decision.heading}
      </h3>
      <table>
        <caption class="hidden-text">Options and votes</caption>
        <thead>
          <tr>
            <th scope="col">Option</th>
            <th scope="col" class="count">
              First vote
            </th>
            <th scope="col" class="count">
              Second vote
            </th>
          </tr>
        </thead>
        <tbody>
          {decision.options.map((option) => {
            const isTaken = option.id === decision.committed;
            return (
              <tr key={option.id} class={isTaken ? 'is-taken' : ''}>
                <td>
                  {option.letter}. {option.text}
                  {isTaken && <span class="how">Taken: {HOW[decision.how]}</span>}
                </td>
                <td class="count">{option.first}</td>
                <td class="count">{option.second}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="small">
        {changed === 0
          ? 'Nobody changed their vote after the talk.'
          : `${countWords(changed, 'person', 'people')} changed their vote after the talk.`}
        {dissent > 0 && ` ${countWords(dissent, 'person', 'people')} would have chosen otherwise.`}
      </p>
      {decision.rationale !== null && decision.rationale !== '' && (
        <p class="small">
          <b>Author’s view.</b> {decision.rationale}
        </p>
      )}
      {decision.reasons.length > 0 && (
        <>
          <p class="small">
            <b>Reasons given</b>, in no order:
          </p>
          <ul class="small">
            {decision.reasons.map((reason, i) => (
              <li key={i}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
