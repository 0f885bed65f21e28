// EvidenceDialog: the decision behind one mark. F3.
import type { DebriefDecision } from '../../sim/debrief/debrief.ts';
import { COMPETENCY_TITLE, type Competency } from '../../sim/scenario/competency.ts';
import type { Evidence } from '../../sim/scoring/evidence.ts';
import { Dialog } from '../ui/chrome.tsx';
import { signed } from '../ui/meters.tsx';
import { letterAt } from '../ui/words.ts';

export type OpenEvidence = {
  readonly evidence: Evidence;
  readonly competency: Competency;
  readonly decision?: DebriefDecision | undefined;
};

const mark = (weight: number): string => (weight === 0 ? 'does not touch it' : signed(weight));

export function EvidenceDialog({
  opened,
  onClose,
}: {
  readonly opened: OpenEvidence;
  readonly onClose: () => void;
}) {
  const { evidence, competency, decision } = opened;
  return (
    <Dialog label={`Evidence: ${evidence.heading}`} onClose={onClose}>
      <h2>{evidence.heading}</h2>
      <p>
        {COMPETENCY_TITLE[competency]}: <b>{mark(evidence.weights[competency] ?? 0)}</b> on a scale from −2 to
        +2
      </p>
      <ul class="plain stack">
        {evidence.offered.map((option, i) => {
          const votes = decision?.options.find((one) => one.id === option.id);
          const taken = option.id === evidence.optionId;
          return (
            <li key={option.id} class={taken ? 'note warm' : ''}>
              <b>
                {letterAt(i)}
                {taken ? ', taken' : ''}
              </b>{' '}
              {option.text}{' '}
              <span class="quiet small">
                ({mark(option.weights[competency] ?? 0)}
                {votes && decision?.how !== 'solo' ? `; votes ${votes.first} then ${votes.second}` : ''})
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <b>Author’s view:</b> {evidence.because[competency] ?? evidence.rationale}
      </p>
      <button class="button main" onClick={onClose}>
        Close
      </button>
    </Dialog>
  );
}
