// Scenario: compiled, versioned content. F0. Made by authoring/compile, trusted afterwards.
import type { DecisionId, OptionId, RoleId } from '../kit/index.ts';
import type { ReachByCut } from './reach.ts';
import type { Panel } from './panel.ts';
import type { Rubric } from './rubric.ts';

/** Words by id: a line's, or `title`, `summary`, `content-note`, `role-title.<role>`, `heading.<decision>`. */
export type Texts = Readonly<Record<string, string>>;

export type Role = {
  readonly id: RoleId;
  /** Shown to people, e.g. "Service owner". */
  readonly title: string;
  /** The role sheet, one paragraph an entry. */
  readonly sheet: readonly string[];
};

export type DecisionOutline = {
  readonly id: DecisionId;
  readonly heading: string;
  /** Talk time in milliseconds, or null for the session's default. */
  readonly talkMs: number | null;
  readonly optionIds: readonly OptionId[];
};

/** Roles a seat plays together when a team has fewer people than roles. */
export type RoleMerge = readonly (readonly RoleId[])[];

export type Scenario = {
  readonly format: 1;
  readonly slug: string;
  /** Hash of story, rubric and, where there is one, panel: a journal names the scenario it was played with. */
  readonly digest: string;
  readonly title: string;
  readonly lang: string;
  readonly summary: string;
  /** Minutes of a full workshop's play. */
  readonly minutes: number;
  readonly contentNote: string | null;
  /** First is the lead: breaks ties. Empty for a plain Ink story. */
  readonly roles: readonly Role[];
  /** Team size → groups of roles held by one seat; roles not named stand alone. */
  readonly merges: Readonly<Record<number, RoleMerge>>;
  /** Length (number of decisions) → decisions played. */
  readonly cuts: Readonly<Record<number, readonly DecisionId[]>>;
  readonly castNames: readonly string[];
  readonly decisions: readonly DecisionOutline[];
  /** Setting of the first scene, for the cover. */
  readonly cover: string;
  /** Words of the longest play, rounded; for the shelf. */
  readonly words: number;
  /** inkjs story JSON, parsed. */
  readonly story: unknown;
  /** Null: a story without scores. */
  readonly rubric: Rubric | null;
  /** What paths can earn, by cut; absent until the explorer has told, and in stories without scores. */
  readonly reach?: ReachByCut;
  /** What practitioners would take; absent without a panel. */
  readonly panel?: Panel | null;
  /** guide.md as written, or null. */
  readonly guide: string | null;
  /** Words of this language by id, instead of the story's; absent for the story's own. */
  readonly texts?: Texts;
  /** Translations by language; absent in scenarios kept before there were any. */
  readonly locales?: Readonly<Record<string, Texts>>;
};

/** What a shelf shows: a Scenario without story, rubric and guide. */
export type ScenarioCard = Pick<
  Scenario,
  'slug' | 'title' | 'lang' | 'summary' | 'minutes' | 'contentNote'
> & {
  readonly cuts: readonly number[];
  readonly decisions: number;
  readonly roles: number;
  readonly competencies: readonly string[];
  /** Languages it can be played in, its own first. */
  readonly langs: readonly string[];
  /** Setting of the first scene, for the cover. */
  readonly cover: string;
};

/** A finding about a scenario's source. */
export type Diagnostic = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** 1-based; 0 when the finding is about the whole file. */
  readonly line: number;
  /** A sentence: what is wrong and what to do. */
  readonly message: string;
};
