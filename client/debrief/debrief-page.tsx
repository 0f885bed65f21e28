// Debrief page: everything there is to read, once it is laid open; before that the way to where the room is. F3.
import { useEffect, useState } from 'preact/hooks';
import { fetchDebrief, type DebriefRead } from '../net/api.ts';
import { facilitatorKey, seatToken } from '../net/keys.ts';
import { Page } from '../ui/chrome.tsx';
import { wordsFor } from '../ui/words.ts';
import { DebriefView } from './debrief-view.tsx';
import { RoomPictures } from './room-pictures.tsx';
import './debrief.css';

type Found = { readonly read: DebriefRead; readonly mine: DebriefRead['mine'] };

export function DebriefPage({ code }: { readonly code: string }) {
  const [found, setFound] = useState<Found | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const key = facilitatorKey(code);
  const token = seatToken(code);

  useEffect(() => {
    let current = true;
    const load = async () => {
      const credential = key ?? token;
      if (credential === null) return setWrong('seat/unknown');
      if (key !== null) {
        // The pictures of fifty teams are a tenth of all there is to read: they come first.
        const first = await fetchDebrief(code, key, { roomOnly: true });
        if (current && first.ok) setFound({ read: first.value, mine: null });
      }
      const answer = await fetchDebrief(code, credential);
      if (!current) return;
      setWrong(answer.ok ? null : answer.error.code);
      if (!answer.ok) return;
      setFound({ read: answer.value, mine: answer.value.mine });
      // Who leads and plays in one browser sees her own card as well.
      if (key === null || token === null) return;
      const own = await fetchDebrief(code, token);
      if (current && own.ok) setFound({ read: answer.value, mine: own.value.mine });
    };
    void load();
    return () => {
      current = false;
    };
  }, [code, turn]);

  const back = key !== null ? `/facilitate/${code}` : `/play/${code}`;
  const debrief = found?.read.debrief ?? null;
  const title = found?.read.room.title;
  return (
    <Page title={title ? `Debrief: ${title}` : 'Debrief'} wide chips={<span class="chip">{code}</span>}>
      {found !== null && debrief !== null ? (
        <DebriefView debrief={debrief} mine={found.mine}>
          <RoomPictures room={found.read.room} teamId={found.mine?.teamId ?? null} />
        </DebriefView>
      ) : found !== null && key !== null ? (
        <div class="stack">
          <h1>{found.read.room.title}: looking back</h1>
          <p role="status">Fetching what each team did.</p>
          <RoomPictures room={found.read.room} teamId={null} />
        </div>
      ) : found !== null ? (
        <>
          <h1>You are looking back together</h1>
          <p class="lede">Everything can be read here once your facilitator has come to the end.</p>
          <p>
            <a class="button main" href={back}>
              Go along with the room
            </a>
          </p>
        </>
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
            <a class="button" href={back}>
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
