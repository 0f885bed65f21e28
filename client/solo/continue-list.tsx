// 'Continue where you left' and 'Look back': plays in this browser, with start over and delete. F3.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SessionId } from '../../sim/kit/id.ts';
import { countWords, dateWords } from '../ui/words.ts';
import type { PlayLine } from './solo-parts.ts';

type ListProps = {
  readonly plays: readonly PlayLine[];
  readonly busy: boolean;
  readonly onStartOver: (line: PlayLine) => void;
  readonly onErase: (id: SessionId) => void;
};

function whereWords({ ended, decided, decisions, touchedAt }: PlayLine): string {
  const on = dateWords(touchedAt);
  if (ended) return `Finished on ${on}`;
  if (decisions > 0)
    return `Decision ${Math.min(decided + 1, decisions)} of ${decisions}, last played on ${on}`;
  return `${countWords(decided, 'choice', 'choices')} taken, last played on ${on}`;
}

export function ContinueList(props: ListProps) {
  const { plays } = props;
  return (
    <>
      <PlayList
        {...props}
        id="continue-title"
        title="Continue where you left"
        plays={plays.filter(({ ended }) => !ended)}
      />
      <PlayList {...props} id="back-title" title="Look back" plays={plays.filter(({ ended }) => ended)} />
    </>
  );
}

type PlayListProps = ListProps & { readonly id: string; readonly title: string };

function PlayList({ id, title, plays, busy, onStartOver, onErase }: PlayListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  if (plays.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <ul class="plain solo-continue">
        {plays.map((line) => (
          <li key={line.id}>
            <ContinueLine
              line={line}
              busy={busy}
              onStartOver={() => onStartOver(line)}
              onErase={() => {
                heading.current?.focus();
                onErase(line.id);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type LineProps = {
  readonly line: PlayLine;
  readonly busy: boolean;
  readonly onStartOver: () => void;
  readonly onErase: () => void;
};
type Question = 'erase' | 'over';

const QUESTIONS: Readonly<Record<Question, { readonly ask: string; readonly yes: string }>> = {
  erase: { ask: 'Delete this play? It cannot be brought back.', yes: 'Delete it' },
  over: { ask: 'Begin again from the first word? This play is deleted.', yes: 'Begin again' },
};

function ContinueLine({ line, busy, onStartOver, onErase }: LineProps) {
  const [question, setQuestion] = useState<Question | null>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const asked = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    if (question !== null) keep.current?.focus();
    else asked.current?.focus();
  }, [question]);
  const { title, lang, rubric } = line.play.scenario;
  const href = `/solo/${encodeURIComponent(line.id)}`;
  const ask = (next: Question) => (event: { readonly currentTarget: HTMLButtonElement }) => {
    asked.current = event.currentTarget;
    setQuestion(next);
  };
  return (
    <article class="sheet solo-line">
      <div>
        <h3 lang={lang}>{title}</h3>
        <p class="small quiet">{whereWords(line)}</p>
      </div>
      <div class="row" hidden={question !== null}>
        <a class="button main slim" href={line.ended && rubric ? `${href}/debrief` : href}>
          {line.ended ? (rubric ? 'See your debrief' : 'Read the end') : 'Continue'}
          <span class="hidden-text"> {title}</span>
        </a>
        <button type="button" class="button slim" aria-disabled={busy} onClick={ask('over')}>
          Start over<span class="hidden-text"> {title}</span>
        </button>
        <button type="button" class="button danger slim" aria-disabled={busy} onClick={ask('erase')}>
          Delete<span class="hidden-text"> {title}</span>
        </button>
      </div>
      {question !== null && (
        <div class="stack" role="group" aria-label={QUESTIONS[question].ask}>
          <p>{QUESTIONS[question].ask}</p>
          <div class="row">
            <button type="button" class="button slim" ref={keep} onClick={() => setQuestion(null)}>
              Keep it
            </button>
            <button
              type="button"
              class="button danger slim"
              aria-disabled={busy}
              onClick={question === 'erase' ? onErase : onStartOver}
            >
              {QUESTIONS[question].yes}
            </button>
          </div>
        </div>
      )}
    </article>
  );
}
