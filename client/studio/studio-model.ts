// Studio model: one open scenario, its texts, what the check says of them, and where the author is. F3.
// A pane reads the signals and changes texts by `edit`; everything else follows from the texts.
import { computed, signal } from '@preact/signals';
import type { Finding, LineHeat, Sample, SourceFiles } from '../../authoring/index.ts';
import { heatOfLines, knotsOf } from '../../authoring/index.ts';
import type { OptionId } from '../../sim/kit/index.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { Checker } from './check/checker.ts';
import { isConflict, type StudioFiles } from './files/studio-files.ts';
import type { Draft, StudioDb } from './files/studio-db.ts';

export type OpenFile = {
  readonly text: string;
  /** As last read or saved. */
  readonly saved: string;
  readonly version: string | null;
};
export type Conflict = { readonly name: string; readonly theirs: string; readonly version: string };
export type Place = { readonly file: string; readonly line: number };

const COMPILE_MS = 60;
const CHECK_MS = 450;
const DRAFT_MS = 300;

export class StudioModel {
  readonly slug: string;
  readonly store: StudioFiles;
  readonly files = signal<ReadonlyMap<string, OpenFile>>(new Map());
  readonly openName = signal('story.ink');
  /** Line of the cursor, 1 the top. */
  readonly line = signal(1);
  /** Asked of the editor: go there. A new object each time. */
  readonly wanted = signal<Place | null>(null);
  /** Text that a pane put into a file; the editor takes it over. */
  readonly pushed = signal<{ readonly name: string; readonly text: string } | null>(null);
  readonly #compileFindings = signal<readonly Finding[]>([]);
  readonly #checkFindings = signal<readonly Finding[]>([]);
  /** Of the compiler while it does not compile; else of the last whole check. */
  readonly findings = computed(() =>
    this.compiles.value ? this.#checkFindings.value : this.#compileFindings.value,
  );
  /** The last text that compiled; kept while the author is in the middle of a word. */
  readonly scenario = signal<Scenario | null>(null);
  readonly compiles = signal(false);
  readonly samples = signal<readonly Sample[]>([]);
  /** Of the longest cut, by the lines of the text that was checked. */
  readonly heat = signal<readonly LineHeat[]>([]);
  readonly checking = signal(false);
  readonly hung = signal(false);
  readonly conflict = signal<Conflict | null>(null);
  readonly notice = signal<string | null>(null);
  readonly trouble = signal<string | null>(null);
  /** The preview's way: options taken since `startAt`; '' is the story's own beginning. */
  readonly taken = signal<readonly OptionId[]>([]);
  readonly startAt = signal('');

  readonly sources = computed<SourceFiles>(() =>
    Object.fromEntries([...this.files.value].map(([name, { text }]) => [name, text])),
  );
  readonly knots = computed(() => knotsOf(this.sources.value));
  readonly unsaved = computed(() =>
    [...this.files.value].filter(([, { text, saved }]) => text !== saved).map(([name]) => name),
  );

  readonly #db: StudioDb | null;
  readonly #compiler: Checker;
  readonly #checker: Checker;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(store: StudioFiles, slug: string, db: StudioDb | null) {
    this.store = store;
    this.slug = slug;
    this.#db = db;
    const hung = (): void => void (this.hung.value = true);
    this.#compiler = new Checker(
      'compile',
      ({ scenario, findings }) => {
        if (scenario) this.scenario.value = scenario;
        this.#compileFindings.value = findings;
        this.compiles.value = scenario !== null;
      },
      hung,
    );
    this.#checker = new Checker(
      'check',
      ({ scenario, findings, samples }, asked) => {
        this.checking.value = false;
        if (asked.files !== this.sources.value) return;
        this.hung.value = false;
        this.#checkFindings.value = findings;
        if (scenario) {
          this.scenario.value = scenario;
          this.samples.value = samples;
          const whole = samples.at(-1);
          this.heat.value = whole ? heatOfLines(asked.files, whole) : [];
        }
      },
      hung,
    );
  }

  /** Reads the scenario and takes up drafts that a closed or crashed tab left. Gives a code when it cannot be read. */
  async open(): Promise<string | null> {
    const read = await this.store.read(this.slug);
    if (!read.ok) return read.error.code;
    const files = new Map<string, OpenFile>();
    for (const { name, text, version } of read.value) files.set(name, { text, saved: text, version });
    let back = 0;
    for (const draft of await this.#drafts()) {
      const name = draft.key.slice(this.#keyOf('').length);
      const file = files.get(name);
      if (file?.text === draft.text) continue;
      // Based on the version it was made from, so that saving it over a newer one is asked about.
      files.set(name, { text: draft.text, saved: file?.saved ?? '', version: draft.basedOn });
      back = Math.max(back, draft.at);
    }
    this.files.value = files;
    if (!files.has('story.ink')) this.openName.value = [...files.keys()][0] ?? 'story.ink';
    if (back > 0) {
      const at = new Date(back).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false });
      this.notice.value = `Your unsaved changes of ${at} are back.`;
    }
    this.#askSoon();
    return null;
  }

  /** A change of the author's, from the editor. */
  edit(name: string, text: string): void {
    const file = this.files.value.get(name);
    if (file?.text === text) return;
    const files = new Map(this.files.value);
    files.set(name, { saved: '', version: null, ...file, text });
    this.files.value = files;
    this.#later(`draft ${name}`, DRAFT_MS, () => void this.#keepDraft(name));
    this.#askSoon();
  }

  /** A change made by a pane: the editor shows it. */
  push(name: string, text: string): void {
    this.edit(name, text);
    this.pushed.value = { name, text };
  }

  goTo(file: string, line: number): void {
    this.openName.value = file;
    this.wanted.value = { file, line };
  }

  async saveAll(): Promise<void> {
    for (const name of this.unsaved.value) await this.save(name);
  }

  async save(name: string): Promise<void> {
    const file = this.files.value.get(name);
    if (!file) return;
    const saved = await this.store.save(this.slug, name, file.text, file.version);
    if (!saved.ok) {
      if (isConflict(saved.error))
        this.conflict.value = { name, theirs: saved.error.text, version: saved.error.version };
      else this.trouble.value = saved.error.code;
      return;
    }
    this.trouble.value = null;
    this.notice.value = null;
    this.#setFile(name, { saved: file.text, version: saved.value });
    if (this.files.value.get(name)?.text === file.text) await this.#dropDraft(name);
  }

  /** Ends a conflict: one text is the file from now on; unless it is to be dropped, the other stays in a file beside it. */
  async settle(keep: 'mine' | 'theirs' | 'theirs alone'): Promise<void> {
    const { value: conflict } = this.conflict;
    if (!conflict) return;
    const { name, theirs, version } = conflict;
    const mine = this.files.value.get(name)?.text ?? '';
    this.conflict.value = null;
    if (keep === 'mine') {
      this.edit(this.#beside(name, 'theirs'), theirs);
      this.#setFile(name, { saved: theirs, version: version === '' ? null : version });
      return this.save(name);
    }
    if (keep === 'theirs') this.edit(this.#beside(name, 'mine'), mine);
    this.#setFile(name, { text: theirs, saved: theirs, version });
    this.pushed.value = { name, text: theirs };
    await this.#dropDraft(name);
    this.#askSoon();
  }

  /** Back to what is saved. */
  async dropChanges(): Promise<void> {
    for (const name of this.unsaved.value) {
      const saved = this.files.value.get(name)?.saved ?? '';
      this.push(name, saved);
      clearTimeout(this.#timers.get(`draft ${name}`));
      await this.#dropDraft(name);
    }
    this.notice.value = null;
    const read = await this.store.read(this.slug);
    if (read.ok)
      for (const { name, text, version } of read.value) this.#setFile(name, { text, saved: text, version });
  }

  /** What is not written yet is written now: the page may be going. */
  flush(): void {
    for (const name of this.unsaved.value) void this.#keepDraft(name);
  }

  close(): void {
    this.flush();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#compiler.close();
    this.#checker.close();
  }

  /** A name that no file has: story-mine.txt, story-mine-2.txt … */
  #beside(name: string, whose: 'mine' | 'theirs'): string {
    const base = name.replace(/\.\w+$/, `-${whose}`);
    let count = 1;
    const named = (): string => (count === 1 ? `${base}.txt` : `${base}-${count}.txt`);
    while (this.files.value.has(named())) count++;
    return named();
  }

  #setFile(name: string, change: Partial<OpenFile>): void {
    const files = new Map(this.files.value);
    files.set(name, { text: '', saved: '', version: null, ...files.get(name), ...change });
    this.files.value = files;
  }

  #askSoon(): void {
    this.checking.value = true;
    this.#later('compile', COMPILE_MS, () => this.#compiler.ask(this.slug, this.sources.value));
    this.#later('check', CHECK_MS, () => this.#checker.ask(this.slug, this.sources.value));
  }

  #later(what: string, ms: number, run: () => void): void {
    clearTimeout(this.#timers.get(what));
    this.#timers.set(what, setTimeout(run, ms));
  }

  #keyOf(name: string): string {
    return `${this.store.place}/${this.slug}/${name}`;
  }

  async #drafts(): Promise<readonly Draft[]> {
    const prefix = this.#keyOf('');
    const all = (await this.#db?.getAll('drafts', IDBKeyRange.bound(prefix, `${prefix}\uffff`))) ?? [];
    return all;
  }

  async #keepDraft(name: string): Promise<void> {
    const file = this.files.value.get(name);
    if (!file) return;
    if (file.text === file.saved) return this.#dropDraft(name);
    await this.#db?.put('drafts', {
      key: this.#keyOf(name),
      text: file.text,
      basedOn: file.version,
      at: Date.now(),
    });
  }

  async #dropDraft(name: string): Promise<void> {
    clearTimeout(this.#timers.get(`draft ${name}`));
    await this.#db?.delete('drafts', this.#keyOf(name));
  }
}
