// Marks: band in words and a dot strip per competency; every dot opens its evidence. F3.
import { useState } from 'preact/hooks';
import { COMPETENCY_TITLE, type Competency } from '../../sim/scenario/competency.ts';
import { BAND_TITLE, type Evidence, type Profile } from '../../sim/scoring/evidence.ts';
import type { DebriefDecision } from '../../sim/debrief/debrief.ts';
import { Dialog } from '../ui/chrome.tsx';
import { letterAt } from '../ui/words.ts';

type Props = {
  readonly profile: Profile;
  readonly evidence: readonly Evidence[];
  readonly decisions: readonly DebriefDecision[];
};
type Opened = { readonly competency: Competency; readonly decisionId: string };

export function weightWords(weight: number): string {
  if (weight >= 2) return 'strengthened it clearly';
  if (weight === 1) return 'strengthened it';
  if (weight === 0) return 'left it as it was';
  return weight === -1 ? 'set it back' : 'set it back clearly';
}

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
              {mark.band === null ? 'Not exercised enough to say' : BAND_TITLE[mark.band]}
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
                    <Dot weight={dot.weight} />
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

/** Height and fill tell the weight: two steps above the line, two below, hollow on it. */
function Dot({ weight }: { readonly weight: number }) {
  const y = 22 - Math.max(-2, Math.min(2, weight)) * 6.5;
  const fill = weight > 0 ? '#14606e' : weight < 0 ? '#a3341a' : '#fffaf1';
  return (
    <svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <path d="M4 22h36" stroke="#8a7f6c" stroke-width="1.5" stroke-dasharray="3 3" />
      <path d={`M22 22V${y}`} stroke={weight < 0 ? '#a3341a' : '#14606e'} stroke-width="2.5" />
      {weight < 0 ? (
        <rect x="16" y={y - 6} width="12" height="12" rx="2" fill={fill} />
      ) : (
        <circle cx="22" cy={y} r="6.5" fill={fill} stroke="#14606e" stroke-width="2" />
      )}
    </svg>
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
