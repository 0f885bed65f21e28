// Balance: how far each competency can go, how the endings are shared out, and what goes together. F3.
import type { Sample } from '../../../authoring/index.ts';
import { COMPETENCY_TITLE } from '../../../sim/scenario/index.ts';
import type { StudioModel } from '../studio-model.ts';

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

function Scores({ sample }: { readonly sample: Sample }) {
  const far = Math.max(1, ...sample.scores.flatMap(({ least, most }) => [Math.abs(least), Math.abs(most)]));
  const at = (points: number): number => ((points + far) / (2 * far)) * 100;
  return (
    <table class="studio-table">
      <caption>
        Points a play can earn,{' '}
        {sample.scoresProved ? 'least and most of all plays' : `least and most of ${sample.plays} plays`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Competency</th>
          <th scope="col">Least</th>
          <th scope="col" class="studio-wide">
            <span class="hidden-text">Range</span>
          </th>
          <th scope="col">Most</th>
          <th scope="col">Decisions</th>
        </tr>
      </thead>
      <tbody>
        {sample.scores.map(({ competency, least, most, fewest, mostOpportunities }) => (
          <tr key={competency} data-competency={competency}>
            <th scope="row">{COMPETENCY_TITLE[competency]}</th>
            <td>{least}</td>
            <td class="studio-wide">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect x="0" y="4.2" width="100" height="1.6" fill="#d9cfbd" />
                <rect
                  x={at(least)}
                  y="1.5"
                  width={Math.max(1, at(most) - at(least))}
                  height="7"
                  fill="#14606e"
                />
                <rect x="49.6" y="0" width="0.8" height="10" fill="#1c1b22" />
              </svg>
            </td>
            <td>{most}</td>
            <td>{fewest === mostOpportunities ? fewest : `${fewest}–${mostOpportunities}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Balance({ model, onPlay }: { readonly model: StudioModel; readonly onPlay: () => void }) {
  const sample = model.samples.value.at(-1);
  if (!sample) return <p class="studio-empty">The balance comes with the first whole check.</p>;
  const moved = Object.entries(sample.correlations).filter(([, r]) => Number.isFinite(r));
  return (
    <div class="studio-balance" aria-busy={model.checking.value}>
      {sample.scores.length > 0 ? (
        <Scores sample={sample} />
      ) : (
        <p>There is no rubric yet, so nothing is scored.</p>
      )}
      {sample.scores.length > 0 && (
        <p class="small">
          A whole play earns {sample.total.least} to {sample.total.most} points, half of them below{' '}
          {sample.total.median}.
        </p>
      )}
      <table class="studio-table">
        <caption>
          Endings of {sample.plays} {sample.everyPath ? 'plays, every path' : 'random plays'}
        </caption>
        <tbody>
          {sample.endings.map(({ ending, share, witness }) => (
            <tr key={ending}>
              <th scope="row">{ending}</th>
              <td class="studio-wide">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect x="0" y="1.5" width="100" height="7" fill="#efe6d6" />
                  <rect x="0" y="1.5" width={share * 100} height="7" fill="#14606e" />
                </svg>
              </td>
              <td>{percent(share)}</td>
              <td>
                <button
                  type="button"
                  class="button slim"
                  aria-label={`Play a way to ${ending}`}
                  onClick={() => {
                    model.startAt.value = '';
                    model.taken.value = witness;
                    onPlay();
                  }}
                >
                  Play one
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="studio-table">
        <caption>Indicators at the end, and how they go with the points (r)</caption>
        <tbody>
          {Object.entries(sample.indicators).map(([name, { least, most, proved }]) => (
            <tr key={name}>
              <th scope="row">{name.charAt(0).toUpperCase() + name.slice(1)}</th>
              <td>
                {least} to {most}
                {proved ? '' : ' in these plays'}
              </td>
              <td>{moved.find(([one]) => one === name)?.[1].toFixed(2) ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small quiet">
        {sample.words.least} to {sample.words.most} words, {sample.minutes.least} to {sample.minutes.most}{' '}
        minutes of reading. {sample.explored.states} states and {sample.explored.edges} ways explored
        {sample.complete ? ', to the end' : ', not to the end'}.
      </p>
    </div>
  );
}
