// Entry: routes to screens, each loaded when it is first opened. F3.
import { render, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Stuck, Unreached, unreachedPath } from './offline/not-loaded.tsx';
import { address, navigate, pathParts, startRouter } from './router.ts';
import { Page } from './ui/chrome.tsx';
import './ui/base.css';
import './ui/play.css';
import './ui/pages.css';

type Screen = ComponentType<{ readonly code: string }>;

const SCREENS: Readonly<Record<string, () => Promise<Screen>>> = {
  home: async () => (await import('./home/home-page.tsx')).HomePage,
  course: async () => (await import('./course/course-page.tsx')).CoursePage,
  guide: async () => (await import('./guide/guide-page.tsx')).GuidePage,
  about: async () => (await import('./home/about-page.tsx')).AboutPage,
  join: async () => (await import('./join/join-page.tsx')).JoinPage,
  play: async () => (await import('./join/seat-page.tsx')).SeatPage,
  solo: async () => {
    // A play needs its view as well: asked for at once, not after the page has arrived.
    if (pathParts.peek().length > 1) void import('./play/play-view.tsx').catch(() => undefined);
    return (await import('./solo/solo-page.tsx')).SoloPage;
  },
  facilitate: async () => (await import('./facilitate/create-page.tsx')).CreatePage,
  console: async () => (await import('./facilitate/console-page.tsx')).ConsolePage,
  projector: async () => (await import('./projector/projector-page.tsx')).ProjectorPage,
  catalogue: async () => (await import('./catalogue/catalogue-page.tsx')).CataloguePage,
  studio: async () => (await import('./studio/studio-page.tsx')).StudioPage,
  panel: async () => (await import('./panel/panel-page.tsx')).PanelPage,
  panels: async () => (await import('./panel/panels-page.tsx')).PanelsPage,
  debrief: async () => (await import('./debrief/debrief-page.tsx')).DebriefPage,
  report: async () => (await import('./report/report-page.tsx')).ReportPage,
  card: async () => (await import('./report/card-page.tsx')).CardPage,
};

function screenOf([first, second]: readonly string[]): string {
  if (first === undefined) return 'home';
  if (first === 'play' || first === 'debrief') return second === undefined ? 'join' : first;
  if (first === 'projector') return second === undefined ? 'lost' : first;
  if (first === 'report' || first === 'card') return second === undefined ? 'join' : first;
  if (first === 'guide') return second === undefined ? 'facilitate' : first;
  if (first === 'panel') return second === undefined ? 'panels' : 'panel';
  if (first === 'facilitate') return second === undefined ? 'facilitate' : 'console';
  return ['about', 'catalogue', 'course', 'join', 'solo', 'studio'].includes(first) ? first : 'lost';
}

function Lost() {
  return (
    <Page title="Nothing here">
      <h1>There is nothing at this address</h1>
      <p class="lede">It may have been typed with a slip, or the page has moved.</p>
      <p class="row">
        <a class="button main" href="/">
          Go to the start
        </a>
        <a class="button" href="/join">
          Join with a code
        </a>
      </p>
    </Page>
  );
}

function App() {
  const parts = pathParts.value;
  // '/join/ABC234', as people type it, is '/join?code=ABC234'.
  const typedCode = parts[0] === 'join' ? parts[1] : undefined;
  useEffect(() => {
    if (typedCode !== undefined) navigate(`/join?code=${encodeURIComponent(typedCode)}`, { replace: true });
  }, [typedCode]);
  const name = address.value.path === unreachedPath ? 'unreached' : screenOf(parts);
  const [loaded, setLoaded] = useState<{ name: string; Screen: Screen } | 'failed' | null>(null);
  useEffect(() => {
    const load = SCREENS[name];
    if (!load) return undefined;
    let current = true;
    load().then(
      (Screen) => current && setLoaded({ name, Screen }),
      () => current && setLoaded('failed'),
    );
    return () => {
      current = false;
    };
  }, [name]);

  if (name === 'unreached') return <Unreached />;
  if (!(name in SCREENS)) return <Lost />;
  if (loaded === 'failed') return <Stuck />;
  if (loaded === null || loaded.name !== name || typedCode !== undefined)
    return <div class="page" aria-busy="true" />;
  const code = (parts[1] ?? '').toUpperCase();
  return <loaded.Screen key={name === 'solo' || name === 'studio' ? name : address.value.path} code={code} />;
}

startRouter();
const root = document.getElementById('app');
if (root) render(<App />, root);
