// Big next: what to press now, in words, and the few things that concern all teams. F3.
import { useState } from 'preact/hooks';
import type { FacilitatorCommand } from '../../sim/session/command.ts';
import type { FacilitatorView, PublicView } from '../../sim/session/view.ts';
import { Sure } from './sure.tsx';
import type { Control } from './control.ts';

type Props = {
  readonly session: PublicView;
  readonly view: FacilitatorView;
  readonly control: Control;
  readonly busy: boolean;
  readonly tallies: boolean;
  readonly showTallies: (shown: boolean) => void;
};

const commandOf = (next: NonNullable<FacilitatorView['next']['command']>): FacilitatorCommand =>
  next === 'Advance' ? { type: 'Advance', teamId: null } : { type: next };

type Asked = 'OpenDebrief' | 'CloseSession';

export function BigNext({ session, view, control, busy, tallies, showTallies }: Props) {
  const [asking, setAsking] = useState<Asked | null>(null);
  const { next } = view;
  const playing = session.phase === 'playing';
  const phases = new Set(view.teams.map((team) => team.phase));
  const ghost = (words: string, command: FacilitatorCommand) => (
    <button type="button" class="button ghost slim" onClick={() => control(command)}>
      {words}
    </button>
  );
  return (
    <section class="big-next" aria-label="Run the session">
      {session.phase === 'closed' && (
        <a class="button main wide" href={`/debrief/${session.code}`}>
          Read the debrief
        </a>
      )}
      {next.command === null ? (
        <p>{next.words}</p>
      ) : (
        <button
          type="button"
          class="button main wide"
          aria-disabled={busy}
          onClick={() => {
            if (next.command === 'CloseSession' || next.command === 'OpenDebrief') setAsking(next.command);
            else if (next.command !== null) void control(commandOf(next.command));
          }}
        >
          {next.words}
        </button>
      )}
      <div class="row">
        {view.undo !== null && ghost(view.undo, { type: 'UndoStep' })}
        {playing && !session.paused && (
          <>
            {ghost('Pause', { type: 'PauseSession' })}
            {phases.has('talking') &&
              ghost('One more minute', { type: 'ExtendTalk', teamId: null, extraMs: 60_000 })}
            {(phases.has('revoting') || phases.has('committing')) &&
              ghost('Back to the talk', { type: 'BackToTalk', teamId: null })}
            <button
              type="button"
              class="button ghost slim"
              aria-pressed={tallies}
              onClick={() => showTallies(!tallies)}
            >
              {tallies ? 'Hide tallies' : 'Show tallies'}
            </button>
          </>
        )}
        {playing && next.command !== 'OpenDebrief' && (
          <button type="button" class="button ghost slim" onClick={() => setAsking('OpenDebrief')}>
            End play and debrief
          </button>
        )}
        {view.debrief?.back &&
          session.phase === 'debrief' &&
          ghost('A step back', { type: 'StepBackDebrief' })}
        {session.phase === 'debrief' && next.command !== 'CloseSession' && (
          <button type="button" class="button ghost slim" onClick={() => setAsking('CloseSession')}>
            Close the session
          </button>
        )}
      </div>
      {asking !== null && (
        <Sure
          title={asking === 'OpenDebrief' ? 'End play and open the debrief?' : 'Close this session?'}
          words={
            asking === 'OpenDebrief'
              ? `${view.teams.some((team) => team.present > 0 && team.phase !== 'ended') ? 'Teams that are still playing stop where they are. You can go back to play from the debrief. ' : ''}Phones and the wall go along with you from here.`
              : 'Nobody can play on. The debrief stays readable until it is deleted.'
          }
          yes={asking === 'OpenDebrief' ? 'Open the debrief' : 'Close the session'}
          onYes={() => void control({ type: asking })}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}
