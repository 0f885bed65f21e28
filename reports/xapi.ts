// xAPI: what people did in a session, as statements of xAPI 1.0.3 for a learning record store. F1. Source:
// github.com/adlnet/xAPI-Spec. Actors are pseudonyms; nothing here is a grade. docs/exports.md tells verbs and ids.
import type { EpochMs, SeatId } from '../sim/kit/index.ts';
import type { CommittedDecision, Run, SessionEvent } from '../sim/session/index.ts';
import { pseudonymsOf } from './pseudonyms.ts';
import type { Played } from './session-tables.ts';
import { uuidOf } from './uuid.ts';

type Text = Readonly<Record<string, string>>;
type Activity = {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: Readonly<Record<string, unknown>>;
};
export type Statement = {
  /** The same for the same happening: sent twice, it is one. */
  readonly id: string;
  readonly version: '1.0.3';
  readonly timestamp: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: Text };
  readonly object: Activity;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
};

/** ADL's own, so that any record store knows them. */
export const VERBS = {
  attempted: 'http://adlnet.gov/expapi/verbs/attempted',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  shared: 'http://adlnet.gov/expapi/verbs/shared',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
} as const;
export const ACTIVITY_TYPES = {
  simulation: 'http://adlnet.gov/expapi/activities/simulation',
  decision: 'http://adlnet.gov/expapi/activities/cmi.interaction',
} as const;
/** Names of extensions, each below `<home>/xapi/`. */
export const EXTENSIONS = ['round', 'team', 'confidence', 'card'] as const;

type Happening = {
  readonly seatId: SeatId;
  readonly at: EpochMs;
  readonly verb: keyof typeof VERBS;
  readonly object: Activity;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
};

/**
 * Joining, each vote of a decision that was taken, each card put on the table, and the end; in the order of time. Of a
 * vote that was changed before it closed, the last counts.
 * `home`: the address under which this server's ids stand; it must stay, for ids are made of it.
 */
export function xapiStatements({
  home,
  scenario,
  state,
  events,
}: Played & { readonly home: string }): readonly Statement[] {
  const base = home.replace(/\/+$/, '');
  const { lang } = scenario;
  const people = pseudonymsOf(events);
  const registration = uuidOf(`session ${state.id}`);
  const extension = (name: (typeof EXTENSIONS)[number]): string => `${base}/xapi/${name}`;
  const simulation: Activity = {
    objectType: 'Activity',
    id: `${base}/scenarios/${encodeURIComponent(scenario.slug)}`,
    definition: { type: ACTIVITY_TYPES.simulation, name: { [lang]: scenario.title } },
  };
  const activityOf = (one: CommittedDecision): Activity => ({
    objectType: 'Activity',
    id: `${simulation.id}/decisions/${encodeURIComponent(one.decisionId)}`,
    definition: {
      type: ACTIVITY_TYPES.decision,
      name: { [lang]: one.heading || one.decisionId },
      description: { [lang]: one.prompt || one.decisionId },
      interactionType: 'choice',
      choices: one.offered.map(({ id, text }) => ({ id, description: { [lang]: text } })),
    },
  });
  const statementOf = ({ seatId, at, verb, object, result, extensions }: Happening): Statement => ({
    // All that can differ goes into the id: a decision taken back and taken anew is another happening.
    id: uuidOf(JSON.stringify([registration, seatId, at, verb, object.id, result, extensions])),
    version: '1.0.3',
    timestamp: new Date(at).toISOString(),
    actor: {
      objectType: 'Agent',
      account: { homePage: base, name: `${registration}/${people.get(seatId) ?? ''}` },
    },
    verb: { id: VERBS[verb], display: { en: verb } },
    object,
    ...(result && { result }),
    context: {
      registration,
      platform: 'Caseroom',
      language: lang,
      ...(object !== simulation && { contextActivities: { parent: [simulation] } }),
      ...(extensions && { extensions }),
    },
  });

  const times = lastTimes(events);
  const joined = events.flatMap((event): readonly Happening[] =>
    event.type === 'SeatJoined'
      ? [{ seatId: event.seatId, at: event.at, verb: 'attempted', object: simulation }]
      : [],
  );
  const decided = state.runs.flatMap((run) =>
    run.decided.flatMap((one): readonly Happening[] => {
      const object = activityOf(one);
      const votes = ([1, 2] as const).flatMap((round) =>
        (round === 1 ? one.first : one.second).map(({ seatId, optionId, confidence }): Happening => {
          const sure = confidence === null ? null : { [extension('confidence')]: confidence };
          return {
            seatId,
            at: times.vote(run, one, round, seatId),
            verb: 'answered',
            object,
            result: { response: optionId, ...(sure && { extensions: sure }) },
            extensions: { [extension('round')]: round, [extension('team')]: run.name },
          };
        }),
      );
      const cards = one.tabled.flatMap((cardId): readonly Happening[] => {
        const tabled = times.card(run, cardId);
        return tabled
          ? [{ ...tabled, verb: 'shared', object, extensions: { [extension('card')]: cardId } }]
          : [];
      });
      return [...votes, ...cards];
    }),
  );
  const end = state.began.debrief;
  const completed =
    end === undefined
      ? []
      : state.seats.map(({ id: seatId }): Happening => ({
          seatId,
          at: end,
          verb: 'completed',
          object: simulation,
          result: { completion: true },
        }));
  return [...joined, ...decided, ...completed]
    .filter(({ seatId }) => people.has(seatId))
    .sort((a, b) => a.at - b.at)
    .map(statementOf);
}

/** When what is kept without its time happened. */
function lastTimes(events: readonly SessionEvent[]) {
  const votes = new Map<string, EpochMs>();
  const cards = new Map<string, { readonly seatId: SeatId; readonly at: EpochMs }>();
  for (const event of events) {
    if (event.type === 'VoteCast')
      votes.set(JSON.stringify([event.teamId, event.decisionId, event.round, event.vote.seatId]), event.at);
    if (event.type === 'CardTabled')
      cards.set(JSON.stringify([event.teamId, event.cardId]), { seatId: event.seatId, at: event.at });
  }
  return {
    vote: ({ teamId }: Run, { decisionId, at }: CommittedDecision, round: 1 | 2, seatId: SeatId): EpochMs =>
      votes.get(JSON.stringify([teamId, decisionId, round, seatId])) ?? at,
    card: ({ teamId }: Run, cardId: string) => cards.get(JSON.stringify([teamId, cardId])) ?? null,
  };
}
