// The shelf: plays to continue, scenarios to start, coach mode. F3.
import { useEffect, useState } from 'preact/hooks';
import type { SessionId } from '../../sim/kit/id.ts';
import { inLanguage } from '../../sim/scenario/localise.ts';
import type { Scenario, ScenarioCard } from '../../sim/scenario/scenario.ts';
import { fetchScenarios } from '../net/api.ts';
import { navigate } from '../router.ts';
import { Page } from '../ui/chrome.tsx';
import { ContinueList } from './continue-list.tsx';
import { scenarioText } from './scenario-text.ts';
import { ScenarioTile } from './scenario-tile.tsx';
import { listPlays, soloParts, type PlayLine } from './solo-parts.ts';
import { newPlayId, newSeed, SoloSession } from './solo-session.ts';

const NO_STORAGE =
  'This browser does not let us keep anything, so a play cannot be saved. Leave the private window or allow storage, then load this page again.';
const NOT_STARTED =
  'The scenario did not load. Check your connection and try again. Plays in the list above work without one.';

/** Slugs of what can be begun here without a server. */
const beginnable = (texts: readonly string[], plays: readonly PlayLine[]): ReadonlySet<string> =>
  new Set([...texts, ...plays.flatMap(({ play }) => (play.scenario.rubric ? [play.scenario.slug] : []))]);

export function SoloShelf() {
  const [cards, setCards] = useState<readonly ScenarioCard[] | null>(null);
  const [plays, setPlays] = useState<readonly PlayLine[]>([]);
  const [stale, setStale] = useState(false);
  const [texts, setTexts] = useState<readonly string[]>([]);
  const [coach, setCoach] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);

  const refresh = async (): Promise<void> => setPlays(await listPlays(await soloParts()));

  const loadCards = async (): Promise<void> => {
    const answer = await fetchScenarios();
    if (answer.ok) {
      setCards(answer.value.scenarios);
      setStale(false);
      await soloParts().then(({ store }) => store.keepCards(answer.value.scenarios));
      return;
    }
    const [kept, slugs] = await soloParts().then(
      ({ store }) => Promise.all([store.cards(), store.textSlugs()]),
      () => [[], []] as const,
    );
    setStale(true);
    setTexts(slugs);
    setCards(kept);
  };

  useEffect(() => {
    refresh().catch(() => setWrong(NO_STORAGE));
    loadCards().catch(() => undefined);
  }, []);

  /** Runs one thing at a time and says in words what went wrong. */
  const doing = async (words: string, act: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setWrong(null);
    await act().catch(() => setWrong(words));
    setBusy(false);
  };

  const begin = async (scenario: Scenario, cut: number, withCoach: boolean): Promise<void> => {
    const id = newPlayId();
    const session = await SoloSession.start(await soloParts(), {
      id,
      scenario,
      cut,
      coach: withCoach,
      seed: newSeed(),
    });
    session.close();
    navigate(`/solo/${encodeURIComponent(id)}`);
  };

  const start = (slug: string, cut: number, lang: string) =>
    doing(NO_STORAGE, async () => {
      const kept = plays.find(({ play }) => play.scenario.slug === slug && play.scenario.rubric !== null);
      const { store } = await soloParts();
      const scenario = (await scenarioText(store, slug)) ?? kept?.play.scenario ?? null;
      if (scenario) await begin(inLanguage(scenario, lang), cut, coach);
      else setWrong(NOT_STARTED);
    });

  const erase = (id: SessionId) =>
    doing(NO_STORAGE, async () => {
      const { store } = await soloParts();
      await store.erase(id);
      await refresh();
    });

  const startOver = ({ id, play }: PlayLine) =>
    doing(NO_STORAGE, async () => {
      await begin(play.scenario, play.cut, play.coach);
      const { store } = await soloParts();
      await store.erase(id);
    });

  const here = beginnable(texts, plays);
  return (
    <Page title="Play solo" wide>
      <div class="stack">
        <h1>Play solo</h1>
        <p class="lede">
          You decide alone. In each decision two advisers may be asked for what they know. Nothing leaves this
          browser, and you may close the tab at any word.
        </p>
      </div>
      <div role="alert">{wrong !== null && <p class="note wrong">{wrong}</p>}</div>
      <ContinueList plays={plays} busy={busy} onStartOver={startOver} onErase={erase} />
      <section class="stack" aria-labelledby="shelf-title">
        <div class="spread">
          <h2 id="shelf-title">Scenarios</h2>
          <a class="button slim" href="/solo/open">
            Open a story of your own
          </a>
        </div>
        <label class="solo-coach">
          <input
            type="checkbox"
            role="switch"
            checked={coach}
            onChange={(event) => setCoach(event.currentTarget.checked)}
          />
          <span>
            <b>Coach mode</b>
            <span>After each decision you read at once what the author thinks of it.</span>
          </span>
        </label>
        <div role="status">
          {cards === null && <p>Fetching the scenarios.</p>}
          {stale && (
            <p class="note warm">
              No connection to the server.{' '}
              {cards && cards.length > 0
                ? 'You can go on with what this browser keeps.'
                : 'The shelf is empty for now.'}{' '}
              <button
                type="button"
                class="button slim"
                onClick={() => void loadCards().catch(() => undefined)}
              >
                Try again
              </button>
            </p>
          )}
          {cards !== null && cards.length === 0 && !stale && (
            <p class="note">There is no scenario on this server yet.</p>
          )}
        </div>
        <ul class="plain solo-shelf">
          {cards?.map((card) => (
            <li key={card.slug}>
              <ScenarioTile
                card={card}
                busy={busy}
                away={stale && !here.has(card.slug)}
                onStart={(cut, lang) => void start(card.slug, cut, lang)}
              />
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
