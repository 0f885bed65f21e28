// Constants of the wire: version, join codes, close codes, codes of failures that are not refusals. F1. No zod here.

export const WIRE_VERSION = 1;
/** No 0, 1, I, O: 32 letters and digits, 6 of them make 30 bits. */
export const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const CODE_PATTERN = /^[A-HJ-NP-Z2-9]{6}$/;

/** Largest HTTP body and largest message of a room. */
export const BODY_MAX_BYTES = 16 * 1024;
export const MESSAGES_PER_SECOND = 20;

/** Close codes of a room's socket that are ours; the others are Colyseus' own. */
export const CLOSE_CODES = {
  /** The facilitator removed this seat: do not come back. */
  seatRemoved: 4404,
} as const;

/** Failures besides the refusals of sim/session/refusal.ts. */
export const WIRE_CODES = [
  'http/bad-request',
  'http/not-found',
  'http/too-large',
  'http/too-many',
  'http/server',
  'session/bad-code',
  'session/bad-key',
  'debrief/not-yet',
  'message/malformed',
  'control/not-facilitator',
  'server/not-written',
] as const;
export type WireCode = (typeof WIRE_CODES)[number];
