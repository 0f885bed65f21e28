// Keeps commands in order while the picture is still loading, so that no screen ever waits for it.
// Floor F3 (client/stage). Knows nothing of Phaser.
import type { Stage, StageCommand } from './command.ts';
import { describeView } from './describe.ts';
import { applyCommand, EMPTY_VIEW } from './view.ts';

export type OpenStage = (host: HTMLElement) => Promise<Stage>;

/** Returns at once. If the picture cannot load, the label is still kept right: HTML is the game. */
export function queueStage(host: HTMLElement, open: OpenStage): Stage {
  let view = EMPTY_VIEW;
  let waiting: StageCommand[] = [];
  let stage: Stage | undefined;
  let closed = false;

  open(host).then(
    (opened) => {
      if (closed) return opened.close();
      stage = opened;
      for (const command of waiting) opened.send(command);
      waiting = [];
    },
    (error: unknown) => {
      waiting = [];
      closed = true;
      host.dataset['stage'] = 'absent';
      console.warn('The stage did not load; the game goes on without it.', error);
    },
  );

  return {
    send(command) {
      view = applyCommand(view, command);
      host.setAttribute('role', 'img');
      host.setAttribute('aria-label', describeView(view));
      if (stage !== undefined) stage.send(command);
      else if (!closed) waiting.push(command);
    },
    describe: () => describeView(view),
    close() {
      closed = true;
      waiting = [];
      stage?.close();
      stage = undefined;
    },
  };
}
