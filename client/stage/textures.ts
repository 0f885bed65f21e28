// SVG drawings as textures, rasterised at CSS size × dpr, shared, and freed when unused.
// Floor F3 (client/stage).
import type * as Phaser from 'phaser';
import { atSize } from './art/index.ts';
import type { Size } from './layout.ts';

/** Unused textures kept for a quick return, for instance to the previous emotion. */
const SPARE = 8;

export class TextureShelf {
  private readonly manager: Phaser.Textures.TextureManager;
  private readonly uses = new Map<string, number>();
  private readonly spare: string[] = [];

  constructor(manager: Phaser.Textures.TextureManager) {
    this.manager = manager;
  }

  /** Returns the texture's key; `release` it once for each call. `size` in CSS px. */
  async acquire(name: string, svg: () => string, size: Size, dpr: number): Promise<string> {
    const width = Math.max(1, Math.round(size.width * dpr));
    const height = Math.max(1, Math.round(size.height * dpr));
    const key = `${name}@${width}x${height}`;
    this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
    const spareAt = this.spare.indexOf(key);
    if (spareAt >= 0) this.spare.splice(spareAt, 1);
    if (this.manager.exists(key)) return key;
    const canvas = await rasterise(svg(), width, height);
    if (!this.manager.exists(key)) this.manager.addCanvas(key, canvas);
    return key;
  }

  release(key: string): void {
    const left = (this.uses.get(key) ?? 0) - 1;
    if (left > 0) {
      this.uses.set(key, left);
      return;
    }
    this.uses.delete(key);
    this.spare.push(key);
    while (this.spare.length > SPARE) this.drop(this.spare.shift());
  }

  /** After a change of size nothing spare can be used again. */
  dropSpare(): void {
    for (const key of this.spare.splice(0)) this.drop(key);
  }

  private drop(key: string | undefined): void {
    if (key !== undefined && this.manager.exists(key)) this.manager.remove(key);
  }
}

async function rasterise(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(atSize(svg, width, height))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return canvas;
}
