// Lazy: a part of a page that is fetched when it is first shown. F3.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const AGAIN_MS = 2000;

/** Nothing is shown until it has come; a failed try is made again. */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [, turn] = useState(0);
    useEffect(() => {
      if (loaded !== null) return undefined;
      let current = true;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const fetchIt = (): void => {
        load().then(
          (part) => {
            loaded = part;
            if (current) turn((n) => n + 1);
          },
          () => {
            if (current) timer = setTimeout(fetchIt, AGAIN_MS);
          },
        );
      };
      fetchIt();
      return () => {
        current = false;
        clearTimeout(timer);
      };
    }, []);
    const Part = loaded;
    return Part === null ? <p role="status">One moment.</p> : <Part {...props} />;
  };
}
