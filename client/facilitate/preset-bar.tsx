// Preset bar: take a set-up that was kept, or keep this one. F3.
import { useState } from 'preact/hooks';
import type { NewSession } from '../net/api.ts';
import { keepPreset, readPresets } from './presets.ts';

type Props = { readonly wish: NewSession; readonly take: (wish: NewSession) => void };

export function PresetBar({ wish, take }: Props) {
  const [presets, setPresets] = useState(readPresets);
  const [name, setName] = useState('');
  const names = Object.keys(presets);
  return (
    <div class="field">
      <span class="label">Keep this set-up</span>
      <div class="row">
        <input
          type="text"
          class="grow"
          aria-label="Name of this set-up"
          placeholder="Monday class"
          maxLength={40}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button slim"
          aria-disabled={name.trim() === ''}
          onClick={() => {
            if (name.trim() === '') return;
            setPresets(keepPreset(name.trim(), wish));
            setName('');
          }}
        >
          Keep
        </button>
      </div>
      {names.map((one) => (
        <div class="spread" key={one}>
          <button type="button" class="button slim" onClick={() => presets[one] && take(presets[one])}>
            Use “{one}”
          </button>
          <button
            type="button"
            class="button slim danger"
            aria-label={`Forget ${one}`}
            onClick={() => setPresets(keepPreset(one, null))}
          >
            Forget
          </button>
        </div>
      ))}
      <p class="quiet small">
        Kept in this browser only. You can also make a session days ahead and open it later.
      </p>
    </div>
  );
}
