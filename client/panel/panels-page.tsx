// Panels: ask one about a scenario, and the ones this browser holds the key of. F3. /panel#<CODE>.<key> opens one elsewhere.
import './panel.css';
import { useEffect, useState } from 'preact/hooks';
import type { ScenarioCard } from '../../sim/scenario/scenario.ts';
import { fetchScenarios } from '../net/api.ts';
import { learnJoinOrigin } from '../net/join-address.ts';
import { keepPanelKey, ownPanels } from '../net/keys.ts';
import { makePanel } from '../net/panels.ts';
import { address, navigate } from '../router.ts';
import { Page, Wrong } from '../ui/chrome.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { countWords, languageName } from '../ui/words.ts';
import { OwnPanel } from './own-panel.tsx';

const KEY_LINK = /^#([A-HJ-NP-Z2-9]{6})\.([\w-]{10,64})$/;

export function PanelsPage() {
  const [cards, setCards] = useState<readonly ScenarioCard[] | null>(null);
  const [codes, setCodes] = useState(ownPanels);
  const [slug, setSlug] = useState('');
  const [lang, setLang] = useState('');
  const [locked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<string | null>(null);

  useEffect(() => {
    void learnJoinOrigin();
    void fetchScenarios().then((answer) => {
      if (!answer.ok) return setWrong(answer.error.code);
      setCards(answer.value.scenarios);
      setLocked(answer.value.passphrase);
      setSlug(answer.value.scenarios[0]?.slug ?? '');
    });
  }, []);
  // Also when the link is opened in a tab that is on this page already.
  const { hash } = address.value;
  useEffect(() => {
    const [, code, key] = KEY_LINK.exec(hash) ?? [];
    if (code === undefined || key === undefined) return;
    keepPanelKey(code, key);
    setCodes(ownPanels());
    navigate('/panel', { replace: true });
  }, [hash]);
  useEffect(() => {
    if (made !== null) document.getElementById(`panel-${made}`)?.focus();
  }, [made]);

  const card = cards?.find((one) => one.slug === slug);
  const spoken = card?.langs.includes(lang) ? lang : (card?.lang ?? '');
  const create = async (event: Event) => {
    event.preventDefault();
    if (busy || slug === '') return;
    setBusy(true);
    setWrong(null);
    const answer = await makePanel({ scenario: slug, lang: spoken, passphrase });
    setBusy(false);
    if (!answer.ok) return setWrong(answer.error.code);
    keepPanelKey(answer.value.code, answer.value.ownerKey);
    setCodes(ownPanels());
    setMade(answer.value.code);
  };

  return (
    <Page title="Ask a panel" wide>
      <h1>Ask a panel of practitioners</h1>
      <p class="lede">
        Five to twenty people who do such work read a scenario alone, say what they would do in each decision,
        and why. What they say stands beside the author’s view in every debrief of that scenario.
      </p>
      <details>
        <summary class="reveal">Whom to ask, and what comes of it</summary>
        <dl class="sheet panel-terms">
          <div>
            <dt>Whom to ask</dt>
            <dd>
              People who take such decisions now or did lately, from several offices and trades; not the
              authors, nor those who will play it. Write to fifteen to get ten.
            </dd>
          </div>
          <div>
            <dt>What you do</dt>
            <dd>
              Choose a scenario and send the link to each of them. A scenario of twelve decisions takes about
              40 minutes, one of eight about 25. When all have finished, write their answers into the
              scenario, once: from one writing to the next one can tell what the last person chose.
            </dd>
          </div>
          <div>
            <dt>What is shown</dt>
            <dd>
              Under five nothing. From five to nine read it as that many opinions; from ten on you see where
              they agree and where they part. It is what is usual among those you asked, not a right answer.
            </dd>
          </div>
          <div>
            <dt>What is kept</dt>
            <dd>
              No names. Read the reasons before you pass the scenario on, and delete what points at a person.
              After 90 days, or when you erase it, the answers are gone from this server.
            </dd>
          </div>
        </dl>
      </details>
      {codes.length > 0 && (
        <section class="stack" aria-labelledby="own-title">
          <h2 id="own-title">Your panels on this device</h2>
          <ul class="plain panel-own">
            {codes.map((code) => (
              <li key={code}>
                <OwnPanel code={code} passphrase={passphrase} forget={() => setCodes(ownPanels())} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <form class="stack" onSubmit={create}>
        <fieldset>
          <legend>A new panel about</legend>
          {cards === null && wrong === null && <p class="quiet">Fetching the shelf.</p>}
          <div class="shelf">
            {cards?.map((one) => (
              <label class="tome" key={one.slug}>
                <input
                  type="radio"
                  name="scenario"
                  checked={slug === one.slug}
                  onChange={() => setSlug(one.slug)}
                />
                <span class="body">
                  <b lang={one.lang}>{one.title}</b>
                  <span class="quiet small">{countWords(one.decisions, 'decision', 'decisions')}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        {card && card.langs.length > 1 && (
          <fieldset>
            <legend>Language of the story</legend>
            <div class="pills">
              {card.langs.map((one) => (
                <label class="pill" key={one}>
                  <input type="radio" name="lang" checked={one === spoken} onChange={() => setLang(one)} />
                  <span>{languageName(one)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        {locked && <PassphraseField value={passphrase} change={setPassphrase} />}
        <Wrong code={wrong} />
        <div>
          <button type="submit" class="button main" aria-disabled={busy || slug === ''}>
            Ask a panel
          </button>
        </div>
      </form>
    </Page>
  );
}
