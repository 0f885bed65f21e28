// Desk: the console's layout and the one place its wishes leave from. F3.
import { useEffect, useState } from 'preact/hooks';
import { lazy } from '../ui/lazy.tsx';
import type { FacilitatorView, PublicView } from '../../sim/session/view.ts';
import type { SessionLink } from '../net/session-link.ts';
import { Wrong } from '../ui/chrome.tsx';
import { isFromFile } from '../net/keys.ts';
import type { Control } from './control.ts';
import { BigNext } from './big-next.tsx';
import { DebriefFiles } from './debrief-files.tsx';
import { DebriefSteps } from './debrief-steps.tsx';
import { useGuide } from './guide-prompts.tsx';
import { LobbyTop } from './lobby-top.tsx';
import { MessageCard } from './message-card.tsx';
import type { Rehearsal } from './rehearsal.ts';
import { RunSheetCard } from './run-sheet-card.tsx';
import { SceneCard } from './scene-card.tsx';
import { SeatingCard } from './seating-card.tsx';
import { ShareCard } from './share-card.tsx';
import { TeamBoard } from './team-board.tsx';

/** Its pictures are not needed before. */
const DebriefDesk = lazy(async () => (await import('./debrief-desk.tsx')).DebriefDesk);

type Props = {
  readonly session: PublicView;
  readonly view: FacilitatorView;
  readonly link: SessionLink;
  readonly keyText: string;
};

export function Desk({ session, view, link, keyText }: Props) {
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [tallies, setTallies] = useState(false);
  const [rehearsal, setRehearsal] = useState<Rehearsal | null>(null);
  const guide = useGuide(session.scenario);
  useEffect(() => () => rehearsal?.stop(), [rehearsal]);
  // A new step is read from its top: title, clock and what to say.
  const step = session.debrief?.step ?? session.phase;
  useEffect(() => scrollTo(0, 0), [step]);
  /** True when it was done. A second press while one is on its way is not a second wish. */
  const control: Control = async (command) => {
    if (busy) return false;
    setBusy(true);
    const refused = await link.control(command);
    setBusy(false);
    setWrong(refused?.code ?? null);
    return !refused;
  };
  const before = session.phase === 'lobby' || session.phase === 'prebrief';
  const here = session.seats.filter((seat) => seat.present).length;
  const isAfter = session.phase === 'debrief' || session.phase === 'closed';
  const board = (
    <TeamBoard
      session={session}
      view={view}
      tallies={tallies && session.phase === 'playing'}
      control={control}
      keyText={keyText}
    />
  );
  return (
    <>
      <h1 class="hidden-text">{session.title}</h1>
      <div class="desk">
        <div class="desk-main">
          <BigNext
            session={session}
            view={view}
            control={control}
            busy={busy}
            tallies={tallies}
            showTallies={setTallies}
          />
          {isFromFile(session.code) && (
            <p class="note">
              This session was opened from a file: it is here to be looked at. Nobody can join or play on, and
              its clock has run out.
            </p>
          )}
          <Wrong code={wrong} />
          {before && session.contentNote !== '' && (
            <p class="note warm">
              <b>Say before you start:</b> This story touches on {session.contentNote}.
            </p>
          )}
          {before && <LobbyTop code={session.code} here={here} seats={session.seats.length} />}
          {view.scene && <SceneCard key={view.scene.heading} scene={view.scene} guide={guide} />}
          {session.phase === 'closed' && <DebriefFiles code={session.code} keyText={keyText} />}
          {session.phase === 'debrief' && (
            <DebriefDesk session={session} view={view} control={control} keyText={keyText} />
          )}
          {isAfter ? (
            <details class="earlier">
              <summary>Teams and people</summary>
              {board}
            </details>
          ) : (
            board
          )}
        </div>
        <div class="desk-side">
          {session.phase === 'debrief' && session.debrief && view.debrief && (
            <DebriefSteps desk={view.debrief} at={session.debrief} control={control} />
          )}
          {!isFromFile(session.code) && <RunSheetCard view={view} session={session} />}
          {before && (
            <SeatingCard session={session} control={control} rehearsal={rehearsal} rehearse={setRehearsal} />
          )}
          {session.phase !== 'closed' && !isFromFile(session.code) && (
            <MessageCard view={view} control={control} />
          )}
          <ShareCard code={session.code} keyText={keyText} view={view} control={control} session={session} />
        </div>
      </div>
    </>
  );
}
