// Share: letting people in, the second facilitator, the screens. F3.
import { joinHost, joinOrigin } from '../net/join-address.ts';
import { useState } from 'preact/hooks';
import type { FacilitatorView, PublicView } from '../../sim/session/view.ts';
import type { Control } from './control.ts';

type Props = {
  readonly code: string;
  readonly keyText: string;
  readonly view: FacilitatorView;
  readonly session: PublicView;
  readonly control: Control;
};

export function ShareCard({ code, keyText, view, session, control }: Props) {
  const [copied, setCopied] = useState(false);
  const link = `${joinOrigin.value}/facilitate/${code}#${keyText}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <section class="sheet" aria-labelledby="share-title">
      <h2 id="share-title">Door and second console</h2>
      <p class="small">
        {session.phase === 'closed' ? (
          'The session is closed: nobody can join.'
        ) : session.phase === 'debrief' ? (
          <>
            Play is over: nobody new can join. Whoever played comes back at <b>{joinHost()}/join</b> with{' '}
            <b>{code}</b>.
          </>
        ) : (
          <>
            People join at <b>{joinHost()}/join</b> with <b>{code}</b>, at any time until the debrief
            {view.locked ? ', once you unlock' : ''}.
          </>
        )}
      </p>
      <p class="small">
        <a href={`/guide/${encodeURIComponent(session.scenario)}`} target="_blank" rel="noopener">
          Guide to this scenario
        </a>{' '}
        (in a tab of its own)
      </p>
      {session.phase !== 'closed' && session.phase !== 'debrief' && (
        <div>
          <button
            type="button"
            class="button slim"
            onClick={() => control({ type: 'LockSession', locked: !view.locked })}
          >
            {view.locked ? 'Unlock: let people in' : 'Lock: nobody new'}
          </button>
        </div>
      )}
      <details>
        <summary class="reveal">Second facilitator, or another laptop</summary>
        <p class="small">
          Whoever opens this link runs the session too, in step with you. If this laptop dies, nothing is
          lost.
        </p>
        <p class="small">
          <code class="wrap">{link}</code>
        </p>
        <button type="button" class="button slim" onClick={copy}>
          {copied ? 'Copied' : 'Copy the link'}
        </button>
      </details>
    </section>
  );
}
