// Line heat: how many plays meet each line that people read, by file and line. F1.
import type { SourceFiles } from '../compile-ink.ts';
import type { Sample } from '../explore/sample.ts';
import { sourceLines } from './source-line.ts';

export type LineHeat = {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly id: string;
  readonly kind: 'option' | 'prompt' | 'card' | 'prose';
  /** 0–1 of the sample's plays that tell it or, of an option, that offer it. */
  readonly share: number;
  /** `never`: no play of this cut can meet it, or none of the sample did where that is all there is to go by. */
  readonly met: 'yes' | 'never' | 'open';
};

/** Lines without an id have no heat: `caseroom ids` gives them one. Sheets and notes are no part of a play. */
export function heatOfLines(files: SourceFiles, sample: Sample): readonly LineHeat[] {
  const { told, offers, plays, unsettled } = sample;
  return sourceLines(files).flatMap(({ file, line, kind, id, tags }) => {
    if (kind !== 'option' && kind !== 'prompt' && kind !== 'card' && kind !== 'prose') return [];
    const name = kind === 'prompt' ? tags.get('decision') : id;
    if (name === undefined || name === null) return [];
    const count = kind === 'option' || kind === 'prompt' ? offers.get(name) : told.get(name);
    const met = count !== undefined ? 'yes' : unsettled.has(name) ? 'open' : 'never';
    return [{ file, line, id: id ?? name, kind, share: plays === 0 ? 0 : (count ?? 0) / plays, met }];
  });
}
