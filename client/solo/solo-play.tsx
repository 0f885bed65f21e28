// A solo play and its debrief, from the journal in this browser. F3.
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { foldDebrief } from '../../sim/debrief/index.ts';
import type { SessionId } from '../../sim/kit/id.ts';
import type { PlayModel } from '../play/play-model.ts';
import { navigate } from '../router.ts';
import { Page } from '../ui/chrome.tsx';
import { soloParts } from './solo-parts.ts';
import { SoloSession } from './solo-session.ts';

type Opened<View> =
  | { readonly at: 'opening' | 'missing' | 'failed' }
  | { readonly at: 'open'; readonly session: SoloSession; readonly View: View };

/** The session and the view it needs, side by side. */
function useSolo<View>(id: SessionId, loadView: () => Promise<View>): Opened<View> {
  const [opened, setOpened] = useState<Opened<View>>({ at: 'opening' });
  useEffect(() => {
    let wanted = true;
    let session: SoloSession | null = null;
    const open = async (): Promise<void> => {
      const [found, View] = await Promise.all([
        soloParts().then((parts) => SoloSession.resume(parts, id)),
        loadView(),
      ]);
      session = found;
      if (!wanted) found?.close();
      else setOpened(found ? { at: 'open', session: found, View } : { at: 'missing' });
    };
    open().catch(() => wanted && setOpened({ at: 'failed' }));
    return () => {
      wanted = false;
      session?.close();
    };
  }, [id]);
  return opened;
}

const WORDS = {
  opening: { title: 'Opening', text: 'Opening your play.' },
  missing: {
    title: 'Not in this browser',
    text: 'This play is not in this browser. It was deleted, or it was played in another browser or a private window.',
  },
  failed: {
    title: 'This did not open',
    text: 'We could not read what this browser keeps, or a part of the page did not load. Check your connection and load the page again. Your play is not lost.',
  },
} as const;

function Note({ at, children }: { readonly at: keyof typeof WORDS; readonly children?: ComponentChildren }) {
  return (
    <Page title={WORDS[at].title}>
      <h1>{WORDS[at].title}</h1>
      <p role={at === 'opening' ? 'status' : 'alert'}>{WORDS[at].text}</p>
      {at !== 'opening' && (
        <p class="row">
          {at === 'failed' && (
            <button type="button" class="button main" onClick={() => location.reload()}>
              Load again
            </button>
          )}
          <a class="button" href="/solo">
            To the shelf
          </a>
        </p>
      )}
      {children}
    </Page>
  );
}

const loadPlayView = (): Promise<ComponentType<{ model: PlayModel }>> =>
  import('../play/play-view.tsx').then(({ PlayView }) => PlayView);
const loadDebriefView = () =>
  import('./solo-looking-back.tsx').then(({ SoloLookingBack }) => SoloLookingBack);

export function SoloPlay({ id }: { readonly id: SessionId }) {
  const opened = useSolo(id, loadPlayView);
  return opened.at === 'open' ? (
    <Playing session={opened.session} View={opened.View} />
  ) : (
    <Note at={opened.at} />
  );
}

type PlayingProps = { readonly session: SoloSession; readonly View: ComponentType<{ model: PlayModel }> };

function Playing({ session, View }: PlayingProps) {
  const model = useMemo(() => session.model(() => navigate('/solo')), [session]);
  const ended = model.teamView.value?.phase === 'ended';
  const plain = session.play.scenario.rubric === null;
  return (
    <>
      <div role="alert">
        {session.trouble.value && (
          <p class="banner">
            That step was not saved: this play is open in another tab, or storage is full. You see what is
            kept. Try again.
          </p>
        )}
      </div>
      <View model={model} />
      {ended && plain && (
        <nav class="solo-after" aria-label="After the story">
          <a class="button main" href="/solo/open">
            Open another story
          </a>
          <a class="button" href="/solo">
            To the shelf
          </a>
        </nav>
      )}
    </>
  );
}

export function SoloDebrief({ id }: { readonly id: SessionId }) {
  const opened = useSolo(id, loadDebriefView);
  const folded = useMemo(() => {
    const state = opened.at === 'open' ? opened.session.state : null;
    if (opened.at !== 'open' || !state) return null;
    const { scenario } = opened.session.play;
    return { scenario, state, debrief: foldDebrief(scenario, state) };
  }, [opened]);
  if (opened.at !== 'open' || !folded) return <Note at={opened.at === 'open' ? 'failed' : opened.at} />;
  const { View } = opened;
  const decided = folded.debrief.teams[0]?.decisions.length ?? 0;
  return (
    <Page title={`Debrief: ${folded.debrief.title}`}>
      {decided === 0 ? (
        <>
          <h1>Nothing to look back on yet</h1>
          <p>Take a decision first. Then you find here what it was about.</p>
        </>
      ) : (
        <View {...folded} />
      )}
      <nav class="row no-print" aria-label="After the debrief">
        <a class="button" href={`/solo/${encodeURIComponent(id)}`}>
          Back to the story
        </a>
        <a class="button main" href="/solo">
          Play another
        </a>
      </nav>
    </Page>
  );
}
