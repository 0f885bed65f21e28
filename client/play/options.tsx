// Options: cards with round letter keys, as buttons or as a list. F3.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { OfferedOption } from '../../sim/story/beat.ts';
import { letterAt } from '../ui/words.ts';

/** 'b' or '2' → 1; -1 for any other key. */
export function optionOfKey(key: string, count: number): number {
  const position = /^[1-9]$/.test(key)
    ? Number(key) - 1
    : /^[a-z]$/i.test(key)
      ? key.toUpperCase().charCodeAt(0) - 65
      : -1;
  return position < count ? position : -1;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=radio])') ||
    target.closest('dialog') !== null);

/** Letter and number keys pick an option while nothing is being typed. */
export function useOptionKeys(options: readonly OfferedOption[], pick: (optionId: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const option = options[optionOfKey(event.key, options.length)];
      if (option === undefined) return;
      event.preventDefault();
      pick(option.id);
      document.querySelector<HTMLElement>(`[data-option="${CSS.escape(option.id)}"]`)?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [options, pick]);
}

type ButtonsProps = {
  readonly options: readonly OfferedOption[];
  readonly picked: string | null;
  readonly pick: (optionId: string) => void;
  /** Options that can be taken; all when left out. The others stay in sight with their letters. */
  readonly open?: readonly string[];
  readonly tied?: readonly string[];
};

export function OptionButtons({ options, picked, pick: pickAny, open, tied = [] }: ButtonsProps) {
  const isOpen = (optionId: string): boolean => open === undefined || open.includes(optionId);
  const pick = (optionId: string): void => {
    if (isOpen(optionId)) pickAny(optionId);
  };
  useOptionKeys(options, pick);
  return (
    <div class="options" role="group" aria-labelledby="prompt">
      {options.map((option, i) => (
        <button
          type="button"
          class="card"
          key={option.id}
          data-option={option.id}
          aria-pressed={picked === option.id}
          disabled={!isOpen(option.id)}
          aria-keyshortcuts={`${letterAt(i)} ${i + 1}`}
          onClick={() => pick(option.id)}
        >
          <span class="key" aria-hidden="true">
            {letterAt(i)}
          </span>
          <span>
            <span class="hidden-text">{letterAt(i)}: </span>
            {option.text}
          </span>
          {tied.includes(option.id) && <span class="n tied">Tied</span>}
        </button>
      ))}
    </div>
  );
}

type ListProps = {
  readonly options: readonly OfferedOption[];
  readonly mine?: string | null;
  readonly note?: ComponentChildren;
  readonly tied?: readonly string[];
};

export function OptionList({ options, mine = null, note = 'Your vote', tied = [] }: ListProps) {
  return (
    <ul class="options plain" aria-labelledby="prompt">
      {options.map((option, i) => (
        <li
          class={['card', mine === option.id && 'mine', tied.includes(option.id) && 'in-tie']
            .filter(Boolean)
            .join(' ')}
          key={option.id}
        >
          <span class="key" aria-hidden="true">
            {letterAt(i)}
          </span>
          <span>
            <span class="hidden-text">{letterAt(i)}: </span>
            {option.text}
          </span>
          {(mine === option.id || tied.includes(option.id)) && (
            <span class="n">
              {tied.includes(option.id) && <b class="tied">Tied</b>}
              {mine === option.id && <span>{note}</span>}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
