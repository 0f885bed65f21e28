// Message: a word to all teams or to one, on their phones and the wall, and down again. F3.
import { useState } from 'preact/hooks';
import { MESSAGE_MAX } from '../../sim/session/command.ts';
import type { FacilitatorView } from '../../sim/session/view.ts';
import { timeWords } from '../ui/words.ts';
import type { Control } from './control.ts';

export function MessageCard({
  view,
  control,
}: {
  readonly view: FacilitatorView;
  readonly control: Control;
}) {
  const [text, setText] = useState('');
  const [teamId, setTeamId] = useState('');
  const nameOf = (id: string | null): string =>
    id === null ? 'all' : (view.teams.find((team) => team.id === id)?.name ?? 'a team');
  const last = view.messages.at(-1);
  return (
    <form
      class="sheet"
      aria-labelledby="message-title"
      onSubmit={async (event) => {
        event.preventDefault();
        const sent = await control({ type: 'SendMessage', teamId: teamId === '' ? null : teamId, text });
        if (sent) setText('');
      }}
    >
      <h2 id="message-title">Tell the teams</h2>
      <div class="field">
        <label for="message-text" class="hidden-text">
          Message
        </label>
        <textarea
          id="message-text"
          rows={2}
          maxLength={MESSAGE_MAX}
          placeholder="Two minutes left"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <label class="hidden-text" for="message-team">
          To
        </label>
        <select
          id="message-team"
          class="grow"
          value={teamId}
          onChange={(event) => setTeamId(event.currentTarget.value)}
        >
          <option value="">To everyone</option>
          {view.teams.map((team) => (
            <option value={team.id} key={team.id}>
              To {team.name}
            </option>
          ))}
        </select>
        <button type="submit" class="button slim" aria-disabled={text.trim() === ''}>
          Send
        </button>
      </div>
      <p class="small quiet" role="status">
        {last?.isDown && 'Taken down. '}
        {last
          ? `Sent to ${nameOf(last.teamId)} at ${timeWords(last.at)}: ${last.text}`
          : 'It appears on their phones, and a word to everyone on the wall too.'}
      </p>
      {last && !last.isDown && (
        <div>
          <button
            type="button"
            class="button slim"
            onClick={() => control({ type: 'TakeDownMessage', messageId: last.id })}
          >
            Take it down
          </button>
        </div>
      )}
    </form>
  );
}
