// Lobby top: the big code, its QR and the address to type. F3. Dark on light, as scanners want it.
import { useMemo } from 'preact/hooks';
import { renderSVG } from 'uqr';
import { joinHost, joinOrigin, onlyThisMachine } from '../net/join-address.ts';
import { countWords } from '../ui/words.ts';

type Props = { readonly code: string; readonly here: number; readonly seats: number };

export function LobbyTop({ code, here, seats }: Props) {
  const link = `${joinOrigin.value}/join?code=${code}`;
  const svg = useMemo(() => renderSVG(link, { border: 2, ecc: 'M', blackColor: '#17343d' }), [link]);
  return (
    <section class="sheet lobby-top" aria-label="How to join">
      <div class="stack">
        <p>
          Go to <b>{joinHost()}/join</b> and type
        </p>
        <p class="big-code">
          <span aria-hidden="true">{code}</span>
          <span class="hidden-text">{code.split('').join(' ')}</span>
        </p>
        <p role="status">
          {countWords(here, 'person is', 'people are')} here{seats > here ? `, ${seats - here} away` : ''}.
        </p>
      </div>
      <div
        class="qr"
        role="img"
        aria-label={`QR code of ${link}`}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      {onlyThisMachine.value && (
        <p class="note warm only-here" role="status">
          <b>Phones cannot join at this address, only this machine can.</b> To let them in, connect it to the
          network they are in, stop Caseroom and start it with <code>HOST=0.0.0.0 npm start</code>. This
          session will be there again.
        </p>
      )}
    </section>
  );
}
