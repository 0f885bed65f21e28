// Home: join by code, play solo, host a workshop, how it works. F3.
import './home.css';
import { useRef, useState } from 'preact/hooks';
import { navigate } from '../router.ts';
import { Page } from '../ui/chrome.tsx';
import { HomePicture } from './home-picture.tsx';

const STEPS = [
  ['Step in', 'Each team gets a story from public service, and each person a role with facts of her own.'],
  ['Vote in silence', 'Everyone picks an option and says why. Nobody sees the others yet.'],
  ['Talk, then vote again', 'Put your facts on the table. The second vote is what the team does.'],
  [
    'Live with it, look back',
    'The story goes on from there. At the end you see what each decision was about.',
  ],
] as const;

/** What people type or paste: spaces and hyphens are not part of a code. */
export const cleanCode = (typed: string): string => typed.replace(/[\s-]+/g, '').toUpperCase();

function JoinForm() {
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="sheet home-join"
      action="/join"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const code = cleanCode(field.current?.value ?? '');
        setWrong(code === '');
        if (code === '') field.current?.focus();
        else navigate(`/join?code=${encodeURIComponent(code)}`);
      }}
    >
      <h2 id="join-title">Join a workshop</h2>
      <div class="field">
        <label for="join-code">Code on the screen in your room</label>
        <input
          ref={field}
          id="join-code"
          name="code"
          type="text"
          class="home-code"
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          maxLength={12}
          aria-invalid={wrong}
          aria-describedby="join-note"
          onInput={() => setWrong(false)}
        />
        <p id="join-note" class="small" role="alert">
          {wrong && 'Type the six characters of your code first.'}
        </p>
      </div>
      <button type="submit" class="button main wide">
        Join
      </button>
    </form>
  );
}

export function HomePage() {
  return (
    <Page title="" wide>
      <div class="home-top">
        <div class="home-words">
          <h1>Decide together. See what follows.</h1>
          <p class="lede">
            Caseroom puts a team of public servants in the middle of a hard week. You argue, vote, live with
            it, and talk it over afterwards. Free, without accounts.
          </p>
          <JoinForm />
        </div>
        <HomePicture />
      </div>
      <div class="home-doors">
        <section class="sheet" aria-labelledby="solo-title">
          <h2 id="solo-title">Play solo</h2>
          <p>
            Take the decisions alone, at your own pace. It stays in your browser and goes on without a
            connection.
          </p>
          <a class="button" href="/solo">
            Choose a scenario
          </a>
        </section>
        <section class="sheet" aria-labelledby="host-title">
          <h2 id="host-title">Host a workshop</h2>
          <p>
            From 3 to 250 people, in teams, with their phones. You bring a projector; the debrief is ready
            when play ends.
          </p>
          <a class="button" href="/facilitate">
            Set up a workshop
          </a>
        </section>
        <section class="sheet" aria-labelledby="teach-title">
          <h2 id="teach-title">Teach a course</h2>
          <p>
            Eight competencies, which scenario exercises which, and a plan for eight weeks or for one day.
          </p>
          <p class="row">
            <a class="button" href="/course">
              See the course
            </a>
            <a href="/catalogue">Catalogue</a>
          </p>
        </section>
        <section class="sheet" aria-labelledby="write-title">
          <h2 id="write-title">Write a scenario</h2>
          <p>
            A case from your own work, in plain text. Studio plays it beside you and says what is unfair or
            out of reach.
          </p>
          <a class="button" href="/studio">
            Open Studio
          </a>
        </section>
      </div>
      <section class="stack" aria-labelledby="how-title">
        <h2 id="how-title">How it works</h2>
        <ol class="home-steps">
          {STEPS.map(([title, words], i) => (
            <li key={title}>
              <span class="home-number" aria-hidden="true">
                {i + 1}
              </span>
              <div>
                <h3>{title}</h3>
                <p>{words}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
    </Page>
  );
}
