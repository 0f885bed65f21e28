// Committing: the lead decides, the others wait and see that she does. F3.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Wrong } from '../ui/chrome.tsx';
import { Choices } from './choices.tsx';
import { seatsOf, type Now } from './now.ts';
import { OptionButtons, OptionList } from './options.tsx';

export function Committing({ now, facts }: { readonly now: Now; readonly facts: ComponentChildren }) {
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
