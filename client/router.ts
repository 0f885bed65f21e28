// Router: the address as a signal, links without a page load. F3.
import { computed, signal } from '@preact/signals';

const read = () => ({ path: location.pathname, search: location.search, hash: location.hash });

export const address = signal(read());

/** Path without empty parts: '/play/ABC234/' is ['play', 'ABC234']. */
export const pathParts = computed(() =>
  address.value.path
    .split('/')
    .filter(Boolean)
    .map((part) => safeDecode(part)),
);

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function navigate(to: string, options: { readonly replace?: boolean } = {}): void {
  if (options.replace) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  address.value = read();
  scrollTo(0, 0);
}

/** Follows same-origin links by script; leaves new tabs, downloads and fragments to the browser. */
export function startRouter(): void {
  addEventListener('popstate', () => {
    address.value = read();
  });
  addEventListener('hashchange', () => {
    address.value = read();
  });
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = (event.target as Element | null)?.closest?.('a');
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (link.pathname.startsWith('/api/')) return;
    if (link.pathname === location.pathname && link.search === location.search && link.hash) return;
    event.preventDefault();
    navigate(link.pathname + link.search + link.hash);
  });
}
