// The whole picture: reconciles what is drawn with the latest view, one pass at a time.
// Floor F3 (client/stage).
import { Actors } from './actors.ts';
import { Backdrop } from './backdrop.ts';
import { BallotPicture } from './ballot.ts';
import { showChips, type IndicatorChange } from './chips.ts';
import type { Paint } from './paint.ts';
import { EMPTY_VIEW, type StageView } from './view.ts';

export class Picture {
  private readonly paint: Paint;
  private readonly backdrop: Backdrop;
  private readonly actors: Actors;
  private readonly ballot: BallotPicture;
  private view: StageView = EMPTY_VIEW;
  private changes: IndicatorChange[] = [];
  private stale = false;
  private settled = false;
  private pass: Promise<void> | undefined;
  private closed = false;

  constructor(paint: Paint) {
    this.paint = paint;
    this.backdrop = new Backdrop(paint);
    this.actors = new Actors(paint);
    this.ballot = new BallotPicture(paint);
  }

  show(view: StageView, changes: readonly IndicatorChange[] = []): Promise<void> {
    this.view = view;
    this.changes.push(...changes);
    return this.refresh();
  }

  /** After a change of size: everything anew and in its place. */
  settle(): Promise<void> {
    this.settled = true;
    return this.refresh();
  }

  close(): void {
    this.closed = true;
  }

  /** Commands that arrive during a pass are drawn together by the next one. */
  private refresh(): Promise<void> {
    this.stale = true;
    this.pass ??= this.run().finally(() => {
      this.pass = undefined;
    });
    return this.pass;
  }

  private async run(): Promise<void> {
    await Promise.resolve();
    while (this.stale && !this.closed) {
      this.stale = false;
      const { view, settled } = this;
      this.settled = false;
      await this.backdrop.show(view.setting, view.story);
      if (this.closed) return;
      await this.actors.show(view.cast, view.story, settled);
      if (this.closed) return;
      this.ballot.show(view, settled);
      showChips(this.paint, this.changes.splice(0), view.letters.length === 0);
      if (settled) this.paint.textures.dropSpare();
      this.paint.invalidate();
    }
  }
}
