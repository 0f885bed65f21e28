// Notes: pluses and deltas of teams, by competency; a team types its own. F3.
import { useState } from 'preact/hooks';
import { COMPETENCIES, COMPETENCY_TITLE, type Competency } from '../../sim/scenario/competency.ts';
import { NOTE_MAX, type Note, type NoteKind } from '../../sim/session/debrief-state.ts';
import type { Sent } from '../play/play-model.ts';
import { Wrong } from '../ui/chrome.tsx';

type Told = Pick<Note, 'id' | 'competency' | 'kind' | 'text'> & { readonly team?: string };

export const KIND_WORDS: Readonly<Record<NoteKind, string>> = { plus: 'Plus', delta: 'Delta' };

type ListProps = { readonly notes: readonly Told[]; readonly remove?: (id: number) => void };

export function NoteList({ notes, remove }: ListProps) {
  if (notes.length === 0) return <p class="quiet">Nothing typed yet.</p>;
  return (
    <ul class="notes plain">
      {COMPETENCIES.flatMap((competency) => notes.filter((note) => note.competency === competency)).map(
        (note) => (
          <li key={note.id} class={note.kind}>
            <span>
              <b>
                {KIND_WORDS[note.kind]} · {COMPETENCY_TITLE[note.competency]}
              </b>
              {note.team !== undefined && <span class="quiet"> {note.team}</span>}
              <br />
              {note.text}
            </span>
            {remove && (
              <button
                type="button"
                class="button slim"
                aria-label={`Remove: ${note.text}`}
                onClick={() => remove(note.id)}
              >
                Remove
              </button>
            )}
          </li>
        ),
      )}
    </ul>
  );
}

type FormProps = { readonly add: (competency: Competency, kind: NoteKind, text: string) => Promise<Sent> };

export function NoteForm({ add }: FormProps) {
  const [competency, setCompetency] = useState<Competency>('users');
  const [kind, setKind] = useState<NoteKind>('plus');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    const refused = await add(competency, kind, text);
    setWrong(refused?.code ?? null);
    if (!refused) setText('');
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <fieldset>
        <legend>What is it?</legend>
        <div class="pills">
          {(['plus', 'delta'] as const).map((one) => (
            <label class="pill" key={one}>
              <input type="radio" name="note-kind" checked={kind === one} onChange={() => setKind(one)} />
              <span>{one === 'plus' ? 'Plus: it helped' : 'Delta: change it'}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label for="note-competency">About</label>
        <select
          id="note-competency"
          value={competency}
          onChange={(event) => setCompetency(event.currentTarget.value as Competency)}
        >
          {COMPETENCIES.map((name) => (
            <option key={name} value={name}>
              {COMPETENCY_TITLE[name]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="note-text">In a few words</label>
        <input
          id="note-text"
          type="text"
          maxLength={NOTE_MAX}
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Wrong code={wrong} />
      <div>
        <button type="submit" class="button main" aria-disabled={text.trim() === ''}>
          Add for the team
        </button>
      </div>
    </form>
  );
}
