// Indicator lines: six small pictures of one team's run, with what came back joined to its cause. F3. Rule D8.
import { useMemo, useState } from 'preact/hooks';
import type { RoomDebrief } from '../../../sim/debrief/room.ts';
import { INDICATORS, INDICATOR_TITLE } from '../../../sim/scenario/competency.ts';
import { signed } from '../../ui/meters.tsx';
import { AsTable } from './as-table.tsx';
import { echoesOf, seriesOf, valueAt, type Echo, type Series } from './indicator-layout.ts';
import { shortHeading } from './room-map.ts';
import { useRoom, type PictureSize } from './use-room.ts';
import '../pictures.css';

type Props = {
  readonly room: Pick<RoomDebrief, 'sheets' | 'teams' | 'told'>;
  readonly teamId: string;
  readonly size?: PictureSize;
};

/** More words than these cannot be read from the back of a room. */
const WALL_ECHOES = 3;

export function IndicatorLines({ room, teamId, size = 'page' }: Props) {
  const team = room.teams.find((one) => one.teamId === teamId);
  const series = useMemo(() => (team ? seriesOf(room.told, team) : []), [room.told, team]);
  const echoes = useMemo(() => (team ? echoesOf(room.told, team) : []), [room.told, team]);
  const { ref, room: space } = useRoom(size);
  const [shown, setShown] = useState<number | null>(null);
  if (!team || series.every(({ points }) => points.length === 0)) return null;
  const isWall = size === 'wall';
  const headings = team.steps.map(({ decisionId }) =>
    shortHeading(room.sheets.find(({ id }) => id === decisionId)?.heading ?? ''),
  );
  const columns = space === null ? 1 : Math.max(1, Math.min(3, Math.floor(space.width / (space.em * 17))));
  return (
    <figure class={isWall ? 'pic wall lines' : 'pic lines'}>
      <div class="lines-room" ref={ref} style={{ '--columns': String(columns) }}>
        {space !== null &&
          series.map((one) => (
            <Small
              key={one.indicator}
              series={one}
              steps={team.steps.length}
              width={space.width / columns - space.em * 1.2}
              em={space.em}
              height={
                space.height === null
                  ? space.em * 9.5
                  : space.height / Math.ceil(6 / columns) - space.em * 2.2
              }
              shown={shown}
            />
          ))}
      </div>
      {echoes.length > 0 && (
        <div class="echoes">
          <p>
            <b>What came back.</b>
            <span class="quiet"> The arcs lead from the decision to where it was felt.</span>
          </p>
          <ul class="plain">
            {(isWall ? echoes.slice(0, WALL_ECHOES) : echoes).map((echo) => (
              <li
                key={echo.number}
                class={shown === echo.number ? 'shown' : undefined}
                {...(isWall
                  ? {}
                  : {
                      tabIndex: 0,
                      onFocus: () => setShown(echo.number),
                      onBlur: () => setShown(null),
                      onPointerEnter: () => setShown(echo.number),
                      onPointerLeave: () => setShown(null),
                    })}
              >
                <EchoWords echo={echo} headings={headings} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {!isWall && (
        <AsTable
          of="where things stood after each decision"
          head={['After', ...INDICATORS.map((name) => INDICATOR_TITLE[name])]}
          rows={() =>
            team.steps.map(({ after }, i) => [
              `${i + 1}. ${headings[i] ?? ''}`,
              ...INDICATORS.map((name) => after?.[name] ?? '–'),
            ])
          }
        />
      )}
    </figure>
  );
}

function EchoWords({ echo, headings }: { readonly echo: Echo; readonly headings: readonly string[] }) {
  const moves = INDICATORS.filter((name) => (echo.changes[name] ?? 0) !== 0);
  const when =
    headings[Math.ceil(echo.at)] === undefined ? 'at the end' : `before decision ${Math.ceil(echo.at) + 1}`;
  return (
    <>
      <svg class="echo-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <g class="echo">
          <path d="M12 1L23 12L12 23L1 12Z" />
          <text x="12" y="16.2" text-anchor="middle">
            {echo.number}
          </text>
        </g>
      </svg>
      <span>
        <b>
          {echo.from === null
            ? 'From earlier'
            : `From decision ${echo.from + 1}, ${headings[echo.from] ?? ''}`}
          , felt {when}.
        </b>{' '}
        <span class="story">{echo.text}</span>
        {moves.length > 0 && (
          <span class="quiet">
            {' '}
            {moves.map((name) => `${INDICATOR_TITLE[name]} ${signed(echo.changes[name] ?? 0)}`).join(', ')}
          </span>
        )}
      </span>
    </>
  );
}

type SmallProps = {
  readonly series: Series;
  readonly steps: number;
  readonly width: number;
  readonly em: number;
  readonly height: number;
  readonly shown: number | null;
};

function Small({ series: { indicator, points, echoes }, steps, width, em, height, shown }: SmallProps) {
  const [left, right, top, bottom] = [em * 1.9, em * 2, em * 2.2, em * 1.4];
  // From before the first decision (−1) to what came back after the last (steps − 0.5).
  const x = (at: number) => left + ((at + 1) / (steps + 0.5)) * (width - left - right);
  const y = (value: number) => top + (1 - value / 100) * (height - top - bottom);
  const last = points.at(-1);
  const first = points[0];
  return (
    <div class="spark">
      <p>
        <b>{INDICATOR_TITLE[indicator]}</b>{' '}
        {first && last && (
          <span class="quiet">
            {first.value} → {last.value}
          </span>
        )}
      </p>
      <svg width={width} height={height} aria-hidden="true" focusable="false">
        {[0, 50, 100].map((value) => (
          <g key={value}>
            <path class="grid" d={`M${left} ${y(value)}H${width - right}`} />
            <text x={left - em * 0.4} y={y(value) + em * 0.32} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {Array.from({ length: steps }, (_, i) => (
          <text key={i} x={x(i)} y={height - em * 0.2} text-anchor="middle">
            {i + 1}
          </text>
        ))}
        {echoes.map((echo) => (
          <Arc
            key={echo.number}
            echo={echo}
            echoes={echoes}
            points={points}
            x={x}
            y={y}
            em={em}
            isShown={shown === echo.number}
          />
        ))}
        <path
          class="line"
          d={points.map(({ at, value }, i) => `${i === 0 ? 'M' : 'L'}${x(at)} ${y(value)}`).join('')}
        />
        {points.map(({ at, value }) =>
          Number.isInteger(at) ? <circle key={at} cx={x(at)} cy={y(value)} r={em * 0.28} /> : null,
        )}
        {echoes.map((echo) => (
          <EchoMark
            key={echo.number}
            echo={echo}
            echoes={echoes}
            points={points}
            x={x}
            y={y}
            em={em}
            isShown={shown === echo.number}
          />
        ))}
        {last && (
          <text class="last" x={x(last.at) + em * 0.6} y={y(last.value) + em * 0.35}>
            {last.value}
          </text>
        )}
      </svg>
    </div>
  );
}

type MarkProps = {
  readonly echo: Echo;
  readonly echoes: readonly Echo[];
  readonly points: Series['points'];
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly em: number;
  readonly isShown: boolean;
};

/** Where its mark stands: on the line, or above another that came back at the same time. */
function markHeight({ echo, echoes, points, y, em }: MarkProps): number {
  const together = echoes.filter((one) => one.at === echo.at);
  const line = y(valueAt(points, echo.at) ?? 0);
  const step = Math.min(em * 1.25, (line - em) / Math.max(1, together.length - 1));
  return line - together.indexOf(echo) * step;
}

/** Thin, over the line, from the cause to where it was felt. */
function Arc(props: MarkProps) {
  const { echo, points, x, y, em, isShown } = props;
  if (echo.from === null) return null;
  const [x1, x2] = [x(echo.from), x(echo.at)];
  const [y1, y2] = [y(valueAt(points, echo.from) ?? 0), markHeight(props)];
  const peak = Math.max(em * 0.4, Math.min(y1, y2) - em * 1.2 - Math.abs(x2 - x1) * 0.16);
  const d = `M${x1} ${y1}C${x1 + (x2 - x1) * 0.2} ${peak} ${x1 + (x2 - x1) * 0.8} ${peak} ${x2} ${y2}`;
  return <path class={isShown ? 'arc shown' : 'arc'} d={d} />;
}

function EchoMark(props: MarkProps) {
  const { echo, x, em, isShown } = props;
  const [cx, cy] = [x(echo.at), markHeight(props)];
  const r = em * 0.62;
  return (
    <g class={isShown ? 'echo shown' : 'echo'}>
      <path d={`M${cx} ${cy - r}L${cx + r} ${cy}L${cx} ${cy + r}L${cx - r} ${cy}Z`} />
      <text x={cx} y={cy + em * 0.28} text-anchor="middle">
        {echo.number}
      </text>
    </g>
  );
}
