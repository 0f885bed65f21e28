// Awake: asks the computer at the projector not to sleep while this screen is up. F3. Works without the answer.
import { useEffect } from 'preact/hooks';

export function useAwake(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    let left = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (left) void lock.release();
      } catch {
        // A battery saver may say no. The facilitator can still wake the screen by hand.
      }
    };
    void ask();
    // A lock ends when the page is hidden; it is asked for again on return.
    document.addEventListener('visibilitychange', ask);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
