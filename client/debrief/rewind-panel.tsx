// Rewind panel: a decision taken otherwise, beside what happened. F3. The server plays it; nothing of it is kept.
import { useEffect, useState } from 'preact/hooks';
import type { RoomDebrief } from '../../sim/debrief/room.ts';
import type { RewindPath } from '../../sim/session/debrief-state.ts';
import type { Rewind } from '../../sim/session/rewind.ts';
import { letterAt } from '../ui/words.ts';
import { Wrong } from '../ui/chrome.tsx';
import { RewindTold } from './rewind-told.tsx';

export type PlayRewind = (
  path: RewindPath,
) => Promise<{ readonly ok: true; readonly value: Rewind } | { readonly ok: false; readonly code: string }>;

type Props = {
  readonly room: RoomDebrief;
  /** Null: any team can be chosen. */
  readonly teamId: string | null;
  readonly play: PlayRewind;
  /** Shows the path on the wall; absent for learners. */
  readonly show?: (path: RewindPath | null) => void;
};

export function RewindPanel({ room, teamId, play, show }: Props) {
  const [chosen, setChosen] = useState(teamId ?? room.teams[0]?.teamId ?? '');
  const team = room.teams.find((one) => one.teamId === chosen);
  const [decisionId, setDecisionId] = useState('');
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [told, setTold] = useState<Rewind | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const sheet = room.sheets.find(({ id }) => id === decisionId);
  const happened = team?.steps.find((step) => step.decisionId === decisionId);

  useEffect(() => {
    if (decisionId === '' || taken.length === 0) {
      setTold(null);
      return undefined;
    }
    let current = true;
    void play({ teamId: chosen, decisionId, optionIds: taken }).then((answer) => {
      if (!current) return;
      setWrong(answer.ok ? null : answer.code);
      if (answer.ok) setTold(answer.value);
    });
    return () => {
      current = false;
    };
  }, [chosen, decisionId, taken.join(' ')]);

  const begin = (team: string, decision: string): void => {
    setChosen(team);
    setDecisionId(decision);
    setTaken([]);
    setWrong(null);
  };
  return (
    <div class="stack">
      <div class="rewind-pick">
        {teamId === null && room.teams.length > 1 && (
          <div class="field">
            <label for="rewind-team">Team</label>
            <select id="rewind-team" value={chosen} onChange={(e) => begin(e.currentTarget.value, '')}>
              {room.teams.map((one) => (
                <option key={one.teamId} value={one.teamId}>
                  {one.name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div class="field">
          <label for="rewind-decision">Go back to</label>
          <select
            id="rewind-decision"
            value={decisionId}
            onChange={(e) => begin(chosen, e.currentTarget.value)}
          >
            <option value="">Choose a decision</option>
            {team?.steps.map((step, i) => (
              <option key={step.decisionId} value={step.decisionId}>
                {i + 1}. {room.sheets.find(({ id }) => id === step.decisionId)?.heading ?? step.decisionId}
              </option>
            ))}
          </select>
        </div>
      </div>
      {sheet && happened && (
        <fieldset>
          <legend>{sheet.prompt}</legend>
          <div class="rewind-options">
            {happened.offered.map((optionId, i) => {
              const isTaken = optionId === happened.optionId;
              return (
                <button
                  type="button"
                  class="button slim left"
                  key={optionId}
                  aria-pressed={taken[0] === optionId}
                  onClick={() => setTaken([optionId])}
                >
                  <b>{letterAt(i)}</b> {sheet.options.find(({ id }) => id === optionId)?.text}
                  {isTaken && (
                    <span class="chip-quiet">
                      {teamId === null ? `what ${team?.name ?? 'the team'} took` : 'what you took'}
                    </span>
                  )}
                </button>
              );
            })}
          </div>
        </fieldset>
      )}
      <Wrong code={wrong} />
      {told && team && (
        <>
          {show && (
            <div class="row">
              <button
                type="button"
                class="button slim main"
                onClick={() => show({ teamId: chosen, decisionId, optionIds: taken })}
              >
                Show this on the wall
              </button>
              {room.progress?.rewind && (
                <button type="button" class="button slim" onClick={() => show(null)}>
                  Take it off the wall
                </button>
              )}
            </div>
          )}
          <RewindTold room={room} told={told} team={team} />
          {told.next && (
            <fieldset>
              <legend>And then? {told.next.decision.heading}</legend>
              <div class="rewind-options">
                {told.next.decision.options.map((option, i) => (
                  <button
                    type="button"
                    class="button slim left"
                    key={option.id}
                    onClick={() => setTaken([...taken, option.id])}
                  >
                    <b>{letterAt(i)}</b> {option.text}
                  </button>
                ))}
              </div>
            </fieldset>
          )}
          <div class="row">
            {taken.length > 1 && (
              <button type="button" class="button slim" onClick={() => setTaken(taken.slice(0, -1))}>
                One decision back
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
