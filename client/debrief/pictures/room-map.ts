// Room map: every team's path as stops in columns and links between them. F3, pure. Rule D6.
// Each team crosses each column once, so the links between two columns always add up to all teams.
import type { DecisionSheet, RoomDebrief, TeamPath } from '../../../sim/debrief/room.ts';

export type Stop = {
  readonly id: string;
  readonly column: number;
  /** `round`: the path of these teams did not meet this decision. */
  readonly kind: 'option' | 'round' | 'ending';
  readonly optionId: string | null;
  readonly letter: string;
  readonly text: string;
  readonly teams: readonly TeamPath[];
};
export type Link = {
  readonly id: string;
  readonly from: Stop;
  readonly to: Stop;
  readonly teams: readonly TeamPath[];
};
export type Column = {
  /** Null: the column of the endings. */
  readonly sheet: DecisionSheet | null;
  readonly heading: string;
  readonly stops: readonly Stop[];
};
export type RoomMap = {
  readonly columns: readonly Column[];
  /** By gap: those of gap 0 lead from column 0 to column 1. */
  readonly links: readonly (readonly Link[])[];
  readonly teams: readonly TeamPath[];
};

const NOT_FINISHED = 'Not finished';

export const endingText = (ending: string | null): string =>
  ending === null ? NOT_FINISHED : ending || 'The end';

/** '26 weeks to go · The promise' → 'The promise'. */
export const shortHeading = (heading: string): string => heading.replace(/^.* · /, '');

/** Decisions in an order that no team contradicts, else in the order of the scenario. A story may lead in circles. */
export function decisionOrder({
  sheets,
  teams,
}: Pick<RoomDebrief, 'sheets' | 'teams'>): readonly DecisionSheet[] {
  const left = [...sheets];
  const before = new Map<string, Set<string>>();
  for (const { steps } of teams) {
    steps.forEach(({ decisionId }, i) => {
      const earlier = steps[i - 1]?.decisionId;
      if (earlier === undefined || earlier === decisionId) return;
      before.set(decisionId, (before.get(decisionId) ?? new Set()).add(earlier));
    });
  }
  const order: DecisionSheet[] = [];
  while (left.length > 0) {
    const isFree = ({ id }: DecisionSheet) => left.every((one) => !before.get(id)?.has(one.id));
    const next = left.find(isFree) ?? left[0];
    if (!next) break;
    left.splice(left.indexOf(next), 1);
    order.push(next);
  }
  return order;
}

function decisionColumn(sheet: DecisionSheet, column: number, teams: readonly TeamPath[]): Column {
  // Where a story comes back to a decision, its last answer counts.
  const taken = (team: TeamPath) => team.steps.findLast((step) => step.decisionId === sheet.id)?.optionId;
  const options = sheet.options.map(({ id, letter, text }) => ({
    ...{ id: `${column}.${id}`, column, kind: 'option' as const, optionId: id, letter, text },
    teams: teams.filter((team) => taken(team) === id),
  }));
  const round = teams.filter((team) => taken(team) === undefined);
  const stops: readonly Stop[] =
    round.length === 0
      ? options
      : [
          ...options,
          ...[
            { id: `${column}.`, column, kind: 'round' as const, optionId: null, letter: '', teams: round },
          ].map((one) => ({ ...one, text: 'Not on their path' })),
        ];
  return { sheet, heading: sheet.heading, stops };
}

function endingColumn(column: number, teams: readonly TeamPath[]): Column {
  const texts = [...new Set(teams.map(({ ending }) => endingText(ending)))];
  const stops = texts.map((text) => ({
    ...{ id: `${column}.${text}`, column, kind: 'ending' as const, optionId: null, letter: '', text },
    teams: teams.filter(({ ending }) => endingText(ending) === text),
  }));
  return { sheet: null, heading: texts.length === 1 ? 'Ending' : 'Endings', stops };
}

/** Endings lie across from where most of their teams come from, so that links cross as little as they can. */
function untangled(last: Column, previous: Column | undefined): Column {
  const place = (stop: Stop): number => {
    const rows = stop.teams.map(
      (team) => previous?.stops.findIndex(({ teams }) => teams.includes(team)) ?? 0,
    );
    return rows.reduce((sum, row) => sum + row, 0) / Math.max(1, rows.length);
  };
  return {
    ...last,
    stops: [...last.stops].sort((a, b) => place(a) - place(b) || b.teams.length - a.teams.length),
  };
}

const linksBetween = (from: Column, to: Column): readonly Link[] =>
  from.stops.flatMap((a) =>
    to.stops.flatMap((b) => {
      const teams = a.teams.filter((team) => b.teams.includes(team));
      return teams.length === 0 ? [] : [{ id: `${a.id}>${b.id}`, from: a, to: b, teams }];
    }),
  );

export function mapOf(room: Pick<RoomDebrief, 'sheets' | 'teams'>): RoomMap {
  const teams = room.teams.filter(({ steps }) => steps.length > 0);
  const decisions = decisionOrder(room).map((sheet, i) => decisionColumn(sheet, i, teams));
  const last = untangled(endingColumn(decisions.length, teams), decisions.at(-1));
  const columns = decisions.length === 0 ? [] : [...decisions, last];
  const links = columns.slice(1).map((to, i) => linksBetween(columns[i] ?? to, to));
  return { columns, links, teams };
}
