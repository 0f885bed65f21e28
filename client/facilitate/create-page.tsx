// Create: scenario, length, people; everything else has a good answer already. F3.
import { useEffect, useState } from 'preact/hooks';
import type { ScenarioCard } from '../../sim/scenario/scenario.ts';
import { SESSION_MINUTES } from '../../sim/session/session-length.ts';
import { createSession, fetchScenarios, type NewSession } from '../net/api.ts';
import { keepFacilitatorKey } from '../net/keys.ts';
import { navigate } from '../router.ts';
import { Page, Wrong } from '../ui/chrome.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { countWords, languageName } from '../ui/words.ts';
import { AddScenario } from './add-scenario.tsx';
import { cutChoice, lengthFor } from './cut-choice.ts';
import { OwnSessions } from './own-sessions.tsx';
import { PlanLine } from './plan-line.tsx';
import { MoreChoices } from './more-choices.tsx';
import { OpenSessionFile } from './open-session-file.tsx';
import { ScenarioShelf } from './scenario-shelf.tsx';
import { FIRST_SET_UP } from './set-up.ts';
import { SizeCard } from './size-card.tsx';

export function CreatePage() {
  const [cards, setCards] = useState<readonly ScenarioCard[] | null>(null);
  const [locked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [wish, setWish] = useState<NewSession>(FIRST_SET_UP);
  /** Until a length is chosen it is the scenario's. */
  const [isLengthChosen, setLengthChosen] = useState(false);
  const [people, setPeople] = useState<number | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<NewSession>) => setWish((now) => ({ ...now, ...part }));

  const [added, setAdded] = useState<readonly string[]>([]);
  /** `wanted`: what is chosen then, if it is there; null for the first. */
  const fetchShelf = async (wanted: string | null): Promise<void> => {
    const answer = await fetchScenarios();
    if (!answer.ok) return setWrong(answer.error.code);
    const { scenarios, passphrase: asks, added: own } = answer.value;
    setCards(scenarios);
    setLocked(asks);
    setAdded(own);
    const isThere = (slug: string | null): boolean => scenarios.some((one) => one.slug === slug);
    setWish((now) => {
      const scenario = [wanted, now.scenario].find(isThere) ?? scenarios[0]?.slug ?? '';
      return { ...now, scenario, ...lengthOf(scenario, scenarios) };
    });
  };
  const lengthOf = (scenario: string, shelf: readonly ScenarioCard[]): Partial<NewSession> => {
    const cuts = shelf.find((one) => one.slug === scenario)?.cuts;
    return isLengthChosen || cuts === undefined || cuts.length === 0 ? {} : { minutes: lengthFor(cuts) };
  };
  useEffect(() => void fetchShelf(null), []);

  const create = async (event: Event) => {
    event.preventDefault();
    if (busy || wish.scenario === '') return;
    setBusy(true);
    setWrong(null);
    const made = await createSession(locked ? { ...wish, passphrase } : wish);
    setBusy(false);
    if (!made.ok) return setWrong(made.error.code);
    keepFacilitatorKey(made.value.code, made.value.facilitatorKey);
    navigate(`/facilitate/${made.value.code}`);
  };
  const card = cards?.find((one) => one.slug === wish.scenario);
  const { usual, decisions, own: ownCuts } = cutChoice(card?.cuts ?? [], wish.minutes, wish.decisions);

  return (
    <Page title="Host a session" wide>
      <h1>Host a session</h1>
      <OwnSessions
        again={(setUp) => {
          setWish(setUp);
          setLengthChosen(true);
          setPeople(null);
          document.getElementById('set-up')?.scrollIntoView();
        }}
      />
      <OpenSessionFile passphrase={passphrase} />
      <form class="stack" id="set-up" onSubmit={create}>
        <fieldset>
          <legend>Scenario</legend>
          <p class="small quiet">
            Which scenario for which competency? <a href="/course">The course tells</a>.
          </p>
          {cards === null && wrong === null && <p class="quiet">Fetching the shelf.</p>}
          <ScenarioShelf
            cards={cards ?? []}
            chosen={wish.scenario}
            choose={(scenario) => change({ scenario, ...lengthOf(scenario, cards ?? []) })}
          />
        </fieldset>
        {/* Nothing stands below the shelf before it is known how long it is. */}
        {cards !== null && (
          <>
            <AddScenario
              chosen={card}
              isAdded={added.includes(wish.scenario)}
              passphrase={passphrase}
              onChange={(slug) => void fetchShelf(slug)}
            />
            <p class="small">
              What would people who do such work choose? <a href="/panel">Ask a panel of practitioners</a>.
            </p>
            {card && card.langs.length > 1 && (
              <fieldset class="sheet">
                <legend class="hidden-text">Language of the story</legend>
                <p aria-hidden="true">
                  <b>Language of the story</b>
                </p>
                <div class="pills">
                  {card.langs.map((lang) => (
                    <label class="pill" key={lang}>
                      <input
                        type="radio"
                        name="lang"
                        checked={lang === (card.langs.includes(wish.lang) ? wish.lang : card.lang)}
                        onChange={() => change({ lang })}
                      />
                      <span>{languageName(lang)}</span>
                    </label>
                  ))}
                </div>
                <p class="small quiet">The buttons around it stay English.</p>
              </fieldset>
            )}
            {card?.contentNote && (
              <p class="note warm">
                <b>Content note:</b> {card.contentNote}
              </p>
            )}
            <div class="teams" id="length-and-people">
              <fieldset class="sheet">
                <legend class="hidden-text">Length of the whole session</legend>
                <p aria-hidden="true">
                  <b>Length of the whole session</b>
                </p>
                <div class="pills">
                  {SESSION_MINUTES.map((minutes) => (
                    <label class="pill" key={minutes}>
                      <input
                        type="radio"
                        name="minutes"
                        checked={wish.minutes === minutes}
                        onChange={() => {
                          setLengthChosen(true);
                          change({ minutes, decisions: null });
                        }}
                      />
                      <span>{minutes} min</span>
                    </label>
                  ))}
                </div>
                <PlanLine minutes={wish.minutes} decisions={decisions} />
                {ownCuts.length > 0 && (
                  <div class="field">
                    <label for="own-cut">Decisions</label>
                    <select
                      id="own-cut"
                      value={ownCuts.includes(decisions) ? decisions : ''}
                      onChange={({ currentTarget: { value } }) =>
                        change({ decisions: value === '' ? null : Number(value) })
                      }
                    >
                      <option value="">{usual}, as the length has it</option>
                      {ownCuts.map((cut) => (
                        <option key={cut} value={cut}>
                          {cut}: the guide says what is left out
                        </option>
                      ))}
                    </select>
                  </div>
                )}
              </fieldset>
              <SizeCard
                teams={wish.teams}
                people={people}
                roles={card?.roles ?? 0}
                change={change}
                expect={setPeople}
              />
            </div>
            <MoreChoices
              wish={wish}
              change={(part) => {
                if (part.minutes !== undefined) setLengthChosen(true);
                change(part);
              }}
            />
            {locked && <PassphraseField value={passphrase} change={setPassphrase} />}
          </>
        )}
        <Wrong code={wrong} />
        {cards !== null && (
          <div class="submit-bar">
            {card && (
              <p>
                <b>{card.title}</b> ·{' '}
                <span class="together">
                  {wish.minutes} minutes
                  {decisions > 0 && `, ${countWords(decisions, 'decision', 'decisions')}`}
                </span>{' '}
                · <span class="together">{countWords(wish.teams, 'team', 'teams')}</span>{' '}
                <a href="#length-and-people">
                  Change<span class="hidden-text"> length and people</span>
                </a>
              </p>
            )}
            <button type="submit" class="button main wide" aria-disabled={busy || wish.scenario === ''}>
              {busy ? 'Making your session' : 'Make the session'}
            </button>
          </div>
        )}
      </form>
    </Page>
  );
}
