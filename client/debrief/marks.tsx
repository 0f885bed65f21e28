// Marks: band in words and a dot strip per competency; every dot opens its evidence. F3.
import { useState } from 'preact/hooks';
import { COMPETENCY_TITLE, type Competency } from '../../sim/scenario/competency.ts';
import type { Evidence, Profile } from '../../sim/scoring/evidence.ts';
import type { DebriefDecision } from '../../sim/debrief/debrief.ts';
import { Dialog } from '../ui/chrome.tsx';
import { letterAt } from '../ui/words.ts';
import { WeightDot } from './pictures/weight-dot.tsx';
import { bandWords, chancesWords, weightWords } from './pictures/weight-words.ts';
import './pictures.css';

type Props = {
  readonly profile: Profile;
  readonly evidence: readonly Evidence[];
  readonly decisions: readonly DebriefDecision[];
};
type Opened = { readonly competency: Competency; readonly decisionId: string };

export function Marks({ profile, evidence, decisions }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const headingOf = (decisionId: string) =>
    evidence.find((one) => one.decisionId === decisionId)?.heading ?? decisionId;
  return (
    <>
      <ul class="marks">
        {profile.marks.map((mark) => (
          <li class="mark" key={mark.competency}>
            <h3>{COMPETENCY_TITLE[mark.competency]}</h3>
            <span class={mark.band === null ? 'band none' : 'band'}>
              {bandWords(mark)}
              <span class="chances"> {chancesWords([mark])}</span>
            </span>
            {mark.dots.length > 0 && (
              <div class="dots" role="group" aria-label={`Evidence for ${COMPETENCY_TITLE[mark.competency]}`}>
                {mark.dots.map((dot) => (
                  <button
                    type="button"
                    class="dot"
                    key={dot.decisionId}
                    aria-label={`${headingOf(dot.decisionId)}: ${weightWords(dot.weight)}`}
                    onClick={() => setOpened({ competency: mark.competency, decisionId: dot.decisionId })}
                  >
                    <WeightDot weight={dot.weight} />
                  </button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {opened !== null && (
        <EvidenceDialog
          opened={opened}
          evidence={evidence}
          decisions={decisions}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

type DialogProps = {
  readonly opened: Opened;
  readonly evidence: readonly Evidence[];
  readonly decisions: readonly DebriefDecision[];
  readonly onClose: () => void;
};

function EvidenceDialog({ opened, evidence, decisions, onClose }: DialogProps) {
  const one = evidence.find((each) => each.decisionId === opened.decisionId);
  if (one === undefined) return null;
  const decision = decisions.find((each) => each.decisionId === opened.decisionId);
  const { competency } = opened;
  const because = one.because[competency];
  const counted = decision?.options.some((option) => option.first + option.second > 1) ?? false;
  return (
    <Dialog label={`Evidence: ${one.heading}`} onClose={onClose}>
      <div>
        <p class="quiet small">Evidence for {COMPETENCY_TITLE[competency]}</p>
        <h2>{one.heading}</h2>
      </div>
      {decision !== undefined && <p class="story">{decision.prompt}</p>}
      <ul class="options plain" aria-label="Options">
        {one.offered.map((option, i) => {
          const votes = decision?.options.find((each) => each.id === option.id);
          const taken = option.id === one.optionId;
          return (
            <li class={taken ? 'card taken' : 'card'} key={option.id}>
              <span class="key" aria-hidden="true">
                {letterAt(i)}
              </span>
              <span>
                {taken && <b>Taken: </b>}
                {option.text}
                <br />
                <span class="quiet small">
                  {option.weights[competency] === undefined
                    ? 'says nothing about this'
                    : weightWords(option.weights[competency] ?? 0)}
                </span>
              </span>
              {counted && votes !== undefined && (
                <span class="n">
                  {votes.first} → {votes.second}
                  <span class="hidden-text"> votes, first then second</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {counted && <p class="quiet small">First votes → second votes.</p>}
      <p class="note">
        <b>Author’s view.</b> {because ?? one.rationale}
        {because !== undefined && because !== one.rationale && one.rationale !== '' && ` ${one.rationale}`}
      </p>
      <div>
        <button type="button" class="button main" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
