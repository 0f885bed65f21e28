// What a client may send: HTTP bodies and room messages, checked before anything else sees them. F1.
import { z } from 'zod';
import { DECISION_RULES } from '../sim/ballot/index.ts';
import { COMPETENCIES } from '../sim/scenario/index.ts';
import {
  DEBRIEF_STEPS,
  DIVE_STAGES,
  EXTRAS,
  NOTE_KINDS,
  PACINGS,
  PICKS_MAX,
  REACTION_WORDS,
} from '../sim/session/index.ts';

export const WIRE_VERSION = 1;
/** No 0, 1, I, O: 32 letters and digits, 6 of them make 30 bits. */
export const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const CODE_PATTERN = /^[A-HJ-NP-Z2-9]{6}$/;

const id = z.string().min(1).max(80);

export const CreateBody = z.object({
  scenario: z.string().min(1).max(80),
  minutes: z.union([z.literal(45), z.literal(60), z.literal(90), z.literal(120)]),
  teams: z.int().min(1).max(50),
  pacing: z.enum(PACINGS).default('together'),
  rule: z.enum(DECISION_RULES).default('plurality'),
  extras: z.enum(EXTRAS).default('mirror'),
  voteMs: z.int().min(10_000).max(600_000).nullable().default(null),
  talkMs: z.int().min(10_000).max(1_800_000).default(150_000),
  /** A cut of the scenario; null: as the length has it. */
  decisions: z.int().min(1).max(40).nullable().default(null),
  purgeDays: z.int().min(1).max(365).default(30),
  /** One of the scenario's languages; any other means its own. */
  lang: z.string().max(20).default(''),
  /** Asked for by servers that set CASEROOM_PASSPHRASE. */
  passphrase: z.string().max(200).default(''),
});
export type CreateBody = z.infer<typeof CreateBody>;

export const JoinBody = z.object({
  name: z.string().max(400),
  look: z.int().min(0).max(99).default(0),
  teamId: id.nullable().default(null),
});
export const RejoinBody = z.object({ seatToken: z.string().min(1).max(64) });
export const FacilitateBody = z.object({ facilitatorKey: z.string().min(1).max(64) });
export const ReentryBody = FacilitateBody.extend({ seatId: id });
export const ReenterBody = z.object({ reentry: z.string().min(1).max(12) });

export const VoteMessage = z.object({
  round: z.union([z.literal(1), z.literal(2)]),
  decisionId: id,
  optionId: id,
  confidence: z.int().min(1).max(4).nullable(),
  reason: z.string().max(400),
});
export const DecideMessage = z.object({ decisionId: id, optionId: id });
export const TableMessage = z.object({ cardId: id });
export const ReadyMessage = z.object({});
export const ReactMessage = z.object({ words: z.array(z.string().max(80)).max(REACTION_WORDS) });
export const NoteMessage = z.object({
  competency: z.enum(COMPETENCIES),
  kind: z.enum(NOTE_KINDS),
  text: z.string().max(400),
});
export const UnnoteMessage = z.object({ noteId: z.int().min(1) });
export const RateMessage = z.object({ rating: z.int().min(1).max(5), text: z.string().max(400) });
/** A decision taken otherwise; also the body of POST /rewind. */
export const RewindBody = z.object({
  teamId: id,
  decisionId: id,
  optionIds: z.array(id).max(24),
});

const team = { teamId: id.nullable() };
const seat = { seatId: id };
export const ControlMessage = z.object({
  command: z.discriminatedUnion('type', [
    z.object({ type: z.literal('StartPrebrief') }),
    z.object({ type: z.literal('StartPlay') }),
    z.object({ type: z.literal('Advance'), ...team }),
    z.object({ type: z.literal('CloseBallot'), ...team }),
    z.object({ type: z.literal('ExtendTalk'), ...team, extraMs: z.int().min(0).max(1_800_000) }),
    z.object({ type: z.literal('BackToTalk'), ...team }),
    z.object({ type: z.literal('SkipDecision'), ...team }),
    z.object({ type: z.literal('UndoStep') }),
    z.object({ type: z.literal('SendMessage'), ...team, text: z.string().max(800) }),
    z.object({ type: z.literal('TakeDownMessage'), messageId: z.int().min(1) }),
    z.object({ type: z.literal('DealAgain'), ...team }),
    z.object({ type: z.literal('BalanceTeams'), teams: z.int().min(1).max(50) }),
    z.object({ type: z.literal('PauseSession') }),
    z.object({ type: z.literal('ResumeSession') }),
    z.object({ type: z.literal('MoveSeat'), ...seat, teamId: id }),
    z.object({ type: z.literal('RenameSeat'), ...seat, name: z.string().max(400) }),
    z.object({ type: z.literal('RemoveSeat'), ...seat }),
    z.object({ type: z.literal('LockSession'), locked: z.boolean() }),
    z.object({ type: z.literal('OpenDebrief') }),
    z.object({ type: z.literal('AdvanceDebrief') }),
    z.object({ type: z.literal('StepBackDebrief') }),
    z.object({ type: z.literal('GoToDebriefStep'), step: z.enum(DEBRIEF_STEPS) }),
    z.object({ type: z.literal('ExtendDebrief'), extraMs: z.int().min(0).max(1_800_000) }),
    z.object({ type: z.literal('PickDecisions'), decisionIds: z.array(id).max(PICKS_MAX) }),
    z.object({ type: z.literal('ShowDive'), decisionId: id, stage: z.enum(DIVE_STAGES) }),
    z.object({ type: z.literal('ShowRewind'), path: RewindBody.nullable() }),
    z.object({ type: z.literal('CloseSession') }),
  ]),
});
