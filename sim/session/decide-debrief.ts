// decide, for the guided debrief: the facilitator's steps and what seats say in it. F0. Rules G1–G9.
import { assertNever, err, ok, type Result } from '../kit/index.ts';
import { COMPETENCIES } from '../scenario/index.ts';
import { extendedBy, type DebriefLeadCommand, type DebriefSeatCommand } from './command.ts';
import { debriefPlace, divesOf, placeFrom, stagesOf, takenAs, type DebriefPlace } from './debrief-places.ts';
import {
  isAtLeast,
  NOTE_MAX,
  NOTES_MAX,
  PICKS_MAX,
  REACTION_WORDS,
  stepMs,
  WORD_MAX,
  type DebriefState,
} from './debrief-state.ts';
import type { Draft } from './draft.ts';
import type { SessionEvent } from './event.ts';
import { UNSEEN } from './name.ts';
import { seatOf } from './query.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { rewind } from './rewind.ts';
import { planOf } from './run-sheet.ts';

type Decision = Result<readonly SessionEvent[], Refusal>;

const refuse = (code: RefusalCode, details: Omit<Refusal, 'code'> = {}): Decision =>
  err({ code, ...details });
const clean = (raw: string): string => raw.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
const lengthOf = (text: string): number => [...text].length;

const deadlineOf = (draft: Draft, step: DebriefState['step']): number =>
  draft.now +
  stepMs(
    step,
    planOf(draft.state.config.minutes).debrief,
    Math.max(1, divesOf(draft.scenario, draft.state).length),
  );

export function openFirstStep(draft: Draft): void {
  draft.add({ type: 'DebriefStepOpened', step: 'reactions', deadline: deadlineOf(draft, 'reactions') });
}

/** The room goes to a place; into a dive its decisions are settled first. */
function openPlace(draft: Draft, place: DebriefPlace): void {
  const here = draft.state.debrief;
  if (place.step === 'dive' && here?.picked.length === 0) {
    draft.add({ type: 'DecisionsPicked', decisionIds: divesOf(draft.scenario, draft.state) });
  }
  const deadline = deadlineOf(draft, place.step);
  if (here?.step !== place.step) draft.add({ type: 'DebriefStepOpened', step: place.step, deadline });
  if (place.step !== 'dive') return;
  const isNew = here?.dive?.decisionId !== place.decisionId;
  draft.add({
    type: 'DiveOpened',
    decisionId: place.decisionId,
    stage: place.stage,
    deadline: isNew ? deadline : (here?.deadline ?? deadline),
  });
}

function goTo(draft: Draft, place: DebriefPlace | null, otherwise: RefusalCode): Decision {
  if (place === null) return refuse(otherwise);
  openPlace(draft, place);
  return ok(draft.events);
}

export function decideForDebrief(draft: Draft, command: DebriefLeadCommand): Decision {
  const { scenario, state } = draft;
  const { debrief } = state;
  if (state.phase !== 'debrief' || debrief === null) return refuse('session/wrong-phase');
  switch (command.type) {
    case 'AdvanceDebrief':
      return goTo(draft, placeFrom(scenario, state, 1), 'session/wrong-phase');
    case 'StepBackDebrief':
      return goTo(draft, placeFrom(scenario, state, -1), 'debrief/nothing-before');
    case 'GoToDebriefStep': {
      if (command.step !== 'dive') return goTo(draft, { step: command.step }, 'session/wrong-phase');
      const [decisionId] = divesOf(scenario, state);
      if (decisionId === undefined) return refuse('debrief/decision-unknown');
      return goTo(draft, { step: 'dive', decisionId, stage: 'first' }, 'session/wrong-phase');
    }
    case 'ExtendDebrief': {
      const extra = extendedBy(command.extraMs);
      const from = Math.max(debrief.deadline ?? draft.now, draft.now);
      draft.add({ type: 'DebriefExtended', deadline: from + extra });
      return ok(draft.events);
    }
    case 'PickDecisions': {
      const decisionIds = [...new Set(command.decisionIds)];
      if (decisionIds.length > PICKS_MAX) return refuse('debrief/too-many-picks', { most: PICKS_MAX });
      const unknown = decisionIds.find((id) => takenAs(state, id).length === 0);
      if (unknown !== undefined) return refuse('debrief/decision-unknown', { decisionId: unknown });
      draft.add({ type: 'DecisionsPicked', decisionIds });
      return ok(draft.events);
    }
    case 'ShowDive': {
      const { decisionId, stage } = command;
      if (takenAs(state, decisionId).length === 0) return refuse('debrief/decision-unknown', { decisionId });
      if (!stagesOf(scenario, state, decisionId).includes(stage)) return refuse('debrief/not-yet');
      return goTo(draft, { step: 'dive', decisionId, stage }, 'session/wrong-phase');
    }
    case 'ShowRewind': {
      if (command.path !== null) {
        const played = rewind(scenario, state, command.path);
        if (!played.ok) return played;
      }
      draft.add({ type: 'RewindShown', path: command.path });
      return ok(draft.events);
    }
    default:
      return assertNever(command);
  }
}

function sayReaction(draft: Draft, seatId: string, raw: readonly string[]): Decision {
  const words = raw.slice(0, REACTION_WORDS).map(clean).filter(Boolean);
  if (words.length === 0) return refuse('reaction/empty');
  if (words.some((word) => lengthOf(word) > WORD_MAX)) return refuse('reaction/too-long', { most: WORD_MAX });
  draft.add({ type: 'ReactionSaid', seatId, words });
  return ok(draft.events);
}

function addNote(
  draft: Draft,
  debrief: DebriefState,
  teamId: string,
  command: Extract<DebriefSeatCommand, { type: 'AddNote' }>,
): Decision {
  const text = clean(command.text);
  if (!isAtLeast(debrief, 'competencies')) return refuse('debrief/not-yet');
  if (text === '' || !COMPETENCIES.includes(command.competency)) return refuse('note/empty');
  if (lengthOf(text) > NOTE_MAX) return refuse('note/too-long', { most: NOTE_MAX });
  if (debrief.notes.filter((note) => note.teamId === teamId).length >= NOTES_MAX)
    return refuse('note/too-many', { most: NOTES_MAX });
  const { seatId, competency, kind } = command;
  draft.add({ type: 'NoteAdded', teamId, seatId, competency, kind, text });
  return ok(draft.events);
}

function rate(draft: Draft, seatId: string, rating: number, raw: string): Decision {
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) return refuse('rating/bad');
  const text = clean(raw);
  if (lengthOf(text) > NOTE_MAX) return refuse('note/too-long', { most: NOTE_MAX });
  draft.add({ type: 'DebriefRated', seatId, rating, text });
  return ok(draft.events);
}

export function decideForDebriefSeat(draft: Draft, command: DebriefSeatCommand): Decision {
  const { state } = draft;
  const seat = seatOf(state, command.seatId);
  if (!seat) return refuse('seat/unknown');
  if (state.phase !== 'debrief' || state.debrief === null || debriefPlace(state) === null)
    return refuse('session/wrong-phase');
  switch (command.type) {
    case 'SayReaction':
      return sayReaction(draft, seat.id, command.words);
    case 'AddNote':
      return addNote(draft, state.debrief, seat.teamId, command);
    case 'RemoveNote': {
      const note = state.debrief.notes.find(({ id }) => id === command.noteId);
      // A team's list is the team's: whoever sits in it may mend it.
      if (!note || note.teamId !== seat.teamId) return refuse('note/unknown');
      draft.add({ type: 'NoteRemoved', teamId: seat.teamId, noteId: note.id });
      return ok(draft.events);
    }
    case 'RateDebrief':
      return rate(draft, seat.id, command.rating, command.text);
    default:
      return assertNever(command);
  }
}
