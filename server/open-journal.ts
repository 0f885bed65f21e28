// Open journal: an exported session as bytes → the session this server keeps, or why not. F3. Runs on the worker.
import { JournalFile } from '../protocol/index.ts';
import { JOURNAL_FORMAT } from '../reports/index.ts';
import { foldDebrief, foldSeatDebrief, roomDebrief } from '../sim/debrief/index.ts';
import { err, ok, type Result } from '../sim/kit/index.ts';
import { digestOf, type Scenario } from '../sim/scenario/index.ts';
import {
  evolve,
  facilitatorView,
  projectorView,
  publicView,
  replay,
  type SessionEvent,
  type SessionState,
} from '../sim/session/index.ts';
import type { JournalFault, JournalVerdict, JournalWish } from './journal-check.ts';

const DAY_MS = 86_400_000;
const USUAL_DAYS = 30;
const MOST_DAYS = 365;
/** A session that takes longer would hold up the others of this server when it is opened. */
const MOST_REPLAY_MS = 8_000;

type Created = Extract<SessionEvent, { type: 'SessionCreated' }>;

/** Never throws. */
export function openJournal(wish: JournalWish): JournalVerdict {
  const read = readFile(wish.bytes);
  if (!read.ok) return read;
  const { scenario, events } = read.value;
  const [created, ...others] = events;
  if (created?.type !== 'SessionCreated' || others.some(({ type }) => type === 'SessionCreated'))
    return err({ code: 'import/not-a-session', field: 'entries' });
  try {
    if (digestOf(scenario) !== scenario.digest || created.config.digest !== scenario.digest)
      return err({ code: 'import/altered' });
    const told = [renamed(created, wish), ...others];
    const from = performance.now();
    const played = replay(scenario, told);
    if (performance.now() - from > MOST_REPLAY_MS) return err({ code: 'import/too-slow' });
    if (!played || !hasOpened(played)) return err({ code: 'import/broken' });
    const last = closing(played, wish.now);
    const state = last.reduce<SessionState>((now, event) => evolve(scenario, now, event), played);
    look(scenario, state);
    return ok({
      title: scenario.title,
      purgeAt: state.config.purgeAt,
      scenarioJson: JSON.stringify(scenario),
      eventJsons: [...told, ...last].map((event) => JSON.stringify(event)),
    });
  } catch {
    return err({ code: 'import/broken' });
  }
}

type Read = { readonly scenario: Scenario; readonly events: readonly SessionEvent[] };

function readFile(bytes: Uint8Array): Result<Read, JournalFault> {
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err({ code: 'import/not-a-session' });
  }
  const format = (raw as { readonly format?: unknown } | null)?.format;
  const isJournal = Array.isArray((raw as { readonly entries?: unknown } | null)?.entries);
  if (isJournal && format === 1) return err({ code: 'import/no-scenario' });
  if (isJournal && typeof format === 'number' && format > JOURNAL_FORMAT)
    return err({ code: 'import/newer' });
  const parsed = JournalFile.safeParse(raw);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    return err({ code: 'import/not-a-session', ...(field && { field }) });
  }
  const { played, entries } = parsed.data;
  return ok({
    scenario: played as unknown as Scenario,
    events: entries.map(({ event }) => event as SessionEvent),
  });
}

/** As this server calls it; erased when people were told, or after the usual time where that date says nothing here. */
function renamed(created: Created, { id, code, now }: JournalWish): Created {
  const days = (created.config.purgeAt - now) / DAY_MS;
  const purgeAt = days > 0 && days <= MOST_DAYS ? created.config.purgeAt : now + USUAL_DAYS * DAY_MS;
  return { ...created, id, code, config: { ...created.config, purgeAt } };
}

const hasOpened = ({ began, runs }: SessionState): boolean =>
  began.playing === undefined || runs.every(({ story }) => story !== null);

/** It is opened to be talked about: nobody is in it, no team has anything left to play. */
function closing(state: SessionState, at: number): readonly SessionEvent[] {
  const isOver = state.phase === 'debrief' || state.phase === 'closed';
  return [
    ...(state.paused ? [{ type: 'SessionResumed', at } as const] : []),
    ...state.seats
      .filter(({ present }) => present)
      .map(({ id: seatId }) => ({ type: 'PresenceChanged', at, seatId, present: false }) as const),
    ...state.runs
      .filter(({ phase }) => phase !== 'ended')
      .map(
        ({ teamId }) => ({ type: 'RunPhaseChanged', at, teamId, phase: 'ended', deadline: null }) as const,
      ),
    ...(isOver ? [] : [{ type: 'SessionPhaseChanged', at, phase: 'debrief' } as const]),
    ...(state.locked ? [] : [{ type: 'SessionLocked', at, locked: true } as const]),
  ];
}

/** Everything that is made of a session when it is opened is made once here: what fails, fails here. */
function look(scenario: Scenario, state: SessionState): void {
  foldDebrief(scenario, state);
  for (const { id } of state.seats) foldSeatDebrief(scenario, state, id);
  publicView(scenario, state);
  facilitatorView(scenario, state);
  projectorView(scenario, state);
  roomDebrief(scenario, state, 'facilitator');
  roomDebrief(scenario, state, 'room');
}
