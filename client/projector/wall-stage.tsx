// Wall stage: the scene behind the words, drawn from what all teams read alike. F3. Without it nothing is missing.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Passage } from '../../sim/story/beat.ts';
import type { Stage } from '../stage/command.ts';

type Props = { readonly passages: readonly Passage[]; readonly letters: readonly string[] };

export function WallStage({ passages, letters }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
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
        // The words are all there without the picture.
      }
    };
    void start();
    return () => {
      closed = true;
      drawn?.close();
    };
  }, []);
  const setting = passages.map((passage) => passage.scene).findLast((one) => one !== null) ?? null;
  const cast = passages.map((passage) => passage.cast).findLast((one) => one !== null) ?? null;
  const castKey = JSON.stringify(cast);
  const letterKey = letters.join('');
  useEffect(() => {
    if (stage !== null && setting !== null) stage.send({ kind: 'setScene', setting });
  }, [stage, setting]);
  useEffect(() => {
    if (stage !== null && cast !== null) stage.send({ kind: 'setCast', cast });
  }, [stage, castKey]);
  useEffect(() => {
    stage?.send({ kind: 'setOptions', letters });
  }, [stage, letterKey]);
  return <div class="wall-stage" ref={host} aria-hidden="true" />;
}
