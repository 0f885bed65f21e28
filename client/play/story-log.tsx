// Story log: what is told, earlier decisions folded away. F3.
import type { Passage } from '../../sim/story/beat.ts';
import type { TeamView } from '../../sim/session/view.ts';

function Told({ passage }: { readonly passage: Passage }) {
  return (
    <div class="told">
      {passage.delayed !== null && <span class="cause">Because of an earlier decision</span>}
      <p class={passage.speaker === null ? '' : 'said'}>
        {passage.speaker !== null && <b>{passage.speaker}</b>}
        {passage.text}
      </p>
    </div>
  );
}

export function Earlier({ recap }: { readonly recap: TeamView['recap'] }) {
  if (recap.length === 0) return null;
  return (
    <details class="earlier">
      <summary>Earlier</summary>
      <ol>
        {recap.map((one) => (
          <li key={one.decisionId}>
            <b>{one.heading}</b>
            <br />
            You chose: {one.optionText}
            {one.consequence.map((line, i) => (
              <p class="quiet" key={i}>
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}

type StoryLogProps = { readonly passages: readonly Passage[]; readonly lang: string };

export function StoryLog({ passages, lang }: StoryLogProps) {
  return (
    <section class="log" role="log" aria-live="polite" aria-label="Story" lang={lang}>
      {passages.map((passage, i) => (
        <Told passage={passage} key={`${passage.id ?? ''}${i}`} />
      ))}
    </section>
  );
}
