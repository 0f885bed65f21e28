// CreateForm: scenario, length, teams, pacing, rule. F3.
import { useEffect, useState } from 'preact/hooks';
import type { ScenarioCard } from '../../sim/scenario/scenario.ts';
import { createSession, fetchScenarios, type NewSession } from '../net/api.ts';
import { keepFacilitatorKey, ownSessions } from '../net/keys.ts';
import { navigate } from '../router.ts';
import { Page, Wrong } from '../ui/chrome.tsx';

const LENGTHS = [
  { minutes: 45, words: '45 minutes, 4 decisions' },
  { minutes: 60, words: '60 minutes, 6 decisions' },
  { minutes: 90, words: '90 minutes, 8 decisions' },
  { minutes: 120, words: '2 hours, all decisions' },
] as const;

const START: NewSession = { scenario: '', minutes: 90, teams: 2, pacing: 'together', rule: 'plurality' };

export function CreateForm() {
  const [cards, setCards] = useState<readonly ScenarioCard[]>([]);
  const [wish, setWish] = useState(START);
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<NewSession>) => setWish((before) => ({ ...before, ...part }));

  useEffect(() => {
    void fetchScenarios().then((answer) => {
      if (!answer.ok) return setWrong(answer.error.code);
      setCards(answer.value.scenarios);
      change({ scenario: answer.value.scenarios[0]?.slug ?? '' });
    });
  }, []);

  const create = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await createSession(wish);
    setBusy(false);
    if (!answer.ok) return setWrong(answer.error.code);
    keepFacilitatorKey(answer.value.code, answer.value.facilitatorKey);
    navigate(`/facilitate/${answer.value.code}`);
  };

  const own = ownSessions();
  return (
    <Page title="Facilitate">
      <h1>Host a workshop</h1>
      {own.length > 0 && (
        <p>
          Your sessions in this browser:{' '}
          {own.map((code) => (
            <a key={code} class="button slim" href={`/facilitate/${code}`}>
              {code}
            </a>
          ))}
        </p>
      )}
      <form class="stack" onSubmit={create}>
        <fieldset>
          <legend>Scenario</legend>
          <div class="shelf">
            {cards.map((card) => (
              <label class="tome" key={card.slug}>
                <input
                  type="radio"
                  name="scenario"
                  checked={wish.scenario === card.slug}
                  onChange={() => change({ scenario: card.slug })}
                />
                <span class="body">
                  <b>{card.title}</b>
                  <span class="small">{card.summary}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <label class="field">
          Length
          <select
            value={wish.minutes}
            onChange={(event) =>
              change({ minutes: Number(event.currentTarget.value) as NewSession['minutes'] })
            }
          >
            {LENGTHS.map(({ minutes, words }) => (
              <option key={minutes} value={minutes}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          Teams
          <input
            type="number"
            min={1}
            max={50}
            required
            value={wish.teams}
            onInput={(event) => change({ teams: Number(event.currentTarget.value) })}
          />
          <span class="small quiet">Three to seven people in a team work best.</span>
        </label>
        <label class="field">
          Pace
          <select
            value={wish.pacing}
            onChange={(event) => change({ pacing: event.currentTarget.value as NewSession['pacing'] })}
          >
            <option value="together">Together: you open each decision</option>
            <option value="own">Own pace: teams go on when they are ready</option>
          </select>
        </label>
        <label class="field">
          How a team decides
          <select
            value={wish.rule}
            onChange={(event) => change({ rule: event.currentTarget.value as NewSession['rule'] })}
          >
            <option value="plurality">Most votes; the lead breaks a tie</option>
            <option value="consensus">All agree, or the lead decides</option>
            <option value="lead">The lead decides after hearing the votes</option>
          </select>
        </label>
        <Wrong code={wrong} />
        <button class="button main wide" disabled={busy || wish.scenario === ''}>
          Open the lobby
        </button>
      </form>
    </Page>
  );
}
