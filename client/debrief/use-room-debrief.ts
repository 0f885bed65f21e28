// The room's debrief as it is now: asked for at each step, and every few seconds while people are typing. F3.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DebriefPublic } from '../../sim/session/view.ts';
import { fetchDebrief, type DebriefRead, type DebriefWish } from '../net/api.ts';

/** While words come in; a room of 250 phones asks some forty times a second. */
const LIVE_MS = 6000;
const AGAIN_MS = 2500;
const isLive = (at: DebriefPublic | null): boolean =>
  at !== null && (at.step === 'reactions' || at.step === 'competencies' || at.step === 'exit');

type Wish = DebriefWish & {
  readonly code: string;
  readonly credential: string | null;
  readonly at: DebriefPublic | null;
  /** Asks anew when it changes: counts that the console is told of. */
  readonly mark?: string;
};

/** What was read last stays until the next has come, so that nothing jumps. Null until the first has. */
export function useRoomDebrief({ code, credential, at, mark = '', roomOnly, currentKey }: Wish) {
  const [read, setRead] = useState<DebriefRead | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const json = useRef('');
  const place = JSON.stringify(at);
  useEffect(() => {
    if (credential === null) return undefined;
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async (): Promise<void> => {
      const wish = { ...(roomOnly ? { roomOnly } : {}), ...(currentKey ? { currentKey } : {}) };
      const answer = await fetchDebrief(code, credential, wish);
      if (!current) return;
      if (answer.ok) {
        const text = JSON.stringify(answer.value);
        if (text !== json.current) setRead(answer.value);
        json.current = text;
        setWrong(null);
      } else setWrong(answer.error.code);
      if (!answer.ok || isLive(at)) timer = setTimeout(() => void load(), answer.ok ? LIVE_MS : AGAIN_MS);
    };
    void load();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [code, credential, place, mark, roomOnly, currentKey]);
  return { read, wrong };
}
