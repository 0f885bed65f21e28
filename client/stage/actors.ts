// The people: they come in, change their expression in place, make room, and leave.
// Floor F3 (client/stage).
import type * as Phaser from 'phaser';
import { onPhoneSvg, portraitSvg } from './art/index.ts';
import { castLayout, type Point } from './layout.ts';
import { animate, DEPTH, type Paint } from './paint.ts';
import type { CastMember } from './view.ts';

type Actor = { image: Phaser.GameObjects.Image; key: string };

const ENTER_MS = 420;
const CHANGE_MS = 180;

const textureName = (story: string, { personId, emotion, where }: CastMember): string =>
  `${story}/${personId}-${emotion}-${where ?? 'room'}`;

export class Actors {
  private readonly paint: Paint;
  private readonly present = new Map<string, Actor>();

  constructor(paint: Paint) {
    this.paint = paint;
  }

  /** `settled`: place everybody at once, as after a change of size. */
  async show(cast: readonly CastMember[], story: string, settled: boolean): Promise<void> {
    const { paint } = this;
    const { person, feet } = castLayout(paint.size, cast.length);
    const draw =
      ({ personId, emotion, where }: CastMember) =>
      () =>
        (where === 'phone' ? onPhoneSvg : portraitSvg)(personId, emotion, story);
    const keys = await Promise.all(
      cast.map((one) => paint.textures.acquire(textureName(story, one), draw(one), person, paint.dpr)),
    );
    for (const [personId, actor] of [...this.present]) {
      if (!cast.some((one) => one.personId === personId)) this.leave(personId, actor);
    }
    cast.forEach((one, at) => {
      const key = keys[at];
      const spot = feet[at];
      if (key === undefined || spot === undefined) return;
      const actor = this.present.get(one.personId);
      if (actor === undefined) this.present.set(one.personId, this.enter(key, spot, at, settled));
      else this.change(actor, key, spot, settled);
    });
    paint.invalidate();
  }

  private enter(key: string, spot: Point, order: number, settled: boolean): Actor {
    const { paint } = this;
    const image = this.image(key, spot, order);
    if (!settled && paint.moving) {
      image.setAlpha(0).setY(spot.y + paint.size.height * 0.06);
      animate(
        paint,
        image,
        { alpha: 1, y: spot.y },
        { ms: ENTER_MS, delayMs: order * 70, ease: 'Cubic.easeOut' },
      );
    }
    return { image, key };
  }

  private change(actor: Actor, key: string, spot: Point, settled: boolean): void {
    const { paint } = this;
    const old = actor.image;
    if (key === actor.key) {
      paint.textures.release(key);
      if (settled || !paint.moving) old.setAlpha(1).setPosition(spot.x, spot.y);
      else animate(paint, old, { x: spot.x, y: spot.y, alpha: 1 }, { ms: ENTER_MS, ease: 'Cubic.easeOut' });
      return;
    }
    const oldKey = actor.key;
    actor.key = key;
    const free = () => {
      old.destroy();
      paint.textures.release(oldKey);
    };
    if (settled || !paint.moving) {
      paint.screen.tweens.killTweensOf(old);
      actor.image = this.image(key, spot, old.depth - DEPTH.cast);
      free();
      return;
    }
    actor.image = this.image(key, old, old.depth - DEPTH.cast + 0.1).setAlpha(0);
    animate(paint, actor.image, { alpha: 1 }, { ms: CHANGE_MS, done: () => this.walk(actor, spot) });
    animate(paint, old, { x: old.x }, { ms: CHANGE_MS, done: free });
  }

  private walk(actor: Actor, spot: Point): void {
    actor.image.setDepth(Math.floor(actor.image.depth));
    if (actor.image.x !== spot.x || actor.image.y !== spot.y)
      animate(this.paint, actor.image, { x: spot.x, y: spot.y }, { ms: ENTER_MS });
  }

  private leave(personId: string, actor: Actor): void {
    this.present.delete(personId);
    const done = () => {
      actor.image.destroy();
      this.paint.textures.release(actor.key);
    };
    animate(this.paint, actor.image, { alpha: 0 }, { ms: CHANGE_MS, done });
  }

  private image(key: string, at: Point, order: number): Phaser.GameObjects.Image {
    const { screen, dpr } = this.paint;
    return screen.add
      .image(at.x, at.y, key)
      .setOrigin(0.5, 1)
      .setScale(1 / dpr)
      .setDepth(DEPTH.cast + order);
  }
}
