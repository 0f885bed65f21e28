// Knots: the parts of a story as its source has them, with the ways between them. F1. For the map in Studio.
import type { SourceFiles } from '../compile-ink.ts';
import { tagsOf, splitTag } from '../outline.ts';

export type Knot = {
  /** '' for what stands before the first knot. */
  readonly name: string;
  readonly file: string;
  /** First line; 1 is the top. */
  readonly line: number;
  readonly lastLine: number;
  readonly isFunction: boolean;
  /** Ids of decisions, and of all lines and options, in it. */
  readonly decisions: readonly string[];
  readonly ids: readonly string[];
  readonly endings: readonly string[];
  /** Knots it diverts to, each once, in order. */
  readonly leadsTo: readonly string[];
};

type Draft = { -readonly [K in keyof Knot]: Knot[K] extends readonly string[] ? string[] : Knot[K] };

const HEAD = /^\s*={2,}\s*(function\s+)?([\p{L}\p{N}_]+)/u;
const DIVERT = /(?:->|<-)\s*([\p{L}\p{N}_]+)/gu;

export function knotsOf(files: SourceFiles): readonly Knot[] {
  const knots: Draft[] = [];
  const names = Object.keys(files).filter((name) => name.endsWith('.ink'));
  for (const file of names.sort(
    (a, b) => Number(b === 'story.ink') - Number(a === 'story.ink') || a.localeCompare(b),
  )) {
    const lines = (files[file] ?? '').split('\n');
    let knot = fresh('', file, 1, false);
    const close = (line: number): void => {
      knot.lastLine = line;
      if (knot.name !== '' || knot.leadsTo.length > 0 || knot.ids.length > 0) knots.push(knot);
    };
    lines.forEach((raw, i) => {
      const head = HEAD.exec(raw);
      if (head) {
        close(i);
        knot = fresh(head[2] ?? '', file, i + 1, head[1] !== undefined);
        return;
      }
      const code = raw.replace(/\/\/.*$/, '');
      for (const [name, value] of tagsOf(raw).map(splitTag)) {
        if (name === 'decision') knot.decisions.push(value);
        if (name === 'id') knot.ids.push(value);
        if (name === 'ending') knot.endings.push(value);
      }
      for (const [, to] of code.replaceAll(/#[^\]]*/g, '').matchAll(DIVERT))
        if (to && !knot.leadsTo.includes(to)) knot.leadsTo.push(to);
    });
    close(lines.length);
  }
  const known = new Set(knots.map(({ name }) => name));
  return knots.map((knot) => ({
    ...knot,
    leadsTo: knot.leadsTo.filter((name) => known.has(name) && name !== knot.name),
  }));
}

const fresh = (name: string, file: string, line: number, isFunction: boolean): Draft => ({
  name,
  file,
  line,
  lastLine: line,
  isFunction,
  decisions: [],
  ids: [],
  endings: [],
  leadsTo: [],
});
