// Worker: hands out the app's own files where the server cannot be reached. F3. Rules B1, B3, B4; built apart, as /sw.js.
import { clientsClaim } from 'workbox-core';
import { addRoute, matchPrecache, precache } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

/** What solo is made of; filled in by the build (vite.config.ts). */
declare const KEPT_FILES: readonly PrecacheEntry[];

const PAGE = '/index.html';
/** Whoever comes back to solo on a line that answers nothing waits no longer than this. */
const PATIENCE_S = 4;
/** Pages of what this browser holds: solo, and the course for the own map on it. */
const OWN = /^\/(solo|course)(\/|$)/;
const NEVER = [/^\/api(\/|$)/, /^\/assets\//, /^\/healthz$/, /^\/matchmake(\/|$)/, /^\/sw\.js$/];

/** A gateway answers too while the server behind it is gone. */
const fromServer = {
  fetchDidSucceed: async ({ response }: { readonly response: Response }): Promise<Response> => {
    if (response.status >= 500) throw new Error(`gateway: ${response.status}`);
    return response;
  },
};

/** The app without a page of its own: it says in words that the server cannot be reached. */
async function unreached(): Promise<Response | undefined> {
  const page = await matchPrecache(PAGE);
  if (!page) return undefined;
  const headers = new Headers(page.headers);
  for (const name of ['content-length', 'content-encoding', 'etag', 'last-modified']) headers.delete(name);
  const text = (await page.text()).replace('<html', '<html data-unreached');
  return new Response(text, { status: 503, headers });
}

precache([...KEPT_FILES]);
// Pages first, and from the server while it answers: the kept one is for when it does not.
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      networkTimeoutSeconds: PATIENCE_S,
      plugins: [fromServer, { handlerDidError: () => matchPrecache(PAGE) }],
    }),
    { allowlist: [OWN] },
  ),
);
registerRoute(
  new NavigationRoute(new NetworkOnly({ plugins: [fromServer, { handlerDidError: unreached }] }), {
    denylist: [OWN, ...NEVER],
  }),
);
addRoute({ cleanURLs: false, directoryIndex: '' });
// Only the first worker of a browser is ever active beside an open page; a later one waits until every tab is closed.
clientsClaim();
