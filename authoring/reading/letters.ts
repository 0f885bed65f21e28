// Letters: what blind readers named as the right answer, set beside each other and beside the key. F1.
import { sumOfWeights, type Scenario } from '../../sim/scenario/index.ts';
import type { SeatPage } from './seat-pages.ts';

/** One reader's sheet: a line `d1 B 1a2b3c4d` for each decision, the letter large or small, `?` where she has none; the mark says which text was read, and may be missing. */
export type LetterSheet = ReadonlyMap<string, { readonly place: number; readonly mark: string | null }>;

const LINE = /^(\S+)\s+([A-Za-z?])(?:\s+([0-9a-f]{8}))?\s*(?:#.*)?$/;

/** The line number of the first line that is no letter, else the sheet. Empty lines and lines after `#` are passed over. */
export function parseLetters(text: string): LetterSheet | number {
  const sheet = new Map<string, { readonly place: number; readonly mark: string | null }>();
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#.*)?$/.test(line)) continue;
    const [, decision, letter, mark] = LINE.exec(line.trim()) ?? [];
    if (decision === undefined || letter === undefined) return i + 1;
    if (letter === '?') continue;
    sheet.set(decision, { place: letter.toUpperCase().charCodeAt(0) - 65, mark: mark ?? null });
  }
  return sheet;
}

export type ReadDecision = {
  readonly id: string;
  /** A place of each reader, in the order of the sheets; null where she has written none, or one that is not there. */
  readonly places: readonly (number | null)[];
  /** Sums of the author's weights, in the order shown. */
  readonly totals: readonly number[];
  /** All readers named the same option, and there is more than one reader. */
  readonly agreed: boolean;
  /** Readers whose text has changed since. */
  readonly stale: readonly number[];
};

export type Compared = {
  readonly decisions: readonly ReadDecision[];
  /** Of each reader: what her letters earn above the mean of the options, over most − least of those decisions. */
  readonly leads: readonly number[];
  /** The same for whoever takes the strongest option each time. */
  readonly best: number;
};

/** `pages`: those of each reader's own seat. */
export function compareLetters(
  scenario: Scenario,
  readers: readonly { readonly letters: LetterSheet; readonly pages: readonly SeatPage[] }[],
): Compared {
  const decisions = (readers[0]?.pages ?? []).map(({ decisionId: id, options }): ReadDecision => {
    const key = scenario.rubric?.author.decisions[id];
    const totals = options.map((option) => sumOfWeights(key?.[option.id]?.weights));
    const places = readers.map(({ letters }) => {
      const place = letters.get(id)?.place;
      return place === undefined || place >= options.length ? null : place;
    });
    const [first] = places;
    return {
      id,
      places,
      totals,
      agreed: places.length > 1 && first !== null && places.every((place) => place === first),
      stale: readers.flatMap(({ letters, pages }, reader) => {
        const mark = letters.get(id)?.mark;
        const now = pages.find(({ decisionId }) => decisionId === id)?.mark;
        return mark === undefined || mark === null || mark === now ? [] : [reader];
      }),
    };
  });
  return {
    decisions,
    leads: readers.map((_, reader) =>
      leadOf(decisions, ({ places, totals }) => totals[places[reader] ?? -1] ?? null),
    ),
    best: leadOf(decisions, ({ totals }) => Math.max(...totals)),
  };
}

/** `earned`: points of a decision; null where none was taken, which does not count. */
function leadOf(
  decisions: readonly ReadDecision[],
  earned: (decision: ReadDecision) => number | null,
): number {
  let [ahead, range] = [0, 0];
  for (const decision of decisions) {
    const points = earned(decision);
    if (points === null) continue;
    const { totals } = decision;
    ahead += points - totals.reduce((sum, total) => sum + total, 0) / totals.length;
    range += Math.max(...totals) - Math.min(...totals);
  }
  return range === 0 ? 0 : ahead / range;
}
