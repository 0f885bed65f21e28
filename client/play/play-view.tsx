// Play view: the learner's screen, the same for a room and for solo. F3. Shows views, decides nothing.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { PublicView, SeatView, TeamView } from '../../sim/session/view.ts';
import { OfflineBanner, setTitle, Wrong } from '../ui/chrome.tsx';
import { Meters, Moves } from '../ui/meters.tsx';
import { TimerChip, useTimeLeft } from '../ui/timer.tsx';
import { Ballot } from './ballot.tsx';
import { Before, RoleSheets } from './before.tsx';
import { Advisers, OwnCards, TabledCards } from './cards.tsx';
import { OptionButtons, OptionList } from './options.tsx';
import { People } from './people.tsx';
import type { PlayModel } from './play-model.ts';
import { StageHost } from './stage-host.tsx';
import { Earlier, StoryLog } from './story-log.tsx';
import { endingWords } from '../ui/words.ts';
import { Verdict } from './verdict.tsx';

type Now = {
  readonly model: PlayModel;
  readonly session: PublicView;
  readonly team: TeamView;
  readonly seat: SeatView | null;
};

const seatsOf = ({ session, team }: Now) => session.seats.filter((seat) => seat.teamId === team.teamId);

export function PlayView({ model }: { readonly model: PlayModel }) {
  const session = model.publicView.value;
  const team = model.teamView.value;
  const seat = model.seatView.value;
  const run = session?.teams.find((one) => one.id === team?.teamId);
  const left = useTimeLeft(run?.deadline ?? null, session?.paused ?? false);
  const playing =
    session !== null && team !== null && team.phase !== 'waiting' && session.phase === 'playing';
  useEffect(() => setTitle(session?.title ?? 'Play'), [session?.title]);

  return (
    <div class={playing ? 'play' : 'play no-stage'}>
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
          <button type="button" class="leave" onClick={() => model.exit()}>
            Leave
          </button>
        </div>
      </header>
      {playing && <StageHost model={model} />}
      <main class="panel" id="panel" tabIndex={-1}>
        {!model.solo && <OfflineBanner status={model.status.value} />}
        {session === null || team === null ? (
          <p role="status">Connecting to your session.</p>
        ) : (
          <Panel now={{ model, session, team, seat }} overtime={left !== null && left <= 0} />
        )}
      </main>
    </div>
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
  return (
    <>
      <ScrollUp
        mark={`${team.recap.length}${team.phase === 'consequence' || team.phase === 'ended' ? team.phase : ''}`}
      />
      {session.paused && (
        <p class="note warm" role="status">
          The session is paused. Take a breath; it goes on from here.
        </p>
      )}
      <Earlier recap={recap} />
      {team.reveal !== null && <Verdict reveal={team.reveal} seats={seatsOf(now)} solo={model.solo} />}
      <StoryLog passages={team.passages} />
      {overtime && team.phase === 'talking' && (
        <p class="note warm" role="status">
          Time is up. Finish your sentence, then move to the second vote.
        </p>
      )}
      <ScrollToChoices decisionId={team.decision?.id ?? null} phase={team.phase} />
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

/** The next step of the same decision begins at its options: the text has been read. */
function ScrollToChoices({
  decisionId,
  phase,
}: {
  readonly decisionId: string | null;
  readonly phase: string;
}) {
  const was = useRef({ decisionId, phase });
  useEffect(() => {
    const moved = was.current.phase !== phase && was.current.decisionId === decisionId && decisionId !== null;
    was.current = { decisionId, phase };
    if (moved) document.getElementById('choices')?.scrollIntoView({ block: 'start' });
  }, [decisionId, phase]);
  return null;
}

function Step({ now }: { readonly now: Now }) {
  const { model, session, team, seat } = now;
  const seats = seatsOf(now);
  const mine = seat?.seatId ?? null;
  const decision = team.decision;
  const present = seats.filter((one) => one.present);
  const facts = (
    <>
      {!model.solo && seat !== null && <OwnCards cards={seat.cards} table={model.send.table} />}
      <TabledCards tabled={team.tabled} seats={seats} />
      {model.solo && model.send.consult && <Advisers team={team} consult={model.send.consult} />}
    </>
  );

  switch (team.phase) {
    case 'reading':
      return (
        <>
          {facts}
          {decision && (
            <Choices heading={decision.heading} prompt={decision.prompt}>
              <OptionList options={decision.options} />
            </Choices>
          )}
          <Ready now={now} label="Ready to vote" done="Ready. The vote opens when everyone is." />
          <People seats={seats} mine={mine} done="ready" label="Who is ready" />
        </>
      );
    case 'voting':
    case 'revoting': {
      if (decision === null) return null;
      const round = team.phase === 'voting' ? 1 : 2;
      const held = (round === 1 ? seat?.firstVote : seat?.secondVote) ?? null;
      const waiting = present.filter((one) => !one.voted).length;
      return (
        <>
          {facts}
          <Choices
            heading={decision.heading}
            prompt={decision.prompt}
            note={
              model.solo
                ? null
                : round === 1
                  ? 'First vote. Decide alone, before you talk.'
                  : 'Second vote. This one counts.'
            }
          >
            <Ballot
              key={`${decision.id}${round}`}
              decision={decision}
              round={round}
              draftKey={`${session.code || 'solo'}.${mine ?? ''}.${decision.id}.${round}`}
              held={held}
              before={round === 2 ? (seat?.firstVote ?? null) : null}
              solo={model.solo}
              waiting={waiting}
              vote={model.send.vote}
            />
          </Choices>
          {!model.solo && <People seats={seats} mine={mine} done="voted" label="Who has voted" />}
        </>
      );
    }
    case 'talking':
      if (decision === null) return null;
      return (
        <>
          {facts}
          <Choices
            heading={decision.heading}
            prompt={decision.prompt}
            note="Talk now. Say where you stand and why. Nobody sees the first votes."
          >
            <OptionList
              options={decision.options}
              mine={seat?.firstVote?.optionId ?? null}
              note="Your first vote"
            />
          </Choices>
          <Ready
            now={now}
            label="Ready for the second vote"
            done="Ready. The second vote opens when everyone is."
          />
          <People seats={seats} mine={mine} done="ready" label="Who is here" />
        </>
      );
    case 'committing':
      return <Committing now={now} facts={facts} />;
    case 'consequence':
      return (
        <>
          <Moves changes={team.changes} />
          {team.reveal?.rationale && (
            <div class="note">
              <b>The author’s view.</b> {team.reveal.rationale}
            </div>
          )}
          {model.solo || session.pacing === 'own' ? (
            <>
              <Ready now={now} label="Continue" done="Waiting for the others." />
              {!model.solo && <People seats={seats} mine={mine} done="ready" label="Who is ready" />}
            </>
          ) : (
            <p class="note" role="status">
              Waiting for the facilitator.
            </p>
          )}
        </>
      );
    case 'ended':
      return (
        <section class="stack" aria-labelledby="end-title">
          <h2 id="end-title">{endingWords(team.ending) || 'The end'}</h2>
          <p>This is where your story ends.</p>
          {!model.solo && (
            <p class="note" role="status">
              The debrief opens when every team is here.
            </p>
          )}
          {model.solo && model.debriefHref && (
            <a class="button main" href={model.debriefHref}>
              See your debrief
            </a>
          )}
        </section>
      );
    case 'waiting':
      return null;
  }
}

type ChoicesProps = {
  readonly heading: string;
  readonly prompt: string;
  readonly note?: string | null;
  readonly children: ComponentChildren;
};

/** On a phone the block peeks over the lower edge, first option in reach, until it is scrolled to. */
function Choices({ heading, prompt, note = null, children }: ChoicesProps) {
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = block.current;
    if (element === null) return undefined;
    const measure = () => {
      const first = element.querySelector('.card');
      const peek = first
        ? first.getBoundingClientRect().bottom - element.getBoundingClientRect().top + 8
        : 170;
      element.style.setProperty('--peek', `${Math.round(Math.min(peek, innerHeight * 0.4))}px`);
      element.style.setProperty('--tall', `${element.offsetHeight}px`);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => watch.disconnect();
  }, []);
  return (
    <>
      <div id="choices" class="choices-top" />
      <div class="choices peek" ref={block}>
        <div>
          {note !== null && <p class="quiet small">{note}</p>}
          <h2 class="prompt" id="prompt">
            {prompt || heading}
          </h2>
        </div>
        {children}
      </div>
    </>
  );
}

function Ready({ now, label, done }: { readonly now: Now; readonly label: string; readonly done: string }) {
  const { model, session, seat } = now;
  const [wrong, setWrong] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const isReady = session.seats.find((one) => one.id === seat?.seatId)?.ready ?? false;
  const say = async () => {
    if (sending || isReady) return;
    setSending(true);
    const refused = await model.send.ready();
    setSending(false);
    setWrong(refused?.code ?? null);
  };
  return (
    <div class="stack">
      <button type="button" class="button main wide" aria-disabled={isReady || sending} onClick={say}>
        {isReady ? done : label}
      </button>
      <Wrong code={wrong} />
    </div>
  );
}

function Committing({ now, facts }: { readonly now: Now; readonly facts: ComponentChildren }) {
  const { model, session, team, seat } = now;
  const [picked, setPicked] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const seats = seatsOf(now);
  const lead = seats.find((one) => one.isLead);
  const decision = team.decision;
  if (decision === null) return null;
  if (lead?.id !== seat?.seatId) {
    return (
      <>
        {facts}
        <Choices
          heading={decision.heading}
          prompt={decision.prompt}
          note={`${lead?.name ?? 'The lead'} decides now.`}
        >
          <OptionList
            options={decision.options}
            mine={seat?.secondVote?.optionId ?? seat?.firstVote?.optionId ?? null}
          />
        </Choices>
        <p class="state-line" role="status">
          Waiting for {lead?.name ?? 'the lead'} to decide
        </p>
      </>
    );
  }
  const decide = async () => {
    if (picked === null) return;
    setWrong((await model.send.decide(picked))?.code ?? null);
  };
  const heading =
    session.rule === 'lead'
      ? 'You have heard your team. You decide.'
      : session.rule === 'consensus'
        ? 'Your team does not agree: you decide.'
        : 'The vote is tied: you decide.';
  return (
    <>
      {facts}
      <Choices heading={decision.heading} prompt={heading} note={decision.prompt}>
        <OptionButtons options={decision.options} picked={picked} pick={setPicked} open={team.leadOptions} />
        <button type="button" class="button main wide" aria-disabled={picked === null} onClick={decide}>
          Decide for the team
        </button>
        <Wrong code={wrong} />
      </Choices>
    </>
  );
}

function Over({ now }: { readonly now: Now }) {
  const { model, session } = now;
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
