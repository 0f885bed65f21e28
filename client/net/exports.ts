// Exports: a session's files as bytes, fetched with the facilitator's key. F3. Bytes, since reading text drops the mark
// by which a spreadsheet knows UTF-8.
import type { Answer } from './api.ts';

const TIMEOUT_MS = 20_000;

/** `withNames`: only of the whole session. */
export async function fetchExport(
  code: string,
  key: string,
  name: string,
  { withNames = false }: { readonly withNames?: boolean } = {},
): Promise<Answer<Uint8Array>> {
  const whole = `journal${withNames ? '?names=keep' : ''}`;
  const path = name === 'journal.json' ? whole : `export/${encodeURIComponent(name)}`;
  try {
    const response = await fetch(`/api/sessions/${encodeURIComponent(code)}/${path}`, {
      headers: { authorization: `Bearer ${key}` },
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.ok) return { ok: true, value: new Uint8Array(await response.arrayBuffer()) };
    const body = (await response.json().catch(() => null)) as { error?: { code?: unknown } } | null;
    const refused = body?.error?.code;
    return { ok: false, error: { code: typeof refused === 'string' ? refused : 'http/server' } };
  } catch {
    return { ok: false, error: { code: 'net/offline' } };
  }
}
