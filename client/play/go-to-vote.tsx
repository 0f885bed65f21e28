// Go to vote: a next step of the same decision moves nobody who still reads; it offers the way. F3.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunPhase } from '../../sim/session/phase.ts';

/** What has begun below the text; total by type, '' where nothing is to go to. */
const BEGUN: Readonly<Record<RunPhase, string>> = {
  waiting: '',
  reading: '',
  voting: 'The vote is open',
  talking: 'Time to talk',
  revoting: 'The second vote is open',
  committing: 'The lead decides',
  consequence: '',
  ended: '',
};
const BEGUN_FOR_OBSERVERS: Readonly<Partial<Record<RunPhase, string>>> = {
  voting: 'Your team votes',
  revoting: 'Your team votes again',
};

/** About a line of text: who has all but that in view has read to the end. */
const SLACK_PX = 24;

/** True when everything above the choices has come into view; they peek over the lower edge until then. */
function isTextRead(): boolean {
  const mark = document.getElementById('choices');
  const block = document.querySelector('.choices');
  if (mark === null || block === null) return true;
  const edge = Math.min(innerHeight, block.getBoundingClientRect().top);
  return mark.getBoundingClientRect().top <= edge + SLACK_PX;
}

function goToChoices(): void {
  document.getElementById('choices')?.scrollIntoView({ block: 'start' });
}

type Props = {
  readonly decisionId: string | null;
  readonly phase: RunPhase;
  readonly observes: boolean;
};

export function GoToVote({ decisionId, phase, observes }: Props) {
  const was = useRef({ decisionId, phase });
  const [reads, setReads] = useState(false);
  useEffect(() => {
    const moved = was.current.phase !== phase && was.current.decisionId === decisionId && decisionId !== null;
    was.current = { decisionId, phase };
    setReads(false);
    if (!moved) return undefined;
    // A frame later the new choices know how far they peek.
    const frame = requestAnimationFrame(() => {
      if (isTextRead()) goToChoices();
      else setReads(true);
    });
    return () => cancelAnimationFrame(frame);
  }, [decisionId, phase]);
  useEffect(() => {
    if (!reads) return undefined;
    const look = () => isTextRead() && setReads(false);
    // The page scrolls on a phone, the panel beside the picture: both are heard on the way down.
    addEventListener('scroll', look, { capture: true, passive: true });
    return () => removeEventListener('scroll', look, { capture: true });
  }, [reads]);
  const begun = (observes && BEGUN_FOR_OBSERVERS[phase]) || BEGUN[phase];
  const shown = reads && begun !== '';
  // The status is there before its words, so that screen readers read them.
  return (
    <div class="go-to-vote">
      <p class="hidden-text" role="status">
        {shown ? `${begun}.` : ''}
      </p>
      {shown && (
        <button
          type="button"
          class="button main"
          onClick={() => {
            goToChoices();
            document.getElementById('prompt')?.focus({ preventScroll: true });
          }}
        >
          {begun}: go to it
        </button>
      )}
    </div>
  );
}
