// Small chips that say what a decision changed: "+4 Public trust". They float up and are gone.
// Floor F3 (client/stage).
import type * as Phaser from 'phaser';
import { chipSpots, type Point } from './layout.ts';
import { animate, DEPTH, label, type Paint } from './paint.ts';

export type IndicatorChange = { readonly name: string; readonly delta: number };

const STAY_MS = 2600;
const LEAVE_MS = 500;
const AT_MOST = 4;

/** `low`: along the foot of the picture, clear of every face; else, over pads, in the upper right corner. */
export function showChips(paint: Paint, changes: readonly IndicatorChange[], low: boolean): void {
  const height = Math.max(24, Math.min(38, paint.size.height * 0.085));
  const chips = changes
    .filter((change) => change.delta !== 0)
    .slice(0, AT_MOST)
    .map((change) => drawChip(paint, change, height));
  const spots = chipSpots(
    paint.size,
    chips.map((chip) => chip.width),
    height,
    low,
  );
  chips.forEach(({ chip }, at) => {
    const spot = spots[at];
    if (spot !== undefined) showChip(paint, chip, spot, at);
  });
}

type Chip = { readonly chip: Phaser.GameObjects.Container; readonly width: number };

function drawChip(paint: Paint, change: IndicatorChange, height: number): Chip {
  const up = change.delta > 0;
  const sign = up ? '+' : '−';
  const text = label(paint, `${sign}${Math.abs(change.delta)} ${change.name}`, height * 0.5, '#1c1b22');
  const width = Math.min(paint.size.width - 16, text.displayWidth + height * 1.2);
  const plate = paint.screen.add.graphics();
  plate.fillStyle(0xfffaf0, 0.96).fillRoundedRect(-width / 2, -height / 2, width, height, height / 2);
  plate
    .lineStyle(2, up ? 0x2f7a55 : 0xb23a1e)
    .strokeRoundedRect(-width / 2, -height / 2, width, height, height / 2);
  const x = -width / 2 + height * 0.52;
  const h = height * 0.17;
  plate
    .fillStyle(up ? 0x2f7a55 : 0xb23a1e)
    .fillTriangle(x - h, up ? h : -h, x + h, up ? h : -h, x, up ? -h : h);
  text.setX(height * 0.28);
  return { chip: paint.screen.add.container(0, 0, [plate, text]).setDepth(DEPTH.chips), width };
}

function showChip(paint: Paint, chip: Phaser.GameObjects.Container, { x, y }: Point, at: number): void {
  chip.setPosition(x, y);
  const gone = () => {
    if (chip.active) chip.destroy();
    paint.invalidate();
  };
  paint.invalidate();
  // A timer, not a tween, while the chip only stays: the loop may sleep meanwhile.
  const leave = () => {
    if (chip.active) animate(paint, chip, { alpha: 0, y: y - 10 }, { ms: LEAVE_MS, done: gone });
  };
  if (paint.moving)
    animate(
      paint,
      chip.setAlpha(0).setY(y + 12),
      { alpha: 1, y },
      { ms: 260, delayMs: at * 90, done: () => setTimeout(leave, STAY_MS) },
    );
  else setTimeout(leave, STAY_MS);
}
