// Console: one big next, teams live, tallies hidden until asked. F3.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FacilitatorCommand } from '../../sim/session/command.ts';
import type { FacilitatorView, PublicView } from '../../sim/session/view.ts';
import { facilitatorKey, keepFacilitatorKey } from '../net/keys.ts';
import { SessionLink } from '../net/session-link.ts';
import { address } from '../router.ts';
import { Dialog, OfflineBanner, Page, Wrong } from '../ui/chrome.tsx';
import { SESSION_PHASE_WORDS, wordsFor } from '../ui/words.ts';
import { LobbyTop } from './lobby-top.tsx';
import { TeamCards } from './team-cards.tsx';

/** The key from the address, kept and taken out of it so that a projector does not show it. */
function takeKey(code: string): string | null {
  const key = location.hash.slice(1);
  if (key !== '') {
    keepFacilitatorKey(code, key);
    history.replaceState(null, '', location.pathname);
    address.value = { ...address.value, hash: '' };
  }
  return key || facilitatorKey(code);
}

export function ConsolePage({ code }: { readonly code: string }) {
  const [key] = useState(() => takeKey(code));
  if (key === null) {
    return (
      <Page title="Console">
        <h1>This device does not hold the key</h1>
        <p class="lede">Open the private link you kept when you made session {code}.</p>
        <div>
          <a class="button" href="/facilitate">
            Host a session
          </a>
        </div>
      </Page>
    );
  }
  return <Console code={code} facilitatorKey={key} />;
}

function Console({ code, facilitatorKey: key }: { readonly code: string; readonly facilitatorKey: string }) {
  const link = useMemo(() => new SessionLink(code, { kind: 'facilitator', key }), [code, key]);
  useEffect(() => {
    link.open();
    return () => link.close();
  }, [link]);
  const session = link.publicView.value;
  const view = link.facilitatorView.value;
  const refused = link.refused.value;
  return (
    <Page
      title={session?.title ?? 'Console'}
      wide
      chips={
        <>
          <span class="chip">{code}</span>
          {session && (
            <span class="chip">{session.paused ? 'Paused' : SESSION_PHASE_WORDS[session.phase]}</span>
          )}
        </>
      }
    >
      <OfflineBanner status={link.status.value} />
      {session !== null && view !== null ? (
        <Desk session={session} view={view} link={link} keyText={key} />
      ) : refused !== null ? (
        <p class="note wrong" role="alert">
          {wordsFor(refused)}
        </p>
      ) : (
        <p role="status">Connecting to your session.</p>
      )}
    </Page>
  );
}

type DeskProps = {
  readonly session: PublicView;
  readonly view: FacilitatorView;
  readonly link: SessionLink;
  readonly keyText: string;
};

const commandOf = (next: NonNullable<FacilitatorView['next']['command']>): FacilitatorCommand =>
  next === 'Advance' ? { type: 'Advance', teamId: null } : { type: next };

function Desk({ session, view, link, keyText }: DeskProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<'OpenDebrief' | 'CloseSession' | null>(null);
  const [tallies, setTallies] = useState(false);
  const control = async (command: FacilitatorCommand) => {
    if (busy) return;
    setBusy(true);
    const refused = await link.control(command);
    setBusy(false);
    setWrong(refused?.code ?? null);
  };
  const { next } = view;
  const playing = session.phase === 'playing';
  const before = session.phase === 'lobby' || session.phase === 'prebrief';
  const after = session.phase === 'debrief' || session.phase === 'closed';
  const here = session.seats.filter((seat) => seat.present).length;

  return (
    <>
      <h1>{session.title}</h1>
      {before && <LobbyTop code={session.code} here={here} seats={session.seats.length} />}
      <section class="big-next" aria-label="Run the session">
        {after && (
          <a class="button main wide" href={`/debrief/${session.code}`}>
            Open the debrief
          </a>
        )}
        {after ? null : next.command === null ? (
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
          {playing && !session.paused && (
            <>
              <button type="button" class="button ghost" onClick={() => control({ type: 'PauseSession' })}>
                Pause
              </button>
              <button
                type="button"
                class="button ghost"
                onClick={() => control({ type: 'ExtendTalk', teamId: null, extraMs: 60_000 })}
              >
                One more minute
              </button>
              <button
                type="button"
                class="button ghost"
                aria-pressed={tallies}
                onClick={() => setTallies((shown) => !shown)}
              >
                {tallies ? 'Hide tallies' : 'Show tallies'}
              </button>
            </>
          )}
          {!after && (
            <button
              type="button"
              class="button ghost"
              onClick={() => control({ type: 'LockSession', locked: !view.locked })}
            >
              {view.locked ? 'Unlock: let people in' : 'Lock: nobody new'}
            </button>
          )}
          {playing && next.command !== 'OpenDebrief' && (
            <button type="button" class="button ghost" onClick={() => setAsking('OpenDebrief')}>
              End play and debrief
            </button>
          )}
          {session.phase === 'debrief' && (
            <button type="button" class="button ghost" onClick={() => setAsking('CloseSession')}>
              Close the session
            </button>
          )}
          {session.phase === 'closed' && <p>{next.words}</p>}
        </div>
      </section>
      <Wrong code={wrong} />
      <TeamCards session={session} view={view} tallies={tallies && playing} control={control} />
      <details class="earlier">
        <summary>Your private link</summary>
        <p>
          Whoever has this link can run the session. Keep it for another device or a co-facilitator.
          <br />
          <code>
            {location.origin}/facilitate/{session.code}#{keyText}
          </code>
        </p>
      </details>
      {asking !== null && (
        <Dialog label="Are you sure?" onClose={() => setAsking(null)}>
          <h2>{asking === 'OpenDebrief' ? 'End play and open the debrief?' : 'Close this session?'}</h2>
          <p>
            {asking === 'OpenDebrief'
              ? 'Teams that are still playing stop where they are. What they decided is kept.'
              : 'Nobody can play on. The debrief stays readable until it is deleted.'}
          </p>
          <div class="row">
            <button
              type="button"
              class="button main"
              onClick={() => {
                setAsking(null);
                void control({ type: asking });
              }}
            >
              {asking === 'OpenDebrief' ? 'Open the debrief' : 'Close the session'}
            </button>
            <button type="button" class="button" onClick={() => setAsking(null)}>
              Not yet
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
