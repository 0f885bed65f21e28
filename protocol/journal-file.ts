// Journal file: what an exported session must look like to be opened. F1. Every event type of sim/session has its schema.
import { z } from 'zod';
import { DECISION_RULES } from '../sim/ballot/index.ts';
import { COMPETENCIES, SLUG } from '../sim/scenario/index.ts';
import {
  COMMIT_HOWS,
  DEBRIEF_STEPS,
  DIVE_STAGES,
  EXTRAS,
  NOTE_KINDS,
  PACINGS,
  RUN_PHASES,
  SESSION_PHASES,
  type SessionEvent,
  type SessionEventType,
} from '../sim/session/index.ts';

/** A session of 250 people has some 20,000. */
const MOST_ENTRIES = 100_000;
/** Milliseconds that a Date can hold. */
const LAST_MOMENT = 8.64e15;

/** Of seats, teams, cards and options; also of the placeholders of stories without ids, which hold their words. */
const id = z.string().min(1).max(80);
const at = z.int().min(0).max(LAST_MOMENT);
const deadline = at.nullable();
const words = z.string().max(400);
const longText = z.string().max(20_000);
const count = z.int().min(0).max(100_000);
const byId = <T extends z.ZodType>(value: T) => z.record(id, value);

const Config = z.object({
  scenario: z.string().max(80),
  digest: z.string().max(80),
  cut: count,
  minutes: count,
  pacing: z.enum(PACINGS),
  rule: z.enum(DECISION_RULES),
  rounds: z.union([z.literal(1), z.literal(2)]),
  talkMs: z.int().min(0),
  voteMs: z.int().min(0).nullable().default(null),
  firstTalkMs: z.int().min(0),
  // A journal from before observers says nothing of them.
  extras: z.enum(EXTRAS).default('mirror'),
  coach: z.boolean(),
  lang: z.string().max(20),
  seed: z.int(),
  purgeAt: at,
});

const Vote = z.object({
  seatId: id,
  optionId: id,
  confidence: z.int().min(1).max(4).nullable(),
  reason: words,
});

const event = <T extends SessionEventType, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), at, ...shape });

const team = { teamId: id };
const seat = { seatId: id };
const EVENTS = {
  SessionCreated: event('SessionCreated', {
    id,
    code: z.string().max(12),
    config: Config,
    teams: z
      .array(z.object({ id, name: words }))
      .min(1)
      .max(200),
  }),
  SeatJoined: event('SeatJoined', { ...seat, ...team, name: words, look: count }),
  SeatMoved: event('SeatMoved', { ...seat, ...team }),
  SeatRenamed: event('SeatRenamed', { ...seat, name: words }),
  SeatRemoved: event('SeatRemoved', seat),
  PresenceChanged: event('PresenceChanged', { ...seat, present: z.boolean() }),
  RolesDealt: event('RolesDealt', { ...team, roles: byId(z.array(id).max(20)) }),
  SessionPhaseChanged: event('SessionPhaseChanged', { phase: z.enum(SESSION_PHASES) }),
  SessionLocked: event('SessionLocked', { locked: z.boolean() }),
  StepTaken: event('StepTaken', { teamIds: z.array(id).max(200) }),
  StepUndone: event('StepUndone', { teamIds: z.array(id).max(200) }),
  MessageSent: event('MessageSent', { teamId: id.nullable(), text: z.string().max(800) }),
  MessageTakenDown: event('MessageTakenDown', { messageId: count }),
  ReentryGiven: event('ReentryGiven', seat),
  SessionPaused: event('SessionPaused', {}),
  SessionResumed: event('SessionResumed', {}),
  RunPhaseChanged: event('RunPhaseChanged', { ...team, phase: z.enum(RUN_PHASES), deadline }),
  DeadlineMoved: event('DeadlineMoved', { ...team, deadline }),
  VoteCast: event('VoteCast', {
    ...team,
    decisionId: id,
    round: z.union([z.literal(1), z.literal(2)]),
    vote: Vote,
  }),
  SeatReady: event('SeatReady', { ...team, ...seat }),
  CardTabled: event('CardTabled', { ...team, ...seat, cardId: id }),
  AdviserConsulted: event('AdviserConsulted', { ...team, role: id }),
  DecisionCommitted: event('DecisionCommitted', {
    ...team,
    decisionId: id,
    optionId: id,
    how: z.enum(COMMIT_HOWS),
    dissent: z.array(id).max(600),
  }),
  DebriefStepOpened: event('DebriefStepOpened', { step: z.enum(DEBRIEF_STEPS), deadline: at }),
  DebriefExtended: event('DebriefExtended', { deadline: at }),
  DecisionsPicked: event('DecisionsPicked', { decisionIds: z.array(id).max(20) }),
  DiveOpened: event('DiveOpened', { decisionId: id, stage: z.enum(DIVE_STAGES), deadline: at }),
  ReactionSaid: event('ReactionSaid', { seatId: id.nullable(), words: z.array(words).max(10) }),
  NoteAdded: event('NoteAdded', {
    ...team,
    ...seat,
    competency: z.enum(COMPETENCIES),
    kind: z.enum(NOTE_KINDS),
    text: words,
  }),
  NoteRemoved: event('NoteRemoved', { ...team, noteId: count }),
  DebriefRated: event('DebriefRated', { seatId: id.nullable(), rating: count, text: words }),
  RewindShown: event('RewindShown', {
    path: z.object({ ...team, decisionId: id, optionIds: z.array(id).max(50) }).nullable(),
  }),
} satisfies { readonly [T in SessionEventType]: z.ZodType<Extract<SessionEvent, { type: T }>> };

type EventSchemas = typeof EVENTS;
const [first, ...others] = Object.values(EVENTS) as [
  EventSchemas[SessionEventType],
  ...EventSchemas[SessionEventType][],
];

const weights = z.partialRecord(z.enum(COMPETENCIES), z.int().min(-2).max(2));
const Rubric = z.object({
  format: z.literal(1),
  scenario: z.string().max(80),
  author: z.object({
    version: z.int(),
    decisions: byId(
      byId(
        z.object({
          weights,
          rationale: longText,
          because: z.partialRecord(z.enum(COMPETENCIES), longText),
        }),
      ),
    ),
  }),
});
const Panel = z.object({
  format: z.literal(1),
  version: z.int(),
  people: count,
  decisions: byId(
    z.object({
      people: count,
      options: byId(z.object({ chose: count, reasons: z.array(words).max(1000) })),
    }),
  ),
});
const reached = z.object({ least: z.number(), most: z.number(), opportunities: count });
const texts = z.record(z.string().max(200), longText);
const byNumber = <T extends z.ZodType>(value: T) => z.record(z.string().regex(/^\d{1,4}$/), value);

/** What a Scenario holds; `story` is read by inkjs alone, under its watchdog. */
const Played = z.looseObject({
  format: z.literal(1),
  slug: z.string().regex(SLUG).max(80),
  digest: z.string().max(80),
  title: words,
  lang: z.string().max(20),
  summary: longText,
  minutes: count,
  contentNote: longText.nullable(),
  roles: z.array(z.object({ id, title: words, sheet: z.array(longText).max(50) })).max(20),
  merges: byNumber(z.array(z.array(id).max(20)).max(20)),
  cuts: byNumber(z.array(id).max(200)),
  castNames: z.array(words).max(200),
  decisions: z
    .array(
      z.object({
        id,
        heading: words,
        talkMs: z.number().min(0).nullable(),
        optionIds: z.array(id).max(20),
      }),
    )
    .max(500),
  cover: words,
  words: z.number().min(0).default(0),
  story: z.record(z.string(), z.unknown()),
  rubric: Rubric.nullable(),
  guide: z.string().max(200_000).nullable(),
  texts: texts.optional(),
  locales: z.record(z.string().max(20), texts).optional(),
  panel: Panel.nullable().optional(),
  reach: byNumber(z.partialRecord(z.enum(COMPETENCIES), reached)).optional(),
});

export const JournalFile = z.object({
  format: z.literal(2),
  scenario: z.string().max(80),
  digest: z.string().max(80),
  names: z.enum(['pseudonyms', 'kept']),
  played: Played,
  entries: z
    .array(z.object({ seq: z.int().min(1), event: z.discriminatedUnion('type', [first, ...others]) }))
    .min(1)
    .max(MOST_ENTRIES),
});
