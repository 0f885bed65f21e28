// Join: code, name, avatar; or back to the seat this browser already holds. F3.
import { useEffect, useRef, useState } from 'preact/hooks';
import { ComeBack } from './come-back.tsx';
import { fetchSession, joinSession, type SessionCard } from '../net/api.ts';
import { keepSeatToken, seatToken } from '../net/keys.ts';
import { address, navigate } from '../router.ts';
import { Avatar, LOOK_COUNT, lookName } from '../ui/avatar.tsx';
import { Page, Wrong } from '../ui/chrome.tsx';
import { pseudonym, tidyCode } from './pseudonym.ts';

const NAME_MAX = 24;

/** Why nobody new can join. */
const closedWords = (phase: SessionCard['phase']): string =>
  phase === 'debrief'
    ? 'Play is over here, and those who played are looking back together. Nobody new can join now: ask your facilitator whether you may look on with a team.'
    : 'This session is over.';

export function JoinPage() {
  const fromLink = tidyCode(new URLSearchParams(address.value.search).get('code') ?? '');
  const [code, setCode] = useState(fromLink);
  const [session, setSession] = useState<SessionCard | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const find = async (wanted: string) => {
    if (wanted.length !== 6) {
      setWrong('session/bad-code');
      return;
    }
    setBusy(true);
    setWrong(null);
    const found = await fetchSession(wanted);
    setBusy(false);
    if (found.ok) setSession(found.value);
    else setWrong(found.error.code);
  };
  useEffect(() => {
    if (fromLink.length === 6) void find(fromLink);
  }, []);

  return (
    <Page title="Join a session">
      <h1>Join a session</h1>
      {session === null ? (
        <form
          class="sheet"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void find(code);
          }}
        >
          <div class="field">
            <label for="code">The code on the screen</label>
            <input
              id="code"
              class="code-input"
              type="text"
              inputMode="text"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              value={code}
              aria-describedby="code-help"
              onInput={(event) => {
                const tidy = tidyCode(event.currentTarget.value);
                event.currentTarget.value = tidy;
                setCode(tidy);
              }}
            />
            <p id="code-help" class="quiet small">
              Six letters and digits. Capitals and spaces do not matter.
            </p>
          </div>
          <button type="submit" class="button main wide" aria-disabled={busy}>
            {busy ? 'Looking' : 'Go on'}
          </button>
          <Wrong code={wrong} />
        </form>
      ) : (
        <Who session={session} onBack={() => setSession(null)} />
      )}
    </Page>
  );
}

function Who({ session, onBack }: { readonly session: SessionCard; readonly onBack: () => void }) {
  const held = seatToken(session.code) !== null;
  const [fresh, setFresh] = useState(!held);
  const [name, setName] = useState(() => pseudonym());
  const [look, setLook] = useState(() => Math.floor(Math.random() * LOOK_COUNT));
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const closed = session.phase === 'closed' || session.phase === 'debrief';

  const join = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (name.trim() === '') {
      setWrong('seat/name-empty');
      return;
    }
    setBusy(true);
    const joined = await joinSession(session.code, { name: name.trim(), look, teamId: null });
    setBusy(false);
    if (!joined.ok) {
      setWrong(joined.error.code);
      return;
    }
    keepSeatToken(session.code, joined.value.seatToken);
    navigate(`/play/${session.code}`);
  };

  return (
    <div class="stack">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {session.title}
        </h2>
        <p class="quiet">
          Session {session.code}
          {' · '}
          <button type="button" class="button slim" onClick={onBack}>
            Another code
          </button>
        </p>
      </div>
      {held && (
        <div class="sheet">
          <p>You have a seat in this session on this device.</p>
          <a class="button main" href={`/play/${session.code}`}>
            Go back to my seat
          </a>
          {!fresh && !closed && (
            <button type="button" class="button" onClick={() => setFresh(true)}>
              Join as somebody else
            </button>
          )}
        </div>
      )}
      {session.locked && !closed && (
        <p class="note warm">This session is locked. Ask your facilitator to let you in.</p>
      )}
      {closed && !held && <p class="note">{closedWords(session.phase)}</p>}
      {fresh && !closed && (
        <form class="sheet" onSubmit={join}>
          <div class="field">
            <label for="name">What should we call you?</label>
            <input
              id="name"
              type="text"
              maxLength={NAME_MAX}
              autocomplete="off"
              value={name}
              aria-describedby="name-help"
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <p id="name-help" class="quiet small">
              Your team sees this. Keep ours or type another; it need not be your own name.
            </p>
          </div>
          <fieldset>
            <legend>Your token</legend>
            <div class="looks">
              {Array.from({ length: LOOK_COUNT }, (_, i) => (
                <label class="look" key={i}>
                  <input
                    type="radio"
                    name="look"
                    checked={look === i}
                    aria-label={lookName(i)}
                    onChange={() => setLook(i)}
                  />
                  <span>
                    <Avatar look={i} name={name} />
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <button type="submit" class="button main wide" aria-disabled={busy}>
            {busy ? 'Joining' : 'Join'}
          </button>
          <Wrong code={wrong} />
        </form>
      )}
      {session.phase !== 'closed' && <ComeBack code={session.code} />}
    </div>
  );
}
