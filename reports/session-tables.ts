// Session tables: votes, commits, evidence and names of a session as CSV. F1. Columns are told in docs/exports.md.
import type { Vote } from '../sim/ballot/index.ts';
import { POOL_MIN } from '../sim/debrief/index.ts';
import { COMPETENCIES, INDICATORS, type Scenario } from '../sim/scenario/index.ts';
import { evidenceOf, type Evidence } from '../sim/scoring/index.ts';
import {
  changedIn,
  letterAt,
  type CommittedDecision,
  type Run,
  type Seat,
  type SessionEvent,
  type SessionState,
} from '../sim/session/index.ts';
import { toCsv, type Column } from './csv.ts';
import { pseudonymsOf } from './pseudonyms.ts';

/** A session as the exports need it: the journal counts the people, for some may have left. */
export type Played = {
  readonly scenario: Scenario;
  readonly state: SessionState;
  readonly events: readonly SessionEvent[];
};

type Taken = { readonly run: Run; readonly number: number; readonly one: CommittedDecision };
type VoteRow = Taken & { readonly person: string; readonly round: 1 | 2; readonly vote: Vote };
type EvidenceRow = Taken & {
  readonly competency: (typeof COMPETENCIES)[number];
  readonly evidence: Evidence;
};

const takenIn = ({ runs }: SessionState): readonly Taken[] =>
  runs.flatMap((run) => run.decided.map((one, i) => ({ run, number: i + 1, one })));
const letterOf = ({ offered }: CommittedDecision, option: string): string =>
  letterAt(offered.findIndex(({ id }) => id === option));
const textOf = ({ offered }: CommittedDecision, option: string): string =>
  offered.find(({ id }) => id === option)?.text ?? '';
const tally = (one: CommittedDecision, votes: readonly Vote[]): string =>
  one.offered
    .map(({ id }, i) => `${letterAt(i)}${votes.filter((vote) => vote.optionId === id).length}`)
    .join(' ');

const where: readonly Column<Taken>[] = [
  { name: 'team', about: 'Name of the team', of: ({ run }) => run.name },
  { name: 'number', about: 'Which decision of the team, from 1', of: ({ number }) => number },
  { name: 'decision', about: 'Id of the decision in the story', of: ({ one }) => one.decisionId },
  { name: 'heading', about: 'The decision in some words', of: ({ one }) => one.heading },
];

export const VOTE_COLUMNS: readonly Column<VoteRow>[] = [
  ...where,
  {
    name: 'person',
    about: 'Pseudonym, P001 and on, the same in every file of this session',
    of: ({ person }) => person,
  },
  { name: 'round', about: '1: before the talk, 2: after it', of: ({ round }) => round },
  { name: 'option', about: 'Id of the option', of: ({ vote }) => vote.optionId },
  { name: 'letter', about: 'Letter on the screen', of: ({ one, vote }) => letterOf(one, vote.optionId) },
  { name: 'option_text', about: 'Words of the option', of: ({ one, vote }) => textOf(one, vote.optionId) },
  {
    name: 'confidence',
    about: '1 guessing to 4 certain; empty when not asked',
    of: ({ vote }) => vote.confidence,
  },
  {
    name: 'reason',
    about: `What the person typed; empty unless ${POOL_MIN} or more voted, so that nobody is known by it`,
    of: ({ one, round, vote }) =>
      (round === 1 ? one.first : one.second).length >= POOL_MIN ? vote.reason : '',
  },
  {
    name: 'committed',
    about: '1 when it became the team’s decision',
    of: ({ one, vote }) => one.optionId === vote.optionId,
  },
];

export const COMMIT_COLUMNS: readonly Column<Taken>[] = [
  ...where,
  { name: 'option', about: 'Id of the option taken', of: ({ one }) => one.optionId },
  { name: 'letter', about: 'Letter on the screen', of: ({ one }) => letterOf(one, one.optionId) },
  { name: 'option_text', about: 'Words of the option', of: ({ one }) => textOf(one, one.optionId) },
  {
    name: 'how',
    about: 'plurality, casting (tie broken), consensus, lead, default, skipped or solo',
    of: ({ one }) => one.how,
  },
  { name: 'first_votes', about: 'Votes before the talk, by letter', of: ({ one }) => tally(one, one.first) },
  { name: 'second_votes', about: 'Votes after the talk, by letter', of: ({ one }) => tally(one, one.second) },
  {
    name: 'changed',
    about: 'People whose second vote differs from their first',
    of: ({ one }) => changedIn(one),
  },
  { name: 'dissent', about: 'People who would have chosen otherwise', of: ({ one }) => one.dissent.length },
  { name: 'cards', about: 'Private cards held', of: ({ one }) => one.cards.length },
  { name: 'cards_tabled', about: 'Private cards put on the table', of: ({ one }) => one.tabled.length },
  ...INDICATORS.flatMap((name): readonly Column<Taken>[] => [
    { name, about: `Indicator ${name} after it, 0 to 100`, of: ({ one }) => one.after?.[name] ?? null },
    { name: `${name}_change`, about: `Move of ${name} by it`, of: ({ one }) => one.changes[name] ?? 0 },
  ]),
  { name: 'at', about: 'When, as ISO 8601 in UTC', of: ({ one }) => isoTime(one.at) },
];

export const EVIDENCE_COLUMNS: readonly Column<EvidenceRow>[] = [
  ...where,
  { name: 'option', about: 'Id of the option taken', of: ({ one }) => one.optionId },
  { name: 'competency', about: 'One of the eight', of: ({ competency }) => competency },
  {
    name: 'weight',
    about: 'Points of the option taken, −2 to 2',
    of: ({ competency, evidence }) => evidence.weights[competency] ?? 0,
  },
  {
    name: 'least',
    about: 'Fewest points that an offered option had',
    of: (row) => Math.min(...offeredWeights(row)),
  },
  {
    name: 'most',
    about: 'Most points that an offered option had',
    of: (row) => Math.max(...offeredWeights(row)),
  },
  { name: 'rationale', about: 'What the key says of the option', of: ({ evidence }) => evidence.rationale },
];

type NameRow = { readonly person: string; readonly seat: Seat; readonly team: string };
export const NAME_COLUMNS: readonly Column<NameRow>[] = [
  { name: 'person', about: 'Pseudonym, as in the other files', of: ({ person }) => person },
  { name: 'name', about: 'Name the person typed', of: ({ seat }) => seat.name },
  { name: 'team', about: 'Name of the team', of: ({ team }) => team },
  { name: 'roles', about: 'Ids of the roles held', of: ({ seat }) => seat.roles.join(' ') },
];

const offeredWeights = ({ competency, evidence }: EvidenceRow): readonly number[] =>
  evidence.offered.map(({ weights }) => weights[competency] ?? 0);
const isoTime = (at: number): string => new Date(at).toISOString();

export function votesCsv({ state, events }: Played): string {
  const people = pseudonymsOf(events);
  const rows = takenIn(state).flatMap((taken) =>
    ([1, 2] as const).flatMap((round) =>
      (round === 1 ? taken.one.first : taken.one.second).map((vote) => ({
        ...taken,
        round,
        vote,
        person: people.get(vote.seatId) ?? '',
      })),
    ),
  );
  return toCsv(VOTE_COLUMNS, rows);
}

export const commitsCsv = ({ state }: Played): string => toCsv(COMMIT_COLUMNS, takenIn(state));

/** A row for each decision and competency that an offered option touched. Empty of rows without a key. */
export function evidenceCsv({ scenario, state }: Played): string {
  const key = scenario.rubric?.author;
  const rows = takenIn(state).flatMap((taken) => {
    const evidence = key && taken.one.how !== 'skipped' ? evidenceOf(key, taken.one) : null;
    if (!evidence) return [];
    return COMPETENCIES.filter((name) =>
      evidence.offered.some(({ weights }) => weights[name] !== undefined),
    ).map((competency) => ({ ...taken, competency, evidence }));
  });
  return toCsv(EVIDENCE_COLUMNS, rows);
}

/** The only file with names; to be kept apart from the others. */
export function namesCsv({ state, events }: Played): string {
  const people = pseudonymsOf(events);
  const team = (seat: Seat): string => state.runs.find((run) => run.teamId === seat.teamId)?.name ?? '';
  return toCsv(
    NAME_COLUMNS,
    state.seats.map((seat) => ({ person: people.get(seat.id) ?? '', seat, team: team(seat) })),
  );
}
