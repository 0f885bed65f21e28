// Observing: what somebody without a vote sees while the team decides. F3.
import type { ComponentChildren } from 'preact';
import { Choices } from './choices.tsx';
import { seatsOf, type Now } from './now.ts';
import { OptionList } from './options.tsx';
import { People } from './people.tsx';
import { TableStrip } from './table-strip.tsx';

const PHASE_NOTES = {
  reading: 'Your team reads.',
  voting: 'Your team votes, each alone.',
  talking: 'Your team talks. Who is asked, and who is not?',
  revoting: 'Your team votes again.',
} as const;

type Props = { readonly now: Now; readonly facts: ComponentChildren };

export function Observing({ now, facts }: Props) {
  const { team, seat } = now;
  if (team.decision === null) return null;
  /** Before the talk the table is read with the story, then from above the options. */
  const early = team.phase === 'reading' || team.phase === 'voting';
  const done = team.phase === 'voting' || team.phase === 'revoting' ? 'voted' : 'ready';
  return (
    <>
      {early && facts}
      <Choices
        heading={team.decision.heading}
        prompt={team.decision.prompt}
        note={PHASE_NOTES[team.phase as keyof typeof PHASE_NOTES]}
      >
        {!early && <TableStrip now={now} open={team.phase === 'talking'} />}
        <OptionList options={team.decision.options} />
      </Choices>
      <ObserverTask />
      <People seats={seatsOf(now)} mine={seat?.seatId ?? null} done={done} label="In your team" />
    </>
  );
}

export function ObserverTask() {
  return (
    <p class="note">
      <b>You observe.</b> You have no vote. Listen for who holds a fact that never reaches the table, and
      bring that to the debrief.
    </p>
  );
}
