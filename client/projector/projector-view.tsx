// Projector view: what the room sees, readable at ten metres. F3. No buttons, no scrolling; it follows the console.
import { joinHost } from '../net/join-address.ts';
import type { ProjectorView as View } from '../../sim/session/projector.ts';
import { useWakeLock } from '../play/wake-lock.ts';
import type { LinkStatus } from '../play/play-model.ts';
import { OfflineBanner } from '../ui/chrome.tsx';
import { JoinScreen, PrebriefScreen, TalkScreen } from './calm-screens.tsx';
import { DecisionScreen } from './decision-screen.tsx';
import { EndedScreen, ProgressScreen } from './progress-screen.tsx';
import './projector.css';
import { RevealScreen } from './reveal-screen.tsx';
import { WallMessage } from './wall-message.tsx';

type Props = { readonly view: View; readonly status: LinkStatus };

export function ProjectorView({ view, status }: Props) {
  const { screen } = view;
  useWakeLock(true);
  return (
    <div class="wall">
      <OfflineBanner status={status} />
      <header class="wall-top">
        <div>
          <p class="wall-eyebrow">
            {screen.kind === 'decision' || screen.kind === 'reveal'
              ? `Decision ${view.decisionNumber} of ${view.decisions}`
              : 'Caseroom'}
          </p>
          <h1>{view.title}</h1>
        </div>
        {screen.kind !== 'join' && screen.kind !== 'closed' && !view.locked && (
          <p class="wall-code">
            <span>{joinHost()}/join</span>
            <b>{view.code}</b>
          </p>
        )}
        <WallMessage message={view.message} />
      </header>
      <main class="wall-main">
        <Screen view={view} />
      </main>
      {view.paused && (
        <div class="wall-paused" role="status">
          <p>A short pause</p>
        </div>
      )}
    </div>
  );
}

function Screen({ view }: { readonly view: View }) {
  const { screen } = view;
  switch (screen.kind) {
    case 'join':
      return <JoinScreen view={view} />;
    case 'prebrief':
      return <PrebriefScreen purgeAt={screen.purgeAt} />;
    case 'decision':
      return <DecisionScreen screen={screen} teams={view.teams} paused={view.paused} />;
    case 'reveal':
      return <RevealScreen screen={screen} />;
    case 'progress':
      return <ProgressScreen teams={view.teams} decisions={view.decisions} />;
    case 'ended':
      return <EndedScreen endings={screen.endings} />;
    case 'debrief':
      return (
        <TalkScreen
          title="Look up from your phone"
          words="The story is over. Now we talk about what you did, and why."
        />
      );
    case 'closed':
      return <TalkScreen title="Thank you" words="Take one thing with you, and tell somebody about it." />;
  }
}
