// Debrief page: fetches what this browser may read, as facilitator or as the seat it holds. F3.
import { useEffect, useState } from 'preact/hooks';
import type { Debrief, SeatDebrief } from '../../sim/debrief/debrief.ts';
import { fetchDebrief } from '../net/api.ts';
import { facilitatorKey, seatToken } from '../net/keys.ts';
import { Page } from '../ui/chrome.tsx';
import { wordsFor } from '../ui/words.ts';
import { DebriefView } from './debrief-view.tsx';

type Read = { readonly debrief: Debrief; readonly mine: SeatDebrief | null };

export function DebriefPage({ code }: { readonly code: string }) {
  const [read, setRead] = useState<Read | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const key = facilitatorKey(code);
  const token = seatToken(code);

  useEffect(() => {
    let current = true;
    const load = async () => {
      const credential = key ?? token;
      if (credential === null) return setWrong('seat/unknown');
      const answer = await fetchDebrief(code, credential);
      if (!current) return;
      setWrong(answer.ok ? null : answer.error.code);
      if (!answer.ok) return;
      setRead(answer.value);
      if (answer.value.mine === null && key !== null && token !== null) {
        const own = await fetchDebrief(code, token);
        if (current && own.ok) setRead(own.value);
      }
    };
    void load();
    return () => {
      current = false;
    };
  }, [code, turn]);

  return (
    <Page
      title={read ? `Debrief: ${read.debrief.title}` : 'Debrief'}
      wide
      chips={<span class="chip">{code}</span>}
    >
      {read !== null ? (
        <DebriefView debrief={read.debrief} mine={read.mine} />
      ) : wrong !== null ? (
        <>
          <h1>The debrief is not here yet</h1>
          <p class="note warm" role="alert">
            {wordsFor(wrong)}
          </p>
          <div class="row">
            <button type="button" class="button main" onClick={() => setTurn(turn + 1)}>
              Look again
            </button>
            <a class="button" href={key !== null ? `/facilitate/${code}` : `/play/${code}`}>
              Back to the session
            </a>
          </div>
        </>
      ) : (
        <p role="status">Fetching the debrief.</p>
      )}
    </Page>
  );
}
