// Map: the knots of the story and the ways between them, warm where many plays come by. F3. A knot is a button: it
// starts the preview there.
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { StudioModel } from '../studio-model.ts';
import { NODE, pictureOf } from './graph-layout.ts';
import { playPreview } from './preview-play.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** From paper to a warm orange; dark text is readable on all of it. */
const warm = (heat: number | null): string => {
  if (heat === null) return '#ffffff';
  if (heat === 0) return '#e4e1da';
  const mix = (cold: number, hot: number): number => Math.round(cold + (hot - cold) * Math.sqrt(heat));
  return `rgb(${mix(255, 255)} ${mix(246, 184)} ${mix(230, 92)})`;
};

type Props = { readonly model: StudioModel; readonly onPlay: () => void };

export function GraphPane({ model, onPlay }: Props) {
  const picture = useComputed(() => pictureOf(model.knots.value, model.samples.value.at(-1) ?? null));
  const here = useComputed(() => {
    const scenario = model.scenario.value;
    const beat = scenario && playPreview(scenario, model.startAt.value, model.taken.value).beats.at(-1);
    const ids = [
      ...(beat?.passages ?? []).map(({ id }) => id),
      ...(beat?.decision?.options ?? []).map(({ id }) => id),
    ];
    const last = ids.findLast((id) => id !== null);
    return model.knots.value.find((knot) => last && knot.ids.includes(last))?.name ?? null;
  });
  const zoom = useSignal(1);
  const canvas = useRef<HTMLDivElement>(null);
  const { width, height, nodes, edges } = picture.value;
  useEffect(() => {
    // Begins as wide as the pane, if it can be read so, with the preview's place in sight.
    const room = canvas.current?.clientWidth ?? width;
    zoom.value = Math.min(1, Math.max(0.85, room / Math.max(1, width)));
    requestAnimationFrame(() => {
      const node =
        canvas.current?.querySelector('.studio-node.here') ?? canvas.current?.querySelector('.studio-node');
      if (!canvas.current || !node) return;
      const [box, frame] = [node.getBoundingClientRect(), canvas.current.getBoundingClientRect()];
      canvas.current.scrollLeft += box.left + box.width / 2 - frame.left - frame.width / 2;
    });
  }, []);
  const plays = model.samples.value.at(-1)?.plays ?? 0;
  return (
    <div class="studio-graph">
      <div class="studio-bar">
        <p class="quiet small studio-hint">
          {plays > 0
            ? `The warmer, the more of ${plays} plays come by; grey, none. Press a knot to play from there.`
            : 'Press a knot to play from there. Colours come with the first whole check.'}
        </p>
        <button
          type="button"
          class="button slim"
          onClick={() => (zoom.value = Math.max(0.4, zoom.value - 0.2))}
        >
          Smaller
        </button>
        <button
          type="button"
          class="button slim"
          onClick={() => (zoom.value = Math.min(1.6, zoom.value + 0.2))}
        >
          Larger
        </button>
      </div>
      <div class="studio-canvas" ref={canvas} tabIndex={0} role="region" aria-label="Map, can be scrolled">
        <svg
          width={width * zoom.value}
          height={height * zoom.value}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label="Map of the story"
        >
          <defs>
            <marker
              id="studio-arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0 L8 4 L0 8 z" fill="#8a7f6c" />
            </marker>
          </defs>
          {edges.map(({ from, to, points }) => (
            <polyline
              key={`${from} ${to}`}
              points={points}
              class="studio-edge"
              marker-end="url(#studio-arrow)"
            />
          ))}
          {nodes.map(({ knot, x, y, heat }) => {
            const isHere = knot.name === here.value;
            const title = knot.name === '' ? 'beginning' : knot.name;
            const said = `${title}${heat === null ? '' : `, ${percent(heat)} of plays`}${isHere ? ', the preview is here' : ''}`;
            const go = (): void => {
              model.startAt.value = knot.name;
              model.taken.value = [];
              model.goTo(knot.file, knot.line);
              onPlay();
            };
            return (
              <g
                key={`${knot.file} ${knot.name}`}
                class={isHere ? 'studio-node here' : 'studio-node'}
                transform={`translate(${x} ${y})`}
                role="button"
                tabindex={0}
                aria-label={said}
                onClick={go}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  go();
                }}
              >
                <rect width={NODE.width} height={NODE.height} rx="9" fill={warm(heat)} />
                <text x={NODE.width / 2} y={knot.decisions.length > 0 || heat !== null ? 19 : 27}>
                  {title.length > 19 ? `${title.slice(0, 18)}…` : title}
                </text>
                <text x={NODE.width / 2} y={36} class="studio-node-note">
                  {[
                    ...knot.decisions.map((id) => `decides ${id}`),
                    ...(heat === null ? [] : [percent(heat)]),
                  ].join(' · ')}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
    </div>
  );
}
