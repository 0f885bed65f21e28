// Presets: set-ups this browser keeps under a name. F3. Storage may be full or forbidden.
import type { NewSession } from '../net/api.ts';

const KEY = 'caseroom.presets';

export type Presets = Readonly<Record<string, NewSession>>;

export function readPresets(): Presets {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return kept !== null && typeof kept === 'object' ? (kept as Presets) : {};
  } catch {
    return {};
  }
}

/** Null removes it. Returns what is kept now. */
export function keepPreset(name: string, setUp: NewSession | null): Presets {
  const { [name]: _, ...others } = readPresets();
  const presets = setUp === null ? others : { ...others, [name]: setUp };
  try {
    localStorage.setItem(KEY, JSON.stringify(presets));
  } catch {
    // kept until the page is left
  }
  return presets;
}
