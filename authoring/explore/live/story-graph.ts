// Story graph: every state a story can stand in, and every edge between them; states with one future are one. F1.
import type { StoryFault } from '../../../sim/story/index.ts';
import type { Guard } from './condition.ts';
import type { Linear } from './linear.ts';

export type GraphLine = { readonly text: string; readonly tags: readonly string[] };

export type GraphState = {
  /** Offered choices; empty while the story tells on, and at an ending. */
  readonly choices: readonly GraphLine[];
  readonly tellsOn: boolean;
};

export type GraphEdge = {
  /** Place in the graph's list. */
  readonly number: number;
  /** −1 for the edges that lead to the first state. */
  readonly from: number;
  /** −1 for an edge that breaks: see `fault`. */
  readonly to: number;
  /** Position of the choice taken; −1 when the story only tells on. */
  readonly choice: number;
  /** Share of chance among edges that are open at once, 0–1. */
  readonly chance: number;
  /** What must hold of the carried variables before it. */
  readonly guards: readonly Guard[];
  /** Carried variables that change, as forms of what they were before. */
  readonly became: ReadonlyMap<string, Linear>;
  /** Told on the way; null for an edge that only answers a question, and when a turn is told all at once. */
  readonly line: GraphLine | null;
  /** Another way had led there already. */
  readonly merged: boolean;
  readonly fault: StoryFault | null;
};

export type StoryGraph = {
  readonly states: readonly GraphState[];
  readonly edges: readonly GraphEdge[];
  /** Null when the story was explored to its end; else what stopped it. */
  readonly stopped: Stop | null;
  /** Ink steps taken. */
  readonly steps: number;
};

/** `forks`: more open questions within one line than are answered. */
export type Stop = 'states' | 'steps' | 'faults' | 'forks';
