// Screens around the play: how to join, what is recorded, talk. F3.
import { useMemo } from 'preact/hooks';
import { renderSVG } from 'uqr';
import type { ProjectorView } from '../../sim/session/projector.ts';
import { joinHost, joinOrigin } from '../net/join-address.ts';
import { countWords, dateWords } from '../ui/words.ts';

export function JoinScreen({ view }: { readonly view: ProjectorView }) {
  const link = `${joinOrigin.value}/join?code=${view.code}`;
  const svg = useMemo(() => renderSVG(link, { border: 2, ecc: 'M', blackColor: '#17343d' }), [link]);
  const people = view.teams.reduce((sum, team) => sum + team.people, 0);
  return (
    <div class="wall-join">
      <div>
        <p class="wall-say">
          Scan, or go to <b>{joinHost()}/join</b>
        </p>
        <p class="wall-big-code">
          <span aria-hidden="true">{view.code}</span>
          <span class="hidden-text">{view.code.split('').join(' ')}</span>
        </p>
        <p class="wall-say" role="status">
          {view.locked ? 'The door is closed.' : `${countWords(people, 'person is', 'people are')} here.`}
        </p>
        {people > 0 && (
          <ul class="wall-teams">
            {view.teams.map((team) => (
              <li key={team.name}>
                <b>{team.name}</b> {team.people}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div
        class="wall-qr"
        role="img"
        aria-label={`QR code of ${link}`}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    </div>
  );
}

export function PrebriefScreen({ purgeAt }: { readonly purgeAt: number }) {
  return (
    <div class="wall-talk">
      <h2>Your part is on your phone</h2>
      <p>Read it. Then say your role, and one thing your role cares about.</p>
      <ul class="wall-list">
        <li>This is a story. There is no score to win and no trick to find.</li>
        <li>Kept: the name you typed, your votes and reasons, what your team decided.</li>
        <li>
          Your team sees where you stood once a decision is taken. This screen shows teams, never names.
        </li>
        <li>All of it is deleted on {dateWords(purgeAt)}.</li>
      </ul>
    </div>
  );
}

export function TalkScreen({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <div class="wall-talk centred">
      <h2>{title}</h2>
      <p>{words}</p>
    </div>
  );
}
