// /play/<code>: a learner's seat in a session. F3.
import { useEffect, useState } from 'preact/hooks';
import { keepSeatToken, seatToken } from '../net/keys.ts';
import { seatModel } from '../net/seat-model.ts';
import { SessionLink } from '../net/session-link.ts';
import { navigate, pathParts } from '../router.ts';
import type { PlayModel } from './play-model.ts';
import { PlayView } from './play-view.tsx';

function Seat({ code, token }: { readonly code: string; readonly token: string }) {
  const [made, setMade] = useState<{ link: SessionLink; model: PlayModel } | null>(null);
  useEffect(() => {
    const link = new SessionLink(code, { kind: 'seat', token }).open();
    setMade({ link, model: seatModel(link, () => navigate('/')) });
    return () => link.close();
  }, [code, token]);
  const refused = made?.link.refused.value;
  useEffect(() => {
    if (refused !== 'seat/unknown' && refused !== 'session/unknown') return;
    keepSeatToken(code, null);
    navigate(`/join?code=${code}`, { replace: true });
  }, [refused, code]);
  return made ? <PlayView model={made.model} /> : null;
}

export function PlayPage() {
  const code = (pathParts.value[1] ?? '').toUpperCase();
  const token = seatToken(code);
  useEffect(() => {
    if (token === null) navigate(code ? `/join?code=${code}` : '/join', { replace: true });
  }, [token, code]);
  return token === null ? null : <Seat key={code} code={code} token={token} />;
}
