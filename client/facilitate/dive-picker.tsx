// Dive picker: which decisions the room goes into, and which of their views is open. F3.
import { proposalWords } from '../debrief/proposal-words.ts';
import { STAGE_TITLE } from '../debrief/step-words.ts';
import { PICKS_MAX } from '../../sim/session/debrief-state.ts';
import type { DebriefPublic, FacilitatorView } from '../../sim/session/view.ts';
import type { Control } from './control.ts';

type Props = {
  readonly desk: NonNullable<FacilitatorView['debrief']>;
  readonly at: DebriefPublic;
  readonly control: Control;
};

/** Up to PICKS_MAX. */
const ORDER_WORDS = ['first', 'second', 'third', 'fourth', 'fifth'];

export function DivePicker({ desk, at, control }: Props) {
  const toggle = (id: string, on: boolean): void => {
    const decisionIds = on ? [...at.picked, id] : at.picked.filter((one) => one !== id);
    void control({ type: 'PickDecisions', decisionIds });
  };
  const full = at.picked.length >= PICKS_MAX;
  return (
    <fieldset class="sheet picker">
      <legend class="hidden-text">Decisions to go into</legend>
      <h3>Decisions to go into</h3>
      <ul class="plain">
        {desk.decisions.map(({ id, heading, stages }, i) => {
          const why = desk.proposed.find(({ decisionId }) => decisionId === id)?.why;
          const order = desk.dives.indexOf(id);
          const isTicked = at.picked.includes(id);
          const isOpen = at.step === 'dive' && at.dive?.decisionId === id;
          return (
            <li key={id} class={isOpen ? 'open' : ''}>
              <label>
                <input
                  type="checkbox"
                  checked={isTicked}
                  disabled={!isTicked && full}
                  onChange={(event) => toggle(id, event.currentTarget.checked)}
                />
                <span>
                  {i + 1}. {heading}
                  {order >= 0 && <b class="chip-quiet into">{ORDER_WORDS[order]}</b>}
                  {why && <span class="why"> {proposalWords(why)}</span>}
                </span>
              </label>
              {isOpen && (
                <div class="row" role="group" aria-label="What is open">
                  {stages.map((stage) => (
                    <button
                      type="button"
                      class="button slim"
                      key={stage}
                      aria-pressed={at.dive?.stage === stage}
                      onClick={() => control({ type: 'ShowDive', decisionId: id, stage })}
                    >
                      {STAGE_TITLE[stage]}
                    </button>
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p class="small quiet">
        {at.picked.length === 0
          ? desk.dives.length === 0
            ? 'Nothing is proposed. Tick what you like.'
            : 'Nothing ticked: those marked are opened, in that order.'
          : 'They are opened in the order you ticked them.'}
      </p>
    </fieldset>
  );
}
