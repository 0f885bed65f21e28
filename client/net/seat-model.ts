// PlayModel of a seat in a room: SessionLink's views and the seat's wishes. F3.
import type { PlayModel } from '../play/play-model.ts';
import type { SessionLink } from './session-link.ts';

export function seatModel(link: SessionLink, exit: () => void): PlayModel {
  const decisionId = () => link.teamView.peek()?.decision?.id ?? '';
  return {
    publicView: link.publicView,
    teamView: link.teamView,
    seatView: link.seatView,
    status: link.status,
    send: {
      vote: (round, optionId, confidence, reason) =>
        link.request('vote', { round, decisionId: decisionId(), optionId, confidence, reason }, true),
      decide: (optionId) => link.request('decide', { decisionId: decisionId(), optionId }, true),
      ready: () => link.request('ready', {}, false),
      table: (cardId) => link.request('table', { cardId }, true),
      debrief: {
        react: (words) => link.request('react', { words }, true),
        // Not sent twice: a note that had arrived would stand there twice.
        note: (competency, kind, text) => link.request('note', { competency, kind, text }, false),
        unnote: (noteId) => link.request('unnote', { noteId }, false),
        rate: (rating, text) => link.request('rate', { rating, text }, true),
      },
    },
    solo: false,
    debriefHref: `/debrief/${link.code}`,
    exit,
  };
}
