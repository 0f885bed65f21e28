// PlayModel: what the play view needs, from a room (client/net) or from a solo host (client/solo). F3.
import type { ReadonlySignal } from '@preact/signals';
import type { Competency } from '../../sim/scenario/competency.ts';
import type { NoteKind } from '../../sim/session/debrief-state.ts';
import type { PublicView, SeatView, TeamView } from '../../sim/session/view.ts';

export type LinkStatus = 'connecting' | 'online' | 'offline';

/** Nothing when it is done, or the code of a refusal (client/ui/words.ts turns it into words). */
export type Sent = void | { readonly code: string };

export type PlayModel = {
  readonly publicView: ReadonlySignal<PublicView | null>;
  readonly teamView: ReadonlySignal<TeamView | null>;
  readonly seatView: ReadonlySignal<SeatView | null>;
  readonly status: ReadonlySignal<LinkStatus>;
  readonly send: {
    vote(round: 1 | 2, optionId: string, confidence: number | null, reason: string): Promise<Sent>;
    decide(optionId: string): Promise<Sent>;
    ready(): Promise<Sent>;
    table(cardId: string): Promise<Sent>;
    consult?(role: string): Promise<Sent>;
    /** A seat's part in a guided debrief; alone there is none. */
    readonly debrief?: {
      react(words: readonly string[]): Promise<Sent>;
      note(competency: Competency, kind: NoteKind, text: string): Promise<Sent>;
      unnote(noteId: number): Promise<Sent>;
      rate(rating: number, text: string): Promise<Sent>;
    };
  };
  readonly solo: boolean;
  /** Address of the debrief; without it the ended screen shows no link (solo renders its own below). */
  readonly debriefHref?: string;
  exit(): void;
};
