// Weight dot: height and shape tell the weight, two steps above the line, two below, hollow on it. F3.

/** Also for a mark of one person's own votes. */
export function WeightDot({ weight }: { readonly weight: number }) {
  const y = 22 - Math.max(-2, Math.min(2, weight)) * 8;
  const kind = weight > 0 ? 'up' : weight < 0 ? 'down' : 'level';
  return (
    <svg class={`weight-dot ${kind}`} viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <path class="base" d="M4 22h36" />
      <path class="stem" d={`M22 22V${y}`} />
      {weight < 0 ? (
        <rect x="16.5" y={y - 5.5} width="11" height="11" rx="2" />
      ) : (
        <circle cx="22" cy={y} r="6" />
      )}
    </svg>
  );
}

type HeapProps = { readonly count: number; readonly weight: number; readonly perRow: number };

/** A dot a team, in rows; squares where it set the competency back, rings where it left it as it was. */
export function DotHeap({ count, weight, perRow }: HeapProps) {
  const rows = Math.ceil(count / perRow);
  const kind = weight > 0 ? 'up' : weight < 0 ? 'down' : 'level';
  return (
    <svg
      class={`dot-heap ${kind}`}
      viewBox={`0 0 ${Math.min(count, perRow) * 10} ${rows * 10}`}
      style={{ width: `${Math.min(count, perRow) * 0.72}em`, height: `${rows * 0.72}em` }}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: count }, (_, i) => {
        const [x, y] = [(i % perRow) * 10 + 5, Math.floor(i / perRow) * 10 + 5];
        return weight < 0 ? (
          <rect key={i} x={x - 3.6} y={y - 3.6} width="7.2" height="7.2" />
        ) : (
          <circle key={i} cx={x} cy={y} r={weight === 0 ? 3.3 : 4} />
        );
      })}
    </svg>
  );
}
