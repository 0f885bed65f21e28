// Passphrase field: asked where a server lets only those in who know it. F3.
import type { ComponentChildren } from 'preact';

type Props = {
  readonly value: string;
  readonly change: (value: string) => void;
  /** When it is not needed. */
  readonly children?: ComponentChildren;
};

export function PassphraseField({ value, change, children }: Props) {
  return (
    <div class="field">
      <label for="passphrase">Passphrase of this server</label>
      <input
        id="passphrase"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-describedby={children ? 'passphrase-note' : undefined}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {children && (
        <p id="passphrase-note" class="small quiet">
          {children}
        </p>
      )}
    </div>
  );
}
