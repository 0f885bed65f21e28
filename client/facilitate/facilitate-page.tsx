// /facilitate: create a session, or take up one of your own; /facilitate/<code>#<key>: the console. F3.
import { useEffect } from 'preact/hooks';
import { keepFacilitatorKey, facilitatorKey } from '../net/keys.ts';
import { address, navigate, pathParts } from '../router.ts';
import { Page } from '../ui/chrome.tsx';
import { Console } from './console.tsx';
import { CreateForm } from './create-form.tsx';

export function FacilitatePage() {
  const code = (pathParts.value[1] ?? '').toUpperCase();
  const given = address.value.hash.slice(1);
  if (code && given) keepFacilitatorKey(code, given);
  useEffect(() => {
    if (code && given) navigate(`/facilitate/${code}`, { replace: true });
  }, [code, given]);
  if (!code) return <CreateForm />;
  const key = facilitatorKey(code);
  if (key !== null) return <Console key={code} code={code} facilitatorKey={key} />;
  return (
    <Page title="Facilitate">
      <h1>This browser has no key for {code}</h1>
      <p>Open the private link that you kept when you made the session, or make a new one.</p>
      <p>
        <a class="button" href="/facilitate">
          Make a session
        </a>
      </p>
    </Page>
  );
}
