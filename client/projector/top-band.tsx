// Top band: title and heading on the left, phase and time on the right. F3. The same place on every screen.
import { DEBRIEF_STEPS, type DebriefProgress } from '../../sim/session/debrief-state.ts';
import type { ProjectorView } from '../../sim/session/projector.ts';
import { STAGE_TITLE, STEP_TITLE } from '../debrief/step-words.ts';
import { joinHost } from '../net/join-address.ts';
import { useTimeLeft } from '../ui/timer.tsx';
import { clockWords, RUN_PHASE_WORDS } from '../ui/words.ts';
import { splitHeading, TODO_WORDS } from './projector-words.ts';

/** From here on the clock is amber. */
const SOON_MS = 30_000;

type Props = {
  readonly view: ProjectorView;
  /** Where the debrief is; null outside it. */
  readonly debrief: DebriefProgress | null;
  /** The decision that is looked at; '' for none. */
  readonly decision: string;
};

export function TopBand({ view, debrief, decision }: Props) {
  const { before, heading } = debrief === null ? wordsOf(view) : debriefWords(view, debrief, decision);
  return (
    <header class="pj-top">
      <div class="pj-where">
        <p class="pj-eyebrow">{before}</p>
        <h1>{heading}</h1>
      </div>
      {debrief === null ? (
        <Now view={view} />
      ) : (
        <div class="pj-now">
          <Clock deadline={debrief.deadline} paused={false} />
        </div>
      )}
    </header>
  );
}

function debriefWords({ title }: ProjectorView, { step, dive }: DebriefProgress, decision: string) {
  const number = DEBRIEF_STEPS.indexOf(step) + 1;
  const stage = dive ? STAGE_TITLE[dive.stage] : '';
  return {
    before: `${title} · Looking back, ${number} of ${DEBRIEF_STEPS.length}`,
    heading:
      step === 'dive' && dive
        ? decision === ''
          ? stage
          : `${decision}: ${stage.toLowerCase()}`
        : STEP_TITLE[step],
  };
}

function wordsOf({ screen, title, decisions, decisionNumber }: ProjectorView) {
  switch (screen.kind) {
    case 'decision':
    case 'reveal': {
      const { before, main } = splitHeading(screen.heading);
      const step = `Decision ${decisionNumber} of ${decisions}`;
      return {
        before: [title, step, before].filter((part) => part !== '').join(' · '),
        heading: main || step,
      };
    }
    case 'progress':
      return { before: title, heading: 'Where the teams are' };
    case 'ended':
      return { before: title, heading: 'How it ended' };
    case 'prebrief':
      return { before: title, heading: 'Before we start' };
    case 'join':
    case 'debrief':
    case 'closed':
      return { before: 'Caseroom', heading: title };
  }
}

function Now({ view }: { readonly view: ProjectorView }) {
  const { screen, code, locked } = view;
  if (screen.kind === 'decision') {
    return (
      <div class="pj-now">
        <p class="pj-phase">
          <b>{RUN_PHASE_WORDS[screen.phase]}</b>
          <span>{TODO_WORDS[screen.phase]}</span>
        </p>
        <Clock deadline={screen.deadline} paused={view.paused} />
      </div>
    );
  }
  if (screen.kind === 'reveal') {
    return (
      <p class="pj-phase pj-now">
        <b>All have decided</b>
        <span>Read what came of it on your phone</span>
      </p>
    );
  }
  if (locked || screen.kind === 'join' || screen.kind === 'debrief' || screen.kind === 'closed') return null;
  return (
    <p class="pj-phase pj-now">
      <b>{code}</b>
      <span>to join late: {joinHost()}/join</span>
    </p>
  );
}

function Clock({ deadline, paused }: { readonly deadline: number | null; readonly paused: boolean }) {
  const left = useTimeLeft(deadline, paused);
  if (left === null) return null;
  return (
    <p class={left <= SOON_MS ? 'pj-clock soon' : 'pj-clock'} role="timer" aria-label="Time left">
      {clockWords(left)}
    </p>
  );
}
