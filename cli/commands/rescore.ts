// caseroom rescore: what another key says of a session that was played. F3. Reads the journal file, writes nothing.
import { readFileSync, statSync } from 'node:fs';
import { JournalFile } from '../../protocol/index.ts';
import { rescore, type Rescored } from '../../reports/index.ts';
import { COMPETENCY_TITLE, parseRubric, type Scenario } from '../../sim/scenario/index.ts';
import { BAND_TITLE, type CompetencyMark } from '../../sim/scoring/index.ts';
import { replay, type SessionEvent } from '../../sim/session/index.ts';
import { NotUnderstood } from '../command.ts';
import { loadScenario } from '../folder.ts';

type Wish = {
  /** A rubric.yaml, or a scenario's folder. */
  readonly key: string | undefined;
  readonly json: boolean;
};

/** Exit code: 1 when the session or the key cannot be read. */
export function rescoreJournal(path: string, { key, json }: Wish): number {
  if (key === undefined)
    throw new NotUnderstood('Say by which key: --key my-cases/late-bus, or --key rubric.yaml');
  const parsed = JournalFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.');
    console.error(
      `${path} is no exported session of this version of Caseroom${field ? ` (see ${field})` : ''}.`,
    );
    return 1;
  }
  const played = parsed.data.played as unknown as Scenario;
  const other = withKeyOf(played, key);
  if (!other) return 1;
  const state = replay(
    played,
    parsed.data.entries.map(({ event }) => event as SessionEvent),
  );
  if (!state) throw new Error(`${path} holds no session.`);
  const rows = rescore(played, state, other);
  const versions = [played, other].map(({ rubric }) => rubric?.author.version ?? null);
  if (json) console.log(JSON.stringify({ versions, rows }, null, 2));
  else console.log(tableOf(rows, versions));
  return 0;
}

function withKeyOf(played: Scenario, key: string): Scenario | null {
  if (statSync(key).isDirectory()) return loadScenario(key);
  const rubric = parseRubric(readFileSync(key, 'utf8'), key);
  if (rubric.ok) return { ...played, rubric: rubric.value };
  for (const { file, line, message } of rubric.error) console.error(`${file}:${line} ${message}`);
  return null;
}

const points = (value: number): string => (value > 0 ? `+${value}` : String(value));
const said = ({ band, earned, least, most, opportunities }: CompetencyMark): string =>
  opportunities === 0
    ? 'not met'
    : `${points(earned)} of ${points(least)} to ${points(most)}, ${band === null ? 'not exercised enough to say' : BAND_TITLE[band]}`;

function tableOf(rows: readonly Rescored[], versions: readonly (number | null)[]): string {
  const met = rows.filter(({ before, after }) => before.opportunities + after.opportunities > 0);
  const moved = met.filter(({ before, after }) => before.band !== after.band).length;
  const teams = [...new Set(met.map(({ team }) => team))];
  const parts = teams.map((team) => {
    const lines = met
      .filter((row) => row.team === team)
      .map(({ competency, before, after }) => {
        const [old, fresh] = [said(before), said(after)];
        return `  ${COMPETENCY_TITLE[competency].padEnd(18)} ${old === fresh ? `same: ${old}` : `${old}\n  ${''.padEnd(18)} → ${fresh}`}`;
      });
    return [team, ...lines].join('\n');
  });
  return `Key of then: version ${versions[0] ?? 'none'}. Other key: version ${versions[1] ?? 'none'}.

${parts.join('\n\n')}

${moved === 0 ? 'No band differs' : moved === 1 ? 'One band differs' : `${moved} bands differ`}. The session itself was not changed.`;
}
