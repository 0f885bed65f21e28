// Panels of practitioners: who may answer, what counts, and where the count is written. F3.
import {
  PANEL_DAYS,
  type PanelBook,
  type PanelCard,
  type PanelDesk,
  type PanelRefusalCode,
} from '../protocol/index.ts';
import { PANEL } from '../authoring/index.ts';
import { err, ok, type Result } from '../sim/kit/index.ts';
import {
  inLanguage,
  LEAST_PANEL,
  MOST_PANEL,
  panelText,
  panelWord,
  parsePanel,
  parsePanelReason,
  tallyPanel,
  type Panel,
} from '../sim/scenario/index.ts';
import { panelPages } from '../sim/story/index.ts';
import { AuthorFolder } from './author-folder.ts';
import type { ScenarioLibrary } from './scenario-library.ts';
import { hashSecret, makeCode, makeSecret, matchesHash } from './secret.ts';
import type { PanelPerson, PanelRow, PanelStore } from './stores/panel-store.ts';

const DAY_MS = 86_400_000;
/** A place is held this long for somebody who began, so that whoever got in can finish. */
const PLACE_MS = DAY_MS;

export type PanelRefusal = { readonly code: PanelRefusalCode };
type Outcome<T> = Result<T, PanelRefusal>;
const refuse = (code: PanelRefusalCode) => err({ code });

export class Panels {
  readonly #store: PanelStore;
  readonly #library: ScenarioLibrary;

  constructor(store: PanelStore, library: ScenarioLibrary) {
    this.#store = store;
    this.#library = library;
  }

  make(slug: string, lang: string, now: number): Outcome<{ code: string; ownerKey: string }> {
    const found = this.#library.get(slug);
    if (!found) return refuse('panel/scenario-gone');
    const scenario = inLanguage(found, lang);
    const pages = panelPages(scenario);
    if (!pages.ok || pages.value.length === 0) return refuse('panel/no-decisions');
    let code = makeCode();
    while (this.#store.panel(code)) code = makeCode();
    const ownerKey = makeSecret();
    this.#store.add({
      code,
      scenario: slug,
      title: scenario.title,
      lang: scenario.lang,
      contentNote: scenario.contentNote,
      pages: pages.value,
      ownerHash: hashSecret(ownerKey),
      madeAt: now,
      purgeAt: now + PANEL_DAYS * DAY_MS,
    });
    return ok({ code, ownerKey });
  }

  panel(code: string): PanelRow | null {
    return this.#store.panel(code);
  }

  isOwner(row: PanelRow, key: string): boolean {
    return key !== '' && matchesHash(key, row.ownerHash);
  }

  person(row: PanelRow, token: string): PanelPerson | null {
    const hash = hashSecret(token);
    return this.#store.people(row.code).find(({ tokenHash }) => tokenHash === hash) ?? null;
  }

  card(row: PanelRow, now: number): PanelCard {
    const { code, title, lang, contentNote, pages, purgeAt } = row;
    const isFull = !this.#hasPlace(row, now);
    return { code, title, lang, decisions: pages.length, contentNote, isFull, purgeAt };
  }

  begin(row: PanelRow, now: number): Outcome<{ token: string }> {
    if (!this.#hasPlace(row, now)) return refuse('panel/full');
    const token = makeSecret();
    this.#store.begin(row.code, hashSecret(token), now);
    return ok({ token });
  }

  book(row: PanelRow, person: PanelPerson): PanelBook {
    const answers = this.#store.sheet(row.code, person.tokenHash);
    return { isFinished: person.finishedAt !== null, pages: row.pages, answers };
  }

  answer(
    row: PanelRow,
    person: PanelPerson,
    given: { readonly decisionId: string; readonly optionId: string; readonly reason: string },
    now: number,
  ): Outcome<{ saved: true }> {
    if (person.finishedAt !== null) return refuse('panel/finished');
    const page = row.pages.find(({ decisionId }) => decisionId === given.decisionId);
    if (!page) return refuse('panel/wrong-decision');
    if (!page.options.some(({ id }) => id === given.optionId)) return refuse('panel/option-not-offered');
    const reason = parsePanelReason(given.reason);
    if (!reason.ok) return reason;
    if (!this.#hasPlace(row, now, person)) return refuse('panel/full');
    const answer = { optionId: given.optionId, reason: reason.value };
    this.#store.answer(row.code, person.tokenHash, page.decisionId, answer, now);
    return ok({ saved: true });
  }

  /** Once: what was finished stays as it is. Asked again, it is finished still. */
  finish(row: PanelRow, person: PanelPerson, now: number): Outcome<{ finished: true }> {
    if (person.finishedAt !== null) return ok({ finished: true });
    const sheet = this.#store.sheet(row.code, person.tokenHash);
    if (row.pages.some(({ decisionId }) => !Object.hasOwn(sheet, decisionId)))
      return refuse('panel/unanswered');
    if (!this.#hasPlace(row, now, person)) return refuse('panel/full');
    this.#store.finish(row.code, person.tokenHash, now);
    return ok({ finished: true });
  }

  desk(row: PanelRow, now: number): PanelDesk {
    const people = this.#store.people(row.code);
    const finished = people.filter(({ finishedAt }) => finishedAt !== null).length;
    return {
      ...this.card(row, now),
      scenario: row.scenario,
      madeAt: row.madeAt,
      finished,
      begun: people.length - finished,
      word: panelWord(finished),
    };
  }

  /** The text of panel.yaml, numbered after the one that is in the scenario's folder now. */
  file(row: PanelRow): Outcome<{ text: string; version: number; people: number }> {
    const folder = this.#library.folderOf(row.scenario);
    const there = folder === null ? undefined : this.#library.source(row.scenario)?.files[PANEL];
    const before = there === undefined ? null : parsePanel(there, PANEL);
    const panel = this.#tally(row, (before?.ok ? before.value.version : 0) + 1);
    if (panel.people < LEAST_PANEL) return refuse('panel/too-few');
    return ok({ text: panelText(panel, row.scenario), version: panel.version, people: panel.people });
  }

  /** Writes it into the scenario's folder, whole or not at all. Sessions that were made before keep theirs. */
  write(row: PanelRow): Outcome<{ version: number; people: number }> {
    const path = this.#library.folderOf(row.scenario);
    if (path === null) return refuse('panel/scenario-gone');
    const file = this.file(row);
    if (!file.ok) return file;
    const { text, version, people } = file.value;
    try {
      const folder = new AuthorFolder(path);
      const files = folder.files(row.scenario);
      if (!files.ok) return refuse('panel/not-writable');
      const before = files.value.find(({ name }) => name === PANEL)?.version ?? null;
      if (!folder.save(row.scenario, PANEL, text, before).ok) return refuse('panel/not-writable');
    } catch (cause) {
      // A folder of somebody else, or a disk that takes no writing.
      if (['EACCES', 'EPERM', 'EROFS'].includes(String((cause as { code?: unknown }).code)))
        return refuse('panel/not-writable');
      throw cause;
    }
    this.#library.reload(row.scenario);
    return ok({ version, people });
  }

  erase(code: string): void {
    this.#store.erase(code);
  }

  purge(now: number): void {
    for (const code of this.#store.due(now)) this.erase(code);
  }

  /** Finished sheets alone count. */
  #tally(row: PanelRow, version: number): Panel {
    const sheets = this.#store
      .people(row.code)
      .filter(({ finishedAt }) => finishedAt !== null)
      .map(({ tokenHash }) => this.#store.sheet(row.code, tokenHash));
    const offered = row.pages.map(({ decisionId, options }) => ({
      id: decisionId,
      optionIds: options.map(({ id }) => id),
    }));
    return tallyPanel(sheets, offered, version);
  }

  /** Is there one for `person`, who may have begun and been away for long, or for somebody new? */
  #hasPlace(row: PanelRow, now: number, person: PanelPerson | null = null): boolean {
    const others = this.#store
      .people(row.code)
      .filter(({ tokenHash }) => tokenHash !== person?.tokenHash)
      .filter(({ seenAt, finishedAt }) => finishedAt !== null || seenAt > now - PLACE_MS);
    return others.length < MOST_PANEL;
  }
}
