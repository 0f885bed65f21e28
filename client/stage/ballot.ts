// Pads with letters and the seats' tokens: waiting in a row, then travelling to their pads.
// Floor F3 (client/stage).
import type * as Phaser from 'phaser';
import { tokenLook, tokenOutline } from './art/index.ts';
import type { StageToken } from './command.ts';
import { ballotLayout, padSpots, waitingSpots, type BallotLayout, type Box, type Spot } from './layout.ts';
import { animate, DEPTH, label, toNumber, type Paint } from './paint.ts';
import type { StageView } from './view.ts';

const TRAVEL_MS = 650;
const STAGGER_MS = 40;

type DrawnToken = {
  box: Phaser.GameObjects.Container;
  tick: Phaser.GameObjects.Graphics;
  look: string;
  spot: string;
};

export class BallotPicture {
  private readonly paint: Paint;
  private pads: Phaser.GameObjects.Container[] = [];
  private drawnPads = '';
  private readonly tokens = new Map<string, DrawnToken>();

  constructor(paint: Paint) {
    this.paint = paint;
  }

  show(view: StageView, settled: boolean): void {
    const { size, dpr } = this.paint;
    const layout = ballotLayout(size, view.letters.length);
    const wanted = `${view.letters.join('|')}@${size.width}x${size.height}x${dpr}`;
    if (wanted !== this.drawnPads) {
      this.drawnPads = wanted;
      for (const pad of this.pads) pad.destroy();
      this.pads = layout.pads.map((pad, at) => this.drawPad(pad, view.letters[at] ?? '', layout));
    }
    this.showTokens(view, layout, settled);
    this.paint.invalidate();
  }

  private showTokens(view: StageView, layout: BallotLayout, settled: boolean): void {
    const tokens = view.letters.length === 0 ? [] : view.tokens;
    const spots = spotsOf(tokens, view, layout, this.paint.size);
    for (const [seatId, drawn] of [...this.tokens]) {
      if (tokens.some((token) => token.seatId === seatId)) continue;
      this.remove(seatId, drawn);
    }
    tokens.forEach((token, order) => {
      const spot = spots.get(token.seatId);
      if (spot === undefined) return;
      const look = `${token.look}|${token.initials}|${layout.tokenRadius.toFixed(1)}|${this.paint.dpr}`;
      let drawn = this.tokens.get(token.seatId);
      if (drawn !== undefined && drawn.look !== look) {
        this.remove(token.seatId, drawn);
        drawn = undefined;
      }
      const isNew = drawn === undefined;
      const shown = drawn ?? this.drawToken(token, layout.tokenRadius, look);
      this.tokens.set(token.seatId, shown);
      shown.tick.setVisible(view.voted.has(token.seatId) && !view.placements.has(token.seatId));
      const target = `${spot.x.toFixed(1)},${spot.y.toFixed(1)}`;
      if (target === shown.spot) return;
      shown.spot = target;
      if (isNew || settled) shown.box.setPosition(spot.x, spot.y).setScale(spot.scale);
      else
        animate(
          this.paint,
          shown.box,
          { x: spot.x, y: spot.y, scale: spot.scale },
          { ms: TRAVEL_MS, ease: 'Back.easeOut', delayMs: order * STAGGER_MS },
        );
    });
  }

  private remove(seatId: string, drawn: DrawnToken): void {
    this.paint.screen.tweens.killTweensOf(drawn.box);
    drawn.box.destroy();
    this.tokens.delete(seatId);
  }

  private drawPad(pad: Box, letter: string, layout: BallotLayout): Phaser.GameObjects.Container {
    const { screen } = this.paint;
    const [left, top, radius] = [-pad.width / 2, -pad.height / 2, pad.height / 2];
    const plate = screen.add.graphics();
    plate.fillStyle(0x0d2a31, 0.88).fillRoundedRect(left, top, pad.width, pad.height, radius);
    plate.lineStyle(2, 0xfff7e6, 0.8).strokeRoundedRect(left, top, pad.width, pad.height, radius);
    const text = label(this.paint, letter, pad.height * 0.46, '#ffffff').setX(
      left + layout.letterWidth * 0.55,
    );
    return screen.add.container(pad.x, pad.y, [plate, text]).setDepth(DEPTH.pads);
  }

  private drawToken(token: StageToken, radius: number, look: string): DrawnToken {
    const { screen } = this.paint;
    const { shape, colour } = tokenLook(token.look);
    const points = tokenOutline(shape).map(([x, y]) => ({ x: x * radius, y: y * radius }));
    const body = screen.add.graphics();
    body.fillStyle(0x000000, 0.28).fillEllipse(0, radius * 0.98, radius * 1.6, radius * 0.4);
    body.fillStyle(toNumber(colour)).fillPoints(points as Phaser.Math.Vector2[], true);
    body
      .lineStyle(Math.max(1.5, radius * 0.12), 0xffffff)
      .strokePoints(points as Phaser.Math.Vector2[], true, true);
    const initials = [...token.initials].slice(0, 3).join('');
    const text = label(this.paint, initials, radius * (initials.length > 2 ? 0.66 : 0.84), '#1c1b22', '800');
    const tick = this.drawTick(radius);
    const box = screen.add.container(0, 0, [body, text, tick]).setDepth(DEPTH.tokens);
    return { box, tick, look, spot: '' };
  }

  private drawTick(radius: number): Phaser.GameObjects.Graphics {
    const r = radius * 0.46;
    const tick = this.paint.screen.add.graphics();
    tick.setPosition(radius * 0.82, -radius * 0.78);
    tick.fillStyle(0x14606e).fillCircle(0, 0, r).lineStyle(1.5, 0xffffff).strokeCircle(0, 0, r);
    tick.lineStyle(Math.max(1.5, r * 0.3), 0xffffff).beginPath();
    tick
      .moveTo(-r * 0.45, 0)
      .lineTo(-r * 0.1, r * 0.38)
      .lineTo(r * 0.5, -r * 0.36)
      .strokePath();
    return tick;
  }
}

function spotsOf(
  tokens: readonly StageToken[],
  view: StageView,
  layout: BallotLayout,
  size: { width: number; height: number },
): Map<string, Spot> {
  const placedOn = (token: StageToken) => view.letters.indexOf(view.placements.get(token.seatId) ?? '');
  const spots = new Map<string, Spot>();
  const spread = (group: readonly StageToken[], at: readonly Spot[]) =>
    group.forEach((token, i) => {
      const spot = at[i];
      if (spot !== undefined) spots.set(token.seatId, spot);
    });
  const waiting = tokens.filter((token) => placedOn(token) < 0);
  spread(waiting, waitingSpots(size, layout, waiting.length));
  layout.pads.forEach((pad, at) => {
    const group = tokens.filter((token) => placedOn(token) === at);
    spread(group, padSpots(pad, layout, group.length));
  });
  return spots;
}
