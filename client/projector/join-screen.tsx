// Join: the code, its QR and the address to type, and the teams as they fill. F3. Dark on light, as scanners want it.
import { useMemo } from 'preact/hooks';
import { renderSVG } from 'uqr';
import type { ProjectorTeam, ProjectorView } from '../../sim/session/projector.ts';
import { joinHost, joinOrigin } from '../net/join-address.ts';
import { countWords } from '../ui/words.ts';
import { Fit } from './fit.tsx';
import { ContentNote } from './prebrief-screen.tsx';
import { shortName } from './projector-words.ts';
import { density } from './team-strip.tsx';

export function JoinScreen({ view }: { readonly view: ProjectorView }) {
  const { code, contentNote, locked, teams } = view;
  return (
    <div class={`pj-join-grid ${density(teams.length)}`}>
      {locked ? (
        <section class="pj-door pj-locked" aria-label="How to join">
          <p class="pj-big-words">Joining is closed.</p>
          <p>If you are not in yet, ask the facilitator.</p>
        </section>
      ) : (
        <Door code={code} />
      )}
      <ContentNote note={contentNote} />
      <Arrivals teams={teams} />
    </div>
  );
}

function Door({ code }: { readonly code: string }) {
  const link = `${joinOrigin.value}/join?code=${code}`;
  const svg = useMemo(() => renderSVG(link, { border: 2, ecc: 'M', blackColor: '#17343d' }), [link]);
  return (
    <section class="pj-door" aria-label="How to join">
      <Fit class="pj-type">
        <p class="pj-address">
          Go to <b>{joinHost()}/join</b>
        </p>
        <p>and type</p>
        <p class="pj-code">
          <span aria-hidden="true">{code}</span>
          <span class="hidden-text">{code.split('').join(' ')}</span>
        </p>
      </Fit>
      <figure class="pj-scan">
        <div
          class="pj-qr"
          role="img"
          aria-label={`QR code of ${link}`}
          dangerouslySetInnerHTML={{ __html: svg }}
        />
        <figcaption>or scan this</figcaption>
      </figure>
    </section>
  );
}

function Arrivals({ teams }: { readonly teams: readonly ProjectorTeam[] }) {
  const close = density(teams.length);
  const here = teams.reduce((sum, team) => sum + team.people, 0);
  return (
    <section class="pj-arrivals" aria-labelledby="pj-here">
      <h2 id="pj-here">
        <span role="status">
          {here === 0 ? 'Nobody is here yet' : countWords(here, 'person is here', 'people are here')}
        </span>
      </h2>
      <ul class={`pj-strip ${close}`}>
        {teams.map((team) => (
          <li class="pj-team arriving" key={team.name}>
            <b class="pj-name">{close === 'packed' ? shortName(team.name) : team.name}</b>
            <span class="pj-count">{team.people}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
