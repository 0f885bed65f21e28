// The room: a layer behind the people and a layer before them, crossfaded when the scene changes.
// Floor F3 (client/stage).
import type * as Phaser from 'phaser';
import { backSvg, foreSvg } from './art/index.ts';
import { roomSize } from './layout.ts';
import { animate, DEPTH, type Paint } from './paint.ts';
import { resolveSetting } from './place.ts';

const CROSSFADE_MS = 300;

export class Backdrop {
  private readonly paint: Paint;
  private shown = '';
  private layers: Phaser.GameObjects.Image[] = [];

  constructor(paint: Paint) {
    this.paint = paint;
  }

  async show(setting: string, story: string): Promise<void> {
    const { paint } = this;
    const { size, dpr } = paint;
    const place = resolveSetting(setting, story);
    const name = `${place.setting}-${place.mood}`;
    const shown = `${name}@${size.width}x${size.height}x${dpr}`;
    if (shown === this.shown) return;
    const room = roomSize(size);
    const [back, fore] = await Promise.all([
      paint.textures.acquire(`back-${name}`, () => backSvg(place), room.back, dpr),
      paint.textures.acquire(`fore-${name}`, () => foreSvg(place), room.fore, dpr),
    ]);
    const old = this.layers;
    const fade = this.shown !== '' && old[0]?.texture.key !== back;
    this.shown = shown;
    this.layers = [this.layer(back, DEPTH.back), this.layer(fore, DEPTH.fore)];
    // The new layers appear over the old ones; the old ones leave when they are fully covered.
    if (fade && paint.moving)
      for (const layer of this.layers) animate(paint, layer.setAlpha(0), { alpha: 1 }, { ms: CROSSFADE_MS });
    for (const layer of old) {
      if (layer.depth === DEPTH.fore)
        animate(paint, layer, { alpha: 0 }, { ms: CROSSFADE_MS, done: () => this.remove(layer) });
      else animate(paint, layer, { x: layer.x }, { ms: CROSSFADE_MS, done: () => this.remove(layer) });
    }
    paint.invalidate();
  }

  private layer(key: string, depth: number): Phaser.GameObjects.Image {
    const { screen, size, dpr } = this.paint;
    return screen.add
      .image(size.width / 2, size.height, key)
      .setOrigin(0.5, 1)
      .setScale(1 / dpr)
      .setDepth(depth);
  }

  private remove(layer: Phaser.GameObjects.Image): void {
    const key = layer.texture.key;
    layer.destroy();
    this.paint.textures.release(key);
  }
}
