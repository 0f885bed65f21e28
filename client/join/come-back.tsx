// Come back: a re-entry code from the facilitator opens one's seat on this device. F3.
import { useState } from 'preact/hooks';
import { reenterSession } from '../net/api.ts';
import { keepSeatToken } from '../net/keys.ts';
import { navigate } from '../router.ts';
import { Wrong } from '../ui/chrome.tsx';
import { tidyCode } from './pseudonym.ts';

export function ComeBack({ code }: { readonly code: string }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const enter = async (event: Event) => {
    event.preventDefault();
    if (busy || typed.length !== 6) return;
    setBusy(true);
    const answer = await reenterSession(code, typed);
    setBusy(false);
    if (!answer.ok) return setWrong(answer.error.code);
    keepSeatToken(code, answer.value.seatToken);
    navigate(`/play/${code}`);
  };
  return (
    <details class="sheet">
      <summary class="reveal">I was here before, on another device</summary>
      <form class="stack" onSubmit={enter}>
        <div class="field">
          <label for="reentry">Re-entry code</label>
          <input
            id="reentry"
            class="code-input"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            value={typed}
            aria-describedby="reentry-help"
            onInput={(event) => {
              const tidy = tidyCode(event.currentTarget.value);
              event.currentTarget.value = tidy;
              setTyped(tidy);
            }}
          />
          <p id="reentry-help" class="quiet small">
            Your facilitator gives it to you. You get your own seat, votes and cards back.
          </p>
        </div>
        <button type="submit" class="button main wide" aria-disabled={busy || typed.length !== 6}>
          {busy ? 'Opening your seat' : 'Back to my seat'}
        </button>
        <Wrong code={wrong} />
      </form>
    </details>
  );
}
