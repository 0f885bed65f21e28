// Solo: /solo the shelf, /solo/open a file from disk, /solo/<id> a play, /solo/<id>/debrief. F3.
import './solo.css';
import { useEffect, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { keepSolo } from '../offline/keep.ts';
import { Stuck } from '../offline/not-loaded.tsx';
import { pathParts } from '../router.ts';
import { Page } from '../ui/chrome.tsx';
import { SoloShelf } from './solo-shelf.tsx';
import { SoloDebrief, SoloPlay } from './solo-play.tsx';

function LazyOpenInk() {
  const [view, setView] = useState<{ readonly View: ComponentType } | 'failed' | null>(null);
  useEffect(() => {
    void import('./open-ink.tsx').then(
      ({ OpenInkPage }) => setView({ View: OpenInkPage }),
      () => setView('failed'),
    );
  }, []);
  if (view === 'failed') return <Stuck />;
  if (view !== null) return <view.View />;
  return (
    <Page title="Open a story">
      <h1>Open a story</h1>
      <p role="status">One moment.</p>
    </Page>
  );
}

export function SoloPage() {
  const [, id, step] = pathParts.value;
  useEffect(keepSolo, []);
  if (id === undefined) return <SoloShelf />;
  if (id === 'open') return <LazyOpenInk />;
  return step === 'debrief' ? <SoloDebrief key={id} id={id} /> : <SoloPlay key={id} id={id} />;
}
