// Seat page: the play view over a SessionLink, for the seat this browser holds. F3.
import { useEffect, useMemo } from 'preact/hooks';
import { keepSeatToken, seatToken } from '../net/keys.ts';
import { seatModel } from '../net/seat-model.ts';
import { SessionLink } from '../net/session-link.ts';
import { PlayView } from '../play/play-view.tsx';
import { navigate } from '../router.ts';
import { Page } from '../ui/chrome.tsx';
import { wordsFor } from '../ui/words.ts';

export function SeatPage({ code }: { readonly code: string }) {
  const token = seatToken(code);
  useEffect(() => {
    if (token === null) navigate(`/join?code=${encodeURIComponent(code)}`, { replace: true });
  }, [token, code]);
  return token === null ? null : <Seated key={token} code={code} token={token} />;
}

function Seated({ code, token }: { readonly code: string; readonly token: string }) {
  const link = useMemo(() => new SessionLink(code, { kind: 'seat', token }), [code, token]);
  const model = useMemo(() => seatModel(link, () => navigate('/')), [link]);
  useEffect(() => {
    link.open();
    return () => link.close();
  }, [link]);

  const refused = link.refused.value;
  // Erased or removed is final; any other no is asked again behind the screen that is there.
  const gone = refused === 'session/unknown' || refused === 'seat/unknown';
  if (!gone && (refused === null || link.publicView.value !== null)) return <PlayView model={model} />;
  return (
    <Page title="Your seat">
      <h1>We cannot open your seat</h1>
      <p class="note wrong" role="alert">
        {wordsFor(refused)}
      </p>
      <p>We keep trying. You can also join again.</p>
      <div class="row">
        <button
          type="button"
          class="button main"
          onClick={() => {
            if (refused === 'seat/unknown') keepSeatToken(code, null);
            navigate(`/join?code=${encodeURIComponent(code)}`);
          }}
        >
          Join again
        </button>
        <a class="button" href={`/debrief/${code}`}>
          Open the debrief
        </a>
      </div>
    </Page>
  );
}
