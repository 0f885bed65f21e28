// Panel review: what she said in each decision, with a way back to each, and the end. F3.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelBook } from '../../protocol/panel.ts';
import { Page, Wrong } from '../ui/chrome.tsx';

type Props = {
  readonly title: string;
  readonly lang: string;
  readonly book: PanelBook;
  readonly goTo: (position: number) => void;
  /** Resolves to what is in the way, or null. */
  readonly finish: () => Promise<string | null>;
};

export function PanelReview({ title, lang, book, goTo, finish }: Props) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  const end = async () => {
    if (busy) return;
    setBusy(true);
    const refused = await finish();
    setBusy(false);
    setWrong(refused);
  };
  return (
    <Page title="Your answers">
      <div>
        <p class="quiet small" lang={lang}>
          {title}
        </p>
        <h1 ref={top} tabIndex={-1}>
          Your answers
        </h1>
      </div>
      <p class="lede">
        They are kept, and do not count yet. Look them over, change what you like, then press Finish.
      </p>
      <ol class="plain panel-answers">
        {book.pages.map(({ decisionId, heading, options }, i) => {
          const answer = book.answers[decisionId];
          return (
            <li class="sheet" key={decisionId}>
              <div class="spread">
                <h2>
                  {i + 1}. <span lang={lang}>{heading}</span>
                </h2>
                <button
                  type="button"
                  class="button slim"
                  aria-label={`Change ${i + 1}. ${heading}`}
                  onClick={() => goTo(i)}
                >
                  Change
                </button>
              </div>
              <p lang={lang}>{options.find(({ id }) => id === answer?.optionId)?.text}</p>
              {answer !== undefined && answer.reason !== '' && <p class="quiet">“{answer.reason}”</p>}
            </li>
          );
        })}
      </ol>
      <Wrong code={wrong} />
      <div class="stack">
        <p>After this nothing can be changed.</p>
        <div>
          <button type="button" class="button main" aria-disabled={busy} onClick={() => void end()}>
            Finish
          </button>
        </div>
      </div>
    </Page>
  );
}
