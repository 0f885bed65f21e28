// What a client may send, checked before anything else sees it. F1. The only zod: imported by the server, never by a page.
import { z } from 'zod';
import { DECISION_RULES } from '../sim/ballot/index.ts';
import { PACINGS, type FacilitatorCommand } from '../sim/session/index.ts';
import type * as http from './http.ts';
import { SESSION_MINUTES } from './http.ts';
import type * as message from './message.ts';
import { cleanText } from './text.ts';

const id = z.string().min(1).max(80);
const secret = z.string().min(1).max(64);
/** Length and emptiness are rules of the session, with codes of their own. */
const name = z.string().transform(cleanText);

export const CreateSchema = z.object({
  scenario: id,
  minutes: z.literal(SESSION_MINUTES),
  teams: z.int().min(1).max(50),
  teamNames: z
    .array(name.refine((text) => [...text].length <= 40))
    .max(50)
    .default([]),
  pacing: z.enum(PACINGS).default('together'),
  rule: z.enum(DECISION_RULES).default('plurality'),
  talkMs: z.int().min(10_000).max(1_800_000).default(150_000),
  purgeDays: z.int().min(1).max(365).default(30),
}) satisfies z.ZodType<unknown, http.CreateBody>;
/** A CreateBody with its defaults filled in. */
export type CreateWish = z.output<typeof CreateSchema>;

export const JoinSchema = z.object({
  name,
  look: z.int().min(0).max(99).default(0),
  teamId: id.nullable().default(null),
});
export const RejoinSchema = z.object({ seatToken: secret });
export const FacilitateSchema = z.object({ facilitatorKey: secret });

export const VoteSchema = z.object({
  round: z.union([z.literal(1), z.literal(2)]),
  decisionId: id,
  optionId: id,
  confidence: z.int().min(1).max(4).nullable(),
  reason: z.string().max(400),
}) satisfies z.ZodType<message.VoteMessage>;
export const DecideSchema = z.object({
  decisionId: id,
  optionId: id,
}) satisfies z.ZodType<message.DecideMessage>;
export const TableSchema = z.object({ cardId: id }) satisfies z.ZodType<message.TableMessage>;
export const ReadySchema = z.object({}) satisfies z.ZodType<message.ReadyMessage>;

const team = { teamId: id.nullable() };
const seat = { seatId: id };
export const ControlSchema = z.object({
  command: z.discriminatedUnion('type', [
    z.object({ type: z.literal('StartPrebrief') }),
    z.object({ type: z.literal('StartPlay') }),
    z.object({ type: z.literal('Advance'), ...team }),
    z.object({ type: z.literal('CloseBallot'), ...team }),
    z.object({ type: z.literal('ExtendTalk'), ...team, extraMs: z.int().min(0).max(1_800_000) }),
    z.object({ type: z.literal('PauseSession') }),
    z.object({ type: z.literal('ResumeSession') }),
    z.object({ type: z.literal('MoveSeat'), ...seat, teamId: id }),
    z.object({ type: z.literal('RenameSeat'), ...seat, name }),
    z.object({ type: z.literal('RemoveSeat'), ...seat }),
    z.object({ type: z.literal('LockSession'), locked: z.boolean() }),
    z.object({ type: z.literal('OpenDebrief') }),
    z.object({ type: z.literal('CloseSession') }),
  ]) satisfies z.ZodType<FacilitatorCommand>,
});
