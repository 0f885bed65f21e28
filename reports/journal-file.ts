// Journal file: a whole session as one file that another server can open. F1. Its schema is in protocol/journal-file.ts.
import type { SeatId } from '../sim/kit/index.ts';
import { POOL_MIN } from '../sim/debrief/index.ts';
import type { Scenario } from '../sim/scenario/index.ts';
import type { SessionEvent } from '../sim/session/index.ts';
import { pseudonymsOf } from './pseudonyms.ts';

export const JOURNAL_FORMAT = 2;

export type JournalEntry = { readonly seq: number; readonly event: SessionEvent };
export type JournalFile = {
  /** 1 had no `names` and no `played`. */
  readonly format: typeof JOURNAL_FORMAT;
  /** Slug and digest of the scenario. */
  readonly scenario: string;
  readonly digest: string;
  readonly names: 'pseudonyms' | 'kept';
  /** The scenario as it was played. */
  readonly played: Scenario;
  readonly entries: readonly JournalEntry[];
};

type Wish = {
  readonly scenario: Scenario;
  readonly entries: readonly JournalEntry[];
  /** With the names people typed and the facilitator's messages, which may hold some. */
  readonly keepsNames: boolean;
};

export function journalFile({ scenario, entries, keepsNames }: Wish): JournalFile {
  const said = withoutWho(entries);
  return {
    format: JOURNAL_FORMAT,
    scenario: scenario.slug,
    digest: scenario.digest,
    names: keepsNames ? 'kept' : 'pseudonyms',
    played: scenario,
    entries: keepsNames ? said : withoutNames(said),
  };
}

function withoutNames(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const people = pseudonymsOf(entries.map(({ event }) => event));
  return entries.map(({ seq, event }) => {
    switch (event.type) {
      case 'SeatJoined':
      case 'SeatRenamed':
        return { seq, event: { ...event, name: people.get(event.seatId) ?? '' } };
      case 'MessageSent':
        return { seq, event: { ...event, text: '' } };
      default:
        return { seq, event };
    }
  });
}

type Anonymous = Extract<SessionEvent, { type: 'ReactionSaid' | 'DebriefRated' }>;
const isAnonymous = (event: SessionEvent): event is Anonymous =>
  event.type === 'ReactionSaid' || event.type === 'DebriefRated';

/**
 * What was said in confidence, without who said it: reactions and ratings lose their seat, and what fewer than five
 * people wrote is left out, as the debrief itself leaves it out. Numbers of entries stay as they were.
 */
function withoutWho(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const voters = new Map<string, Set<SeatId>>();
  const last = new Map<string, number>();
  const speakers = new Map<Anonymous['type'], Set<string>>();
  const speakerOf = (seq: number, { seatId }: Anonymous): string => seatId ?? `entry ${seq}`;
  for (const { seq, event } of entries) {
    if (event.type === 'VoteCast') {
      const ballot = ballotOf(event);
      voters.set(ballot, (voters.get(ballot) ?? new Set()).add(event.vote.seatId));
    }
    if (!isAnonymous(event)) continue;
    const speaker = speakerOf(seq, event);
    // A later word of a seat replaces its earlier one, which could not be told once the seats are gone.
    last.set(`${event.type} ${speaker}`, seq);
    speakers.set(event.type, (speakers.get(event.type) ?? new Set()).add(speaker));
  }
  const isPooled = (type: Anonymous['type']): boolean => (speakers.get(type)?.size ?? 0) >= POOL_MIN;
  return entries.flatMap(({ seq, event }): readonly JournalEntry[] => {
    if (event.type === 'VoteCast' && (voters.get(ballotOf(event))?.size ?? 0) < POOL_MIN)
      return [{ seq, event: { ...event, vote: { ...event.vote, reason: '' } } }];
    if (!isAnonymous(event)) return [{ seq, event }];
    if (last.get(`${event.type} ${speakerOf(seq, event)}`) !== seq) return [];
    if (event.type === 'DebriefRated')
      return [{ seq, event: { ...event, seatId: null, text: isPooled(event.type) ? event.text : '' } }];
    return isPooled(event.type) ? [{ seq, event: { ...event, seatId: null } }] : [];
  });
}

const ballotOf = ({ teamId, decisionId, round }: Extract<SessionEvent, { type: 'VoteCast' }>): string =>
  `${teamId} ${decisionId} ${round}`;
