// HTTP routes of the debrief: what a seat or the facilitator may read of it, and the sandbox. F3.
import type { Application, Request } from 'express';
import { RewindBody } from '../../protocol/index.ts';
import { foldDebrief, foldSeatDebrief, isLaidOpen, roomDebrief } from '../../sim/debrief/index.ts';
import { hashOf } from '../../sim/kit/index.ts';
import { isAtLeast, rewind, type SessionState } from '../../sim/session/index.ts';
import { withKeysOf, type Scenario } from '../../sim/scenario/index.ts';
import type { Reaches } from '../reaches.ts';
import type { ScenarioLibrary } from '../scenario-library.ts';
import { answer, HttpError, parse, refused } from './answer.ts';
import { bearer } from './bearer.ts';
import type { Doors } from './doors.ts';

type Parts = { readonly doors: Doors; readonly library: ScenarioLibrary; readonly reaches: Reaches };

const keysOf = ({ rubric, panel = null }: Scenario) => ({ rubric, panel });
const isOver = ({ phase }: SessionState): boolean => phase === 'debrief' || phase === 'closed';

export function addDebriefRoutes(app: Application, { doors, library, reaches }: Parts): void {
  /** With `?key=current` the marks are by the keys that this server has today. */
  const marked = async (played: Scenario, request: Request): Promise<Scenario> => {
    const current = library.get(played.slug);
    if (request.query['key'] !== 'current' || !current) return played;
    return withKeysOf(played, await reaches.with(current));
  };
  /** Who asks: the facilitator (null) or a seat; throws for everyone else. */
  const asker = (request: Request): string | null => {
    const row = doors.row(request);
    if (doors.isFacilitator(row, bearer(request))) return null;
    const seatId = doors.seatOf(request, row);
    if (seatId === null) throw new HttpError(401, { code: 'seat/unknown' });
    return seatId;
  };

  app.get(
    '/api/sessions/:code/debrief',
    answer(async (request) => {
      const seatId = asker(request);
      const { host } = await doors.live(request);
      const state = host.state!;
      const scenario = await marked(host.scenario, request);
      if (seatId === null) {
        const now = library.get(scenario.slug);
        const keys = {
          played: host.scenario.rubric?.author.version ?? null,
          current: now?.rubric?.author.version ?? null,
          same: !now || hashOf(keysOf(now)) === hashOf(keysOf(host.scenario)),
        };
        const room = roomDebrief(scenario, state, 'facilitator');
        // Fifty teams in full are a megabyte that the guided debrief does not need.
        const debrief = request.query['part'] === 'room' ? null : foldDebrief(scenario, state);
        return { room, debrief, mine: null, keys };
      }
      if (!isOver(state)) throw new HttpError(409, { code: 'debrief/not-yet' });
      const open = isLaidOpen(state);
      const own = state.seats.find(({ id }) => id === seatId)?.teamId ?? '';
      const marks = open || (state.debrief !== null && isAtLeast(state.debrief, 'competencies'));
      return {
        room: roomDebrief(scenario, state, 'room'),
        debrief: open ? foldDebrief(scenario, state, own) : null,
        mine: marks ? foldSeatDebrief(scenario, state, seatId) : null,
        keys: null,
      };
    }),
  );
  // A question, not a change: the journal does not hear of it.
  app.post(
    '/api/sessions/:code/rewind',
    answer(async (request) => {
      const path = parse(RewindBody, request);
      const seatId = asker(request);
      const { host } = await doors.live(request);
      const state = host.state!;
      const mayLook =
        seatId === null || isLaidOpen(state) || (state.debrief && isAtLeast(state.debrief, 'rewind'));
      if (!isOver(state) || !mayLook) throw new HttpError(409, { code: 'debrief/not-yet' });
      const played = rewind(host.scenario, state, path);
      if (!played.ok) throw refused(played.error);
      return played.value;
    }),
  );
}
