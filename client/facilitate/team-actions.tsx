// Team actions: what can be done for one team alone. F3.
import { useState } from 'preact/hooks';
import type { FacilitatorCommand } from '../../sim/session/command.ts';
import type { FacilitatorView } from '../../sim/session/view.ts';
import { Sure } from './sure.tsx';
import type { Control } from './control.ts';

type Props = { readonly team: FacilitatorView['teams'][number]; readonly control: Control };

export function TeamActions({ team, control }: Props) {
  const [skipping, setSkipping] = useState(false);
  const teamId = team.id;
  const button = (words: string, command: FacilitatorCommand) => (
    <button type="button" class="button slim" onClick={() => control(command)}>
      {words}
    </button>
  );
  const { phase } = team;
  return (
    <details>
      <summary class="reveal">Help this team</summary>
      <div class="row">
        {button('Move this team on', { type: 'Advance', teamId })}
        {phase === 'talking' && button('One more minute', { type: 'ExtendTalk', teamId, extraMs: 60_000 })}
        {(phase === 'revoting' || phase === 'committing') &&
          button('Back to the talk', { type: 'BackToTalk', teamId })}
        {phase !== 'consequence' && phase !== 'waiting' && (
          <button type="button" class="button slim" onClick={() => setSkipping(true)}>
            Skip this decision
          </button>
        )}
      </div>
      {skipping && (
        <Sure
          title={`Skip this decision for ${team.name}?`}
          words="The story goes on with the option that has most votes so far, or the author’s default. It counts for nothing. You can take it back until they go on."
          yes="Skip it"
          onYes={() => void control({ type: 'SkipDecision', teamId })}
          onClose={() => setSkipping(false)}
        />
      )}
    </details>
  );
}
