// Projector: the room's big screen, one screen per kind. F3. No buttons, no scrolling, nothing to click.
import { useEffect, useRef } from 'preact/hooks';
import type { RoomDebrief } from '../../sim/debrief/room.ts';
import type { ProjectorScreen, ProjectorView as View } from '../../sim/session/projector.ts';
import type { LinkStatus } from '../play/play-model.ts';
import { useWakeLock } from '../play/wake-lock.ts';
import { setTitle } from '../ui/chrome.tsx';
import { shortHeading } from '../debrief/pictures/room-map.ts';
import { lazy } from '../ui/lazy.tsx';
import { DecisionScreen } from './decision-screen.tsx';
import { EndedScreen } from './ended-screen.tsx';
import { JoinScreen } from './join-screen.tsx';
import { MessageBand, OfflineMark, PausedOver } from './over.tsx';
import { PrebriefScreen } from './prebrief-screen.tsx';
import { ProgressScreen } from './progress-screen.tsx';
import { ClosedScreen } from './closed-screen.tsx';
import { RevealScreen } from './reveal-screen.tsx';
import { NO_PICTURE, pictureAfter, type RoomPicture } from './room-script.ts';
import { TopBand } from './top-band.tsx';
import './projector.css';
import './projector-screens.css';

const DebriefScreens = lazy(async () => (await import('./debrief-screens.tsx')).DebriefScreens);

type Props = {
  readonly view: View;
  /** Null before the debrief. */
  readonly room: RoomDebrief | null;
  readonly status: LinkStatus;
};

export function ProjectorView({ view, room, status }: Props) {
  const { screen } = view;
  const divedInto = room?.sheets.find(({ id }) => id === room.progress?.dive?.decisionId);
  const picture = useRef(NO_PICTURE);
  picture.current = pictureAfter(picture.current, screen, view.scenario);
  useEffect(() => setTitle(view.title), [view.title]);
  useWakeLock(true);
  return (
    <div class={`pj pj-${screen.kind}`}>
      <TopBand
        view={view}
        debrief={screen.kind === 'debrief' ? (room?.progress ?? null) : null}
        decision={shortHeading(divedInto?.heading ?? '')}
      />
      <main class="pj-main" id="content">
        {screenFor(view, screen, picture.current, room)}
      </main>
      <MessageBand message={view.message} place={placeOf(view, room)} />
      <PausedOver paused={view.paused && screen.kind !== 'closed'} />
      <OfflineMark status={status} />
    </div>
  );
}

/** Changes with every phase of play and every step of the debrief. */
function placeOf({ screen, decisionNumber }: View, room: RoomDebrief | null): string {
  if (screen.kind === 'decision') return `${decisionNumber} ${screen.phase}`;
  if (screen.kind === 'debrief') return `debrief ${room?.progress?.step ?? ''}`;
  return `${screen.kind} ${decisionNumber}`;
}

function screenFor(view: View, screen: ProjectorScreen, picture: RoomPicture, room: RoomDebrief | null) {
  switch (screen.kind) {
    case 'join':
      return <JoinScreen view={view} />;
    case 'prebrief':
      return <PrebriefScreen purgeAt={screen.purgeAt} contentNote={view.contentNote} />;
    case 'decision':
      return (
        <DecisionScreen screen={screen} teams={view.teams} number={view.decisionNumber} picture={picture} />
      );
    case 'reveal':
      return <RevealScreen screen={screen} />;
    case 'progress':
      return <ProgressScreen teams={view.teams} decisions={view.decisions} />;
    case 'ended':
      return <EndedScreen endings={screen.endings} />;
    case 'debrief':
      return room === null ? <p role="status">One moment.</p> : <DebriefScreens room={room} />;
    case 'closed':
      return <ClosedScreen />;
  }
}
