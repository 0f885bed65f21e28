// Panel: a practitioner reads, answers, looks over and finishes, once. F3. /panel/<CODE>#3 is the third decision.
import './panel.css';
import { useEffect, useState } from 'preact/hooks';
import type { PanelBook, PanelCard } from '../../protocol/panel.ts';
import type { Failure } from '../net/api.ts';
import { keepPanelToken, panelToken } from '../net/keys.ts';
import { answerPanel, beginPanel, fetchPanel, fetchPanelBook, finishPanel } from '../net/panels.ts';
import { address, navigate } from '../router.ts';
import { Page, Wrong } from '../ui/chrome.tsx';
import { PanelDecision } from './panel-decision.tsx';
import { PanelIntro } from './panel-intro.tsx';
import { PanelReview } from './panel-review.tsx';

/** Position of the first decision without an answer; their number when all have one. */
function nextOf({ pages, answers }: PanelBook): number {
  const open = pages.findIndex(({ decisionId }) => !Object.hasOwn(answers, decisionId));
  return open < 0 ? pages.length : open;
}

/** Nothing is sent again by itself here, so the words for a lost connection are others. */
const codeOf = ({ code }: Failure): string => (code.startsWith('net/') ? 'panel/no-connection' : code);

export function PanelPage({ code }: { readonly code: string }) {
  const [card, setCard] = useState<PanelCard | null>(null);
  const [book, setBook] = useState<PanelBook | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const token = panelToken(code) ?? '';
  const goTo = (position: number, replace = false) => navigate(`/panel/${code}#${position + 1}`, { replace });

  const fetchBook = async (held: string): Promise<PanelBook | null> => {
    const read = await fetchPanelBook(code, held);
    if (read.ok) setBook(read.value);
    else setWrong(codeOf(read.error));
    return read.ok ? read.value : null;
  };
  const open = async (): Promise<void> => {
    setWrong(null);
    const found = await fetchPanel(code, token === '' ? null : token);
    if (!found.ok) return setWrong(codeOf(found.error));
    const read = token === '' ? null : await fetchBook(token);
    if (read && !read.isFinished && address.peek().hash === '') goTo(nextOf(read), true);
    setCard(found.value);
  };
  useEffect(() => void open(), []);

  const begin = async (): Promise<string | null> => {
    const begun = await beginPanel(code);
    if (!begun.ok) return codeOf(begun.error);
    keepPanelToken(code, begun.value.token);
    if (await fetchBook(begun.value.token)) goTo(0);
    return null;
  };

  if (card === null) {
    return (
      <Page title="A panel">
        <h1>A panel of practitioners</h1>
        {wrong === null && <p class="quiet">One moment.</p>}
        <Wrong code={wrong} />
        {wrong !== null && (
          <p>
            <button type="button" class="button" onClick={() => void open()}>
              Try again
            </button>
          </p>
        )}
      </Page>
    );
  }
  if (book === null) return <PanelIntro card={card} wrong={wrong} begin={begin} />;
  if (book.isFinished) return <Thanks title={card.title} />;

  const next = nextOf(book);
  const asked = Number(address.value.hash.slice(1)) - 1;
  const position = Number.isInteger(asked) && asked >= 0 ? Math.min(asked, next) : next;
  const page = book.pages[position];
  if (page === undefined) {
    const finish = async (): Promise<string | null> => {
      const finished = await finishPanel(code, token);
      if (!finished.ok) return codeOf(finished.error);
      setBook({ ...book, isFinished: true });
      return null;
    };
    return <PanelReview title={card.title} lang={card.lang} book={book} goTo={goTo} finish={finish} />;
  }
  const keep = async (optionId: string, reason: string): Promise<string | null> => {
    const kept = await answerPanel(code, token, page.decisionId, { optionId, reason });
    if (!kept.ok) return codeOf(kept.error);
    const answers = { ...book.answers, [page.decisionId]: { optionId, reason } };
    setBook({ ...book, answers });
    goTo(next === book.pages.length ? next : position + 1);
    return null;
  };
  return (
    <PanelDecision
      key={page.decisionId}
      title={card.title}
      lang={card.lang}
      draftKey={`panel.${code}.${page.decisionId}`}
      page={page}
      number={position + 1}
      of={book.pages.length}
      held={book.answers[page.decisionId] ?? null}
      isLooking={next === book.pages.length}
      back={position === 0 ? null : () => goTo(position - 1)}
      keep={keep}
    />
  );
}

function Thanks({ title }: { readonly title: string }) {
  return (
    <Page title="Thank you">
      <h1>Thank you</h1>
      <p class="lede">
        Your answers are in, and they stay as they are. Teams that play “{title}” will see what people who do
        such work would take, and can ask why.
      </p>
      <p>You can close this page. To see where your choices would have led, play it alone.</p>
      <p class="row">
        <a class="button" href="/solo">
          Play it alone
        </a>
      </p>
    </Page>
  );
}
