// Step: what a learner can do in each phase of a decision. F3.
import { Moves } from '../ui/meters.tsx';
import { Ballot } from './ballot.tsx';
import { PlainChoices } from './plain-choices.tsx';
import { Advisers, OwnCards, TabledCards } from './cards.tsx';
import { Choices } from './choices.tsx';
import { Committing } from './committing.tsx';
import { seatsOf, type Now } from './now.ts';
import { Observing } from './observing.tsx';
import { OptionList } from './options.tsx';
import { People } from './people.tsx';
import { Ready } from './ready.tsx';
import { TableStrip } from './table-strip.tsx';

/** True of a small team too: the wall and the report count first votes by team. */
export const FIRST_VOTES_WORDS =
  'Nobody sees the first votes now. Once your team has decided, counts are shown without names; in a small team that can tell who.';

export function Step({ now }: { readonly now: Now }) {
  const { model, session, team, seat } = now;
  const seats = seatsOf(now);
  const mine = seat?.seatId ?? null;
  const decision = team.decision;
  const present = seats.filter((one) => one.present && !one.observes);
  const observes = seats.some((one) => one.id === mine && one.observes);
  const holds = seat?.cards.some((card) => !card.tabled) ?? false;
  const facts = (
    <>
      {!model.solo && seat !== null && <OwnCards cards={seat.cards} table={model.send.table} />}
      <TabledCards tabled={team.tabled} seats={seats} />
      {model.solo && model.send.consult && <Advisers team={team} consult={model.send.consult} />}
    </>
  );

  switch (team.phase) {
    case 'reading':
      if (observes) return <Observing now={now} facts={facts} />;
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
      if (observes) return <Observing now={now} facts={facts} />;
      if (decision === null) return null;
      if (session.decisions === 0) return <PlainChoices now={now} decision={decision} />;
      const round = team.phase === 'voting' ? 1 : 2;
      const held = (round === 1 ? seat?.firstVote : seat?.secondVote) ?? null;
      const waiting = present.filter((one) => !one.voted).length;
      return (
        <>
          {round === 1 && facts}
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
            {round === 2 && <TableStrip now={now} open={false} />}
            <Ballot
              key={`${decision.id}${round}`}
              decision={decision}
              round={round}
              draftKey={`${session.code || 'solo'}.${mine ?? ''}.${decision.id}.${round}`}
              held={held}
              before={round === 2 ? (seat?.firstVote ?? null) : null}
              solo={model.solo}
              paused={session.paused}
              waiting={waiting}
              vote={model.send.vote}
            />
          </Choices>
          {!model.solo && <People seats={seats} mine={mine} done="voted" label="Who has voted" />}
        </>
      );
    }
    case 'talking':
      if (observes) return <Observing now={now} facts={facts} />;
      if (decision === null) return null;
      return (
        <>
          <Choices
            heading={decision.heading}
            prompt={decision.prompt}
            note={`Talk now. Say where you stand and why${holds ? ', and what only you know' : ''}. ${FIRST_VOTES_WORDS}`}
          >
            <TableStrip now={now} open />
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
      return <Committing now={now} />;
    case 'consequence':
      return (
        <>
          <Moves changes={team.changes} />
          {team.reveal?.rationale && (
            <div class="note">
              <b>The author’s view.</b> {team.reveal.rationale}
            </div>
          )}
          {!observes && (model.solo || session.pacing === 'own') ? (
            <>
              <Ready now={now} label="Continue" done="Waiting for the others." />
              {!model.solo && <People seats={seats} mine={mine} done="ready" label="Who is ready" />}
            </>
          ) : (
            <p class="note" role="status">
              {observes ? 'Your team reads on. You look on.' : 'Waiting for the facilitator.'}
            </p>
          )}
        </>
      );
    case 'ended':
      return (
        <section class="stack" aria-labelledby="end-title">
          <h2 id="end-title">{team.ending || 'The end'}</h2>
          <p>This is where your story ends.</p>
          {!model.solo && (
            <p class="note" role="status">
              The debrief comes next; your facilitator opens it.
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
