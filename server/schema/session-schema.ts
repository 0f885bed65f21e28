// What travels to connections. Everything behind `.view()` reaches only those whose StateView holds it. F3.
import { Encoder, schema, t, type SchemaType } from '@colyseus/schema';

/** Bytes for one full state: 250 seats with their views, and the console. */
Encoder.BUFFER_SIZE = 2 * 1024 * 1024;

/** A view as JSON: changes with a phase, not with a vote. */
const Private = schema({ viewJson: t.string().default('') }, 'Private');

export const TeamState = schema(
  {
    id: t.string(),
    name: t.string(),
    phase: t.string().default('waiting'),
    decisionNumber: t.uint8().default(0),
    /** Epoch milliseconds; 0 for none. */
    deadline: t.number().default(0),
    priv: t.ref(Private).view(),
  },
  'Team',
);
export type TeamState = SchemaType<typeof TeamState>;

export const SeatState = schema(
  {
    id: t.string(),
    teamId: t.string(),
    name: t.string(),
    look: t.uint8().default(0),
    present: t.boolean().default(true),
    isLead: t.boolean().default(false),
    voted: t.boolean().default(false),
    ready: t.boolean().default(false),
    observes: t.boolean().default(false),
    priv: t.ref(Private).view(),
  },
  'Seat',
);
export type SeatState = SchemaType<typeof SeatState>;

export const RoomState = schema(
  {
    code: t.string(),
    scenario: t.string(),
    title: t.string(),
    phase: t.string().default('lobby'),
    paused: t.boolean().default(false),
    pacing: t.string(),
    rule: t.string(),
    rounds: t.uint8().default(2),
    decisions: t.uint8().default(0),
    purgeAt: t.number().default(0),
    contentNote: t.string().default(''),
    /** DebriefPublic; empty before the debrief. */
    debriefJson: t.string().default(''),
    teams: t.map(TeamState),
    seats: t.map(SeatState),
    console: t.ref(Private).view(),
  },
  'Session',
);
export type RoomState = SchemaType<typeof RoomState>;
export const makePrivate = () => new Private();
