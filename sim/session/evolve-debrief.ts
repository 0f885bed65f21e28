// evolve, for the events of the guided debrief. F0.
import { assertNever } from '../kit/index.ts';
import type { DebriefState } from './debrief-state.ts';
import type { DebriefEvent } from './event.ts';

/** A seat's own word replaces her earlier one; those that are nobody's are kept beside each other. */
const putOwn = <T extends { readonly seatId: string | null }>(all: readonly T[], one: T): readonly T[] => [
  ...all.filter(({ seatId }) => seatId === null || seatId !== one.seatId),
  one,
];

export function evolveDebrief(debrief: DebriefState, event: DebriefEvent): DebriefState {
  switch (event.type) {
    case 'DebriefStepOpened': {
      const dive = event.step === 'dive' ? debrief.dive : null;
      return { ...debrief, step: event.step, since: event.at, deadline: event.deadline, dive };
    }
    case 'DebriefExtended':
      return { ...debrief, deadline: event.deadline };
    case 'DecisionsPicked':
      return { ...debrief, picked: event.decisionIds };
    case 'DiveOpened': {
      const { decisionId, stage, deadline } = event;
      return { ...debrief, dive: { decisionId, stage }, deadline };
    }
    case 'ReactionSaid': {
      const { seatId, words } = event;
      return { ...debrief, reactions: putOwn(debrief.reactions, { seatId, words }) };
    }
    case 'NoteAdded': {
      const { teamId, seatId, competency, kind, text } = event;
      const id = debrief.lastNote + 1;
      const note = { id, teamId, seatId, competency, kind, text };
      return { ...debrief, lastNote: id, notes: [...debrief.notes, note] };
    }
    case 'NoteRemoved':
      return { ...debrief, notes: debrief.notes.filter(({ id }) => id !== event.noteId) };
    case 'DebriefRated': {
      const { seatId, rating, text } = event;
      return { ...debrief, ratings: putOwn(debrief.ratings, { seatId, rating, text }) };
    }
    case 'RewindShown':
      return { ...debrief, rewind: event.path };
    default:
      return assertNever(event);
  }
}
