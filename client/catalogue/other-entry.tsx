// Other entry: one scenario of another institution's catalogue, and what has become of adding it. F3.
import { useEffect, useRef } from 'preact/hooks';
import type { CatalogueLook, Here } from '../../protocol/catalogue.ts';
import { EntryFacts } from './entry-facts.tsx';
import { sizeWords } from './own-shelf.tsx';

/** Told where the person looks: at the button that was pressed. */
export type Said = { readonly kind: 'busy' | 'told' | 'wrong'; readonly words: string };

type Props = {
  readonly id: string;
  readonly entry: CatalogueLook['packages'][number];
  /** Of this entry; null while nothing has been done with it. */
  readonly said: Said | null;
  readonly isBusy: boolean;
  readonly onAdd: () => void;
};

const HERE_WORDS: Readonly<Record<Here, string>> = {
  no: '',
  same: 'On this server already, as it is here.',
  other: 'This server has another version of it. Sessions that were made with that one keep it.',
  own: 'This server has a scenario of its own by this name, which is never replaced.',
};

export function OtherEntry({ id, entry, said, isBusy, onAdd }: Props) {
  const here = useRef<HTMLParagraphElement>(null);
  const told = said?.kind === 'told' ? said.words : '';
  // The button that was pressed is gone, and this stands in its place.
  useEffect(() => {
    if (told !== '') here.current?.focus({ preventScroll: true });
  }, [told]);
  const words = told || HERE_WORDS[entry.here];
  return (
    <article class="stack" aria-labelledby={id}>
      <h4 id={id} lang={entry.lang}>
        {entry.title}
      </h4>
      <p class="solo-summary" lang={entry.lang}>
        {entry.summary}
      </p>
      <EntryFacts entry={entry} tellsGuide />
      {words !== '' && (
        <p class="small" ref={here} tabIndex={-1}>
          {words}
        </p>
      )}
      {(entry.here === 'no' || entry.here === 'other') && (
        <p>
          <button type="button" class="button slim" aria-disabled={isBusy} onClick={onAdd}>
            {entry.here === 'no' ? 'Add' : 'Replace'}
            <span class="hidden-text"> {entry.title}</span>
            <span class="catalogue-size">{sizeWords(entry.bytes)}</span>
          </button>
        </p>
      )}
      <p class="small catalogue-told" role="status">
        {said?.kind === 'busy' ? said.words : ''}
      </p>
      <div class="catalogue-told" role="alert">
        {said?.kind === 'wrong' && <p class="note wrong">{said.words}</p>}
      </div>
    </article>
  );
}
