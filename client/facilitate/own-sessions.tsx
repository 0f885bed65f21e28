// Own sessions: those whose key this browser holds; opened again, read, kept as a file, erased. F3.
import { useEffect, useState } from 'preact/hooks';
import { eraseSession, fetchJournal, fetchSession, type NewSession, type SessionCard } from '../net/api.ts';
import { facilitatorKey, isFromFile, keepFacilitatorKey, ownSessions } from '../net/keys.ts';
import { Wrong } from '../ui/chrome.tsx';
import { countWords, dateWords, SESSION_PHASE_WORDS } from '../ui/words.ts';
import { Downloads } from './downloads.tsx';
import { setUpOf } from './set-up.ts';
import { Sure } from './sure.tsx';

type Found = SessionCard | 'gone' | 'unreachable';

export function OwnSessions({ again }: { readonly again: (setUp: NewSession) => void }) {
  const [codes, setCodes] = useState(ownSessions);
  const [found, setFound] = useState<ReadonlyMap<string, Found>>(new Map());
  useEffect(() => {
    for (const code of codes) {
      void fetchSession(code, facilitatorKey(code)).then((answer) => {
        const lost = answer.ok || answer.error.code !== 'session/unknown' ? 'unreachable' : 'gone';
        setFound((known) => new Map(known).set(code, answer.ok ? answer.value : lost));
      });
    }
  }, [codes]);
  if (codes.length === 0) return null;
  const madeAt = (code: string): number => {
    const one = found.get(code);
    return typeof one === 'object' ? one.createdAt : 0;
  };
  const forget = (code: string) => {
    keepFacilitatorKey(code, null);
    setCodes(ownSessions());
  };
  return (
    <details class="sheet" open={codes.length <= 3}>
      <summary class="reveal">Your sessions on this device ({codes.length})</summary>
      <ul class="plain stack">
        {[...codes]
          .sort((a, b) => madeAt(b) - madeAt(a))
          .map((code) => (
            <li key={code}>
              <Own code={code} found={found.get(code) ?? null} forget={() => forget(code)} again={again} />
            </li>
          ))}
      </ul>
    </details>
  );
}

type Props = {
  readonly code: string;
  readonly found: Found | null;
  readonly forget: () => void;
  readonly again: (setUp: NewSession) => void;
};

function Own({ code, found, forget, again }: Props) {
  const [wrong, setWrong] = useState<string | null>(null);
  const [erasing, setErasing] = useState(false);
  const key = facilitatorKey(code) ?? '';
  const journal = async () => {
    const answer = await fetchJournal(code, key);
    setWrong(answer.ok ? null : answer.error.code);
    return answer.ok ? answer.value : null;
  };
  const erase = async () => {
    const answer = await eraseSession(code, key);
    if (answer.ok) forget();
    else setWrong(answer.error.code);
  };
  if (found === 'gone') {
    return (
      <div class="spread">
        <span class="quiet">{code}: erased, or past its date.</span>
        <button type="button" class="button slim" onClick={forget}>
          Take it off this list
        </button>
      </div>
    );
  }
  const card = typeof found === 'object' ? found : null;
  const people = card?.teams.reduce((sum, team) => sum + team.seats, 0) ?? 0;
  return (
    <div class="stack own">
      <div>
        <b>{card?.title ?? code}</b>
        <p class="quiet small">
          {card === null
            ? found === null
              ? 'Looking'
              : `${code}: we cannot reach it just now.`
            : `${code} · ${isFromFile(code) ? 'opened from a file' : SESSION_PHASE_WORDS[card.phase]} · ${countWords(people, 'person', 'people')} · made ${dateWords(card.createdAt)} · erased ${dateWords(card.purgeAt)}`}
        </p>
      </div>
      <div class="row">
        <a class="button slim main" href={`/facilitate/${code}`}>
          Open
        </a>
        {(card?.phase === 'debrief' || card?.phase === 'closed') && (
          <a class="button slim" href={`/debrief/${code}`}>
            Debrief
          </a>
        )}
        <button
          type="button"
          class="button slim"
          onClick={async () => {
            const kept = await journal();
            const setUp = kept === null ? null : setUpOf(kept);
            if (setUp !== null) again(setUp);
          }}
        >
          Same set-up again
        </button>
        <button type="button" class="button slim danger" onClick={() => setErasing(true)}>
          Erase now
        </button>
      </div>
      <Downloads code={code} facilitatorKey={key} onWrong={setWrong} />
      <Wrong code={wrong} />
      {erasing && (
        <Sure
          title={`Erase session ${code}?`}
          words="Names, votes, reasons and the debrief are gone at once, for everyone. This cannot be taken back."
          yes="Erase it"
          onYes={() => void erase()}
          onClose={() => setErasing(false)}
        />
      )}
    </div>
  );
}
