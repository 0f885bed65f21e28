// What the room's big screen may show. F0. Rule W3.
// Names, private cards and weights are in no part of this type; how teams voted is in `reveal` alone.
import type { EpochMs } from '../kit/index.ts';
import type { Passage } from '../story/index.ts';
import type { RunPhase } from './phase.ts';
import type { CommitHow } from './state.ts';

export type ProjectorTeam = {
  readonly name: string;
  readonly people: number;
  readonly phase: RunPhase;
  readonly decisionNumber: number;
  /** Those who have done their part in this phase; never how. */
  readonly done: number;
};

export type TeamReveal = {
  readonly name: string;
  readonly letter: string;
  readonly text: string;
  readonly how: CommitHow;
  /** Votes per option, first and second round, now that everyone has decided. */
  readonly votes: readonly { readonly letter: string; readonly first: number; readonly second: number }[];
  readonly consequence: readonly string[];
};

export type ProjectorScreen =
  | { readonly kind: 'join' }
  | { readonly kind: 'prebrief'; readonly purgeAt: EpochMs }
  | {
      readonly kind: 'decision';
      readonly heading: string;
      readonly prompt: string;
      /** What every team reads alike; empty where their stories differ. */
      readonly passages: readonly Passage[];
      readonly options: readonly { readonly letter: string; readonly text: string }[];
      readonly phase: RunPhase;
      readonly deadline: EpochMs | null;
    }
  | {
      readonly kind: 'reveal';
      readonly heading: string;
      readonly passages: readonly Passage[];
      readonly options: readonly { readonly letter: string; readonly text: string }[];
      readonly teams: readonly TeamReveal[];
    }
  /** Own pace: where everyone is, without a word of the story that some have not reached. */
  | { readonly kind: 'progress' }
  | {
      readonly kind: 'ended';
      readonly endings: readonly { readonly name: string; readonly ending: string }[];
    }
  | { readonly kind: 'debrief' }
  | { readonly kind: 'closed' };

export type ProjectorView = {
  readonly code: string;
  /** Slug of the scenario: its places and people have drawings of their own. */
  readonly scenario: string;
  readonly title: string;
  /** What the story touches on; empty where it needs no note. */
  readonly contentNote: string;
  readonly locked: boolean;
  readonly paused: boolean;
  readonly decisions: number;
  readonly decisionNumber: number;
  readonly teams: readonly ProjectorTeam[];
  /** The facilitator's last word to everyone. */
  readonly message: { readonly id: number; readonly at: EpochMs; readonly text: string } | null;
  readonly screen: ProjectorScreen;
};
