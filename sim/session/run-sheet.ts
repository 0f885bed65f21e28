// Run sheet: the minutes of a session as planned, as they went, and where they will end. F0. Rules T1–T4.
import type { EpochMs } from '../kit/index.ts';
import type { SessionPhase } from './phase.ts';
import type { SessionState } from './state.ts';

const MINUTE_MS = 60_000;

/** Planned minutes of each part, by the length of the whole session. Source: scenario handbook, §5.2. */
const PLANS = {
  45: { prebrief: 4, playing: 18, debrief: 20, close: 3 },
  60: { prebrief: 6, playing: 25, debrief: 25, close: 4 },
  90: { prebrief: 8, playing: 37, debrief: 40, close: 5 },
  120: { prebrief: 10, playing: 55, debrief: 50, close: 5 },
} as const;

export type Plan = {
  readonly prebrief: number;
  readonly playing: number;
  readonly debrief: number;
  readonly close: number;
};

/** Minutes per part. A length without a plan of its own takes the parts of a 90-minute session in proportion. */
export function planOf(minutes: number): Plan {
  const plan = (PLANS as Readonly<Record<number, Plan>>)[minutes];
  if (plan) return plan;
  const share = (part: number): number => Math.round((part * minutes) / 90);
  return { prebrief: share(8), playing: share(37), debrief: share(40), close: share(5) };
}

/** Everything about time that the run sheet needs; the moment itself is the caller's. */
export type SessionClock = {
  readonly minutes: number;
  readonly decisions: number;
  readonly phase: SessionPhase;
  readonly began: Readonly<Partial<Record<SessionPhase, EpochMs>>>;
  readonly pausedMs: number;
  readonly pausedAt: EpochMs | null;
};

export const clockOf = (state: SessionState): SessionClock => ({
  minutes: state.config.minutes,
  decisions: state.config.cut,
  phase: state.phase,
  began: state.began,
  pausedMs: state.pausedMs,
  pausedAt: state.pausedAt,
});

export type TeamProgress = {
  readonly done: number;
  readonly doneAt: EpochMs | null;
  readonly ended: boolean;
};

/** Milliseconds of play so far, without pauses. 0 before play. */
export function playedMs(clock: SessionClock, now: EpochMs): number {
  const from = clock.began.playing;
  if (from === undefined) return 0;
  const until = clock.began.debrief ?? now;
  const pausing = clock.pausedAt === null ? 0 : now - clock.pausedAt;
  return Math.max(0, until - from - clock.pausedMs - pausing);
}

const slotMs = (clock: SessionClock): number =>
  (planOf(clock.minutes).playing * MINUTE_MS) / Math.max(1, clock.decisions);

/** Whole minutes a team is behind: how long the slot of the decision it is at has been over. 0 when it is not. */
export function minutesBehind(clock: SessionClock, team: TeamProgress, now: EpochMs): number {
  if (clock.phase !== 'playing' || team.ended) return 0;
  const due = (team.done + 1) * slotMs(clock);
  return Math.max(0, Math.floor((playedMs(clock, now) - due) / MINUTE_MS));
}

/** When the slowest team will be through at the pace it has kept so far. Null outside play. */
export function playEndsAt(
  clock: SessionClock,
  teams: readonly TeamProgress[],
  now: EpochMs,
): EpochMs | null {
  if (clock.phase !== 'playing' || clock.began.playing === undefined) return null;
  const played = playedMs(clock, now);
  const ends = teams.map((team) => {
    if (team.ended) return now;
    const spent = (team.doneAt ?? now) - (clock.began.playing ?? now) - clock.pausedMs;
    const each = team.done === 0 ? slotMs(clock) : Math.max(MINUTE_MS / 2, spent / team.done);
    const afterThis = Math.max(0, clock.decisions - team.done - 1) * each;
    return Math.max(now + afterThis, now - played + each * clock.decisions);
  });
  return ends.length === 0 ? null : Math.max(...ends);
}

export type SheetLine = {
  readonly part: keyof Plan;
  readonly planned: number;
  /** Whole minutes so far or in all; null before it begins. */
  readonly taken: number | null;
  readonly isNow: boolean;
};
export type RunSheet = {
  readonly lines: readonly SheetLine[];
  /** When the session would end as planned, and as it goes; null before the briefing. */
  readonly plannedEnd: EpochMs | null;
  readonly likelyEnd: EpochMs | null;
};

const PARTS = ['prebrief', 'playing', 'debrief', 'close'] as const;

/** The run sheet at a moment. */
export function runSheet(clock: SessionClock, teams: readonly TeamProgress[], now: EpochMs): RunSheet {
  const plan = planOf(clock.minutes);
  const { began } = clock;
  const starts = {
    prebrief: began.prebrief,
    playing: began.playing,
    debrief: began.debrief,
    close: began.closed,
  };
  const current = clock.phase === 'closed' ? 'close' : clock.phase;
  const lines = PARTS.map((part, i): SheetLine => {
    const from = starts[part];
    const next = PARTS.slice(i + 1).map((later) => starts[later]);
    const until = next.find((at) => at !== undefined) ?? now;
    const taken =
      from === undefined || part === 'close' ? null : Math.max(0, Math.floor((until - from) / MINUTE_MS));
    return { part, planned: plan[part], taken, isNow: part === current };
  });
  const whole = PARTS.reduce((sum, part) => sum + plan[part], 0) * MINUTE_MS;
  const from = began.prebrief;
  if (from === undefined) return { lines, plannedEnd: null, likelyEnd: null };
  return { lines, plannedEnd: from + whole, likelyEnd: likelyEnd(clock, plan, teams, now) };
}

function likelyEnd(
  clock: SessionClock,
  plan: Plan,
  teams: readonly TeamProgress[],
  now: EpochMs,
): EpochMs | null {
  const ms = (part: keyof Plan): number => plan[part] * MINUTE_MS;
  const after = (at: EpochMs | undefined, part: keyof Plan): EpochMs => Math.max(now, (at ?? now) + ms(part));
  switch (clock.phase) {
    case 'prebrief':
      return after(clock.began.prebrief, 'prebrief') + ms('playing') + ms('debrief') + ms('close');
    case 'playing':
      return (playEndsAt(clock, teams, now) ?? now) + ms('debrief') + ms('close');
    case 'debrief':
      return after(clock.began.debrief, 'debrief') + ms('close');
    case 'lobby':
    case 'closed':
      return null;
  }
}
