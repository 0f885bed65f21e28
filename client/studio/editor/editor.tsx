// Editor: CodeMirror over the open file, with findings under their lines. F3. It lives in a shadow root, because
// CodeMirror's styles are then sheets, which the page's policy allows, and not style elements, which it does not.
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { codeFolding, foldGutter, foldKeymap } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, openSearchPanel, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { effect, untracked } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../../authoring/index.ts';
import type { StudioModel } from '../studio-model.ts';
import { heatGutter, showHeat } from './heat.ts';
import { inkSource } from './ink-complete.ts';
import { inkFold } from './ink-fold.ts';
import { inkLanguage } from './ink-language.ts';
import { look } from './look.ts';
import { definitionOf, nameAt } from './names.ts';

type Props = { readonly model: StudioModel; readonly onRename: (name: string) => void };

function nameUnder(view: EditorView): string | null {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  return nameAt(line.text, head - line.from);
}

function languageOf(name: string): Extension {
  if (name.endsWith('.ink')) return [inkLanguage, inkFold, heatGutter];
  return /\.ya?ml$/.test(name) ? yaml() : [];
}

function diagnosticOf(state: EditorState, { line, severity, code, message }: Finding): Diagnostic {
  const at = state.doc.line(Math.min(Math.max(1, line), state.doc.lines));
  const from = at.from + (at.text.length - at.text.trimStart().length);
  return {
    from: Math.min(from, at.to),
    to: at.to,
    severity: severity === 'note' ? 'info' : severity,
    message,
    source: code,
  };
}

class Writing {
  readonly #model: StudioModel;
  readonly #view: EditorView;
  readonly #states = new Map<string, EditorState>();
  readonly #onRename: (name: string) => void;
  #name = '';

  constructor(model: StudioModel, root: ShadowRoot, onRename: (name: string) => void) {
    this.#model = model;
    this.#onRename = onRename;
    this.#view = new EditorView({ parent: root, root });
  }

  show(name: string): void {
    if (name === this.#name) return;
    if (this.#name !== '') this.#states.set(this.#name, this.#view.state);
    this.#name = name;
    this.#view.setState(this.#states.get(name) ?? this.#fresh(name));
    this.mark();
    this.heat();
    this.#tellLine();
  }

  goTo(line: number): void {
    const { state } = this.#view;
    const at = state.doc.line(Math.min(Math.max(1, line), state.doc.lines));
    this.#view.dispatch({
      selection: { anchor: at.from },
      effects: EditorView.scrollIntoView(at.from, { y: 'center' }),
    });
    this.#view.focus();
  }

  /** A pane changed a file: taken over as one change, so that it can be undone here. */
  take(name: string, text: string): void {
    if (name !== this.#name) return void this.#states.delete(name);
    const { doc } = this.#view.state;
    const before = doc.toString();
    if (before === text) return;
    let from = 0;
    while (from < before.length && before[from] === text[from]) from++;
    let [to, end] = [before.length, text.length];
    while (to > from && end > from && before[to - 1] === text[end - 1]) {
      to--;
      end--;
    }
    this.#view.dispatch({ changes: { from, to, insert: text.slice(from, end) } });
  }

  mark(findings = this.#model.findings.peek()): void {
    const { state } = this.#view;
    const mine = findings.filter(({ file }) => file === this.#name);
    this.#view.dispatch(
      setDiagnostics(
        state,
        mine.map((one) => diagnosticOf(state, one)).sort((a, b) => a.from - b.from),
      ),
    );
  }

  heat(lines = this.#model.heat.peek()): void {
    showHeat(
      this.#view,
      lines.filter(({ file }) => file === this.#name),
    );
  }

  close(): void {
    this.#view.destroy();
  }

  #tellLine(): void {
    const { state } = this.#view;
    this.#model.line.value = state.doc.lineAt(state.selection.main.head).number;
  }

  #fresh(name: string): EditorState {
    const model = this.#model;
    return EditorState.create({
      doc: model.files.value.get(name)?.text ?? '',
      extensions: [
        lineNumbers(),
        foldGutter(),
        codeFolding(),
        lintGutter(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSelectionMatches(),
        closeBrackets(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': `Text of ${name}`,
          spellcheck: 'true',
          tabindex: '0',
        }),
        languageOf(name),
        autocompletion(name.endsWith('.ink') ? { override: [inkSource(() => model.sources.value)] } : {}),
        look,
        keymap.of([
          { key: 'Mod-s', run: () => (void model.saveAll(), true), preventDefault: true },
          { key: 'F12', run: (view) => this.#goToDefinition(view) },
          { key: 'F2', run: (view) => this.#rename(view) },
          { key: 'Mod-f', run: openSearchPanel },
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...lintKeymap,
          ...searchKeymap,
          ...foldKeymap,
          ...historyKeymap,
          ...defaultKeymap,
          // Tab leaves the editor after Escape, as the editor's own help says.
          indentWithTab,
        ]),
        EditorView.domEventHandlers({
          mousedown: (event, view) => {
            if (!event.ctrlKey && !event.metaKey) return false;
            const at = view.posAtCoords(event);
            if (at === null) return false;
            view.dispatch({ selection: { anchor: at } });
            return this.#goToDefinition(view);
          },
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) model.edit(this.#name, update.state.doc.toString());
          if (update.selectionSet || update.docChanged) this.#tellLine();
        }),
      ],
    });
  }

  #goToDefinition(view: EditorView): boolean {
    const name = nameUnder(view);
    const place = name === null ? null : definitionOf(this.#model.sources.value, name);
    if (place) this.#model.goTo(place.file, place.line);
    return place !== null;
  }

  #rename(view: EditorView): boolean {
    const name = nameUnder(view);
    if (name === null || !definitionOf(this.#model.sources.value, name)) return false;
    this.#onRename(name);
    return true;
  }
}

export function Editor({ model, onRename }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = host;
    if (!current) return undefined;
    const root = current.shadowRoot ?? current.attachShadow({ mode: 'open' });
    const writing = new Writing(model, root, onRename);
    const stops = [
      effect(() => {
        const { value: name } = model.openName;
        untracked(() => writing.show(name));
      }),
      effect(() => {
        const { value: pushed } = model.pushed;
        if (pushed) untracked(() => writing.take(pushed.name, pushed.text));
      }),
      effect(() => {
        const { value: wanted } = model.wanted;
        if (wanted) untracked(() => writing.goTo(wanted.line));
      }),
      effect(() => {
        const { value: findings } = model.findings;
        untracked(() => writing.mark(findings));
      }),
      effect(() => {
        const { value: heat } = model.heat;
        untracked(() => writing.heat(heat));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      writing.close();
    };
  }, [model]);
  return <div ref={host} class="studio-editor" />;
}
