// A session's debrief as plain text: what the pictures draw, in lines that a person can read and a diff can show.
import { markTeam } from '../../sim/debrief/mark-team.ts';
import { roomDebrief } from '../../sim/debrief/index.ts';
import { COMPETENCY_TITLE, type Scenario } from '../../sim/scenario/index.ts';
import type { SessionState } from '../../sim/session/index.ts';

const dotOf = (weight: number): string => (weight > 0 ? `+${weight}` : String(weight));

export function toldDebrief(scenario: Scenario, state: SessionState): string {
  const room = roomDebrief(scenario, state, 'facilitator');
  const sheetOf = (id: string) => room.sheets.find((sheet) => sheet.id === id);
  const letterOf = (decisionId: string, optionId: string): string =>
    sheetOf(decisionId)?.options.find(({ id }) => id === optionId)?.letter ?? '?';
  const { reactions, ratings } = room;
  const lines = [
    `Words of ${reactions.people}: ${reactions.words.map(({ word, times }) => `${word} ${times}`).join(', ')}`,
    '',
    'Paths',
    ...room.teams.map(
      ({ name, steps, ending }) =>
        `${name}: ${steps.map((step) => letterOf(step.decisionId, step.optionId)).join(' ')} → ${ending}`,
    ),
    '',
    'Worth talking about',
    ...room.proposed.map(({ heading, why }) => `${heading}: ${JSON.stringify(why)}`),
  ];
  for (const sheet of room.sheets) {
    lines.push('', `${sheet.heading}. ${sheet.prompt}`);
    for (const { id, letter, text } of sheet.options) {
      const steps = room.teams.flatMap((team) => team.steps.filter((step) => step.decisionId === sheet.id));
      const sum = (round: 'first' | 'second') =>
        steps.reduce((all, step) => all + (step[round][step.offered.indexOf(id)] ?? 0), 0);
      const teams = room.teams.filter((team) => team.steps.some((step) => step.optionId === id));
      lines.push(
        `${letter} ${sum('first')} → ${sum('second')}  ${text}${teams.length > 0 ? `  [${teams.map(({ name }) => name).join(', ')}]` : ''}`,
      );
    }
    const sure = room.confidence.find((point) => point.decisionId === sheet.id && point.teamId === null);
    if (sure)
      lines.push(`sure ${sure.confidence.toFixed(2)}, of one mind ${Math.round(sure.agreement * 100)} %`);
  }
  for (const team of room.teams) {
    lines.push('', `${team.name}, by competency`);
    for (const mark of markTeam(room, team).profile.marks) {
      const said = mark.band ?? `not enough (${mark.noBand})`;
      const dots = mark.dots.map(({ decisionId, weight }) => `${decisionId} ${dotOf(weight)}`).join(', ');
      lines.push(
        `${COMPETENCY_TITLE[mark.competency]}: ${said}, ${mark.opportunities} of ${mark.available}: ${dots}`,
      );
    }
    for (const step of team.steps)
      for (const late of step.delayed)
        lines.push(`late, from ${late.from} after ${step.decisionId}: ${room.told[late.told]}`);
  }
  lines.push(
    '',
    `Rated by ${ratings?.people}: ${ratings?.counts.join(' ')}; notes: ${room.notes.length}`,
    '',
  );
  return lines.join('\n');
}
