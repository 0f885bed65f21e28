// Choices: the prompt and its options, always in reach on a phone. F3.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type ChoicesProps = {
  readonly heading: string;
  readonly prompt: string;
  readonly note?: string | null;
  readonly children: ComponentChildren;
};

/** On a phone the block peeks over the lower edge, first option in reach, until it is scrolled to. */
export function Choices({ heading, prompt, note = null, children }: ChoicesProps) {
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = block.current;
    if (element === null) return undefined;
    const measure = () => {
      const first = element.querySelector('.card');
      const peek = first
        ? first.getBoundingClientRect().bottom - element.getBoundingClientRect().top + 8
        : 170;
      element.style.setProperty('--peek', `${Math.round(Math.min(peek, innerHeight * 0.4))}px`);
      element.style.setProperty('--tall', `${element.offsetHeight}px`);
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => watch.disconnect();
  }, []);
  return (
    <>
      <div id="choices" class="choices-top" />
      <div class="choices peek" ref={block}>
        <div>
          {note !== null && <p class="quiet small">{note}</p>}
          <h2 class="prompt" id="prompt">
            {prompt || heading || 'What next?'}
          </h2>
        </div>
        {children}
      </div>
    </>
  );
}
