// Heap grid: many teams' dots of one competency: decisions from left to right, weights from top to bottom. F3.
import { COMPETENCY_TITLE } from '../../../sim/scenario/competency.ts';
import { clusterLabel, dotsAt, type Cluster, type Strip } from './strip-layout.ts';
import { weightSign, weightWords, WEIGHTS } from './weight-words.ts';
import { DotHeap } from './weight-dot.tsx';

const FROM_TOP = [...WEIGHTS].reverse();

const numbersOf = ({ clusters }: Strip): readonly number[] =>
  [...new Set(clusters.map(({ number }) => number))].sort((a, b) => a - b);

type Props = {
  readonly strip: Strip;
  /** Sideways room in the text's own size. */
  readonly ems: number;
  readonly onOpen: (cluster: Cluster) => void;
};

/** One stop of the Tab key a grid; arrow keys go from heap to heap. */
export function HeapGrid({ strip, ems, onOpen }: Props) {
  const numbers = numbersOf(strip);
  const perRow = Math.max(2, Math.min(10, Math.floor((ems - 2.4) / numbers.length / 0.72 - 1)));
  const first = strip.clusters[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')];
    const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + (step ?? 0)];
    if (step === undefined || !next) return;
    event.preventDefault();
    for (const one of buttons) one.tabIndex = one === next ? 0 : -1;
    next.focus();
  };
  return (
    <div
      class="heaps"
      role="group"
      aria-label={`Evidence for ${COMPETENCY_TITLE[strip.competency]}. Arrow keys go from heap to heap.`}
      style={{ '--n': String(numbers.length) }}
      onKeyDown={onKeyDown}
    >
      {/* By decision, so that the order of the keys is the order of play. */}
      {numbers.map((number, column) =>
        FROM_TOP.map((weight, row) => (
          <div
            class={weight === 0 ? 'heap-cell level' : 'heap-cell'}
            key={`${number} ${weight}`}
            style={{ gridColumn: String(column + 2), gridRow: String(row + 1) }}
          >
            {strip.clusters
              .filter((one) => one.number === number && one.weight === weight)
              .map((cluster) => (
                <button
                  type="button"
                  class="heap"
                  key={cluster.optionId}
                  tabIndex={cluster === first ? 0 : -1}
                  aria-label={clusterLabel(cluster, false)}
                  onClick={() => onOpen(cluster)}
                >
                  <span class="strip-tag">
                    {number}
                    {cluster.letter}
                  </span>
                  <DotHeap count={cluster.teams.length} weight={weight} perRow={perRow} />
                </button>
              ))}
          </div>
        )),
      )}
      {FROM_TOP.map((weight, row) => (
        <span
          class="heap-sign"
          key={weight}
          style={{ gridColumn: '1', gridRow: String(row + 1) }}
          aria-hidden="true"
        >
          {weightSign(weight)}
        </span>
      ))}
    </div>
  );
}

const WALL_WIDTH = 132;

/** On the wall a heap is one mark, as large as teams are many. */
export function WallHeaps({ strip }: { readonly strip: Strip }) {
  const numbers = numbersOf(strip);
  const most = strip.marks.length;
  const across = (column: number): number => ((column + 0.5) * WALL_WIDTH) / numbers.length;
  return (
    <svg
      class="wall-heaps"
      viewBox={`0 0 ${WALL_WIDTH} 62`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={FROM_TOP.map((weight) => `${dotsAt(strip, weight)} ${weightWords(weight)}`).join(', ')}
    >
      <path class="base" d={`M0 25H${WALL_WIDTH}`} />
      {numbers.map((number, column) => (
        <text key={number} x={across(column)} y="60" text-anchor="middle">
          {number}
        </text>
      ))}
      {numbers.flatMap((number, column) =>
        WEIGHTS.map((weight) => {
          const teams = strip.clusters
            .filter((one) => one.number === number && one.weight === weight)
            .reduce((sum, one) => sum + one.teams.length, 0);
          if (teams === 0) return null;
          const r = Math.max(1.2, 5 * Math.sqrt(teams / most));
          const [x, y] = [across(column), 25 - weight * 10];
          return weight < 0 ? (
            <rect
              key={`${number} ${weight}`}
              class="down"
              x={x - r * 0.9}
              y={y - r * 0.9}
              width={r * 1.8}
              height={r * 1.8}
            />
          ) : (
            <circle key={`${number} ${weight}`} class={weight > 0 ? 'up' : 'level'} cx={x} cy={y} r={r} />
          );
        }),
      )}
    </svg>
  );
}
