// What every part of the picture shares: the Phaser screen, the size, motion, and how to wake the loop.
// Floor F3 (client/stage).
import type * as Phaser from 'phaser';
import type { Size } from './layout.ts';
import type { TextureShelf } from './textures.ts';

export const FONT = '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif';

export type Paint = {
  readonly screen: Phaser.Scene;
  readonly textures: TextureShelf;
  /** CSS px. */
  size: Size;
  /** Device pixels for one CSS px, at most 2.5. */
  dpr: number;
  /** False under prefers-reduced-motion: everything is placed at once, nothing is tweened. */
  readonly moving: boolean;
  invalidate(): void;
};

export const DEPTH = { back: 0, cast: 10, fore: 20, pads: 30, tokens: 40, chips: 50 } as const;

type TweenTarget = Phaser.GameObjects.GameObject;

/** Moves by a tween, or at once when nothing may move. `done` runs in both cases. */
export function animate(
  paint: Paint,
  target: TweenTarget,
  to: Record<string, number>,
  options: { ms: number; ease?: string; delayMs?: number; done?: () => void },
): void {
  paint.screen.tweens.killTweensOf(target);
  paint.invalidate();
  if (!paint.moving) {
    Object.assign(target, to);
    options.done?.();
    return;
  }
  paint.screen.tweens.add({
    targets: target,
    ...to,
    duration: options.ms,
    delay: options.delayMs ?? 0,
    ease: options.ease ?? 'Sine.easeOut',
    onComplete: () => {
      options.done?.();
      paint.invalidate();
    },
  });
}

/** A label rasterised at device size and scaled down: crisp, and right-to-left text stays visible. */
export function label(
  paint: Paint,
  text: string,
  sizePx: number,
  colour: string,
  weight = '700',
): Phaser.GameObjects.Text {
  const style = {
    fontFamily: FONT,
    fontSize: `${Math.round(sizePx * paint.dpr)}px`,
    fontStyle: weight,
    color: colour,
    padding: { x: 4, y: 4 },
  };
  return paint.screen.add
    .text(0, 0, text, style)
    .setOrigin(0.5)
    .setScale(1 / paint.dpr);
}

export function toNumber(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}
