// Create: scenario, length, teams, pacing, rule; and the sessions this browser can still open. F3.
import { useEffect, useState } from 'preact/hooks';
import type { ScenarioCard } from '../../sim/scenario/scenario.ts';
import { createSession, fetchScenarios, type NewSession } from '../net/api.ts';
import { keepFacilitatorKey, ownSessions } from '../net/keys.ts';
import { navigate } from '../router.ts';
import { Page, Wrong } from '../ui/chrome.tsx';

const LENGTHS = [45, 60, 90, 120] as const;
const PACINGS = [
  { value: 'together', title: 'Together', words: 'You open each decision for all teams.' },
  { value: 'own', title: 'At their own pace', words: 'Teams move on by themselves.' },
] as const;
const RULES = [
  { value: 'plurality', title: 'Most votes', words: 'The lead breaks a tie.' },
  { value: 'consensus', title: 'All agree', words: 'If they do not, the lead decides.' },
  { value: 'lead', title: 'Lead decides', words: 'After hearing the votes.' },
] as const;

const CLOSINGS = [
  { value: 'all', title: 'When all have voted', words: 'Or when you close it.' },
  { value: 'minute', title: 'After a minute', words: 'If more than half of those present have voted.' },
] as const;

export function CreatePage() {
  const [cards, setCards] = useState<readonly ScenarioCard[] | null>(null);
  const [wish, setWish] = useState<NewSession>({
    scenario: '',
    minutes: 90,
    teams: 4,
    pacing: 'together',
    rule: 'plurality',
    voteMs: null,
  });
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<NewSession>) => setWish((now) => ({ ...now, ...part }));

  useEffect(() => {
    void fetchScenarios().then((answer) => {
      if (!answer.ok) return setWrong(answer.error.code);
      setCards(answer.value.scenarios);
      const first = answer.value.scenarios[0];
      if (first) setWish((now) => (now.scenario === '' ? { ...now, scenario: first.slug } : now));
    });
  }, []);

  const create = async (event: Event) => {
    event.preventDefault();
    if (busy || wish.scenario === '') return;
    setBusy(true);
    setWrong(null);
    const made = await createSession(wish);
    setBusy(false);
    if (!made.ok) return setWrong(made.error.code);
    keepFacilitatorKey(made.value.code, made.value.facilitatorKey);
    navigate(`/facilitate/${made.value.code}`);
  };
  const note = cards?.find((card) => card.slug === wish.scenario)?.contentNote ?? null;
  const own = ownSessions();

  return (
    <Page title="Host a session" wide>
      <h1>Host a session</h1>
      {own.length > 0 && (
        <section class="stack" aria-labelledby="own-title">
          <h2 id="own-title">Your sessions on this device</h2>
          <div class="row">
            {own.map((code) => (
              <a class="button slim" href={`/facilitate/${code}`} key={code}>
                {code}
              </a>
            ))}
          </div>
        </section>
      )}
      <form class="stack" onSubmit={create}>
        <fieldset>
          <legend>Scenario</legend>
          {cards === null && wrong === null && <p class="quiet">Fetching the shelf.</p>}
          <div class="shelf">
            {cards?.map((card) => (
              <label class="tome" key={card.slug}>
                <input
                  type="radio"
                  name="scenario"
                  checked={wish.scenario === card.slug}
                  onChange={() => change({ scenario: card.slug })}
                />
                <span class="body">
                  <b>{card.title}</b>
                  <span>{card.summary}</span>
                  <span class="quiet small">
                    {card.decisions} decisions · {card.roles} roles · {card.minutes} minutes of play
                  </span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        {note !== null && (
          <p class="note warm">
            <b>Content note.</b> {note}
          </p>
        )}
        <div class="teams">
          <fieldset class="sheet">
            <legend class="hidden-text">Length of the whole session</legend>
            <p aria-hidden="true">
              <b>Length of the whole session</b>
            </p>
            <div class="pills">
              {LENGTHS.map((minutes) => (
                <label class="pill" key={minutes}>
                  <input
                    type="radio"
                    name="minutes"
                    checked={wish.minutes === minutes}
                    onChange={() => change({ minutes })}
                  />
                  <span>{minutes} min</span>
                </label>
              ))}
            </div>
            <p class="quiet small">About half of it is the debrief.</p>
            <div class="field">
              <label for="teams">Number of teams</label>
              <input
                id="teams"
                type="number"
                min={1}
                max={50}
                required
                value={wish.teams}
                onInput={(event) => {
                  const teams = event.currentTarget.valueAsNumber;
                  if (Number.isInteger(teams)) change({ teams: Math.max(1, Math.min(50, teams)) });
                }}
              />
              <p class="quiet small">Five people to a team works best, three to seven works.</p>
            </div>
          </fieldset>
          <Choice
            legend="Pacing"
            name="pacing"
            items={PACINGS}
            value={wish.pacing}
            pick={(pacing) => change({ pacing })}
          />
          <Choice
            legend="How a team decides"
            name="rule"
            items={RULES}
            value={wish.rule}
            pick={(rule) => change({ rule })}
          />
          <Choice
            legend="When a vote closes"
            name="closing"
            items={CLOSINGS}
            value={wish.voteMs === null ? 'all' : 'minute'}
            pick={(closing) => change({ voteMs: closing === 'all' ? null : 60_000 })}
          />
        </div>
        <Wrong code={wrong} />
        <button type="submit" class="button main wide" aria-disabled={busy || wish.scenario === ''}>
          {busy ? 'Making your session' : 'Make the session'}
        </button>
      </form>
    </Page>
  );
}

type ChoiceProps<T extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly items: readonly { readonly value: T; readonly title: string; readonly words: string }[];
  readonly value: T;
  readonly pick: (value: T) => void;
};

function Choice<T extends string>({ legend, name, items, value, pick }: ChoiceProps<T>) {
  return (
    <fieldset class="sheet">
      <legend class="hidden-text">{legend}</legend>
      <p aria-hidden="true">
        <b>{legend}</b>
      </p>
      {items.map((item) => (
        <label class="tome" key={item.value}>
          <input type="radio" name={name} checked={value === item.value} onChange={() => pick(item.value)} />
          <span class="body">
            <b>{item.title}</b>
            <span class="small">{item.words}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
