// Stage host: the picture beside the text, loaded once the text is on screen. F3. Without it the game is whole.
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stage } from '../stage/command.ts';
import type { PlayModel } from './play-model.ts';
import { stageScript, type StageSource } from './stage-script.ts';

export function StageHost({ model }: { readonly model: PlayModel }) {
  const host = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [words, setWords] = useState('The scene is being drawn.');

  useEffect(() => {
    let closed = false;
    let drawn: Stage | null = null;
    const start = async () => {
      try {
        const { createStageQueue } = await import('../stage/index.ts');
        if (closed || host.current === null) return;
        drawn = createStageQueue(host.current);
        setStage(drawn);
      } catch {
        setWords('The picture could not be loaded. The story is all in the text.');
      }
    };
    const frame = requestAnimationFrame(() => setTimeout(start));
    return () => {
      closed = true;
      cancelAnimationFrame(frame);
      drawn?.close();
    };
  }, []);

  return (
    <section class="stage" aria-label="Scene">
      <div class="stage-canvas" ref={host} role="img" aria-label={words} />
      {stage !== null && <Script key="script" model={model} stage={stage} told={setWords} />}
    </section>
  );
}

type ScriptProps = {
  readonly model: PlayModel;
  readonly stage: Stage;
  readonly told: (words: string) => void;
};

function Script({ model, stage, told }: ScriptProps) {
  const previous = useRef<StageSource | null>(null);
  useSignalEffect(() => {
    const session = model.publicView.value;
    const team = model.teamView.value;
    if (session === null || team === null) return;
    const next = { session, team };
    for (const command of stageScript(previous.current, next)) stage.send(command);
    previous.current = next;
    told(stage.describe());
  });
  return null;
}
