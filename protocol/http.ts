// HTTP bodies and answers, as types. F1. No zod here: a page may import it.
import type { DecisionRule } from '../sim/ballot/index.ts';
import type { Debrief, SeatDebrief } from '../sim/debrief/index.ts';
import type { SeatId, TeamId } from '../sim/kit/index.ts';
import type { Diagnostic, ScenarioCard } from '../sim/scenario/index.ts';
import type { Pacing, Refusal, SessionPhase } from '../sim/session/index.ts';
import type { WireCode } from './codes.ts';

export const SESSION_MINUTES = [45, 60, 90, 120] as const;
export type SessionMinutes = (typeof SESSION_MINUTES)[number];

/** POST /api/sessions */
export type CreateBody = {
  readonly scenario: string;
  readonly minutes: SessionMinutes;
  /** 1–50. */
  readonly teams: number;
  /** In order of the teams; teams without one get a name of ours. */
  readonly teamNames?: readonly string[];
  readonly pacing?: Pacing;
  readonly rule?: DecisionRule;
  readonly talkMs?: number;
  readonly purgeDays?: number;
};
/** POST /api/sessions/:code/join. teamId null: the smallest team. */
export type JoinBody = {
  readonly name: string;
  readonly look?: number;
  readonly teamId?: TeamId | null;
};
/** POST /api/sessions/:code/rejoin */
export type RejoinBody = { readonly seatToken: string };
/** POST /api/sessions/:code/facilitate and /erase */
export type FacilitateBody = { readonly facilitatorKey: string };

/** Handed to the Colyseus SDK as it came, within 15 s. */
export type Reservation = { readonly [key: string]: unknown };

export type HealthAnswer = {
  readonly ok: true;
  readonly version: number;
  readonly sessions: number;
  readonly uptimeS: number;
};
export type BrokenScenario = { readonly slug: string; readonly diagnostics: readonly Diagnostic[] };
export type ScenariosAnswer = {
  readonly scenarios: readonly ScenarioCard[];
  /** Scenarios that did not compile. */
  readonly diagnostics: readonly BrokenScenario[];
};
export type CreateAnswer = {
  readonly code: string;
  /** Shown once: the server keeps only its hash. */
  readonly facilitatorKey: string;
  readonly joinUrlPath: string;
};
export type SessionAnswer = {
  readonly code: string;
  readonly title: string;
  readonly phase: SessionPhase;
  readonly locked: boolean;
  readonly teams: readonly { readonly id: TeamId; readonly name: string; readonly seats: number }[];
};
export type RejoinAnswer = { readonly seatId: SeatId; readonly reservation: Reservation };
export type JoinAnswer = RejoinAnswer & { readonly seatToken: string };
export type FacilitateAnswer = { readonly reservation: Reservation };
export type DebriefAnswer = { readonly debrief: Debrief; readonly mine: SeatDebrief | null };
export type EraseAnswer = { readonly erased: true };

export type Failure =
  | Refusal
  | { readonly code: WireCode; readonly [detail: string]: string | number | boolean | null };
export type ErrorAnswer = { readonly error: Failure };
