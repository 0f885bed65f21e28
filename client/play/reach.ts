// Reach: scrolling to what lies in the choices while they peek over the lower edge. F3.
// A sticky block does not move with the scroll at first, so the browser's own scrollIntoView falls short.

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
const SPACE_PX = 12;

/** How far to scroll, px: until what reaches from `start` to `end` is in view, its start if it is too tall. */
export const scrollFor = (
  start: number,
  end: number,
  view: { readonly top: number; readonly bottom: number },
): number => Math.max(0, Math.min(end + SPACE_PX - view.bottom, start - view.top));

/** Brings an element of the choices into view; does nothing where it is in view, or is no part of them. */
export function reach(element: Element): void {
  const block = element.closest('.choices');
  const panel = document.getElementById('panel');
  const mark = document.getElementById('choices');
  if (block === null || panel === null || mark === null) return;
  const { top, bottom } = element.getBoundingClientRect();
  if (bottom <= innerHeight) return;
  const ownScroll = getComputedStyle(panel).overflowY === 'auto';
  // The mark is where the block would be without sticking.
  const stuck = mark.getBoundingClientRect().top - block.getBoundingClientRect().top;
  const by = scrollFor(top + stuck, bottom + stuck, {
    top: ownScroll ? panel.getBoundingClientRect().top : 0,
    bottom: innerHeight,
  });
  (ownScroll ? panel : window).scrollBy({ top: by, behavior: calm() ? 'auto' : 'smooth' });
}
