// The door of the stage: the picture beside the game. Small; Phaser is loaded only when opened.
// Floor F3 (client/stage).
import type { Stage } from './command.ts';
import { queueStage } from './queue.ts';

export type { Emotion, Stage, StageCommand, StageToken } from './command.ts';

export async function openStage(host: HTMLElement): Promise<Stage> {
  const { openGame } = await import('./game.ts');
  return openGame(host);
}

/** A stage that can be sent commands at once; they are played when the picture has loaded. */
export function createStageQueue(host: HTMLElement): Stage {
  return queueStage(host, openStage);
}
