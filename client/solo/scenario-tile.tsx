// One scenario on the shelf: cover, facts, length, start. F3.
import { useState } from 'preact/hooks';
import { COMPETENCY_TITLE, type Competency } from '../../sim/scenario/competency.ts';
import type { ScenarioCard } from '../../sim/scenario/scenario.ts';
import { Cover } from '../ui/cover.tsx';
import { countWords, languageName } from '../ui/words.ts';

/** Reading, two consultations and a decision alone take about this long. */
const MINUTES_A_DECISION = 3;
const USUAL_CUT = 6;

type TileProps = {
  readonly card: ScenarioCard;
  readonly busy: boolean;
  /** No server, and its text was never fetched: it cannot be begun. */
  readonly away: boolean;
  readonly onStart: (cut: number, lang: string) => void;
};

const titleOf = (name: string): string => COMPETENCY_TITLE[name as Competency] ?? name;

/** What this browser asks for, if the scenario has it; else the scenario's own. */
const ownLanguage = (langs: readonly string[]): string =>
  navigator.languages.flatMap((one) =>
    langs.filter((lang) => one === lang || one.startsWith(`${lang}-`)),
  )[0] ??
  langs[0] ??
  '';

export function ScenarioTile({ card, busy, away, onStart }: TileProps) {
  const cuts = [...card.cuts].sort((a, b) => a - b);
  const usual = cuts.includes(USUAL_CUT) ? USUAL_CUT : (cuts.at(-1) ?? card.decisions);
  const [cut, setCut] = useState(usual);
  const [lang, setLang] = useState(() => ownLanguage(card.langs));
  return (
    <article class="solo-tile" aria-labelledby={`tile-${card.slug}`}>
      <Cover slug={card.slug} setting={card.cover} />
      <div class="solo-tile-text">
        <h3 id={`tile-${card.slug}`} lang={card.lang}>
          {card.title}
        </h3>
        <p class="solo-summary" lang={card.lang}>
          {card.summary}
        </p>
        {card.competencies.length > 0 && (
          <p class="small">
            <b>Practises</b> {card.competencies.map(titleOf).join(', ')}
          </p>
        )}
        {card.contentNote !== null && (
          <p class="note warm small">
            <b>Before you start</b> This story touches on {card.contentNote}.
          </p>
        )}
        {away ? (
          <p class="note">
            Not in this browser yet. Begin it once with a connection; from then on it opens without one.
          </p>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              onStart(cut, lang);
            }}
          >
            <fieldset>
              <legend class="small">
                Decisions <span class="quiet solo-light">about {cut * MINUTES_A_DECISION} minutes alone</span>
              </legend>
              <div class="pills">
                {cuts.map((one) => (
                  <label class="pill" key={one}>
                    <input
                      type="radio"
                      name="cut"
                      value={one}
                      checked={one === cut}
                      onChange={() => setCut(one)}
                    />
                    <span>
                      {one}
                      <span class="hidden-text"> {one === 1 ? 'decision' : 'decisions'}</span>
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
            {card.langs.length > 1 && (
              <div class="field">
                <label for={`lang-${card.slug}`}>Language of the story</label>
                <select
                  id={`lang-${card.slug}`}
                  value={lang}
                  onChange={(event) => setLang(event.currentTarget.value)}
                >
                  {card.langs.map((one) => (
                    <option key={one} value={one}>
                      {languageName(one)}
                    </option>
                  ))}
                </select>
              </div>
            )}
            <button type="submit" class="button main wide" aria-disabled={busy}>
              Play {card.title}
            </button>
            <p class="small quiet">
              In a workshop: {countWords(card.minutes, 'minute', 'minutes')} of play,{' '}
              {countWords(card.decisions, 'decision', 'decisions')}
            </p>
          </form>
        )}
      </div>
    </article>
  );
}
