// One decision of a panel: the scene, what colleagues know, the options, and why. F3. No consequence is told.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { MOST_PANEL_REASON, type PanelAnswer } from '../../sim/scenario/panel.ts';
import type { PanelPage } from '../../sim/story/panel-pages.ts';
import { keepDraft, readDraft } from '../net/keys.ts';
import { OptionButtons } from '../play/options.tsx';
import { Page, Wrong } from '../ui/chrome.tsx';

type Props = {
  readonly title: string;
  readonly lang: string;
  /** Names what is typed and not kept yet. */
  readonly draftKey: string;
  readonly page: PanelPage;
  readonly number: number;
  readonly of: number;
  readonly held: PanelAnswer | null;
  /** All are answered: she looks over what she said. */
  readonly isLooking: boolean;
  readonly back: (() => void) | null;
  /** Resolves to what is in the way, or null. */
  readonly keep: (optionId: string, reason: string) => Promise<string | null>;
};

export function PanelDecision(props: Props) {
  const { title, lang, draftKey, page, number, of, held, isLooking, back, keep } = props;
  const start = readDraft(draftKey);
  const [optionId, setOptionId] = useState(start.optionId ?? held?.optionId ?? null);
  const [reason, setReason] = useState(start.reason || (held?.reason ?? ''));
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);

  // Kept with the press itself: a reload may come between it and the next paint.
  const pick = useCallback(
    (id: string) => {
      setOptionId(id);
      setAsked(false);
      keepDraft(draftKey, { ...readDraft(draftKey), optionId: id });
    },
    [draftKey],
  );
  const type = (text: string) => {
    setReason(text);
    keepDraft(draftKey, { ...readDraft(draftKey), reason: text });
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (optionId === null) {
      setAsked(true);
      document.querySelector<HTMLElement>('.options .card')?.focus();
      return;
    }
    setBusy(true);
    setWrong(null);
    const refused = await keep(optionId, reason);
    if (refused === null) return keepDraft(draftKey, null);
    setBusy(false);
    setWrong(refused);
  };

  return (
    <Page title={`${number}. ${page.heading}`}>
      <div>
        <p class="quiet small">
          <span lang={lang}>{title}</span>, decision {number} of {of}
        </p>
        <h1 ref={top} tabIndex={-1} lang={lang}>
          {page.heading || `Decision ${number}`}
        </h1>
      </div>
      {page.assumes !== null && (
        <p class="note">
          The story goes on as if a team had taken: <span lang={lang}>“{page.assumes}”</span> Every panel
          reads it so. It is no hint.
        </p>
      )}
      <section class="log" aria-label="The scene" lang={lang}>
        {page.passages.map(({ speaker, text }, i) => (
          <p key={i} class={speaker === null ? '' : 'said'}>
            {speaker !== null && <b>{speaker}</b>}
            {text}
          </p>
        ))}
      </section>
      {page.cards.length > 0 && (
        <section class="stack panel-cards" aria-labelledby="know-title">
          <h2 id="know-title">What colleagues know</h2>
          <ul class="plain" lang={lang}>
            {page.cards.map(({ roleTitle, text }, i) => (
              <li class="tabled" key={i}>
                <p class="who">{roleTitle}</p>
                <p class="text">{text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <form class="stack" onSubmit={send}>
        <div>
          <h2 id="prompt" lang={lang}>
            {page.prompt || 'What would you do?'}
          </h2>
          <p class="quiet small">Pick what you would take yourself, not what you think is wanted.</p>
        </div>
        <div lang={lang}>
          <OptionButtons options={page.options.map(asOffered)} picked={optionId} pick={pick} />
        </div>
        <div class="field">
          <div class="spread">
            <label for="reason">
              Why, in one line <span class="quiet small">(you may leave it out)</span>
            </label>
            <span class="left" aria-hidden="true">
              {MOST_PANEL_REASON - [...reason].length}
            </span>
          </div>
          <input
            id="reason"
            type="text"
            maxLength={MOST_PANEL_REASON}
            autocomplete="off"
            value={reason}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </div>
        <div role="alert">{asked && <p class="note warm">Pick an option first.</p>}</div>
        <Wrong code={wrong} />
        <div class="row">
          <button type="submit" class="button main" aria-disabled={busy}>
            {isLooking ? 'Keep it' : number === of ? 'Look over your answers' : 'Next decision'}
          </button>
          {back !== null && (
            <button type="button" class="button" onClick={back}>
              Back to decision {number - 1}
            </button>
          )}
        </div>
        <p class="quiet small">You can come back and change it until you finish.</p>
      </form>
    </Page>
  );
}

/** Which option the author marked as default is nothing for a practitioner's eyes. */
const asOffered = ({ id, text }: PanelPage['options'][number]) => ({ id, text, isDefault: false });
