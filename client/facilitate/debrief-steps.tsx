// Debrief steps: the eight of them with their minutes; a press goes there. F3.
import { STEP_TITLE } from '../debrief/step-words.ts';
import type { DebriefPublic, FacilitatorView } from '../../sim/session/view.ts';
import type { Control } from './control.ts';

type Props = {
  readonly desk: NonNullable<FacilitatorView['debrief']>;
  readonly at: DebriefPublic;
  readonly control: Control;
};

const minuteWords = (minutes: number): string => `${minutes.toLocaleString('en-GB')} min`;

export function DebriefSteps({ desk, at, control }: Props) {
  return (
    <nav class="sheet" aria-labelledby="steps-title">
      <h2 id="steps-title">The eight steps</h2>
      <ol class="steps plain">
        {desk.steps.map(({ step, minutes }, i) => (
          <li key={step}>
            <button
              type="button"
              aria-current={at.step === step ? 'step' : undefined}
              onClick={() => control({ type: 'GoToDebriefStep', step })}
            >
              <span class="number">{i + 1}</span>
              <span>{STEP_TITLE[step]}</span>
              <span class="quiet small">{minuteWords(minutes)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p class="small quiet">Phones and the wall follow. You can skip a step or go back to one.</p>
    </nav>
  );
}
