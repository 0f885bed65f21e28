// Ended: how the story ended for each team. F3. Many teams are listed by ending.
import type { ProjectorScreen } from '../../sim/session/projector.ts';
import { Fit } from './fit.tsx';

type Endings = Extract<ProjectorScreen, { kind: 'ended' }>['endings'];

const MOST_CARDS = 8;
const titleOf = (ending: string): string => ending || 'The end';

export function EndedScreen({ endings }: { readonly endings: Endings }) {
  return (
    <Fit class="pj-ended-box">
      {endings.length <= MOST_CARDS ? <Cards endings={endings} /> : <Groups endings={endings} />}
      <p class="pj-callout">Read your ending to the last line. Then we talk.</p>
    </Fit>
  );
}

function Cards({ endings }: { readonly endings: Endings }) {
  return (
    <ul class={`pj-endings n${endings.length}`}>
      {endings.map(({ name, ending }) => (
        <li class="pj-card" key={name}>
          <b class="pj-name">{name}</b>
          <p class="pj-ending">{titleOf(ending)}</p>
        </li>
      ))}
    </ul>
  );
}

function Groups({ endings }: { readonly endings: Endings }) {
  const titles = [...new Set(endings.map(({ ending }) => titleOf(ending)))];
  return (
    <ul class="pj-endings many">
      {titles.map((title) => (
        <li class="pj-card" key={title}>
          <p class="pj-ending">{title}</p>
          <p>
            {endings
              .filter(({ ending }) => titleOf(ending) === title)
              .map(({ name }) => name)
              .join(', ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
