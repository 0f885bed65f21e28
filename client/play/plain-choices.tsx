// PlainChoices: the choices of a story without scores; a press takes one. F3.
import { useState } from 'preact/hooks';
import type { OfferedDecision } from '../../sim/story/beat.ts';
import { Wrong } from '../ui/chrome.tsx';
import { Choices } from './choices.tsx';
import type { Now } from './now.ts';
import { OptionButtons } from './options.tsx';

type Props = { readonly now: Now; readonly decision: OfferedDecision };

export function PlainChoices({ now, decision }: Props) {
  const [wrong, setWrong] = useState<string | null>(null);
  const take = async (optionId: string): Promise<void> => {
    const refused = await now.model.send.vote(1, optionId, null, '');
    setWrong(refused?.code ?? null);
  };
  return (
    <Choices heading={decision.heading} prompt={decision.prompt}>
      <OptionButtons options={decision.options} picked={null} pick={(id) => void take(id)} />
      <Wrong code={wrong} />
    </Choices>
  );
}
