// Prebrief: what is kept, who sees it, when it goes. F3. The roles are on the phones.
import { dateWords } from '../ui/words.ts';
import { Fit } from './fit.tsx';

type Props = { readonly purgeAt: number; readonly contentNote: string };

export function PrebriefScreen({ purgeAt, contentNote }: Props) {
  return (
    <Fit class="pj-words-grid">
      <p class="pj-lede">
        This is a story. The people in it are made up; the choices are real ones. Speak your mind. There is no
        score to win and no trick to find.
      </p>
      <dl class="pj-contract">
        <div>
          <dt>What is kept</dt>
          <dd>The name you typed, your votes and reasons, and what your team decided.</dd>
        </div>
        <div>
          <dt>Who sees it</dt>
          <dd>
            Your team sees where you stood, once it has decided. This screen shows how many, and at the end
            what was given as a reason, never who.
          </dd>
        </div>
        {purgeAt > 0 && (
          <div>
            <dt>When it goes</dt>
            <dd>All of it is deleted on {dateWords(purgeAt)}.</dd>
          </div>
        )}
      </dl>
      <ContentNote note={contentNote} />
      <p class="pj-callout">Your role is on your phone. Read it now.</p>
    </Fit>
  );
}

/** Once in the lobby and once in the briefing: people can leave before it begins. */
export function ContentNote({ note }: { readonly note: string }) {
  if (note === '') return null;
  return (
    <p class="pj-content-note">
      <b>This story touches on</b> {note}.
    </p>
  );
}
