// Fit: makes its text smaller until it has room, before it is painted. F3. A projector cannot scroll.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const STEP = 0.04;
const SMALLEST = 0.4;

type Props = { readonly class: string; readonly children: ComponentChildren };

/** Sizes inside are multiples of the CSS variable --fit: 1, or less where the words are many. */
export function Fit({ class: name, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current) fit(box.current);
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const again = () => fit(element);
    const observer = new ResizeObserver(again);
    observer.observe(element);
    void document.fonts.ready.then(again);
    return () => observer.disconnect();
  }, []);
  return (
    <div class={`pj-fit ${name}`} ref={box}>
      {children}
    </div>
  );
}

function fit(box: HTMLElement): void {
  let share = 1;
  box.style.setProperty('--fit', '1');
  while (overflows(box) && share > SMALLEST) {
    share -= STEP;
    box.style.setProperty('--fit', share.toFixed(2));
  }
}

const overflows = (box: HTMLElement): boolean =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
