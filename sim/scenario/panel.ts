// Panel: what practitioners would take in each decision, a second key beside the author's. F0.
// Split, note on its size, and the credit an option earns from it.
import { err, ok, type DecisionId, type OptionId, type Result } from '../kit/index.ts';

/** Fewer than this are not shown at all: a split of four can be undone by anyone who knows the four. */
export const LEAST_PANEL = 5;
/** Below this a panel is thin. */
export const FAIR_PANEL = 10;
/** Beyond this more people change a panel's word little, and each costs somebody half an hour. */
export const MOST_PANEL = 20;
/** Characters of one reason. */
export const MOST_PANEL_REASON = 140;

export type PanelOption = {
  readonly chose: number;
  /** Without names, sorted, so that their order tells nothing. Empty while fewer than LEAST_PANEL answered. */
  readonly reasons: readonly string[];
};
export type PanelDecision = {
  /** How many answered here; not every practitioner meets every decision. */
  readonly people: number;
  readonly options: Readonly<Record<OptionId, PanelOption>>;
};
export type Panel = {
  readonly format: 1;
  /** Counts up with each writing. */
  readonly version: number;
  readonly people: number;
  readonly decisions: Readonly<Record<DecisionId, PanelDecision>>;
};

export type PanelSplit = {
  readonly people: number;
  readonly options: readonly {
    readonly optionId: OptionId;
    readonly chose: number;
    /** 0…1 of those who answered this decision. */
    readonly share: number;
    readonly reasons: readonly string[];
  }[];
};
export type PanelWord = { readonly label: 'thin' | 'fair'; readonly words: string };

/** What one practitioner would take, by decision. */
export type PanelAnswer = { readonly optionId: OptionId; readonly reason: string };
export type PanelSheet = Readonly<Record<DecisionId, PanelAnswer>>;

const NUMBERS = [
  ...['five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'],
  ...['sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];

/** Control characters and direction overrides: they would turn the text around them. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A reason as one line; may be empty. */
export function parsePanelReason(raw: string): Result<string, { readonly code: 'panel/reason-too-long' }> {
  const reason = raw.normalize('NFC').replaceAll(/\s+/g, ' ').replace(UNSEEN, '').trim();
  return [...reason].length > MOST_PANEL_REASON ? err({ code: 'panel/reason-too-long' }) : ok(reason);
}

/** Null while fewer than LEAST_PANEL answered the decision. Options in the panel's order. */
export function panelSplit(panel: Panel, decisionId: DecisionId): PanelSplit | null {
  const decision = Object.hasOwn(panel.decisions, decisionId) ? panel.decisions[decisionId] : undefined;
  if (decision === undefined || decision.people < LEAST_PANEL) return null;
  return {
    people: decision.people,
    options: Object.entries(decision.options).map(([optionId, { chose, reasons }]) => ({
      optionId,
      chose,
      share: chose / decision.people,
      reasons,
    })),
  };
}

/** How far a panel of this size can be trusted; null: too few to be shown. */
export function panelWord(people: number): PanelWord | null {
  if (people < LEAST_PANEL) return null;
  const number = NUMBERS[people - LEAST_PANEL] ?? String(people);
  const lead = `${number.charAt(0).toUpperCase()}${number.slice(1)} practitioners.`;
  return people < FAIR_PANEL
    ? { label: 'thin', words: `${lead} That is few: read it as ${number} opinions.` }
    : {
        label: 'fair',
        words: `${lead} Enough to see where they agree and where they part. It is still opinion.`,
      };
}

/**
 * 0…1: how many chose this option, over how many chose the most chosen one. An option that half of the panel would take
 * earns part of the credit, for there is seldom one right answer. Aggregate scoring as in script concordance tests:
 * Fournier et al. 2008, BMC Med Inform Decis Mak 8:18.
 * Null while fewer than LEAST_PANEL answered, and for an option that the panel was not offered.
 */
export function panelCredit(panel: Panel, decisionId: DecisionId, optionId: OptionId): number | null {
  const split = panelSplit(panel, decisionId);
  const option = split?.options.find((one) => one.optionId === optionId);
  if (!split || !option) return null;
  const most = Math.max(...split.options.map((one) => one.chose));
  return most === 0 ? null : option.chose / most;
}

/**
 * Counts finished sheets. Every option that was offered has its line, also one that nobody would take; answers to what
 * was not offered do not count.
 */
export function tallyPanel(
  sheets: readonly PanelSheet[],
  offered: readonly { readonly id: DecisionId; readonly optionIds: readonly OptionId[] }[],
  version: number,
): Panel {
  const decisions = offered.map(({ id, optionIds }) => {
    const answers = sheets
      .map((sheet) => (Object.hasOwn(sheet, id) ? sheet[id] : undefined))
      .filter((answer) => answer !== undefined && optionIds.includes(answer.optionId));
    const options = optionIds.map((optionId) => {
      const takers = answers.filter((answer) => answer?.optionId === optionId);
      const reasons = takers.map((answer) => answer?.reason ?? '').filter((reason) => reason !== '');
      return [
        optionId,
        { chose: takers.length, reasons: answers.length < LEAST_PANEL ? [] : reasons.sort() },
      ] as const;
    });
    return [id, { people: answers.length, options: Object.fromEntries(options) }] as const;
  });
  return { format: 1, version, people: sheets.length, decisions: Object.fromEntries(decisions) };
}
