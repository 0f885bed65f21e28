// Own panel: its link to send out, how many have finished, writing, downloading and erasing it. F3.
import { useEffect, useState } from 'preact/hooks';
import type { PanelDesk } from '../../protocol/panel.ts';
import { LEAST_PANEL, MOST_PANEL } from '../../sim/scenario/panel.ts';
import { saveFile } from '../ui/save-file.ts';
import { Sure } from '../facilitate/sure.tsx';
import { joinOrigin } from '../net/join-address.ts';
import { keepPanelKey, panelKey } from '../net/keys.ts';
import { erasePanel, fetchPanelDesk, fetchPanelFile, writePanel } from '../net/panels.ts';
import { Wrong } from '../ui/chrome.tsx';
import { countWords, dateWords } from '../ui/words.ts';

const LOOK_MS = 10_000;

type Props = {
  readonly code: string;
  readonly passphrase: string;
  /** Its key has left this browser. */
  readonly forget: () => void;
};

/** Copies, and says so; where a browser forbids it the link is there to be marked by hand. */
function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" class="button slim" onClick={() => void copy()}>
      {copied ? 'Copied' : children}
    </button>
  );
}

function progressWords({ finished, begun, word }: PanelDesk): string {
  const missing = LEAST_PANEL - finished;
  const done =
    finished === 0 ? 'Nobody has finished yet' : `${finished} of at most ${MOST_PANEL} have finished`;
  const reading = begun === 0 ? '' : begun === 1 ? ', one is still reading' : `, ${begun} are still reading`;
  const enough = word
    ? word.words
    : `${countWords(missing, 'more is', 'more are')} needed before anything can be shown.`;
  return `${done}${reading}. ${enough}`;
}

export function OwnPanel({ code, passphrase, forget: forgotten }: Props) {
  const [desk, setDesk] = useState<PanelDesk | null>(null);
  const [lost, setLost] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const [sure, setSure] = useState<'write' | 'erase' | null>(null);
  const key = panelKey(code) ?? '';
  useEffect(() => {
    const look = async () => {
      const answer = await fetchPanelDesk(code, key);
      if (answer.ok) setDesk(answer.value);
      setLost(answer.ok ? null : answer.error.code);
    };
    void look();
    const timer = setInterval(() => document.hidden || void look(), LOOK_MS);
    return () => clearInterval(timer);
  }, [code, key]);

  const forget = () => {
    keepPanelKey(code, null);
    forgotten();
  };
  if (lost === 'panel/unknown' || lost === 'panel/bad-key') {
    return (
      <div class="sheet spread">
        <span class="quiet">{code}: erased, or past its date.</span>
        <button type="button" class="button slim" onClick={forget}>
          Take it off this list
        </button>
      </div>
    );
  }
  const write = async () => {
    setTold('');
    const answer = await writePanel(code, key, passphrase);
    setWrong(answer.ok ? null : answer.error.code);
    if (answer.ok)
      setTold(
        `Written, as version ${answer.value.version}, with ${answer.value.people} people. Sessions made from now on have it.`,
      );
  };
  const download = async () => {
    const answer = await fetchPanelFile(code, key);
    setWrong(answer.ok ? null : answer.error.code);
    if (answer.ok) saveFile('panel.yaml', answer.value.text, 'application/yaml');
  };
  const erase = async () => {
    const answer = await erasePanel(code, key);
    if (answer.ok) forget();
    else setWrong(answer.error.code);
  };
  const link = `${joinOrigin.value}/panel/${code}`;
  const ready = (desk?.finished ?? 0) >= LEAST_PANEL;
  return (
    <div class="sheet" id={`panel-${code}`} tabIndex={-1} role="group" aria-label={desk?.title ?? code}>
      <div>
        <h3 lang={desk?.lang}>{desk?.title ?? code}</h3>
        <p class="quiet small">
          {desk === null
            ? lost === null
              ? 'Looking'
              : `${code}: we cannot reach it just now.`
            : `${code} · made ${dateWords(desk.madeAt)} · erased ${dateWords(desk.purgeAt)}`}
        </p>
      </div>
      <p role="status">{desk !== null && progressWords(desk)}</p>
      <div class="panel-link">
        <p class="small">
          <b>Send this link</b> to each of them:
        </p>
        <p>
          <code class="wrap">{link}</code>
        </p>
        <CopyButton text={link}>Copy the link</CopyButton>
      </div>
      <div class="row">
        <button
          type="button"
          class="button slim main"
          aria-disabled={!ready}
          aria-describedby={ready ? undefined : `why-${code}`}
          onClick={() => ready && setSure('write')}
        >
          Write into the scenario
        </button>
        <button
          type="button"
          class="button slim"
          aria-disabled={!ready}
          aria-describedby={ready ? undefined : `why-${code}`}
          onClick={() => ready && void download()}
        >
          Download panel.yaml
        </button>
        <button type="button" class="button slim danger" onClick={() => setSure('erase')}>
          Erase now
        </button>
      </div>
      {desk !== null && !ready && (
        <p class="quiet small" id={`why-${code}`}>
          You can write and download once {LEAST_PANEL} have finished.
        </p>
      )}
      <Wrong code={wrong} />
      <div class="panel-told" role="status">
        {told !== '' && <p class="note">{told}</p>}
      </div>
      <details>
        <summary class="reveal">Another laptop</summary>
        <div class="stack">
          <p class="small">
            Keep this link for yourself. Whoever opens it can write and erase this panel. Without it, and
            without this browser, nobody can.
          </p>
          <p>
            <code class="wrap">{`${joinOrigin.value}/panel#${code}.${key}`}</code>
          </p>
          <CopyButton text={`${joinOrigin.value}/panel#${code}.${key}`}>Copy your own link</CopyButton>
        </div>
      </details>
      {sure === 'write' && (
        <Sure
          title="Write it into the scenario?"
          words="Its counts and reasons go into panel.yaml in the scenario’s folder, and replace an earlier panel there. Wait until all have finished: from one writing to the next one can tell what the last person chose."
          yes="Write it"
          onYes={() => void write()}
          onClose={() => setSure(null)}
        />
      )}
      {sure === 'erase' && (
        <Sure
          title={`Erase panel ${code}?`}
          words="All answers and reasons on this server are gone at once, also those of people who are still reading. What was written into a scenario stays there. This cannot be taken back."
          yes="Erase it"
          onYes={() => void erase()}
          onClose={() => setSure(null)}
        />
      )}
    </div>
  );
}
