// Projector page: connects, shows what comes, needs nobody. F3.
import { useEffect, useMemo } from 'preact/hooks';
import { learnJoinOrigin } from '../net/join-address.ts';
import { ProjectorLink } from '../net/projector-link.ts';
import { setTitle } from '../ui/chrome.tsx';
import { wordsFor } from '../ui/words.ts';
import { ProjectorView } from './projector-view.tsx';

export function ProjectorPage({ code }: { readonly code: string }) {
  const link = useMemo(() => new ProjectorLink(code), [code]);
  useEffect(() => {
    setTitle('Projector');
    void learnJoinOrigin();
    link.open();
    return () => link.close();
  }, [link]);
  const view = link.view.value;
  const refused = link.refused.value;
  if (view !== null)
    return <ProjectorView view={view} room={link.debrief.value} status={link.status.value} />;
  return (
    <main class="page">
      <p class="lede" role="status">
        {refused !== null ? wordsFor(refused) : 'Connecting to your session.'}
      </p>
    </main>
  );
}
