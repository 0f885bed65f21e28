// Committing: the lead decides, the others wait and see that she does, and between what. F3.
import { useState } from 'preact/hooks';
import { Wrong } from '../ui/chrome.tsx';
import { letterAt } from '../ui/words.ts';
import { Choices } from './choices.tsx';
import { namesWords } from './names-words.ts';
import { seatsOf, type Now } from './now.ts';
import { OptionButtons, OptionList } from './options.tsx';
import { PAUSED_WORDS } from './ready.tsx';
import { TableStrip } from './table-strip.tsx';

export function Committing({ now }: { readonly now: Now }) {
  const { model, session, team, seat } = now;
  const [picked, setPicked] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const seats = seatsOf(now);
  const lead = seats.find((one) => one.isLead);
  const decision = team.decision;
  if (decision === null) return null;
  const offered = decision.options.map((option) => option.id);
  // The other rules ask the lead without a tie: all options are hers.
  const tied = session.rule === 'plurality' ? team.leadOptions : [];
  const letters = tied.map((id) => letterAt(offered.indexOf(id)));
  if (lead?.id !== seat?.seatId) {
    const leadName = lead?.name ?? 'The lead';
    return (
      <>
        <Choices
          heading={decision.heading}
          prompt={decision.prompt}
          note={
            tied.length > 0
              ? `The vote is tied between ${namesWords(letters)}. ${leadName} decides now.`
              : `${leadName} decides now.`
          }
        >
          <TableStrip now={now} open={false} />
          <OptionList
            options={decision.options}
            mine={seat?.secondVote?.optionId ?? seat?.firstVote?.optionId ?? null}
            tied={tied}
          />
        </Choices>
        <p class="state-line" role="status">
          Waiting for {lead?.name ?? 'the lead'} to decide
        </p>
      </>
    );
  }
  const decide = async () => {
    if (picked === null || session.paused) return;
    setWrong((await model.send.decide(picked))?.code ?? null);
  };
  const heading =
    session.rule === 'lead'
      ? 'You have heard your team. You decide.'
      : session.rule === 'consensus'
        ? 'Your team does not agree: you decide.'
        : `The vote is tied between ${namesWords(letters)}: you decide.`;
  return (
    <Choices heading={decision.heading} prompt={heading} note={decision.prompt}>
      <TableStrip now={now} open={false} />
      <OptionButtons
        options={decision.options}
        picked={picked}
        pick={setPicked}
        open={team.leadOptions}
        tied={tied}
      />
      <button
        type="button"
        class="button main wide"
        aria-disabled={picked === null || session.paused}
        onClick={decide}
      >
        Decide for the team
      </button>
      {session.paused && <p class="state-line">{PAUSED_WORDS}</p>}
      <Wrong code={wrong} />
    </Choices>
  );
}
