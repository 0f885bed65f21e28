// Ballot: option, confidence and a one-line reason, kept as a draft until the vote is on disk. F3.
import { useCallback, useRef, useState } from 'preact/hooks';
import { REASON_MAX, type Vote } from '../../sim/ballot/vote.ts';
import type { OfferedDecision } from '../../sim/story/beat.ts';
import { keepDraft, readDraft, type Draft } from '../net/keys.ts';
import { Wrong } from '../ui/chrome.tsx';
import { CONFIDENCE_WORDS, letterAt } from '../ui/words.ts';
import { OptionButtons } from './options.tsx';
import type { Sent } from './play-model.ts';
import { reach } from './reach.ts';

type Props = {
  readonly decision: OfferedDecision;
  readonly round: 1 | 2;
  /** Names the draft: one per session, decision and round. */
  readonly draftKey: string;
  /** The vote as the server holds it. */
  readonly held: Vote | null;
  /** Where the second round starts from. */
  readonly before: Vote | null;
  readonly solo: boolean;
  readonly paused: boolean;
  /** Present seats that have not voted yet. */
  readonly waiting: number;
  readonly vote: (round: 1 | 2, optionId: string, confidence: number | null, reason: string) => Promise<Sent>;
};

function startOf({ draftKey, held, before }: Props): Draft {
  const draft = readDraft(draftKey);
  if (draft.optionId !== null || draft.reason !== '' || draft.confidence !== null) return draft;
  const from = held ?? before;
  if (from === null) return draft;
  return { optionId: from.optionId, confidence: from.confidence, reason: held?.reason ?? '' };
}

export function Ballot(props: Props) {
  const { decision, round, draftKey, held, solo, paused, waiting, vote } = props;
  const [draft, setDraft] = useState<Draft>(() => startOf(props));
  const [sending, setSending] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const below = useRef<HTMLFormElement>(null);
  const latest = useRef(draft);

  // Kept with the press itself, not after the next paint: a reload may come between the two.
  const change = useCallback(
    (part: Partial<Draft>) => {
      latest.current = { ...latest.current, ...part };
      keepDraft(draftKey, latest.current);
      setDraft(latest.current);
    },
    [draftKey],
  );
  const pick = useCallback(
    (optionId: string) => {
      change({ optionId });
      setWrong(null);
      requestAnimationFrame(() => below.current && reach(below.current));
    },
    [change],
  );

  const same =
    held !== null &&
    held.optionId === draft.optionId &&
    held.confidence === draft.confidence &&
    held.reason === draft.reason.trim();
  const ready = draft.optionId !== null && draft.confidence !== null;

  const send = async (event: Event) => {
    event.preventDefault();
    if (!ready || sending || same || paused || draft.optionId === null) return;
    setSending(true);
    setWrong(null);
    const refused = await vote(round, draft.optionId, draft.confidence, draft.reason.trim());
    setSending(false);
    if (refused) setWrong(refused.code);
    else keepDraft(draftKey, null);
  };

  const letter = letterAt(decision.options.findIndex((option) => option.id === held?.optionId));
  const stateWords = (): string => {
    const isIn = held !== null && !solo;
    if (paused) {
      return isIn
        ? `Paused. You voted ${letter}; you can change it when your facilitator goes on.`
        : 'Paused: your vote waits until your facilitator goes on. What you picked is kept.';
    }
    if (isIn) {
      return `You voted ${letter}. ${waiting > 0 ? `Waiting for ${waiting} more; you` : 'You'} can change it until then.`;
    }
    if (draft.optionId === null) return 'Pick an option, then say how sure you are.';
    return draft.confidence === null ? 'Say how sure you are.' : '';
  };
  const action = solo ? 'Take this decision' : held !== null ? 'Change my vote' : 'Send my vote';

  return (
    <>
      <OptionButtons options={decision.options} picked={draft.optionId} pick={pick} />
      <form class="ballot" ref={below} onSubmit={send} aria-label={solo ? 'Your decision' : 'Your vote'}>
        <fieldset>
          <legend>How sure are you?</legend>
          <div class="pills quad">
            {CONFIDENCE_WORDS.map((words, i) => (
              <label class="pill" key={words}>
                <input
                  type="radio"
                  name="confidence"
                  checked={draft.confidence === i + 1}
                  onChange={() => change({ confidence: i + 1 })}
                />
                <span>{words}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="field reason">
          <div class="spread">
            <label for="reason">
              Why, in one line <span class="quiet small">(you may leave it out)</span>
            </label>
            <span class="left" aria-hidden="true">
              {REASON_MAX - draft.reason.length}
            </span>
          </div>
          <input
            id="reason"
            type="text"
            maxLength={REASON_MAX}
            autocomplete="off"
            enterkeyhint="send"
            value={draft.reason}
            onInput={(event) => change({ reason: event.currentTarget.value })}
          />
        </div>
        <button type="submit" class="button main wide" aria-disabled={!ready || sending || same || paused}>
          {sending ? 'Sending' : same && !solo ? 'Your vote is in' : action}
        </button>
        <p class="state-line" role="status">
          {stateWords()}
        </p>
        <Wrong code={wrong} />
      </form>
    </>
  );
}
