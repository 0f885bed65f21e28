// Phone debrief: a learner's screen while the room looks back, in step with the wall. F3.
import type { PublicView, SeatView, TeamView } from '../../sim/session/view.ts';
import { rewindDebrief } from '../net/api.ts';
import { seatToken } from '../net/keys.ts';
import type { PlayModel } from '../play/play-model.ts';
import { wordsFor } from '../ui/words.ts';
import { NoteForm, NoteList } from './notes.tsx';
import { PlanForm } from './plan-form.tsx';
import { RatingForm } from './rating-form.tsx';
import { ReactionForm } from './reaction-form.tsx';
import { RewindPanel, type PlayRewind } from './rewind-panel.tsx';
import { RewindTold } from './rewind-told.tsx';
import { StepView } from './step-view.tsx';
import { PHONE_WORDS, STEP_TITLE } from './step-words.ts';
import { useRoomDebrief } from './use-room-debrief.ts';
import './debrief.css';

type Props = {
  readonly model: PlayModel;
  readonly session: PublicView;
  readonly team: TeamView;
  readonly seat: SeatView | null;
};

export function PhoneDebrief({ model, session, team, seat }: Props) {
  const at = session.debrief;
  const { code } = session;
  const token = seatToken(code);
  const { read, wrong } = useRoomDebrief({ code, credential: token, at, roomOnly: true });
  const send = model.send.debrief;
  if (at === null || !send) return null;
  // What was read before is of another step: it waits for its own.
  const room = read?.room.progress?.step === at.step ? read.room : null;
  const { step } = at;
  const play: PlayRewind = async (path) => {
    const answer = await rewindDebrief(code, token ?? '', path);
    return answer.ok ? answer : { ok: false, code: answer.error.code };
  };
  const wallTeam = room?.rewind && room.teams.find(({ teamId }) => teamId === room.rewind?.path.teamId);
  return (
    <section class="stack debrief" aria-labelledby="debrief-step" key={step}>
      <div>
        <h2 id="debrief-step" tabIndex={-1}>
          {STEP_TITLE[step]}
        </h2>
        <p class="quiet">{PHONE_WORDS[step]}</p>
      </div>
      {step === 'reactions' && <ReactionForm said={seat?.reaction ?? []} react={send.react} />}
      {step === 'rewind' && room && (
        <>
          {room.rewind && wallTeam && (
            <div class="sheet">
              <p class="quiet small">On the wall now: team {wallTeam.name}</p>
              <RewindTold room={room} told={room.rewind} team={wallTeam} />
            </div>
          )}
          <RewindPanel room={room} teamId={team.teamId} play={play} />
        </>
      )}
      {step === 'transfer' && <PlanForm code={code} title={session.title} />}
      {step === 'exit' && (
        <>
          <RatingForm given={seat?.rating ?? null} rate={send.rate} />
          <div class="row">
            <a class="button" href={`/debrief/${code}`}>
              Read everything
            </a>
            <a class="button" href={`/card/${code}`}>
              Your card, to print
            </a>
          </div>
        </>
      )}
      {step === 'exit' && room?.ratings?.few !== false ? null : room === null ? (
        <p role="status">{wrong === null ? 'One moment.' : wordsFor(wrong)}</p>
      ) : (
        <StepView room={room} step={step} teamId={team.teamId} />
      )}
      {step === 'competencies' && (
        <section class="sheet" aria-labelledby="notes-title">
          <h3 id="notes-title">Your team’s pluses and deltas</h3>
          <NoteList notes={team.notes} remove={(id) => void send.unnote(id)} />
          <NoteForm add={send.note} />
        </section>
      )}
    </section>
  );
}
