// Preview: the story as it stands, played beside the text. F3. It keeps its place while the text changes.
import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { INDICATORS } from '../../../sim/scenario/index.ts';
import { readVariables, type Beat, type Passage } from '../../../sim/story/index.ts';
import type { StudioModel } from '../studio-model.ts';
import { playPreview } from './preview-play.ts';

const CAPITAL = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function Line({ passage, onFind }: { readonly passage: Passage; readonly onFind: (id: string) => void }) {
  const { id, speaker, text, delayed } = passage;
  return (
    <p class={delayed === null ? 'told' : 'told later'}>
      {speaker !== null && <b>{speaker}: </b>}
      {text}
      {id !== null && (
        <button type="button" class="studio-id" title="Go to this line" onClick={() => onFind(id)}>
          {id}
        </button>
      )}
    </p>
  );
}

function Told({ beat, onFind }: { readonly beat: Beat; readonly onFind: (id: string) => void }) {
  return (
    <>
      {[...beat.consequence, ...beat.passages].map((passage, i) => (
        <Line key={passage.id ?? i} passage={passage} onFind={onFind} />
      ))}
      {beat.cards.length > 0 && (
        <details class="studio-cards">
          <summary>
            {beat.cards.length === 1 ? 'One private card' : `${beat.cards.length} private cards`}
          </summary>
          {beat.cards.map((card) => (
            <p key={card.id}>
              <b>{card.role}</b> {card.text}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

export function Preview({ model }: { readonly model: StudioModel }) {
  const play = useComputed(() => {
    const scenario = model.scenario.value;
    return scenario && playPreview(scenario, model.startAt.value, model.taken.value);
  });
  const variables = useComputed(() => {
    const [scenario, state] = [model.scenario.value, play.value?.state];
    return scenario && state ? [...readVariables(scenario, state)] : [];
  });
  const end = useRef<HTMLDivElement>(null);
  const { value: now } = play;
  const steps = now?.beats.length ?? 0;
  useEffect(() => {
    if (steps > 1) end.current?.scrollIntoView({ block: 'nearest' });
  }, [steps]);
  if (!now) return <p class="studio-empty">The preview begins as soon as the story compiles.</p>;

  const find = (id: string): void => {
    for (const [file, { text }] of model.files.value) {
      const line = text.split('\n').findIndex((one) => new RegExp(`#\\s*id:\\s*${id}\\b`).test(one)) + 1;
      if (line > 0 && file.endsWith('.ink')) return model.goTo(file, line);
    }
  };
  const beat = now.beats.at(-1);
  const knots = model.knots.value.filter(({ name, isFunction }) => name !== '' && !isFunction);
  return (
    <div class="studio-preview">
      <div class="studio-bar">
        <label for="studio-start">Start at</label>
        <select
          id="studio-start"
          value={model.startAt.value}
          onChange={(event) => {
            model.startAt.value = event.currentTarget.value;
            model.taken.value = [];
          }}
        >
          <option value="">the beginning</option>
          {knots.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button slim"
          disabled={now.taken.length === 0}
          onClick={() => (model.taken.value = now.taken.slice(0, -1))}
        >
          Back one
        </button>
        <button
          type="button"
          class="button slim"
          disabled={now.taken.length === 0}
          onClick={() => (model.taken.value = [])}
        >
          Restart
        </button>
      </div>
      {!model.compiles.value && <p class="note">This is the last text that compiled. See Problems.</p>}
      {now.lost && (
        <p class="note">
          The text has changed on your way here: the preview stopped at the last decision that is still the
          same.
        </p>
      )}
      <div class="studio-story" lang={model.scenario.value?.lang}>
        {now.beats.slice(0, -1).map((past, i) => (
          <details key={i} class="studio-past">
            <summary>
              {past.decision?.heading || past.decision?.id}: <b>{now.taken[i]}</b>
            </summary>
            <Told beat={past} onFind={find} />
          </details>
        ))}
        {beat && <Told beat={beat} onFind={find} />}
        {beat?.decision && (
          <>
            <p class="studio-prompt">{beat.decision.prompt}</p>
            <ul class="studio-options">
              {beat.decision.options.map(({ id, text }) => (
                <li key={id}>
                  <button type="button" onClick={() => (model.taken.value = [...now.taken, id])}>
                    <b>{id}</b> {text}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {beat && !beat.decision && (
          <p class="studio-prompt">
            {beat.ending && beat.ending !== 'end' ? `The end: ${beat.ending}` : 'The end.'}
          </p>
        )}
        {now.fault !== null && (
          <p class="note wrong" role="alert">
            The story breaks here: {now.fault}
          </p>
        )}
        <div ref={end} />
      </div>
      <Watch variables={variables.value} beat={beat ?? null} />
    </div>
  );
}

function Watch({
  variables,
  beat,
}: {
  readonly variables: readonly (readonly [string, string])[];
  readonly beat: Beat | null;
}) {
  const isIndicator = (name: string): boolean => (INDICATORS as readonly string[]).includes(name);
  return (
    <details class="studio-watch" open>
      <summary>Indicators and variables</summary>
      {beat?.indicators && (
        <dl class="studio-gauges">
          {INDICATORS.map((name) => (
            <div key={name}>
              <dt>{CAPITAL(name)}</dt>
              <dd>{beat.indicators?.[name]}</dd>
            </div>
          ))}
        </dl>
      )}
      <dl class="studio-variables">
        {variables
          .filter(([name]) => !isIndicator(name))
          .map(([name, value]) => (
            <div key={name} class={value === 'true' ? 'set' : ''}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}
