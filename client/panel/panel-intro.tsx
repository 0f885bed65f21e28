// Panel intro: what this is, how long it takes, what is kept and who sees it. F3.
import { useState } from 'preact/hooks';
import type { PanelCard } from '../../protocol/panel.ts';
import { Page, Wrong } from '../ui/chrome.tsx';
import { countWords, dateWords } from '../ui/words.ts';

/** A scene of 150 words, three cards and four options read with care, and a moment to think. */
const MINUTES_A_DECISION = 3;

type Props = {
  readonly card: PanelCard;
  readonly wrong: string | null;
  /** Resolves to what is in the way, or null. */
  readonly begin: () => Promise<string | null>;
};

export function PanelIntro({ card, wrong: before, begin }: Props) {
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(before);
  const minutes = Math.ceil((card.decisions * MINUTES_A_DECISION) / 5) * 5;
  const start = async () => {
    if (busy) return;
    setBusy(true);
    setWrong(null);
    const refused = await begin();
    setBusy(false);
    setWrong(refused);
  };
  if (card.isFull) return <Full card={card} />;
  return (
    <Page title="What would you do?">
      <h1>What would you do?</h1>
      <p class="lede">
        You know this kind of work. “<span lang={card.lang}>{card.title}</span>” is a story with{' '}
        {countWords(card.decisions, 'decision', 'decisions')}. Please say which option you would take in each,
        and why. It takes about {minutes} minutes. You can stop and come back on this device.
      </p>
      <dl class="sheet panel-terms">
        <div>
          <dt>What it is for</dt>
          <dd>
            Teams of learners play the same story. Afterwards they see what practitioners would have done,
            beside what its author thinks. There is seldom one right answer; where you and others part is
            worth as much as where you agree.
          </dd>
        </div>
        <div>
          <dt>How it goes</dt>
          <dd>
            Alone, once, and without talking it over. You know what each colleague knows. You will not be told
            what follows, and your answers do not change the story. You can go back until you finish.
          </dd>
        </div>
        <div>
          <dt>What is kept</dt>
          <dd>
            The options you take and the reasons you type. No name is asked and none is kept, so name nobody
            in your reasons, nor your office.
          </dd>
        </div>
        <div>
          <dt>Who sees it</dt>
          <dd>
            Nobody before five have finished. Then: how many took each option, and the reasons without saying
            whose they are.
          </dd>
        </div>
        <div>
          <dt>When it goes</dt>
          <dd>
            Your answers are deleted on {dateWords(card.purgeAt)}. The counts and the reasons stay with the
            story.
          </dd>
        </div>
      </dl>
      {card.contentNote && (
        <p class="note warm" lang={card.lang}>
          <b lang="en">Content note:</b> {card.contentNote}
        </p>
      )}
      <div>
        <button type="button" class="button main" aria-disabled={busy} onClick={() => void start()}>
          Begin
        </button>
      </div>
      <Wrong code={wrong} />
    </Page>
  );
}

function Full({ card }: { readonly card: PanelCard }) {
  return (
    <Page title="This panel is full">
      <h1>This panel is full</h1>
      <p class="lede">
        Twenty people have said what they would do in “<span lang={card.lang}>{card.title}</span>”, or are
        about to. Thank you for wanting to help.
      </p>
      <p>You can play the story all the same, alone and at your own speed.</p>
      <p class="row">
        <a class="button" href="/solo">
          Play it alone
        </a>
      </p>
    </Page>
  );
}
