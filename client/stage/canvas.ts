// One Phaser game on one canvas: crisp on dense screens, without input, asleep when nothing moves.
// Floor F3 (client/stage). The pattern is described in design/stack.md, "Phaser 4".
import * as Phaser from 'phaser';
import type { Paint } from './paint.ts';
import { TextureShelf } from './textures.ts';

export type Renderer = 'webgl' | 'canvas';

export type StageCanvas = {
  readonly paint: Paint;
  readonly renderer: Renderer;
  resize(): void;
  /** Resolves with the median time between frames in ms, measured over the first frames. */
  readonly pace: Promise<number>;
  close(): void;
};

const MOST_DPR = 2.5;
/** Frames drawn after the last change before the loop sleeps. */
const DIRTY_FRAMES = 3;
const WARM_UP = 4;
const MEASURED = 9;

declare global {
  interface Window {
    /** Frames drawn since the page was loaded; tests read it to see that the stage sleeps. */
    __stageFrames?: number;
  }
}

export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

export async function openCanvas(host: HTMLElement, renderer: Renderer): Promise<StageCanvas> {
  const screen = new Phaser.Scene('stage');
  const measure = () => ({
    size: { width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight) },
    dpr: Math.min(window.devicePixelRatio || 1, MOST_DPR),
  });
  const { size, dpr } = measure();
  const game = new Phaser.Game({
    type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
    parent: host,
    width: Math.round(size.width * dpr),
    height: Math.round(size.height * dpr),
    backgroundColor: '#dceeed',
    banner: false,
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / dpr },
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    render: { antialias: true },
    scene: [screen],
  });
  await new Promise<void>((resolve) => game.events.once('ready', () => resolve()));
  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.style.display = 'block';
  game.canvas.style.pointerEvents = 'none';

  let dirty = DIRTY_FRAMES;
  let closing = false;
  const paint: Paint = {
    screen,
    textures: new TextureShelf(game.textures),
    size,
    dpr,
    moving: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    invalidate() {
      dirty = DIRTY_FRAMES;
      if (game.loop.running || closing) return;
      game.loop.wake();
      game.loop.resetDelta();
    },
  };

  const fit = () => {
    screen.cameras.main.setOrigin(0, 0).setZoom(paint.dpr);
    // Phaser sets the style size once only when Scale.NONE is zoomed.
    game.canvas.style.width = `${paint.size.width}px`;
    game.canvas.style.height = `${paint.size.height}px`;
  };
  fit();

  const gaps: number[] = [];
  let lastMs = 0;
  let measured: (medianMs: number) => void = () => {};
  const pace = new Promise<number>((resolve) => {
    measured = resolve;
  });

  game.events.on('postrender', () => {
    window.__stageFrames = (window.__stageFrames ?? 0) + 1;
    const nowMs = performance.now();
    if (gaps.length < WARM_UP + MEASURED) {
      if (lastMs > 0 && document.visibilityState === 'visible') gaps.push(nowMs - lastMs);
      lastMs = nowMs;
      if (gaps.length === WARM_UP + MEASURED) measured(median(gaps.slice(WARM_UP)));
      return;
    }
    dirty -= 1;
    if (dirty > 0 || screen.tweens.getTweens().length > 0) return;
    host.dataset['frames'] = String(window.__stageFrames);
    game.loop.sleep();
  });

  return {
    paint,
    renderer,
    pace,
    resize() {
      Object.assign(paint, measure());
      game.scale.setZoom(1 / paint.dpr);
      game.scale.resize(Math.round(paint.size.width * paint.dpr), Math.round(paint.size.height * paint.dpr));
      fit();
      paint.invalidate();
    },
    close() {
      paint.invalidate();
      closing = true;
      game.destroy(true);
    },
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
