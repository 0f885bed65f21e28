// Choices: the prompt and its options, always in reach. F3.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { reach } from './reach.ts';

type ChoicesProps = {
  readonly heading: string;
  readonly prompt: string;
  readonly note?: string | null;
  readonly children: ComponentChildren;
};

/** Shares of the window's height that the block may take while the text above is read. */
const MOST_NARROW = 0.4;
const MOST_WIDE = 0.5;
const NEXT_PX = 28;

/**
 * The block peeks over the lower edge until it is scrolled to: the first option on a phone,
 * all of them beside the picture where there is room.
 */
export function Choices({ heading, prompt, note = null, children }: ChoicesProps) {
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = block.current;
    if (element === null) return undefined;
    const measure = () => {
      const wide = matchMedia('(min-width: 900px)').matches;
      const cards = [...element.querySelectorAll('.card')];
      const { top } = element.getBoundingClientRect();
      const most = innerHeight * (wide ? MOST_WIDE : MOST_NARROW);
      const ends = cards.map((card) => card.getBoundingClientRect().bottom - top + 8);
      const fitting = ends.findLast((end) => end <= most);
      // With some left out a part of the next one shows that there are more.
      const all = fitting === ends.at(-1) ? fitting : fitting && fitting + NEXT_PX;
      const peek = Math.min((wide ? all : ends[0]) ?? ends[0] ?? 170, most);
      element.style.setProperty('--peek', `${Math.round(peek)}px`);
      // What lies above the peeking edge keeps clear of it.
      document.getElementById('panel')?.style.setProperty('--peek', `${Math.round(peek)}px`);
      element.style.setProperty('--tall', `${element.offsetHeight}px`);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    addEventListener('resize', measure);
    // The keyboard goes to what is still below the edge.
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.matches(':focus-visible')) reach(target);
    };
    element.addEventListener('focusin', onFocus);
    measure();
    return () => {
      watch.disconnect();
      removeEventListener('resize', measure);
      element.removeEventListener('focusin', onFocus);
    };
  }, []);
  return (
    <>
      <div id="choices" class="choices-top" />
      <div class="choices peek" ref={block}>
        <div>
          {note !== null && <p class="quiet small">{note}</p>}
          <h2 class="prompt" id="prompt" tabIndex={-1}>
            {prompt || heading || 'What next?'}
          </h2>
        </div>
        {children}
      </div>
    </>
  );
}
