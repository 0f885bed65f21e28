// From the decoded room state to plain views. F3. Reads what is there, invents nothing.
import type { RoomDebrief } from '../../sim/debrief/room.ts';
import type { ProjectorView } from '../../sim/session/projector.ts';
import type {
  DebriefPublic,
  FacilitatorView,
  PublicView,
  SeatPublic,
  SeatView,
  TeamPublic,
  TeamView,
} from '../../sim/session/view.ts';

type Private = { readonly viewJson?: string } | undefined | null;
type TeamState = TeamPublic & { readonly priv?: Private };
type SeatState = SeatPublic & { readonly priv?: Private };
/** The decoded root, as docs/protocol.md names its fields. */
export type RoomState = Omit<PublicView, 'teams' | 'seats' | 'debrief'> & {
  readonly debriefJson?: string;
  readonly teams: { values(): Iterable<TeamState> } | undefined;
  readonly seats: { values(): Iterable<SeatState> } | undefined;
  readonly console?: Private;
};

export function readPublic(state: RoomState): PublicView {
  return {
    code: state.code,
    scenario: state.scenario ?? '',
    title: state.title,
    phase: state.phase,
    paused: state.paused,
    pacing: state.pacing,
    rule: state.rule,
    rounds: state.rounds,
    decisions: state.decisions,
    purgeAt: state.purgeAt,
    contentNote: state.contentNote ?? '',
    debrief: parseView<DebriefPublic>(state.debriefJson ?? ''),
    teams: [...(state.teams?.values() ?? [])].map(({ id, name, phase, decisionNumber, deadline }) => ({
      id,
      name,
      phase,
      decisionNumber,
      deadline: typeof deadline === 'number' && deadline > 0 ? deadline : null,
    })),
    seats: [...(state.seats?.values() ?? [])].map(
      ({ id, teamId, name, look, present, isLead, observes, voted, ready }) => ({
        id,
        teamId,
        name,
        look,
        present,
        isLead,
        observes,
        voted,
        ready,
      }),
    ),
  };
}

/** JSON of the first private part this connection can see; the server shows a seat only its own. */
const firstJson = (parts: Iterable<{ readonly priv?: Private }>): string => {
  for (const part of parts) if (part.priv?.viewJson) return part.priv.viewJson;
  return '';
};

export const teamJson = (state: RoomState): string => firstJson(state.teams?.values() ?? []);
export const seatJson = (state: RoomState): string => firstJson(state.seats?.values() ?? []);
export const consoleJson = (state: RoomState): string => state.console?.viewJson ?? '';

export function parseView<
  T extends TeamView | SeatView | FacilitatorView | ProjectorView | DebriefPublic | RoomDebrief,
>(json: string): T | null {
  if (json === '') return null;
  try {
    return JSON.parse(json) as T;
  } catch {
    return null;
  }
}
