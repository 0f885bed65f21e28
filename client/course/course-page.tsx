// Course: the eight competencies, which decision exercises which, plans to teach by, and a learner's own map. F3.
import { useEffect, useState } from 'preact/hooks';
import type { CourseScenario } from '../../authoring/exercise.ts';
import {
  COMPETENCIES,
  COMPETENCY_STATEMENT,
  COMPETENCY_TITLE,
  CREDIT_LINE,
} from '../../sim/scenario/competency.ts';
import { ask } from '../net/api.ts';
import { Page, Wrong } from '../ui/chrome.tsx';
import { useNamedPart } from '../ui/named-part.ts';
import { HeatTable } from './heat-table.tsx';
import { OwnMapCard } from './own-map-card.tsx';
import { DayPlan, WeekPlan } from './plans.tsx';
import './course.css';

const PARTS = [
  ['eight', 'The eight competencies'],
  ['heat', 'Which scenario exercises what'],
  ['weeks', 'Eight units in eight weeks'],
  ['day', 'One day'],
  ['map', 'Your own map'],
] as const;

export function CoursePage() {
  const [shelf, setShelf] = useState<readonly CourseScenario[] | null>(null);
  const [isMapDrawn, setIsMapDrawn] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void ask<{ readonly scenarios: readonly CourseScenario[] }>('/api/course').then((answer) => {
      if (!current) return;
      if (answer.ok) setShelf(answer.value.scenarios);
      else setWrong(answer.error.code);
    });
    return () => {
      current = false;
    };
  }, []);
  useNamedPart((shelf !== null || wrong !== null) && isMapDrawn);
  return (
    <Page title="Course" wide>
      <div class="stack">
        <h1>A course with these scenarios</h1>
        <p class="lede">
          For whoever teaches public servants, or wants to learn as one. Each scenario stands alone; together
          they go with the free syllabus of Teaching Public Service in the Digital Age.
        </p>
      </div>
      <nav class="no-print" aria-label="Parts of this page">
        <ul class="plain course-parts">
          {PARTS.map(([id, words]) => (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section class="stack" id="eight" aria-labelledby="eight-title">
        <h2 id="eight-title">The eight competencies</h2>
        <p>A digital era public service leader, in the words of their authors:</p>
        <dl class="course-eight">
          {COMPETENCIES.map((name) => (
            <div key={name}>
              <dt>{COMPETENCY_TITLE[name]}</dt>
              <dd>“{COMPETENCY_STATEMENT[name]}”</dd>
            </div>
          ))}
        </dl>
        <p class="credit">{CREDIT_LINE}</p>
      </section>
      {wrong?.startsWith('net/') ? (
        <p class="note" role="alert">
          No connection to the server. The table and the plans need it; your own map is in this browser.
        </p>
      ) : (
        <Wrong code={wrong} />
      )}
      {shelf === null && wrong === null && <p role="status">Fetching the scenarios.</p>}
      {shelf !== null && (
        <>
          <HeatTable shelf={shelf} />
          <WeekPlan shelf={shelf} />
          <DayPlan shelf={shelf} />
        </>
      )}
      <OwnMapCard shelf={shelf ?? []} onDrawn={() => setIsMapDrawn(true)} />
    </Page>
  );
}
