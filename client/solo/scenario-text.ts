// Text of a scenario to be begun: from the server while it answers, else as this browser kept it. F3. Rule B2.
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { IndexedJournal } from './indexed-journal.ts';

/** With a kept text at hand nobody waits longer than this for a newer one; the server itself may take eight seconds. */
const PATIENCE_MS = 10_000;

const isScenario = (value: unknown): value is Scenario =>
  typeof value === 'object' && value !== null && 'story' in value && 'cuts' in value && 'digest' in value;

/** 'gone': the server answered that it has none of that name. Null: no answer that could be used. */
async function fetchText(slug: string, patienceMs: number | null): Promise<Scenario | 'gone' | null> {
  try {
    const signal = patienceMs === null ? null : AbortSignal.timeout(patienceMs);
    const response = await fetch(`/api/scenarios/${encodeURIComponent(slug)}`, { signal });
    if (response.status === 404) return 'gone';
    const body: unknown = response.ok ? await response.json() : null;
    return isScenario(body) ? body : null;
  } catch {
    return null;
  }
}

export async function scenarioText(store: IndexedJournal, slug: string): Promise<Scenario | null> {
  const kept = await store.text(slug);
  const fresh = await fetchText(slug, kept === null ? null : PATIENCE_MS);
  if (fresh === null) return kept;
  if (fresh === 'gone') return null;
  // A full disk takes away the copy for later, not the play of now.
  await store.keepText(fresh).catch(() => undefined);
  return fresh;
}
