// Table strip: cards above the options, one's own to lay down and what lies there, newest first. F3.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Wrong } from '../ui/chrome.tsx';
import { countWords } from '../ui/words.ts';
import { seatsOf, type Now } from './now.ts';
import { heldWords, tableNews, type Tabled } from './table-news.ts';

/** How long the news stays in sight of somebody who has scrolled past the strip. */
const NEWS_MS = 10_000;

type Props = {
  readonly now: Now;
  /** The newest card in full; else folded like the others. */
  readonly open: boolean;
};

export function TableStrip({ now, open }: Props) {
  const { model, team, seat } = now;
  const held = seat?.cards.filter((card) => !card.tabled) ?? [];
  const newestFirst = team.tabled.toReversed();
  const [newest, ...earlier] = newestFirst;
  const folded = open ? earlier : newestFirst;
  return (
    <>
      {(held.length > 0 || newest) && (
        <section class="table-strip" id="table" aria-label="Cards" tabIndex={-1}>
          {held.length > 0 && <Held cards={held} table={model.send.table} />}
          {open && newest && (
            <div class="tabled newest">
              <p class="who">
                <Who now={now} one={newest} />
                {earlier.length > 0 && <span class="newest-mark">Newest</span>}
              </p>
              <p class="text">{newest.card.text}</p>
            </div>
          )}
          {folded.length > 0 && (
            <details class="earlier">
              <summary>
                {open
                  ? `${countWords(folded.length, 'more card', 'more cards')} on the table`
                  : `${countWords(folded.length, 'card', 'cards')} on the table`}
              </summary>
              <ul class="plain">
                {folded.map((one) => (
                  <li class="tabled" key={one.card.id}>
                    <p class="who">
                      <Who now={now} one={one} />
                      {!open && one === newest && folded.length > 1 && (
                        <span class="newest-mark">Newest</span>
                      )}
                    </p>
                    <p class="text">{one.card.text}</p>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
      <News now={now} />
    </>
  );
}

function Who({ now, one }: { readonly now: Now; readonly one: Tabled[number] }) {
  if (one.seatId === now.seat?.seatId) return <>On the table: your team can read it </>;
  const name = seatsOf(now).find((seat) => seat.id === one.seatId)?.name ?? 'A colleague';
  return (
    <>
      {name} put this on the table <span class="role">{one.roleTitle}</span>
    </>
  );
}

type HeldProps = {
  readonly cards: NonNullable<Now['seat']>['cards'];
  readonly table: Now['model']['send']['table'];
};

function Held({ cards, table }: HeldProps) {
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <div class="held">
      <p class="who" id="held-title">
        {heldWords(cards.length)}
      </p>
      {cards.map((card) => (
        <div class="held-card" key={card.id}>
          <details>
            <summary>
              <span>{card.text}</span>
            </summary>
            <p class="quiet small">Only you know this, as {card.roleTitle}.</p>
          </details>
          <button
            type="button"
            class="button slim"
            onClick={async () => setWrong((await table(card.id))?.code ?? null)}
          >
            Put it on the table
          </button>
        </div>
      ))}
      <Wrong code={wrong} />
    </div>
  );
}

/** Over the lower edge for a moment: whoever reads further down learns of it, and nothing moves. */
function News({ now }: { readonly now: Now }) {
  const { tabled } = now.team;
  const seen = useRef<ReadonlySet<string>>(new Set(tabled.map(({ card }) => card.id)));
  const [words, setWords] = useState('');
  useEffect(() => {
    const news = tableNews(seen.current, tabled, now.seat?.seatId ?? null, seatsOf(now));
    seen.current = new Set(tabled.map(({ card }) => card.id));
    if (news !== '') setWords(news);
  }, [tabled]);
  useEffect(() => {
    if (words === '') return undefined;
    const timer = setTimeout(() => setWords(''), NEWS_MS);
    return () => clearTimeout(timer);
  }, [words, tabled.length]);
  const isOwn = tabled.at(-1)?.seatId === now.seat?.seatId;
  // The status is there before its words, so that screen readers read them.
  return (
    <div class="table-news">
      <p role="status">{words}</p>
      {words !== '' && !isOwn && (
        <button
          type="button"
          class="button slim"
          onClick={() => {
            setWords('');
            document.getElementById('choices')?.scrollIntoView({ block: 'start' });
            document.getElementById('table')?.focus({ preventScroll: true });
          }}
        >
          Read it
        </button>
      )}
    </div>
  );
}
