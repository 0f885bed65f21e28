// Fit strips: on the wall nothing of a strip is cut: all gets smaller, and what there is no room for is left out. F3.
// Rule D7. A wall cannot scroll.
import { useLayoutEffect, useState } from 'preact/hooks';

const STEP = 0.04;
/** Down to here all is told; then the chances are left out, and it goes down again. */
const SMALL = 0.76;
const SMALLEST = 0.5;

const overflows = (list: HTMLElement): boolean =>
  [...list.children].some(
    (strip) => strip.scrollHeight > strip.clientHeight + 1 || strip.scrollWidth > strip.clientWidth + 1,
  );

/** Largest size down to `least` at which nothing is cut; false when there is none. */
function shrink(list: HTMLElement, least: number): boolean {
  for (let share = 1; share >= least; share -= STEP) {
    list.style.setProperty('--strip-fit', share.toFixed(2));
    if (!overflows(list)) return true;
  }
  return false;
}

function fit(list: HTMLElement): void {
  list.classList.remove('brief');
  if (shrink(list, SMALL)) return;
  list.classList.add('brief');
  shrink(list, SMALLEST);
}

/** For the list of strips; before it is painted, and again when its room changes. */
export function useFittedStrips(isWall: boolean): (list: HTMLElement | null) => void {
  const [list, setList] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (list && isWall) fit(list);
  });
  useLayoutEffect(() => {
    if (!list || !isWall) return undefined;
    const again = () => fit(list);
    const observer = new ResizeObserver(again);
    observer.observe(list);
    void document.fonts.ready.then(again);
    return () => observer.disconnect();
  }, [list, isWall]);
  return setList;
}
