// Not loaded: what a page says while the server, or a part of the page, cannot be had. F3. Rule B3.
import { useEffect } from 'preact/hooks';
import { Page } from '../ui/chrome.tsx';

const LOOK_MS = 10_000;

/** Path that the worker (worker.ts) opened in place of a page that only the server has; null: the server gave this one. */
export const unreachedPath: string | null = document.documentElement.hasAttribute('data-unreached')
  ? location.pathname
  : null;

const again = (): void => location.reload();

/** Again; or solo, which opens from this browser alone once a worker looks after it. */
function WaysOn() {
  return (
    <>
      {navigator.serviceWorker?.controller && (
        <p>
          What you have begun alone is kept in this browser and goes on: <a href="/solo">play solo</a>.
        </p>
      )}
      <div>
        <button type="button" class="button main" onClick={again}>
          Try again
        </button>
      </div>
    </>
  );
}

export function Unreached() {
  useEffect(() => {
    const look = (): void => {
      fetch('/healthz', { cache: 'no-store' }).then(
        ({ ok }) => ok && again(),
        () => undefined,
      );
    };
    const timer = setInterval(look, LOOK_MS);
    addEventListener('online', look);
    return () => {
      clearInterval(timer);
      removeEventListener('online', look);
    };
  }, []);
  return (
    <Page title="No connection">
      <h1>The server cannot be reached</h1>
      <p class="lede">This page needs it. It opens by itself as soon as there is a connection again.</p>
      <WaysOn />
    </Page>
  );
}

export function Stuck() {
  return (
    <Page title="Not loaded">
      <h1>This page did not load</h1>
      <p class="lede">The connection may be gone for a moment.</p>
      <WaysOn />
    </Page>
  );
}
