// About: what it is, the eight competencies as their authors word them, limits, licences, privacy. F3.
import './home.css';
import {
  COMPETENCIES,
  COMPETENCY_STATEMENT,
  COMPETENCY_TITLE,
  CREDIT_LINE,
} from '../../sim/scenario/competency.ts';
import { Page } from '../ui/chrome.tsx';

export function AboutPage() {
  return (
    <Page title="About">
      <h1>About Caseroom</h1>
      <section class="stack" aria-labelledby="what-title">
        <h2 id="what-title">What it is</h2>
        <p class="lede">
          Caseroom is practice for people who make public policy and run public services. A team plays a story
          that branches: it votes in silence, talks, votes again, and lives with what it chose. Then it looks
          back, decision by decision.
        </p>
        <p class="lede">
          It is an open educational resource. Anyone may run it, read it, change it and teach with it.
        </p>
      </section>
      <section class="stack" aria-labelledby="eight-title">
        <h2 id="eight-title">The eight competencies</h2>
        <p>Each option in a scenario is weighed against these, in the words of their authors.</p>
        <dl class="home-eight">
          {COMPETENCIES.map((name) => (
            <div key={name}>
              <dt>{COMPETENCY_TITLE[name]}</dt>
              <dd>“{COMPETENCY_STATEMENT[name]}”</dd>
            </div>
          ))}
        </dl>
        <p class="credit">
          {CREDIT_LINE} <a href="https://teachingpublicservice.digital">teachingpublicservice.digital</a>
        </p>
      </section>
      <section class="stack" aria-labelledby="limits-title">
        <h2 id="limits-title">Limits</h2>
        <p class="note warm">
          Self-made weights are opinions with reasons, not measurement; a choice among four is not behaviour
          at work; never for appraisal.
        </p>
        <p>
          The marks are evidence from one session, to talk about. There are no ranks and no grades. Where a
          competency came up too rarely, we say so.
        </p>
      </section>
      <section class="stack" aria-labelledby="privacy-title">
        <h2 id="privacy-title">Privacy</h2>
        <ul class="home-list">
          <li>No accounts. A name you type need not be your own.</li>
          <li>
            A workshop keeps names, votes and reasons on the server that hosts it, until its purge date. Then
            they are erased.
          </li>
          <li>Reasons are shown pooled, and only in teams of five and more.</li>
          <li>A solo play stays in your browser for 180 days. You can delete it at any time.</li>
          <li>No tracking, no advertising, no other servers.</li>
        </ul>
      </section>
      <section class="stack" aria-labelledby="licence-title">
        <h2 id="licence-title">Licences</h2>
        <ul class="home-list">
          <li>Code: MIT. Free to use, change and pass on, with the licence text.</li>
          <li>
            Scenarios: <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Free to use and
            change, with credit.
          </li>
        </ul>
      </section>
    </Page>
  );
}
