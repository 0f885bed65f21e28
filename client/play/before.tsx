// Before play: lobby and prebrief of a learner. F3. What is recorded, who sees it, when it goes.
import type { PublicView, SeatPublic, SeatView } from '../../sim/session/view.ts';
import { dateWords } from '../ui/words.ts';
import { ObserverTask } from './observing.tsx';
import { People } from './people.tsx';

type Props = {
  readonly session: PublicView;
  readonly seats: readonly SeatPublic[];
  readonly seat: SeatView | null;
  readonly teamName: string;
};

export function RoleSheets({ roles }: { readonly roles: SeatView['roles'] }) {
  if (roles.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="role-title">
      <h2 id="role-title">Your part in this story</h2>
      {roles.map((role) => (
        <div class="sheet role-sheet" key={role.id}>
          <h3>{role.title}</h3>
          <div>
            {role.sheet.map((paragraph, i) => (
              <p key={i}>{paragraph}</p>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

function Contract({ purgeAt }: { readonly purgeAt: number }) {
  return (
    <section class="stack" aria-labelledby="contract-title">
      <h2 id="contract-title">How this works, and what is kept</h2>
      <p class="log">
        This is a story. The people in it are made up; the choices are real ones. Play your part as if it
        mattered, and speak your mind. There is no score to win and no trick to find.
      </p>
      <dl class="sheet">
        <div>
          <dt>
            <b>What is kept</b>
          </dt>
          <dd>
            The name you typed, your votes, how sure you were, your reasons, and what your team decided.
          </dd>
        </div>
        <div>
          <dt>
            <b>Who sees it</b>
          </dt>
          <dd>
            Your team sees where you stood, once a decision is taken. The wall and the report count each
            team’s first and second votes, without names; in a small team that can tell who.
          </dd>
          <dd>
            The reasons you type are shown in the debrief word for word, without names, from five people up.
          </dd>
          <dd>
            The facilitator can take votes and names home as files, to be kept apart. Your own card is for you
            alone.
          </dd>
        </div>
        {purgeAt > 0 && (
          <div>
            <dt>
              <b>When it goes</b>
            </dt>
            <dd>All of it is deleted on {dateWords(purgeAt)}.</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function ContentNote({ note }: { readonly note: string }) {
  if (note === '') return null;
  return (
    <p class="note warm">
      <b>Before you start:</b> this story touches on {note}. You may leave at any time without a reason.
    </p>
  );
}

export function Before({ session, seats, seat, teamName }: Props) {
  const lobby = session.phase === 'lobby';
  return (
    <>
      <section class="stack" aria-labelledby="team-title">
        <h2 id="team-title">{lobby ? `You are in. Your team is ${teamName}` : `Team ${teamName}`}</h2>
        <People seats={seats} mine={seat?.seatId ?? null} done={null} label="In your team" />
      </section>
      <ContentNote note={session.contentNote} />
      <p class="note" role="status">
        {lobby ? 'Your facilitator starts when everyone is here.' : 'Read this, then wait for the start.'}
      </p>
      {seats.some((one) => one.id === seat?.seatId && one.observes) && <ObserverTask />}
      <RoleSheets roles={seat?.roles ?? []} />
      <Contract purgeAt={session.purgeAt} />
    </>
  );
}
