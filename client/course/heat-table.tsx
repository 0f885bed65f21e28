// Heat table: competency by scenario, from the rubrics; a row opens to its decisions. F3. Rule O1.
import { useState } from 'preact/hooks';
import { reachedBy, type CourseScenario, type Reached } from '../../authoring/exercise.ts';
import { COMPETENCIES, COMPETENCY_TITLE, type Competency } from '../../sim/scenario/competency.ts';
import { countWords } from '../ui/words.ts';

const SHADES = 4;

const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');
const rangeWords = ({ least, most }: Pick<Reached, 'least' | 'most'>): string =>
  `${signed(least)} to ${signed(most)}`;

export function HeatTable({ shelf }: { readonly shelf: readonly CourseScenario[] }) {
  const rows = COMPETENCIES.map((competency) => ({
    competency,
    cells: shelf.map((scenario) => reachedBy(scenario.exercise[competency])),
  }));
  const hottest = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ decisions }) => decisions)));
  return (
    <section class="stack" id="heat" aria-labelledby="heat-title">
      <h2 id="heat-title">Which scenario exercises what</h2>
      {shelf.length === 0 ? (
        <p>No scenario on this server has marks for competencies yet.</p>
      ) : (
        <>
          <p class="course-words">
            How many decisions of a scenario touch a competency, and how far its points can go when each of
            them is taken at its weakest and at its strongest. Where the lower end is below zero a choice can
            lose points too. Counted from the marks that the authors gave; open a row for the decisions.
          </p>
          <table class="heat">
            <thead>
              <tr>
                <th scope="col">Competency</th>
                {shelf.map(({ slug, title, lang }) => (
                  <th scope="col" key={slug} lang={lang}>
                    <a href={`/guide/${encodeURIComponent(slug)}`}>{title}</a>
                  </th>
                ))}
                <th scope="col">All of them</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.competency} {...row} shelf={shelf} hottest={hottest} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

type RowProps = {
  readonly competency: Competency;
  /** One for each scenario of the shelf. */
  readonly cells: readonly Reached[];
  readonly shelf: readonly CourseScenario[];
  /** Decisions in the fullest cell of the table. */
  readonly hottest: number;
};

function Row({ competency, cells, shelf, hottest }: RowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const decisions = cells.reduce((sum, cell) => sum + cell.decisions, 0);
  const costly = cells.filter(({ least }) => least < 0).length;
  const detail = `heat-${competency}`;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="heat-open"
            aria-expanded={isOpen}
            aria-controls={detail}
            onClick={() => setIsOpen(!isOpen)}
          >
            {COMPETENCY_TITLE[competency]}
          </button>
        </th>
        {cells.map((cell, i) => (
          <td
            key={shelf[i]?.slug}
            data-label={shelf[i]?.title}
            class={`shade-${Math.ceil((SHADES * cell.decisions) / hottest)}`}
          >
            <span>
              <b>{cell.decisions === 0 ? 'none' : cell.decisions}</b>
              <span class="hidden-text">
                {cell.decisions === 0 ? '' : cell.decisions === 1 ? ' decision, ' : ' decisions, '}
              </span>
              {cell.decisions > 0 && <span class="heat-range">{rangeWords(cell)}</span>}
            </span>
          </td>
        ))}
        <td data-label="All of them">
          <span>
            <b>{countWords(decisions, 'decision', 'decisions')}</b>
            <span class="heat-range">
              can lose points in {costly} of {shelf.length}
            </span>
          </span>
        </td>
      </tr>
      <tr id={detail} hidden={!isOpen} class="heat-detail">
        <td colSpan={shelf.length + 2}>
          {isOpen && (
            <div class="heat-lists">
              {shelf.map(({ slug, title, lang, exercise }) =>
                exercise[competency].length === 0 ? null : (
                  <div key={slug}>
                    <h3 lang={lang}>{title}</h3>
                    <ul class="plain">
                      {exercise[competency].map((touch) => (
                        <li key={touch.decisionId}>
                          <b>D{touch.number}</b> <span lang={lang}>{touch.heading}</span>{' '}
                          <span class="quiet one-piece">{rangeWords(touch)}</span>
                        </li>
                      ))}
                    </ul>
                  </div>
                ),
              )}
            </div>
          )}
        </td>
      </tr>
    </>
  );
}
