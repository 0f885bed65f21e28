// Heat: beside each line, in how many plays it is met. F3. A bar's length tells it, so that no colour has to.
import { RangeSetBuilder, StateEffect, StateField, type Extension, type RangeSet } from '@codemirror/state';
import { EditorView, gutter, GutterMarker } from '@codemirror/view';
import type { LineHeat } from '../../../authoring/index.ts';

const STEPS = 5;

/** In words, for the bar's title and for the line below the text. */
export function heatWords({ met, share, kind }: LineHeat): string {
  if (met === 'never') return 'never met in the longest session';
  const what = kind === 'option' || kind === 'prompt' ? 'offered' : 'told';
  return share > 0 && share < 0.005
    ? `${what} in few plays`
    : `${what} in ${Math.round(share * 100)} % of plays`;
}

class HeatMark extends GutterMarker {
  readonly #heat: LineHeat;

  constructor(heat: LineHeat) {
    super();
    this.#heat = heat;
  }

  override eq(other: HeatMark): boolean {
    return heatWords(other.#heat) === heatWords(this.#heat);
  }

  override toDOM(): HTMLElement {
    const bar = document.createElement('span');
    const step = this.#heat.met === 'never' ? 'never' : Math.ceil(this.#heat.share * STEPS);
    bar.className = `cm-heat cm-heat-${step}`;
    bar.title = heatWords(this.#heat);
    return bar;
  }
}

const setHeat = StateEffect.define<readonly LineHeat[]>();

const field = StateField.define<RangeSet<GutterMarker>>({
  create: () => new RangeSetBuilder<GutterMarker>().finish(),
  update(marks, { state, changes, effects }) {
    const set = effects.find((one) => one.is(setHeat));
    if (!set?.is(setHeat)) return marks.map(changes);
    const builder = new RangeSetBuilder<GutterMarker>();
    for (const heat of set.value.toSorted((a, b) => a.line - b.line)) {
      if (heat.line > state.doc.lines) continue;
      const { from } = state.doc.line(heat.line);
      builder.add(from, from, new HeatMark(heat));
    }
    return builder.finish();
  },
});

const theme = EditorView.theme({
  '.cm-heats': { width: '14px' },
  '.cm-heat': {
    display: 'block',
    height: '0.55rem',
    margin: '0.5rem 2px 0 0',
    borderLeft: '1px solid #8a7f6c',
    boxSizing: 'border-box',
    backgroundColor: '#d99a3a',
  },
  '.cm-heat-0': { width: '2px' },
  '.cm-heat-1': { width: '3px' },
  '.cm-heat-2': { width: '5px' },
  '.cm-heat-3': { width: '7px' },
  '.cm-heat-4': { width: '9px' },
  '.cm-heat-5': { width: '12px' },
  '.cm-heat-never': { width: '12px', border: '1px dashed #a33a1d', backgroundColor: 'transparent' },
});

export const heatGutter: Extension = [
  field,
  gutter({ class: 'cm-heats', markers: (view) => view.state.field(field) }),
  theme,
];

/** `lines`: those of the file that is open. */
export function showHeat(view: EditorView, lines: readonly LineHeat[]): void {
  if (view.state.field(field, false)) view.dispatch({ effects: setHeat.of(lines) });
}
