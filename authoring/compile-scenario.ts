// A scenario's files → Scenario, or findings with file, line, code and what to do. F1.
import { err, hashOf, makeDice, ok, type Result } from '../sim/kit/index.ts';
import {
  COMPETENCIES,
  languagesOf,
  parsePanel,
  parseRubric,
  type Diagnostic,
  type Panel,
  type Rubric,
  type Scenario,
  type ScenarioCard,
} from '../sim/scenario/index.ts';
import { makePlayer } from '../sim/story/index.ts';
import { checkOutline, checkRubric } from './check-ids.ts';
import { PANEL, withoutGone } from './check-panel.ts';
import { compileInk, type SourceFiles } from './compile-ink.ts';
import { wordsRead } from './explore/words-read.ts';
import { listOf, mergeOf, outlineOf, type Outline } from './outline.ts';
import { readLocales } from './locales/locales.ts';
import { roleSheet } from './role-sheets.ts';
import { roleTitleOf } from './role-titles.ts';

export type ScenarioSource = { readonly slug: string; readonly files: SourceFiles };
export type Compiled = Result<Scenario, readonly Diagnostic[]>;

const ENTRY = 'story.ink';
const RUBRIC = 'rubric.yaml';
const PLAYS = 24;

function numbered<T>(
  outline: Outline,
  prefix: string,
  read: (value: string) => T,
): Readonly<Record<number, T>> {
  const found = [...outline.header].filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(found.map(([name, value]) => [Number(name.slice(prefix.length)), read(value)]));
}

/** Words of the longest of a few seeded plays, rounded to hundreds; 0 when none reaches an end. */
function longestPlay(scenario: Scenario, cut: number): number {
  const dice = makeDice(11);
  const counts = [0];
  try {
    const player = makePlayer(scenario);
    for (let play = 0; play < PLAYS; play++) {
      const played = player({ cut, seed: 1, pick: ({ options }) => dice.below(options.length) });
      if (!played.ok) break;
      counts.push(wordsRead(played.value));
    }
  } catch {
    // A story that cannot be opened at all says so when it is played.
  }
  return Math.round(Math.max(...counts) / 100) * 100;
}

type Keys = { readonly rubric?: Rubric | null; readonly panel?: Panel | null };

function assemble(
  source: ScenarioSource,
  outline: Outline,
  story: unknown,
  { rubric = null, panel = null }: Keys = {},
  isMeasured = true,
): Scenario {
  const { header } = outline;
  const cuts = numbered(outline, 'cuts.', (value) => value.split(/[\s,]+/).filter(Boolean));
  const all = outline.decisions.map((decision) => decision.id);
  const scenario: Scenario = {
    format: 1,
    slug: source.slug,
    // A scenario without a panel has the digest it had before there were panels.
    digest: hashOf({ story, rubric, ...(panel && { panel }) }),
    title: header.get('title') ?? source.slug,
    lang: header.get('lang') ?? 'en',
    summary: header.get('summary') ?? '',
    minutes: Number.parseInt(header.get('minutes') ?? '', 10) || 0,
    contentNote: header.get('content-note') ?? null,
    roles: listOf(header.get('roles')).map((id) => ({
      id,
      title: header.get(`role-title.${id}`) ?? roleTitleOf(id),
      sheet: roleSheet(story, id),
    })),
    merges: numbered(outline, 'merge.', mergeOf),
    cuts: Object.keys(cuts).length > 0 ? cuts : { [all.length]: all },
    castNames: listOf(header.get('cast-names')),
    decisions: outline.decisions.map(({ place: _place, ...decision }) => decision),
    cover: outline.cover,
    words: 0,
    story,
    rubric,
    ...(panel && { panel }),
    guide: source.files['guide.md'] ?? null,
  };
  if (!isMeasured) return scenario;
  return { ...scenario, words: longestPlay(scenario, Math.max(...Object.keys(scenario.cuts).map(Number))) };
}

/**
 * Compiles a scenario folder. Warnings do not stop it; errors do, and nothing is thrown. Without `isMeasured` its words
 * are not counted, which takes as long as the rest.
 */
export function compileScenario(source: ScenarioSource, isMeasured = true): Compiled {
  const ink = compileInk(source.files, ENTRY);
  const outline = outlineOf(source.files, ENTRY);
  const findings: Diagnostic[] = [...ink.findings];
  if (ink.story !== null) findings.push(...checkOutline(outline, ENTRY));
  const text = source.files[RUBRIC];
  const rubric = text === undefined ? null : parseRubric(text, RUBRIC);
  if (rubric && !rubric.ok) findings.push(...rubric.error);
  if (rubric?.ok && ink.story !== null) findings.push(...checkRubric(outline, rubric.value, RUBRIC));
  const panelFile = source.files[PANEL];
  const asked = panelFile === undefined ? null : parsePanel(panelFile, PANEL);
  if (asked && !asked.ok) findings.push(...asked.error);
  const { locales, findings: ofLocales } = readLocales(source.files);
  findings.push(...ofLocales);
  if (ink.story === null || findings.some((finding) => finding.severity === 'error')) return err(findings);
  const panel = asked?.ok ? withoutGone(asked.value, outline.decisions) : null;
  const keys = { rubric: rubric?.ok ? rubric.value : null, panel };
  const scenario = assemble(source, outline, ink.story, keys, isMeasured);
  return ok(Object.keys(locales).length > 0 ? { ...scenario, locales } : scenario);
}

/** Any Ink, source or compiled JSON, tagged or not, as a story without scores. */
export function compileStory(text: string, name: string): Compiled {
  const clean = text.replace(/^\uFEFF/, '');
  const source = { slug: 'story', files: { [ENTRY]: clean } };
  const outline = outlineOf(source.files, ENTRY);
  const title = outline.header.get('title') ?? name;
  if (!clean.trimStart().startsWith('{')) {
    const ink = compileInk(source.files, ENTRY);
    if (ink.story === null) return err(ink.findings.map((finding) => ({ ...finding, file: name })));
    return ok({ ...assemble(source, outline, ink.story), title });
  }
  try {
    const story: unknown = JSON.parse(clean);
    const isInk = typeof story === 'object' && story !== null && 'inkVersion' in story;
    if (isInk) return ok({ ...assemble(source, outlineOf({}, ENTRY), story), title: name });
  } catch {
    // falls through to the finding below
  }
  const message =
    'This file is neither Ink nor compiled Ink. Choose a .ink file, or the .json that Inky exports.';
  return err([{ code: 'ink/not-ink', severity: 'error', file: name, line: 0, message }]);
}

/** What a shelf shows. */
export function scenarioCard(scenario: Scenario): ScenarioCard {
  const weighed = Object.values(scenario.rubric?.author.decisions ?? {}).flatMap((options) =>
    Object.values(options),
  );
  return {
    slug: scenario.slug,
    title: scenario.title,
    lang: scenario.lang,
    summary: scenario.summary,
    minutes: scenario.minutes,
    contentNote: scenario.contentNote,
    cuts: Object.keys(scenario.cuts).map(Number),
    decisions: scenario.decisions.length,
    roles: scenario.roles.length,
    competencies: COMPETENCIES.filter((name) => weighed.some((option) => option.weights[name] !== undefined)),
    cover: scenario.cover,
    langs: languagesOf(scenario),
  };
}
