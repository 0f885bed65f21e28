// Sheet frame: a page made for paper, with its buttons on the screen alone. F3.
import type { ComponentChildren } from 'preact';
import { CREDIT_LINE } from '../../sim/scenario/competency.ts';
import { BANDS_WORDS } from '../debrief/pictures/weight-words.ts';
import { Page } from '../ui/chrome.tsx';
import { dateWords, wordsFor } from '../ui/words.ts';
import './report.css';

type Props = {
  readonly title: string;
  readonly code: string;
  readonly children: ComponentChildren;
};

export function SheetFrame({ title, code, children }: Props) {
  return (
    <Page title={title} wide chips={<span class="chip">{code}</span>}>
      <p class="row no-print paper-buttons">
        <button type="button" class="button main" onClick={() => print()}>
          Print, or save as PDF
        </button>
        <a class="button" href={`/debrief/${code}`}>
          The debrief
        </a>
      </p>
      <article class="paper">{children}</article>
    </Page>
  );
}

/** How far what is printed may be used, whose words it rests on, and when its source is gone. */
export function Limits({ purgeAt }: { readonly purgeAt: number }) {
  return (
    <section class="limits" aria-labelledby="limits-title">
      <h2 id="limits-title">What this can be used for</h2>
      <p>
        For looking back and learning. A mark says what a decision did for a competency by the author’s key,
        in one story, on one day. It is no measure of a person or a team, and must not be used to select, rank
        or appraise anyone.
      </p>
      <p>{BANDS_WORDS}</p>
      <p class="credit">{CREDIT_LINE}</p>
      {purgeAt > 0 && (
        <p class="quiet small">The session behind this page is erased on {dateWords(purgeAt)}.</p>
      )}
    </section>
  );
}

export function NotHere({
  code,
  wrong,
  back,
}: {
  readonly code: string;
  readonly wrong: string;
  readonly back: string;
}) {
  return (
    <Page title="Nothing to print" chips={<span class="chip">{code}</span>}>
      <h1>There is nothing to print here</h1>
      <p class="note warm" role="alert">
        {wordsFor(wrong)}
      </p>
      <p class="row">
        <a class="button main" href={back}>
          Back to the session
        </a>
      </p>
    </Page>
  );
}
