// What a panel's practitioners and its owner send, and what they are answered. F1.
import { z } from 'zod';
import type { PanelSheet, PanelWord } from '../sim/scenario/index.ts';
import type { PanelPage } from '../sim/story/index.ts';

/** A panel, written or not, is erased this long after it was made. */
export const PANEL_DAYS = 90;

const key = z.string().min(1).max(64);

export const NewPanelBody = z.object({
  scenario: z.string().min(1).max(80),
  /** One of the scenario's languages; any other means its own. */
  lang: z.string().max(20).default(''),
  /** Asked for by servers that set CASEROOM_PASSPHRASE. */
  passphrase: z.string().max(200).default(''),
});
export const PanelOwnerBody = z.object({ ownerKey: key });
export const PanelAnswerBody = z.object({
  optionId: z.string().min(1).max(80),
  reason: z.string().max(400).default(''),
});

/** For whoever has the link. */
export type PanelCard = {
  readonly code: string;
  readonly title: string;
  readonly lang: string;
  readonly decisions: number;
  readonly contentNote: string | null;
  /** No place is left for one more practitioner. */
  readonly isFull: boolean;
  readonly purgeAt: number;
};

/** For the practitioner herself. */
export type PanelBook = {
  readonly isFinished: boolean;
  readonly pages: readonly PanelPage[];
  readonly answers: PanelSheet;
};

/** For the panel's owner. No counts by option: from one count to the next they would tell what the last person chose. */
export type PanelDesk = PanelCard & {
  readonly scenario: string;
  readonly madeAt: number;
  readonly finished: number;
  /** Begun and not finished. */
  readonly begun: number;
  /** Null while the panel is too small to be shown. */
  readonly word: PanelWord | null;
};

export const PANEL_REFUSALS = [
  'panel/unknown',
  'panel/bad-key',
  'panel/not-begun',
  'panel/full',
  'panel/finished',
  'panel/unanswered',
  'panel/wrong-decision',
  'panel/option-not-offered',
  'panel/reason-too-long',
  'panel/too-few',
  'panel/no-decisions',
  'panel/scenario-gone',
  'panel/not-writable',
] as const;
export type PanelRefusalCode = (typeof PANEL_REFUSALS)[number];
