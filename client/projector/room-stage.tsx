// Room stage: the picture of the scene on the big screen. F3. Loaded after the words; the screen is whole without it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stage } from '../stage/command.ts';
import { NO_PICTURE, roomScript, type RoomPicture } from './room-script.ts';

export function RoomStage({ picture }: { readonly picture: RoomPicture }) {
  const host = useRef<HTMLDivElement>(null);
  const shown = useRef(NO_PICTURE);
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
        setWords('The picture could not be loaded.');
      }
    };
    const frame = requestAnimationFrame(() => setTimeout(start));
    return () => {
      closed = true;
      cancelAnimationFrame(frame);
      drawn?.close();
    };
  }, []);

  useEffect(() => {
    if (stage === null) return;
    for (const command of roomScript(shown.current, picture)) stage.send(command);
    shown.current = picture;
    setWords(stage.describe());
  }, [stage, picture]);

  return (
    <div class="pj-stage">
      <div class="pj-canvas" ref={host} role="img" aria-label={words} />
    </div>
  );
}
