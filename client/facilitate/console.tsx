// Console: where is everyone, and what comes next. F3.
import { useEffect, useState } from 'preact/hooks';
import { renderSVG } from 'uqr';
import type { FacilitatorView, PublicView } from '../../sim/session/view.ts';
import type { FacilitatorCommand } from '../../sim/session/command.ts';
import { SessionLink } from '../net/session-link.ts';
import { Dialog, OfflineBanner, Page, Wrong } from '../ui/chrome.tsx';
import { dateWords, RUN_PHASE_WORDS, SESSION_PHASE_WORDS } from '../ui/words.ts';
import { TeamCard } from './team-card.tsx';

function Invitation({ code }: { readonly code: string }) {
  const url = `${location.origin}/join?code=${code}`;
  return (
    <div class="lobby-top">
      <div>
        <p class="quiet">Join at {location.host}/join with</p>
        <p class="big-code">{code}</p>
        <p class="small">{url}</p>
      </div>
      <div
        class="qr"
        role="img"
        aria-label={`QR code for ${url}`}
        dangerouslySetInnerHTML={{ __html: renderSVG(url, { border: 2 }) }}
      />
    </div>
  );
}

type BoardProps = {
  readonly session: PublicView;
  readonly view: FacilitatorView;
  readonly link: SessionLink;
};

function Board({ session, view, link }: BoardProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  const [tallies, setTallies] = useState(false);
  const [ending, setEnding] = useState(false);
  const control = async (command: FacilitatorCommand) => {
    const sent = await link.control(command);
    setWrong(sent ? sent.code : null);
  };
  const { next } = view;
  const press = () => {
    if (next.command === 'Advance') return control({ type: 'Advance', teamId: null });
    if (next.command === 'OpenDebrief' || next.command === 'CloseSession') return setEnding(true);
    return next.command ? control({ type: next.command }) : undefined;
  };
  const end = (): FacilitatorCommand => ({
    type: session.phase === 'debrief' ? 'CloseSession' : 'OpenDebrief',
  });
  return (
    <>
      <h1>{session.title}</h1>
      <p class="quiet">
        {SESSION_PHASE_WORDS[session.phase]}
        {session.paused ? ', paused' : ''}. {session.seats.length} people. Code {session.code}. Erased on{' '}
        {dateWords(session.purgeAt)}.
      </p>
      {session.phase === 'lobby' && <Invitation code={session.code} />}
      <div class="big-next">
        <button
          class="button main"
          disabled={next.command === null || session.paused}
          onClick={() => void press()}
        >
          {next.words}
        </button>
        {session.phase === 'playing' && (
          <>
            <button
              class="button ghost"
              onClick={() => void control({ type: session.paused ? 'ResumeSession' : 'PauseSession' })}
            >
              {session.paused ? 'Go on' : 'Pause'}
            </button>
            <button
              class="button ghost"
              onClick={() => void control({ type: 'ExtendTalk', teamId: null, extraMs: 60_000 })}
            >
              One more minute
            </button>
          </>
        )}
        {(session.phase === 'debrief' || session.phase === 'closed') && (
          <a class="button ghost" href={`/debrief/${session.code}`}>
            Show the debrief
          </a>
        )}
      </div>
      <Wrong code={wrong} />
      <div class="bar-line row">
        <button class="button slim" aria-pressed={tallies} onClick={() => setTallies(!tallies)}>
          {tallies ? 'Hide tallies' : 'Show tallies'}
        </button>
        <button
          class="button slim"
          aria-pressed={view.locked}
          onClick={() => void control({ type: 'LockSession', locked: !view.locked })}
        >
          {view.locked ? 'Let people in again' : 'Let nobody else in'}
        </button>
        {session.phase === 'playing' && (
          <button class="button slim danger" onClick={() => setEnding(true)}>
            End play now
          </button>
        )}
      </div>
      <div class="teams">
        {view.teams.map((team) => (
          <TeamCard
            key={team.id}
            team={team}
            words={RUN_PHASE_WORDS[team.phase]}
            seats={view.seats.filter((seat) => seat.teamId === team.id)}
            teams={view.teams}
            playing={session.phase === 'playing'}
            tallies={tallies}
            control={(command) => void control(command)}
          />
        ))}
      </div>
      {ending && (
        <Dialog label="End" onClose={() => setEnding(false)}>
          <h2>{session.phase === 'debrief' ? 'Close the session?' : 'Open the debrief?'}</h2>
          <p>
            {session.phase === 'debrief'
              ? 'The debrief stays readable until the session is erased. Nobody can join any more.'
              : 'Play ends for all teams, wherever they are. This cannot be taken back.'}
          </p>
          <div class="row">
            <button
              class="button main"
              onClick={() => {
                setEnding(false);
                void control(end());
              }}
            >
              {session.phase === 'debrief' ? 'Close the session' : 'Open the debrief'}
            </button>
            <button class="button" onClick={() => setEnding(false)}>
              Not yet
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

type Props = { readonly code: string; readonly facilitatorKey: string };

export function Console({ code, facilitatorKey }: Props) {
  const [link, setLink] = useState<SessionLink | null>(null);
  useEffect(() => {
    const made = new SessionLink(code, { kind: 'facilitator', key: facilitatorKey }).open();
    setLink(made);
    return () => made.close();
  }, [code, facilitatorKey]);
  const session = link?.publicView.value;
  const view = link?.facilitatorView.value;
  return (
    <Page title={`Facilitate ${code}`} wide>
      {link && <OfflineBanner status={link.status.value} />}
      {link && session && view ? (
        <Board session={session} view={view} link={link} />
      ) : (
        <>
          <h1>Facilitate {code}</h1>
          <p role="status">Connecting.</p>
          <Wrong code={link?.refused.value ?? null} />
        </>
      )}
    </Page>
  );
}
