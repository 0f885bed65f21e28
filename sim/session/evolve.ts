// evolve: event → state. F0. Total over its events: a journal that was written can always be folded.
import { assertNever } from '../kit/index.ts';
import { putVote } from '../ballot/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { openStory, takeOption, type StoryState } from '../story/index.ts';
import { evolveDebrief } from './evolve-debrief.ts';
import { openedDebrief } from './debrief-state.ts';
import type { SessionEvent } from './event.ts';
import type { CommittedDecision, Run, Seat, SessionState } from './state.ts';
import { toldIn } from './told.ts';

type Created = Extract<SessionEvent, { type: 'SessionCreated' }>;
type Committed = Extract<SessionEvent, { type: 'DecisionCommitted' }>;

function create(event: Created): SessionState {
  return {
    id: event.id,
    code: event.code,
    config: event.config,
    phase: 'lobby',
    paused: false,
    pausedAt: null,
    locked: false,
    seats: [],
    runs: event.teams.map(({ id, name }) => ({
      teamId: id,
      name,
      phase: 'waiting',
      deadline: null,
      story: null,
      first: [],
      second: [],
      ready: [],
      tabled: [],
      consulted: [],
      decided: [],
      undo: null,
    })),
    messages: [],
    debrief: null,
    began: { lobby: event.at },
    pausedMs: 0,
    createdAt: event.at,
  };
}

const withRun = (state: SessionState, teamId: string, change: (run: Run) => Run): SessionState => ({
  ...state,
  runs: state.runs.map((run) => (run.teamId === teamId ? change(run) : run)),
});

const withSeat = (state: SessionState, seatId: string, change: (seat: Seat) => Seat): SessionState => ({
  ...state,
  seats: state.seats.map((seat) => (seat.id === seatId ? change(seat) : seat)),
});

function opened(scenario: Scenario, state: SessionState): StoryState | null {
  const story = openStory(scenario, { cut: state.config.cut, seed: state.config.seed });
  return story.ok ? story.value : null;
}

/** A story that fails while it is told ends there; the session goes on to its debrief. */
function brokenOff(from: StoryState, cause: string): StoryState {
  const text = `The story stops here because of a fault in its text: ${cause}`;
  const passage = { id: null, text, speaker: null, scene: null, cast: null, delayed: null, changes: {} };
  const { indicators } = from.beat;
  return {
    ink: from.ink,
    beat: { consequence: [], passages: [passage], cards: [], decision: null, ending: 'fault', indicators },
  };
}

function commit(scenario: Scenario, run: Run, event: Committed): Run {
  const decision = run.story?.beat.decision;
  if (run.story === null || !decision) return run;
  const taken = takeOption(scenario, run.story, event.optionId);
  const story = taken.ok ? taken.value : brokenOff(run.story, taken.error.message);
  const record: CommittedDecision = {
    decisionId: decision.id,
    heading: decision.heading,
    prompt: decision.prompt,
    offered: decision.options.map(({ id, text }) => ({ id, text })),
    optionId: event.optionId,
    how: event.how,
    first: run.first,
    second: run.second,
    dissent: event.dissent,
    tabled: run.tabled.map((card) => card.cardId),
    cards: run.story.beat.cards,
    ...toldIn(story.beat),
    at: event.at,
  };
  return { ...run, story, decided: [...run.decided, record] };
}

function enter(run: Run, event: Extract<SessionEvent, { type: 'RunPhaseChanged' }>): Run {
  // A second move since the facilitator's step: it is no longer a slip.
  const undo = run.undo?.run.phase === run.phase ? run.undo : null;
  const next = { ...run, undo, phase: event.phase, deadline: event.deadline, ready: [] };
  if (event.phase === 'talking') return { ...next, second: [] };
  const fresh = event.phase === 'reading' || (event.phase === 'voting' && run.phase !== 'reading');
  return fresh ? { ...next, first: [], second: [], tabled: [], consulted: [] } : next;
}

/** What a seat did in the new phase makes the step before it final. */
const actedOn = (run: Run): Run => (run.undo === null ? run : { ...run, undo: null });

function stepped(state: SessionState, event: Extract<SessionEvent, { type: 'StepTaken' }>): SessionState {
  const runs = state.runs.map((run) => {
    const before = actedOn(run);
    return event.teamIds.includes(run.teamId) ? { ...run, undo: { at: event.at, run: before } } : before;
  });
  return { ...state, runs };
}

/** The run as it stood, its deadline later by the time that was lost. */
function undone(run: Run, at: number): Run {
  if (run.undo === null) return run;
  const { deadline } = run.undo.run;
  return { ...run.undo.run, deadline: deadline === null ? null : deadline + (at - run.undo.at) };
}

/** Applies one event. Throws only when the first event is not SessionCreated: a bug in the journal's keeper. */
export function evolve(scenario: Scenario, state: SessionState | null, event: SessionEvent): SessionState {
  if (event.type === 'SessionCreated') return create(event);
  if (state === null) throw new Error(`journal begins with ${event.type}`);
  switch (event.type) {
    case 'SeatJoined': {
      const { seatId: id, teamId, name, look } = event;
      const seat: Seat = {
        id,
        teamId,
        name,
        look,
        roles: [],
        observes: false,
        present: true,
        awaySince: null,
      };
      return { ...state, seats: [...state.seats, seat] };
    }
    case 'SeatMoved':
      return withSeat(state, event.seatId, (seat) => ({
        ...seat,
        teamId: event.teamId,
        roles: [],
        observes: false,
      }));
    case 'SeatRenamed':
      return withSeat(state, event.seatId, (seat) => ({ ...seat, name: event.name }));
    case 'SeatRemoved':
      return { ...state, seats: state.seats.filter((seat) => seat.id !== event.seatId) };
    case 'PresenceChanged':
      return withSeat(state, event.seatId, (seat) => ({
        ...seat,
        present: event.present,
        awaySince: event.present ? null : event.at,
      }));
    case 'RolesDealt':
      return {
        ...state,
        seats: state.seats.map((seat) => {
          const roles = event.roles[seat.id];
          if (roles === undefined) return seat;
          // A journal from before observers has no such choice.
          const beyond = roles.length === 0 && scenario.roles.length > 0;
          const observes = beyond && state.config.extras === 'observer';
          return { ...seat, roles, observes };
        }),
      };
    case 'SessionPhaseChanged': {
      const began = { ...state.began, [event.phase]: event.at };
      if (event.phase === 'debrief')
        return { ...state, phase: event.phase, began, debrief: state.debrief ?? openedDebrief(event.at) };
      if (event.phase !== 'playing') return { ...state, phase: event.phase, began };
      // Back from the debrief every team is where it was, and so is the clock of play.
      if (state.phase === 'debrief') {
        const { debrief: _debrief, ...before } = state.began;
        return { ...state, phase: 'playing', began: before };
      }
      const story = opened(scenario, state);
      return { ...state, phase: 'playing', began, runs: state.runs.map((run) => ({ ...run, story })) };
    }
    case 'SessionLocked':
      return { ...state, locked: event.locked };
    case 'SessionPaused':
      return { ...state, paused: true, pausedAt: event.at };
    case 'SessionResumed':
      return {
        ...state,
        paused: false,
        pausedAt: null,
        pausedMs: state.pausedMs + (event.at - (state.pausedAt ?? event.at)),
      };
    case 'StepTaken':
      return stepped(state, event);
    case 'StepUndone':
      return {
        ...state,
        runs: state.runs.map((run) => (event.teamIds.includes(run.teamId) ? undone(run, event.at) : run)),
      };
    case 'MessageSent': {
      const { at, teamId, text } = event;
      const id = (state.messages.at(-1)?.id ?? 0) + 1;
      return { ...state, messages: [...state.messages, { id, at, teamId, text }] };
    }
    case 'MessageTakenDown':
      return {
        ...state,
        messages: state.messages.map((one) => (one.id === event.messageId ? { ...one, isDown: true } : one)),
      };
    case 'ReentryGiven':
      return state;
    case 'RunPhaseChanged':
      return withRun(state, event.teamId, (run) => enter(run, event));
    case 'DeadlineMoved':
      return withRun(state, event.teamId, (run) => ({ ...run, deadline: event.deadline }));
    case 'VoteCast':
      return withRun(state, event.teamId, (run) =>
        event.round === 1
          ? { ...actedOn(run), first: putVote(run.first, event.vote) }
          : { ...actedOn(run), second: putVote(run.second, event.vote) },
      );
    case 'SeatReady':
      return withRun(state, event.teamId, (run) => ({ ...run, ready: [...run.ready, event.seatId] }));
    case 'CardTabled':
      return withRun(state, event.teamId, (run) => ({
        ...actedOn(run),
        tabled: [...run.tabled, { cardId: event.cardId, seatId: event.seatId }],
      }));
    case 'AdviserConsulted':
      return withRun(state, event.teamId, (run) => ({ ...run, consulted: [...run.consulted, event.role] }));
    case 'DecisionCommitted':
      return withRun(state, event.teamId, (run) => commit(scenario, run, event));
    case 'DebriefStepOpened':
    case 'DebriefExtended':
    case 'DecisionsPicked':
    case 'DiveOpened':
    case 'ReactionSaid':
    case 'NoteAdded':
    case 'NoteRemoved':
    case 'DebriefRated':
    case 'RewindShown':
      return state.debrief === null ? state : { ...state, debrief: evolveDebrief(state.debrief, event) };
    default:
      return assertNever(event);
  }
}

/** Folds a journal. Null for an empty one. */
export function replay(scenario: Scenario, events: readonly SessionEvent[]): SessionState | null {
  return events.reduce<SessionState | null>((state, event) => evolve(scenario, state, event), null);
}
