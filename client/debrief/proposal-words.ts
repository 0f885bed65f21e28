// Words for why a decision is proposed. F3.
import type { ProposalWhy } from '../../sim/session/propose.ts';

const people = (n: number): string => (n === 1 ? '1 person' : `${n} people`);

export function proposalWords(why: ProposalWhy): string {
  switch (why.kind) {
    case 'split':
      return `${why.teams} teams took ${why.options} different options.`;
    case 'shift':
      return `${people(why.people)} changed their vote after the talk.`;
    case 'untabled':
      return `${why.cards === 1 ? '1 card' : `${why.cards} cards`} never reached the table.`;
    case 'confident':
      return `${people(why.people)} felt sure of an option that few practitioners would take.`;
  }
}
