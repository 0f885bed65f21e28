// Session length: how many decisions a whole session of so many minutes has room for. F0. Source: scenario handbook, §5.2.
export const SESSION_MINUTES = [45, 60, 90, 120] as const;
export type SessionMinutes = (typeof SESSION_MINUTES)[number];

/** Decisions. */
export const ROOM_FOR: Readonly<Record<SessionMinutes, number>> = { 45: 4, 60: 6, 90: 8, 120: 12 };

/** Minutes of the shortest session with room for so many decisions; the longest takes what is longer still. */
export const minutesFor = (decisions: number): SessionMinutes =>
  SESSION_MINUTES.find((minutes) => decisions <= ROOM_FOR[minutes]) ?? 120;
