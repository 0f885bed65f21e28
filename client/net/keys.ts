// What this browser keeps: seat tokens, facilitator keys, drafts of reasons. F3.
// Storage may be full or forbidden: then the session still works until the tab is closed.

const memory = new Map<string, string>();

function read(store: () => Storage, key: string): string | null {
  try {
    return store().getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(store: () => Storage, key: string, value: string | null): void {
  if (value === null) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === null) store().removeItem(key);
    else store().setItem(key, value);
  } catch {
    // kept in memory
  }
}

const local = () => localStorage;
const tab = () => sessionStorage;

export const seatToken = (code: string) => read(local, `caseroom.seat.${code}`);
export const keepSeatToken = (code: string, token: string | null) =>
  write(local, `caseroom.seat.${code}`, token);
export const facilitatorKey = (code: string) => read(local, `caseroom.key.${code}`);
export const keepFacilitatorKey = (code: string, key: string | null) =>
  write(local, `caseroom.key.${code}`, key);

function codesUnder(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** Codes of the sessions whose facilitator key this browser holds. */
export const ownSessions = (): readonly string[] => codesUnder('caseroom.key.');

/** A practitioner's place in a panel: one in each browser. */
export const panelToken = (code: string) => read(local, `caseroom.panel.${code}`);
export const keepPanelToken = (code: string, token: string | null) =>
  write(local, `caseroom.panel.${code}`, token);
export const panelKey = (code: string) => read(local, `caseroom.panel-key.${code}`);
export const keepPanelKey = (code: string, key: string | null) =>
  write(local, `caseroom.panel-key.${code}`, key);

/** Codes of the panels whose key this browser holds. */
export const ownPanels = (): readonly string[] => codesUnder('caseroom.panel-key.');

/** Whether a session of this browser was opened from a file. */
export const isFromFile = (code: string): boolean => read(local, `caseroom.file.${code}`) === 'yes';
export const keepFromFile = (code: string) => write(local, `caseroom.file.${code}`, 'yes');

export type Draft = {
  readonly optionId: string | null;
  readonly confidence: number | null;
  readonly reason: string;
};

const NO_DRAFT: Draft = { optionId: null, confidence: null, reason: '' };

export function readDraft(key: string): Draft {
  try {
    const kept = JSON.parse(read(tab, `caseroom.draft.${key}`) ?? 'null') as Draft | null;
    return kept === null ? NO_DRAFT : { ...NO_DRAFT, ...kept };
  } catch {
    return NO_DRAFT;
  }
}

export const keepDraft = (key: string, draft: Draft | null) =>
  write(tab, `caseroom.draft.${key}`, draft === null ? null : JSON.stringify(draft));

/** Decisions this browser has shown a seat, and when it last showed anything. */
export type Seen = { readonly decisions: number; readonly at: number };

export function readSeen(place: string): Seen | null {
  try {
    return JSON.parse(read(local, `caseroom.seen.${place}`) ?? 'null') as Seen | null;
  } catch {
    return null;
  }
}
export const keepSeen = (place: string, seen: Seen) =>
  write(local, `caseroom.seen.${place}`, JSON.stringify(seen));

/** Number of the last message that was put away in this tab. */
export const readPutAway = (code: string): number => Number(read(tab, `caseroom.message.${code}`) ?? 0);
export const keepPutAway = (code: string, id: number) => write(tab, `caseroom.message.${code}`, String(id));

/** Sounds and vibration: on for phones until somebody says otherwise. */
export const readCues = (): boolean =>
  (read(local, 'caseroom.cues') ?? (matchMedia('(pointer: coarse)').matches ? 'on' : 'off')) === 'on';
export const keepCues = (on: boolean) => write(local, 'caseroom.cues', on ? 'on' : 'off');

/** An if–then plan: it stays in this browser and is never sent. */
export type Plan = { readonly ifThis: string; readonly thenThat: string; readonly askMe: string };
const NO_PLAN: Plan = { ifThis: '', thenThat: '', askMe: '' };

export function readPlan(code: string): Plan {
  try {
    return { ...NO_PLAN, ...(JSON.parse(read(local, `caseroom.plan.${code}`) ?? '{}') as Partial<Plan>) };
  } catch {
    return NO_PLAN;
  }
}
export const keepPlan = (code: string, plan: Plan) =>
  write(local, `caseroom.plan.${code}`, JSON.stringify(plan));
