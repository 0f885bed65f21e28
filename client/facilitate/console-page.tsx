// Console page: takes the key, keeps the connection, shows the desk. F3.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { facilitatorKey, keepFacilitatorKey } from '../net/keys.ts';
import { learnJoinOrigin } from '../net/join-address.ts';
import { SessionLink } from '../net/session-link.ts';
import { address } from '../router.ts';
import { OfflineBanner, Page } from '../ui/chrome.tsx';
import { SESSION_PHASE_WORDS, wordsFor } from '../ui/words.ts';
import { Desk } from './desk.tsx';

/** The key from the address, kept and taken out of it so that a projector does not show it. */
function takeKey(code: string): string | null {
  const key = location.hash.slice(1);
  if (key !== '') {
    keepFacilitatorKey(code, key);
    history.replaceState(null, '', location.pathname);
    address.value = { ...address.value, hash: '' };
  }
  return key || facilitatorKey(code);
}

export function ConsolePage({ code }: { readonly code: string }) {
  const [key] = useState(() => takeKey(code));
  if (key === null) {
    return (
      <Page title="Console">
        <h1>This device does not hold the key</h1>
        <p class="lede">Open the private link you kept when you made session {code}.</p>
        <div>
          <a class="button" href="/facilitate">
            Host a session
          </a>
        </div>
      </Page>
    );
  }
  return <Console code={code} facilitatorKey={key} />;
}

function Console({ code, facilitatorKey: key }: { readonly code: string; readonly facilitatorKey: string }) {
  const link = useMemo(() => new SessionLink(code, { kind: 'facilitator', key }), [code, key]);
  useEffect(() => {
    link.open();
    void learnJoinOrigin();
    return () => link.close();
  }, [link]);
  const session = link.publicView.value;
  const view = link.facilitatorView.value;
  const refused = link.refused.value;
  return (
    <Page
      title={session?.title ?? 'Console'}
      wide
      chips={
        <>
          <span class="chip">{code}</span>
          {session && (
            <span class="chip">{session.paused ? 'Paused' : SESSION_PHASE_WORDS[session.phase]}</span>
          )}
          <a class="bar-link" href={`/projector/${code}`} target="_blank" rel="noopener">
            Projector screen
          </a>
        </>
      }
    >
      <OfflineBanner status={link.status.value} />
      {session !== null && view !== null ? (
        <Desk session={session} view={view} link={link} keyText={key} />
      ) : refused !== null ? (
        <p class="note wrong" role="alert">
          {wordsFor(refused)}
        </p>
      ) : (
        <p role="status">Connecting to your session.</p>
      )}
    </Page>
  );
}
