// Plans: eight weeks by unit, and one day by the clock, for the scenarios this server has. F3. Rule O3.
import type { CourseScenario } from '../../authoring/exercise.ts';
import { COMPETENCY_TITLE } from '../../sim/scenario/competency.ts';
import { dayFor, weeksFor, type Session } from './plan.ts';
import { SYLLABUS, unitLink } from './syllabus.ts';

type Props = { readonly shelf: readonly CourseScenario[] };

const NOTHING_TO_PLAY = 'This server has no scenario to play here.';

export function WeekPlan({ shelf }: Props) {
  return (
    <section class="stack" id="weeks" aria-labelledby="weeks-title">
      <h2 id="weeks-title">Eight units in eight weeks</h2>
      <p class="course-words">
        One unit of the <a href={SYLLABUS}>syllabus</a> and one session a week. Read the unit before you meet;
        its pages have talks, readings and how its authors teach it. The words about each unit here are ours.
      </p>
      <ol class="plain course-weeks">
        {weeksFor(shelf).map(({ unit, session }) => (
          <li class="sheet" key={unit.number}>
            <div>
              <h3>
                Week {unit.number}. {unit.about}
              </h3>
              <p class="small">
                {unit.competency === null ? 'All eight' : COMPETENCY_TITLE[unit.competency]}
                {' · '}
                <a href={unitLink(unit.number)}>Unit {unit.number}</a>
              </p>
            </div>
            {session === null ? <p class="quiet">{NOTHING_TO_PLAY}</p> : <Play session={session} />}
            {session !== null && unit.competency !== null && (
              <p class="small">
                {session.touches.length === 0
                  ? `No decision of this length touches ${COMPETENCY_TITLE[unit.competency]}. Talk about what is missing.`
                  : `Look out for ${COMPETENCY_TITLE[unit.competency]} in ${session.touches.map(({ number }) => `D${number}`).join(', ')}.`}
              </p>
            )}
            {session !== null && session.note !== '' && <p class="small">{session.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Play({ session: { scenario, cut, minutes, standsInFor } }: { readonly session: Session }) {
  return (
    <p>
      <a href={`/guide/${encodeURIComponent(scenario.slug)}`} lang={scenario.lang}>
        {scenario.title}
      </a>
      , {cut === scenario.decisions ? `all ${cut} decisions` : `${cut} of ${scenario.decisions} decisions`},{' '}
      {minutes} minutes.
      {standsInFor !== null && ` It stands in for ${standsInFor}, which this server does not have.`}
    </p>
  );
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

export function DayPlan({ shelf }: Props) {
  return (
    <section class="stack" id="day" aria-labelledby="day-title">
      <h2 id="day-title">One day</h2>
      <p class="course-words">
        For 6 to 40 people with their phones, a screen and one facilitator. The minutes of play count the
        briefing and the debrief; keep the debriefs whole and shorten the play if you run late.
      </p>
      <ol class="plain course-day">
        {dayFor(shelf).map((part) => (
          <li key={part.from} class={part.words === '' ? 'is-rest' : ''}>
            <p class="course-time">
              {clock(part.from)}–{clock(part.until)}
            </p>
            <div>
              <p>
                <b>{part.title}</b>
              </p>
              {part.words !== '' && <p>{part.words}</p>}
              {part.session !== null && <Play session={part.session} />}
              {part.session !== null && part.session.note !== '' && <p>{part.session.note}</p>}
              {part.isPlay && part.session === null && <p class="quiet">{NOTHING_TO_PLAY}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
