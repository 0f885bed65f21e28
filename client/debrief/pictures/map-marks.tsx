// Map marks: a link and a stop of a room map, and what pointing at them does. F3.
import { teamsWords } from './map-detail.ts';
import type { Box, Ribbon, StopBox } from './map-places.ts';
import type { Stop } from './room-map.ts';

export type Picking = {
  readonly isWall: boolean;
  readonly shown: string | null;
  readonly tabStop: string;
  readonly point: (id: string | null) => void;
  readonly keep: (id: string | null) => void;
};

export const px = (box: Box | undefined) =>
  box && { left: `${box.x}px`, top: `${box.y}px`, width: `${box.w}px`, height: `${box.h}px` };

/** What pointing, focus and a press do; nothing on the wall. */
function handles(id: string, { isWall, tabStop, point, keep }: Picking) {
  if (isWall) return {};
  return {
    'data-at': id,
    tabIndex: tabStop === id ? 0 : -1,
    onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && point(id),
    onFocus: () => (keep(id), point(null)),
    onClick: () => (keep(id), point(null)),
  };
}

type LinkProps = {
  readonly ribbon: Ribbon;
  readonly isOwn: boolean;
  readonly unit: number;
  readonly picking: Picking;
};

export function LinkMark({ ribbon: { link, d, width }, isOwn, unit, picking }: LinkProps) {
  const label = `${link.from.letter || link.from.text} to ${link.to.letter || link.to.text}: ${teamsWords(link.teams)}`;
  return (
    <g
      class={picking.shown === link.id ? 'pic-link shown' : 'pic-link'}
      {...(picking.isWall ? {} : { role: 'button', 'aria-label': label })}
      {...handles(link.id, picking)}
    >
      <path class="edge" d={d} stroke-width={width + 3} />
      <path class="body" d={d} stroke-width={width} />
      {isOwn && <path class="own-edge" d={d} stroke-width={Math.max(4, Math.min(unit, 8)) + 3} />}
      {isOwn && <path class="own" d={d} stroke-width={Math.max(4, Math.min(unit, 8))} />}
      <path class="reach" d={d} stroke-width={Math.max(width, 14)} />
    </g>
  );
}

type StopProps = {
  readonly stop: Stop;
  readonly box: StopBox | undefined;
  /** Teams in all. */
  readonly of: number;
  readonly isOwn: boolean;
  readonly picking: Picking;
};

export function StopMark({ stop, box, of, isOwn, picking }: StopProps) {
  const count = stop.teams.length;
  const names = ['pic-stop', stop.kind];
  if (count === 0) names.push('empty');
  if (box?.lines === 0) names.push('wordless', box.stacked ? 'stacked' : 'beside');
  if (isOwn) names.push('yours');
  if (picking.shown === stop.id) names.push('shown');
  const style = { ...px(box), '--lines': String(box?.lines ?? 3), fontSize: `${box?.text ?? 14}px` };
  const inside = (
    <>
      <span class="pic-stop-top">
        {stop.letter !== '' && <b class="pic-letter">{stop.letter}</b>}
        {of > 1 && (
          <span class="pic-count">
            {count}
            <span class="hidden-text"> of {of} teams. </span>
          </span>
        )}
        {of === 1 && count === 1 && stop.kind === 'option' && <span class="pic-count">✓</span>}
      </span>
      {box?.lines !== 0 && <span class="pic-words">{stop.text}</span>}
    </>
  );
  return picking.isWall ? (
    <div class={names.join(' ')} style={style}>
      {inside}
    </div>
  ) : (
    <button type="button" class={names.join(' ')} style={style} {...handles(stop.id, picking)}>
      {inside}
    </button>
  );
}
