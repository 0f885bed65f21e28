// Rewind told: what happened and what would have, decision by decision, side by side. F3.
import type { PathStep, RoomDebrief, TeamPath } from '../../sim/debrief/room.ts';
import { INDICATORS, INDICATOR_TITLE, type Indicators } from '../../sim/scenario/competency.ts';
import type { Rewind } from '../../sim/session/rewind.ts';
import { Moves, signed } from '../ui/meters.tsx';

type Props = { readonly room: RoomDebrief; readonly told: Rewind; readonly team: TeamPath };

export function RewindTold({ room, told, team }: Props) {
  const from = team.steps.findIndex(({ decisionId }) => decisionId === told.path.decisionId);
  const happened = team.steps.slice(from, from + told.steps.length);
  const textOf = (step: PathStep): string =>
    room.sheets.find(({ id }) => id === step.decisionId)?.options.find(({ id }) => id === step.optionId)
      ?.text ?? '';
  const sheet = room.sheets.find(({ id }) => id === told.path.decisionId);
  return (
    <div class="rewind">
      <div class="rewind-head">
        <h3>{sheet?.heading}</h3>
        <p class="story">{sheet?.prompt}</p>
      </div>
      <section>
        <h3>What happened</h3>
        {happened.map((step) => (
          <div key={step.decisionId} class="rewind-step">
            <p>
              <b>{textOf(step)}</b>
            </p>
            {step.told.map((line) => (
              <p class="story" key={line}>
                {room.told[line]}
              </p>
            ))}
            <Moves changes={step.changes} />
          </div>
        ))}
      </section>
      <section class="otherwise">
        <h3>What if</h3>
        {told.steps.map((step) => (
          <div key={step.decisionId} class="rewind-step">
            <p>
              <b>{step.optionText}</b>
            </p>
            {step.consequence.map((line, i) => (
              <p class="story" key={i}>
                {line}
              </p>
            ))}
            <Moves changes={step.changes} />
            {step.delayed.map((late) => (
              <p class="story" key={late.text}>
                <span class="cause">Because of an earlier decision</span> {late.text}
              </p>
            ))}
          </div>
        ))}
        {told.next === null && told.ending && (
          <p>
            It ends with: <b>{told.ending}</b>
          </p>
        )}
      </section>
      <Difference happened={happened.at(-1)?.after ?? null} otherwise={told.steps.at(-1)?.after ?? null} />
    </div>
  );
}

type DifferenceProps = { readonly happened: Indicators | null; readonly otherwise: Indicators | null };

function Difference({ happened, otherwise }: DifferenceProps) {
  if (!happened || !otherwise) return null;
  return (
    <table class="rewind-table">
      <caption>Where things stood after it</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">It was</th>
          <th scope="col">It would be</th>
          <th scope="col">Difference</th>
        </tr>
      </thead>
      <tbody>
        {INDICATORS.map((name) => {
          const by = otherwise[name] - happened[name];
          return (
            <tr key={name}>
              <th scope="row">{INDICATOR_TITLE[name]}</th>
              <td>{happened[name]}</td>
              <td>{otherwise[name]}</td>
              <td>{by === 0 ? 'the same' : signed(by)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
