// Do story, header and rubric name the same things? F1.
import type { Diagnostic, Rubric } from '../sim/scenario/index.ts';
import { listOf, mergeOf, type Outline } from './outline.ts';

const error = (code: string, place: { file: string; line: number }, message: string): Diagnostic => ({
  code,
  severity: 'error',
  ...place,
  message,
});

export function checkOutline(outline: Outline, entry: string): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const top = { file: entry, line: 1 };
  if (!outline.header.get('title')) {
    findings.push(
      error('scenario/no-title', top, 'The story has no title. Put “# title: …” on its first line.'),
    );
  }
  if (outline.decisions.length === 0) {
    findings.push(
      error(
        'scenario/no-decisions',
        top,
        'No line is tagged “# decision: …”. Tag the line before each set of options.',
      ),
    );
  }
  for (const { id, place } of outline.duplicates) {
    findings.push(
      error('scenario/duplicate-id', place, `The id ${id} is used twice. Give this line another.`),
    );
  }
  for (const decision of outline.decisions) {
    if (decision.optionIds.length > 0) continue;
    findings.push(
      error(
        'scenario/decision-without-options',
        decision.place,
        `${decision.id} has no options with ids. Write * [text # id: ${decision.id}a].`,
      ),
    );
  }
  const known = new Set(outline.decisions.map((decision) => decision.id));
  const roles = new Set(listOf(outline.header.get('roles')));
  for (const [name, value] of outline.header) {
    const place = outline.headerPlaces.get(name) ?? top;
    if (name.startsWith('cuts.')) {
      const named = value.split(/[\s,]+/).filter(Boolean);
      if (String(named.length) !== name.slice('cuts.'.length)) {
        const right = `# cuts.${named.length}: ${named.join(' ')}`;
        findings.push(
          error('scenario/bad-cut', place, `${name} names ${named.length} decisions. Write “${right}”.`),
        );
      }
      for (const id of named.filter((one) => !known.has(one))) {
        findings.push(
          error('scenario/bad-cut', place, `${name} names ${id}, which is no decision of this story.`),
        );
      }
    } else if (name.startsWith('merge.')) {
      for (const role of mergeOf(value)
        .flat()
        .filter((one) => !roles.has(one))) {
        findings.push(
          error('scenario/unknown-role', place, `${name} names ${role}, which is not among “# roles:”.`),
        );
      }
    }
  }
  return findings;
}

/** The stub to paste for an option without weights. */
const stub = (option: string): string => `${option}: { weights: {}, rationale: … }`;

export function checkRubric(outline: Outline, rubric: Rubric, file: string): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const place = { file, line: 0 };
  const known = new Map(outline.decisions.map((decision) => [decision.id, decision.optionIds]));
  for (const [decision, options] of known) {
    for (const option of options) {
      if (rubric.author.decisions[decision]?.[option]) continue;
      findings.push(
        error(
          'rubric/missing-option',
          place,
          `${decision} has no entry for ${option}. Paste: ${stub(option)}`,
        ),
      );
    }
  }
  for (const [decision, options] of Object.entries(rubric.author.decisions)) {
    const offered = known.get(decision);
    if (!offered) {
      findings.push(
        error(
          'rubric/unknown-decision',
          place,
          `The rubric weighs ${decision}, which the story does not have.`,
        ),
      );
      continue;
    }
    for (const option of Object.keys(options).filter((id) => !offered.includes(id))) {
      findings.push(
        error(
          'rubric/unknown-option',
          place,
          `The rubric weighs ${option}, which ${decision} does not offer.`,
        ),
      );
    }
  }
  return findings;
}
