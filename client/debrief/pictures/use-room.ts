// Use room: the room a picture has, in pixels and in its own text size; measured anew before printing. F3.
import { options } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Room } from './map-places.ts';

/** On a page that is read, or on the wall: there without interaction, and never scrolling. */
export type PictureSize = 'page' | 'wall';

/** An A4 page within its margins; pictures.css prints text at this size. */
const PAPER: Room = { width: 620, height: null, em: 12.5 };

/** Preact draws a moment later; paper does not wait. */
function atOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (draw) => draw();
  change();
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
}

/** Null until it has been measured, which is before the first paint. */
export function useRoom<E extends HTMLElement = HTMLDivElement>(
  size: PictureSize,
): {
  readonly ref: (element: E | null) => void;
  readonly room: Room | null;
} {
  // A state, not a ref: what a picture is of may come later than the picture, and its element with it.
  const [element, ref] = useState<E | null>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight } = element;
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      const height = size === 'wall' ? clientHeight : null;
      setRoom((old) =>
        width === 0 || (old?.width === width && old.height === height && old.em === em)
          ? old
          : { width, height, em },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const toPaper = () => atOnce(() => setRoom(PAPER));
    addEventListener('beforeprint', toPaper);
    addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', toPaper);
      removeEventListener('afterprint', measure);
    };
  }, [size, element]);
  return { ref, room };
}
