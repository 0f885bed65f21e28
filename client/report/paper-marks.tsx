// Paper marks: competencies as a table that reads without colour, hover or a click. F3.
import { COMPETENCY_TITLE } from '../../sim/scenario/competency.ts';
import type { Evidence, Profile } from '../../sim/scoring/evidence.ts';
import { bandWords, weightWords } from '../debrief/pictures/weight-words.ts';

type Props = { readonly profile: Profile; readonly evidence: readonly Evidence[]; readonly whose: string };

export function PaperMarks({ profile, evidence, whose }: Props) {
  const headingOf = (decisionId: string): string =>
    evidence.find((one) => one.decisionId === decisionId)?.heading ?? '';
  return (
    <table class="paper-marks">
      <caption class="hidden-text">{whose} by competency</caption>
      <thead>
        <tr>
          <th scope="col">Competency</th>
          <th scope="col">In this session</th>
          <th scope="col">What it rests on</th>
        </tr>
      </thead>
      <tbody>
        {profile.marks.map((mark) => (
          <tr key={mark.competency}>
            <th scope="row">{COMPETENCY_TITLE[mark.competency]}</th>
            <td class={mark.band === null ? 'quiet' : 'told'}>{bandWords(mark)}</td>
            <td>
              {mark.dots.length === 0 ? (
                <span class="quiet">No decision touched it.</span>
              ) : (
                <ul>
                  {mark.dots.map((dot) => (
                    <li key={dot.decisionId}>
                      {headingOf(dot.decisionId)}: {weightWords(dot.weight)}
                    </li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
