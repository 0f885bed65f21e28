// The address phones can reach. F3. A facilitator on the server's own machine sees "localhost", which no phone can open.
import { signal } from '@preact/signals';

const OWN_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

export const joinOrigin = signal(location.origin);
/** The server answers this machine alone, so no phone can join. False until that is known. */
export const onlyThisMachine = signal(false);
export const joinHost = (): string => new URL(joinOrigin.value).host;

/** Asks the server for its address in the network; without one the address in the browser stays. */
export async function learnJoinOrigin(): Promise<void> {
  if (!OWN_MACHINE.has(location.hostname)) return;
  try {
    const { lan } = (await (await fetch('/healthz')).json()) as { readonly lan?: string | null };
    if (lan) joinOrigin.value = lan;
    onlyThisMachine.value = !lan;
  } catch {
    // The address in the browser stays.
  }
}
