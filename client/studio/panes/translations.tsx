// Translations: each text beside its words in another language, written into locales/xx.yaml as they are typed. F3.
import { useComputed, useSignal } from '@preact/signals';
import {
  extractLocale,
  langOf,
  localeName,
  localeStates,
  parseLocale,
  unitsOf,
  withTranslation,
} from '../../../authoring/index.ts';
import { languageName } from '../../ui/words.ts';
import type { StudioModel } from '../studio-model.ts';

type Show = 'all' | 'open';

export function Translations({ model }: { readonly model: StudioModel }) {
  const chosen = useSignal<string | null>(null);
  const show = useSignal<Show>('all');
  const wanted = useSignal('');
  const wrong = useSignal<string | null>(null);
  const langs = useComputed(() => [...model.files.value.keys()].flatMap((name) => langOf(name) ?? []));
  const lang = useComputed(() => chosen.value ?? langs.value[0] ?? null);
  const state = useComputed(() => {
    const { value: scenario } = model.scenario;
    const { value: files } = model.sources;
    if (!scenario || lang.value === null) return null;
    const parsed = parseLocale(files[localeName(lang.value)] ?? '', localeName(lang.value));
    const words = new Map(parsed.ok ? parsed.value.entries.map(({ id, text }) => [id, text]) : []);
    const found = localeStates(scenario, files).find((one) => one.lang === lang.value) ?? null;
    return { units: unitsOf(scenario, files).units, words, found, readable: parsed.ok };
  });
  const { value: scenario } = model.scenario;
  if (!scenario) return <p class="studio-empty">Translations come as soon as the story compiles.</p>;

  const begin = (event: Event): void => {
    event.preventDefault();
    const code = wanted.value.trim();
    const made = extractLocale(scenario, model.sources.value, code);
    wrong.value = made.ok ? null : (made.error[0]?.message ?? '');
    if (!made.ok) return;
    model.push(localeName(code), made.value);
    chosen.value = code;
    wanted.value = '';
  };
  const put = (id: string, text: string): void => {
    if (lang.value === null) return;
    model.push(
      localeName(lang.value),
      withTranslation(scenario, model.sources.value, lang.value, id, text.trim()),
    );
  };
  const { value: now } = state;
  const stale = new Set(now?.found?.stale);
  const isOpen = (id: string): boolean => stale.has(id) || !now?.words.get(id);
  return (
    <div class="studio-translations">
      <div class="studio-bar">
        {langs.value.length > 0 && (
          <>
            <label for="studio-lang">Language</label>
            <select
              id="studio-lang"
              value={lang.value ?? ''}
              onChange={(event) => (chosen.value = event.currentTarget.value)}
            >
              {langs.value.map((one) => (
                <option key={one} value={one}>
                  {languageName(one)}
                </option>
              ))}
            </select>
            <label for="studio-show">Show</label>
            <select
              id="studio-show"
              value={show.value}
              onChange={(event) => (show.value = event.currentTarget.value as Show)}
            >
              <option value="all">all texts</option>
              <option value="open">what is missing or stale</option>
            </select>
          </>
        )}
        <form class="studio-bar" onSubmit={begin}>
          <label for="studio-new-lang">Add</label>
          <input
            id="studio-new-lang"
            type="text"
            size={5}
            required
            placeholder="de"
            autoComplete="off"
            value={wanted.value}
            onInput={(event) => (wanted.value = event.currentTarget.value)}
          />
          <button type="submit" class="button slim">
            Add language
          </button>
        </form>
      </div>
      <div role="alert">{wrong.value !== null && <p class="note wrong">{wrong.value}</p>}</div>
      {now === null && (
        <p class="studio-empty">
          No translation yet. Add one by its code: de for German, fr for French, pt-BR for Brazilian
          Portuguese.
        </p>
      )}
      {now && !now.readable && (
        <p class="note wrong">This file cannot be read. See Problems, and mend it in the text.</p>
      )}
      {now?.found && (
        <p class="small quiet" role="status">
          {now.found.translated} of {now.found.units} texts; {now.found.stale.length} from an older wording,{' '}
          {now.found.orphan.length} without a line
          {now.found.mixed.length > 0
            ? `, ${now.found.mixed.length} put together by Ink and not translated`
            : ''}
          .
        </p>
      )}
      {now?.readable && (
        <ul class="studio-units">
          {now.units
            .filter(({ id }) => show.value === 'all' || isOpen(id))
            .map(({ id, source, speaker, where }) => (
              <li key={`${lang.value} ${id}`} class={stale.has(id) ? 'stale' : ''}>
                <div lang={scenario.lang}>
                  <p class="small quiet">
                    {id} · {where}
                    {stale.has(id) ? ' · the source has changed since' : ''}
                  </p>
                  <p>
                    {speaker !== null && <b>{speaker}: </b>}
                    {source}
                  </p>
                </div>
                <textarea
                  rows={Math.max(2, Math.ceil(source.length / 45))}
                  lang={lang.value ?? undefined}
                  aria-label={`${id} in ${languageName(lang.value ?? '')}`}
                  value={now.words.get(id) ?? ''}
                  onChange={(event) => put(id, event.currentTarget.value)}
                />
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
