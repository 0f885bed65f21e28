// Refusals: a typed no. F0. Screens turn the code into words (client/ui/words.ts).

export const REFUSAL_CODES = [
  'session/unknown',
  'session/closed',
  'session/locked',
  'session/full',
  'session/paused',
  'session/wrong-phase',
  'session/already-created',
  'session/scenario-missing',
  'step/nothing-to-undo',
  'message/empty',
  'message/too-long',
  'seat/unknown',
  'seat/name-empty',
  'seat/name-too-long',
  'seat/already-joined',
  'seat/not-lead',
  'seat/observes',
  'team/unknown',
  'team/wrong-phase',
  'vote/ballot-closed',
  'vote/wrong-decision',
  'vote/option-not-offered',
  'vote/bad-confidence',
  'vote/reason-too-long',
  'card/unknown',
  'card/not-yours',
  'card/already-tabled',
  'adviser/none-left',
  'adviser/unknown',
  'story/fault',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
export type Refusal = {
  readonly code: RefusalCode;
  readonly [detail: string]: string | number | boolean | null;
};
