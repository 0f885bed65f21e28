// Confidence plot: how sure people were against how much they agreed, before they talked. F3. Rule D9.
import { useMemo } from 'preact/hooks';
import type { RoomDebrief } from '../../../sim/debrief/room.ts';
import { CONFIDENCE_WORDS, countWords } from '../../ui/words.ts';
import { AsTable } from './as-table.tsx';
import { dotsOf, fieldOf, heaped, placeDots, type Dot, type Field } from './confidence-layout.ts';
import { useRoom, type PictureSize } from './use-room.ts';
import '../pictures.css';

type Props = {
  readonly room: Pick<RoomDebrief, 'confidence' | 'sheets' | 'teams'>;
  readonly size: PictureSize;
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** 'Fairly sure' for 2.5 up to 3.5. */
const sureWords = (confidence: number): string =>
  CONFIDENCE_WORDS[Math.max(0, Math.min(3, Math.round(confidence) - 1))] ?? '';

export function ConfidencePlot({ room, size }: Props) {
  const { pooled, teams } = useMemo(() => dotsOf(room), [room.confidence, room.sheets, room.teams]);
  const { ref, room: space } = useRoom(size);
  if (pooled.length === 0) return <p class="quiet">Fewer than five people said how sure they were.</p>;
  const isWall = size === 'wall';
  const isMany = room.teams.length > 1;
  // On a small phone fifty faint dots would hide the others.
  const hasRoom = space !== null && space.width > space.em * 26;
  return (
    <figure class={isWall ? 'pic wall plot' : 'pic plot'}>
      <div class="plot-room" ref={ref}>
        {space !== null && (
          <Plot
            pooled={pooled}
            teams={isMany && hasRoom ? teams : []}
            field={fieldOf(space)}
            em={space.em}
            height={fieldOf(space).height + space.em * 3.6}
            width={space.width}
          />
        )}
      </div>
      <ul class="plain plot-list">
        {pooled.map((dot) => (
          <li key={dot.number}>
            <b>{dot.number}</b> {dot.heading}
          </li>
        ))}
      </ul>
      {!isWall && (
        <>
          <p class="quiet">
            First votes, all teams together; the larger a dot, the more people.
            {isMany &&
              hasRoom &&
              teams.length > 0 &&
              ' Faint dots are teams of five and more, larger where several lie together.'}
          </p>
          <AsTable
            of="how sure, and how much of one mind"
            head={['Decision', 'People', 'How sure', 'Took the same option']}
            rows={() =>
              pooled.map((dot) => [
                `${dot.number}. ${dot.heading}`,
                dot.people,
                `${sureWords(dot.confidence)} (${dot.confidence.toFixed(1)} of 4)`,
                percent(dot.agreement),
              ])
            }
          />
        </>
      )}
    </figure>
  );
}

type PlotProps = {
  readonly pooled: readonly Dot[];
  readonly teams: readonly Dot[];
  readonly field: Field;
  readonly em: number;
  readonly width: number;
  readonly height: number;
};

function Plot({ pooled, teams, field, em, width, height }: PlotProps) {
  const { left, top } = field;
  const [right, foot] = [left + field.width, top + field.height];
  const placed = placeDots(pooled, field, em);
  const label = pooled
    .map(
      (dot) =>
        `${dot.number}. ${dot.heading}: ${sureWords(dot.confidence)}, ${percent(dot.agreement)} of ${countWords(dot.people, 'person', 'people')} for one option`,
    )
    .join('. ');
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      <rect class="field" x={left} y={top} width={field.width} height={field.height} />
      <path
        class="grid"
        d={`M${left + field.width / 2} ${top}V${foot}M${left} ${top + field.height / 2}H${right}`}
      />
      <text class="corner" x={right - em * 0.6} y={top + em * 1.3} text-anchor="end">
        sure and agreed
      </text>
      <text class="corner" x={right - em * 0.6} y={foot - em * 0.6} text-anchor="end">
        sure and split
      </text>
      {[1, 0.5, 0].map((share) => (
        <text
          key={share}
          x={left - em * 0.4}
          y={top + (1 - share) * field.height + em * 0.35}
          text-anchor="end"
        >
          {percent(share)}
        </text>
      ))}
      <text x={left} y={foot + em * 1.3}>
        {CONFIDENCE_WORDS[0]}
      </text>
      <text x={right} y={foot + em * 1.3} text-anchor="end">
        {CONFIDENCE_WORDS[3]}
      </text>
      <text class="axis" x={left + field.width / 2} y={foot + em * 1.3} text-anchor="middle">
        how sure →
      </text>
      <text class="axis" x={left} y={top - em * 0.3}>
        ↑ took the same option
      </text>
      {heaped(teams).map(({ confidence, agreement, count }) => (
        <circle
          key={`${confidence} ${agreement}`}
          class="faint"
          cx={left + ((confidence - 1) / 3) * field.width}
          cy={top + (1 - agreement) * field.height}
          r={em * 0.2 * Math.sqrt(count)}
        />
      ))}
      {placed.map((dot) => (
        <g class="pooled" key={dot.number}>
          <path d={`M${dot.x} ${dot.y}L${dot.label.x} ${dot.label.y}`} />
          <circle cx={dot.x} cy={dot.y} r={dot.r} />
          <text x={dot.label.x} y={dot.label.y + em * 0.36} text-anchor="middle">
            {dot.number}
          </text>
        </g>
      ))}
    </svg>
  );
}
