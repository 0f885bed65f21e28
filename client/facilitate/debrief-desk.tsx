// Debrief desk: the step the room is at, what to say, and what the room sees of it; the facilitator leads from here. F3.
import { useState } from 'preact/hooks';
import { NoteList } from '../debrief/notes.tsx';
import { RewindPanel, type PlayRewind } from '../debrief/rewind-panel.tsx';
import { StepView } from '../debrief/step-view.tsx';
import { SCRIPTS, STEP_TITLE } from '../debrief/step-words.ts';
import { useRoomDebrief } from '../debrief/use-room-debrief.ts';
import '../debrief/debrief.css';
import type { FacilitatorView, PublicView } from '../../sim/session/view.ts';
import { rewindDebrief } from '../net/api.ts';
import { TimerChip, useTimeLeft } from '../ui/timer.tsx';
import { wordsFor } from '../ui/words.ts';
import type { Control } from './control.ts';
import { DebriefFiles } from './debrief-files.tsx';
import { DivePicker } from './dive-picker.tsx';
import { KeyChoice } from './key-choice.tsx';

type Props = {
  readonly session: PublicView;
  readonly view: FacilitatorView;
  readonly control: Control;
  readonly keyText: string;
};

export function DebriefDesk({ session, view, control, keyText }: Props) {
  const [currentKey, setCurrentKey] = useState(false);
  const at = session.debrief;
  const desk = view.debrief;
  const mark = `${desk?.reactions} ${desk?.notes} ${desk?.ratings}`;
  const { code } = session;
  const { read, wrong } = useRoomDebrief({ code, credential: keyText, at, mark, roomOnly: true, currentKey });
  const left = useTimeLeft(at?.deadline ?? null, false);
  if (at === null || desk === null) return null;
  const room = read?.room ?? null;
  const script = SCRIPTS[at.step];
  const play: PlayRewind = async (path) => {
    const answer = await rewindDebrief(code, keyText, path);
    return answer.ok ? answer : { ok: false, code: answer.error.code };
  };
  return (
    <section class="stack debrief" aria-labelledby="desk-step">
      <div class="sheet script">
        <div class="spread">
          <h2 id="desk-step">{STEP_TITLE[at.step]}</h2>
          <div class="row">
            <span class="dark-chips">
              <TimerChip left={left} paused={false} label="Time left for this step" />
            </span>
            <button
              type="button"
              class="button slim"
              onClick={() => control({ type: 'ExtendDebrief', extraMs: 60_000 })}
            >
              One more minute
            </button>
          </div>
        </div>
        <p class="say">“{script.say}”</p>
        <ul>
          {script.next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {(at.step === 'pick' || at.step === 'dive') && <DivePicker desk={desk} at={at} control={control} />}
      {room === null ? (
        <p role="status">{wrong === null ? 'Fetching the debrief.' : wordsFor(wrong)}</p>
      ) : (
        <>
          {at.step === 'competencies' && (
            <KeyChoice keys={read?.keys ?? null} current={currentKey} choose={setCurrentKey} />
          )}
          {at.step === 'rewind' && (
            <div class="sheet">
              <RewindPanel
                room={room}
                teamId={null}
                play={play}
                show={(path) => void control({ type: 'ShowRewind', path })}
              />
            </div>
          )}
          {at.step !== 'rewind' && at.step !== 'transfer' && (
            <div class="sheet">
              <StepView room={room} step={at.step} teamId={null} />
            </div>
          )}
          {at.step === 'competencies' && (
            <div class="sheet">
              <h3>Pluses and deltas</h3>
              <NoteList notes={room.notes} />
            </div>
          )}
        </>
      )}
      {at.step === 'exit' && <DebriefFiles code={code} keyText={keyText} />}
    </section>
  );
}
