// Play view: the learner's screen, the same for a room and for solo. F3. Shows views, decides nothing.
import { useEffect, useRef, useState } from 'preact/hooks';
import { DEBRIEF_STEPS } from '../../sim/session/debrief-state.ts';
import { keepCues, readCues } from '../net/keys.ts';
import { OfflineBanner, setTitle } from '../ui/chrome.tsx';
import { Meters } from '../ui/meters.tsx';
import { TimerChip, useTimeLeft } from '../ui/timer.tsx';
import { allowSound, cueOf, useCues } from './cues.ts';
import { MessageBand } from './message-band.tsx';
import { lazy } from '../ui/lazy.tsx';
import { useWakeLock } from './wake-lock.ts';
import { WhileAway } from './while-away.tsx';
import { Before, RoleSheets } from './before.tsx';
import { GoToVote } from './go-to-vote.tsx';
import { seatsOf, type Now } from './now.ts';
import type { PlayModel } from './play-model.ts';
import { StageHost } from './stage-host.tsx';
import { Step } from './step.tsx';
import { Earlier, StoryLog } from './story-log.tsx';
import { Verdict } from './verdict.tsx';

export function PlayView({ model }: { readonly model: PlayModel }) {
  const session = model.publicView.value;
  const team = model.teamView.value;
  const seat = model.seatView.value;
  const run = session?.teams.find((one) => one.id === team?.teamId);
  const deadline = session?.phase === 'debrief' ? session.debrief?.deadline : run?.deadline;
  const left = useTimeLeft(deadline ?? null, session?.paused ?? false);
  const playing =
    session !== null && team !== null && team.phase !== 'waiting' && session.phase === 'playing';
  // A plain Ink story has no settings and no cast: it is text, choices and an end.
  const drawn = playing && session.decisions > 0;
  const [cues, setCues] = useState(() => !model.solo && readCues());
  const overtime = left !== null && left <= 0;
  useCues(cues && !model.solo, team && cueOf(team.phase, overtime, team.message?.id ?? 0));
  useWakeLock(playing && !model.solo);
  useEffect(() => setTitle(session?.title ?? 'Play'), [session?.title]);

  return (
    <div class={drawn ? 'play' : 'play no-stage'}>
      <a class="skip" href="#panel">
        Skip to the story
      </a>
      <header class="bar">
        <div class="title">
          <p class="eyebrow">
            {playing && run
              ? team.phase === 'ended'
                ? 'The end'
                : session.decisions === 0
                  ? 'A story'
                  : `Decision ${Math.max(1, run.decisionNumber)} of ${session.decisions}`
              : session?.debrief && session.phase === 'debrief'
                ? `Looking back · ${DEBRIEF_STEPS.indexOf(session.debrief.step) + 1} of ${DEBRIEF_STEPS.length}`
                : 'Caseroom'}
            {run && !model.solo && <span class="team-line"> · {run.name}</span>}
          </p>
          <h1>{session?.title ?? 'Connecting'}</h1>
        </div>
        <div class="chips">
          <span class="chip team-chip">
            <span class="diamond" aria-hidden="true">
              ◆
            </span>
            {model.solo ? 'Solo' : (run?.name ?? 'Team')}
          </span>
          <TimerChip left={left} paused={session?.paused ?? false} />
          {!model.solo && (
            <button
              type="button"
              class="leave cue-switch"
              aria-pressed={cues}
              aria-label="Sounds and vibration"
              title={cues ? 'Sounds and vibration are on' : 'Sounds and vibration are off'}
              onClick={() => {
                keepCues(!cues);
                setCues(!cues);
                if (!cues) allowSound();
              }}
            >
              <Bell on={cues} />
            </button>
          )}
          <button type="button" class="leave" onClick={() => model.exit()}>
            Leave
          </button>
        </div>
      </header>
      {drawn && <StageHost model={model} />}
      <main class="panel" id="panel" tabIndex={-1}>
        {!model.solo && <OfflineBanner status={model.status.value} />}
        {session === null || team === null ? (
          <p role="status">Connecting to your session.</p>
        ) : (
          <Panel now={{ model, session, team, seat }} overtime={overtime} />
        )}
      </main>
      {!model.solo && session !== null && team !== null && (
        <MessageBand
          message={team.message}
          code={session.code}
          decisionNumber={run?.decisionNumber ?? 0}
          paused={session.paused && session.phase === 'playing'}
        />
      )}
    </div>
  );
}

function Bell({ on }: { readonly on: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d="M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4"
        fill={on ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
      />
      {!on && <path d="M3 3l18 18" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" />}
    </svg>
  );
}

function Panel({ now, overtime }: { readonly now: Now; readonly overtime: boolean }) {
  const { model, session, team, seat } = now;
  if (session.phase === 'debrief' || session.phase === 'closed') return <Over now={now} />;
  if (session.phase !== 'playing' || team.phase === 'waiting') {
    const teamName = session.teams.find((one) => one.id === team.teamId)?.name ?? '';
    return <Before session={session} seats={seatsOf(now)} seat={seat} teamName={teamName} />;
  }
  const recap = team.phase === 'consequence' ? team.recap.slice(0, -1) : team.recap;
  // The texts name days and hours: the heading tells which it is.
  const heading = team.decision?.heading ?? (team.phase === 'consequence' ? team.recap.at(-1)?.heading : '');
  return (
    <>
      <ScrollUp
        mark={`${team.recap.length}${team.phase === 'consequence' || team.phase === 'ended' ? team.phase : ''}`}
      />
      {!model.solo && seat !== null && (
        <WhileAway place={`${session.code}.${seat.seatId}`} recap={team.recap} status={model.status.value} />
      )}
      {heading && (
        <h2 class="scene-heading" lang={team.lang}>
          {heading}
        </h2>
      )}
      <Earlier recap={recap} />
      {team.reveal !== null && <Verdict reveal={team.reveal} seats={seatsOf(now)} solo={model.solo} />}
      <StoryLog passages={team.passages} lang={team.lang} />
      {overtime && team.phase === 'talking' && (
        <p class="note warm" role="status">
          Time is up. Finish your sentence, then move to the second vote.
        </p>
      )}
      <GoToVote
        decisionId={team.decision?.id ?? null}
        phase={team.phase}
        observes={seatsOf(now).some((one) => one.id === seat?.seatId && one.observes)}
      />
      <Step key={`${team.decision?.id ?? ''}:${team.phase}`} now={now} />
      {seat !== null && !model.solo && seat.roles.length > 0 && (
        <details class="earlier">
          <summary>Your role</summary>
          <RoleSheets roles={seat.roles} />
        </details>
      )}
      <Meters indicators={team.indicators} />
    </>
  );
}

/** A new scene or consequence is read from its start. */
function ScrollUp({ mark }: { readonly mark: string }) {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    document.getElementById('panel')?.scrollTo(0, 0);
    scrollTo(0, 0);
  }, [mark]);
  return null;
}

/** Loaded when the debrief begins: no phone needs its pictures before. */
const PhoneDebrief = lazy(async () => (await import('../debrief/phone-debrief.tsx')).PhoneDebrief);

function Over({ now }: { readonly now: Now }) {
  const { model, session, team, seat } = now;
  if (session.phase === 'debrief' && session.debrief !== null && !model.solo)
    return (
      <>
        <ScrollUp mark={`${session.debrief.step} ${session.debrief.dive?.decisionId ?? ''}`} />
        <PhoneDebrief model={model} session={session} team={team} seat={seat} />
      </>
    );
  return (
    <section class="stack" aria-labelledby="over-title">
      <h2 id="over-title">{session.phase === 'closed' ? 'This session is over' : 'Time to look back'}</h2>
      <p class="log">Your team’s path, what each decision led to, and your own card are in the debrief.</p>
      {model.debriefHref && (
        <a class="button main" href={model.debriefHref}>
          Open the debrief
        </a>
      )}
    </section>
  );
}
