// Named part: goes to the part that the address names, on a page that has it only after its data came. F3.
import { useEffect } from 'preact/hooks';

/** `isThere`: all that stands above the parts is drawn, so that none moves away again. */
export function useNamedPart(isThere: boolean): void {
  useEffect(() => {
    // The browser's own way, so that the keyboard goes on from there too.
    if (isThere && location.hash.length > 1) location.replace(location.hash);
  }, [isThere]);
}
