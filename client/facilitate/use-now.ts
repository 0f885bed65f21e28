// The server's time, renewed every so often, for minutes that are shown. F3.
import { useEffect, useState } from 'preact/hooks';
import { serverNow } from '../net/clock.ts';

export function useNow(everyMs: number): number {
  const [now, setNow] = useState(serverNow());
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
