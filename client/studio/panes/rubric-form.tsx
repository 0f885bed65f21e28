// Rubric form: the weights of a decision's options, written into rubric.yaml as they are changed. F3.
import { useComputed, useSignal } from '@preact/signals';
import { withRationale, withWeight } from '../../../authoring/index.ts';
import { COMPETENCIES, COMPETENCY_TITLE, type Scenario } from '../../../sim/scenario/index.ts';
import type { StudioModel } from '../studio-model.ts';

const FILE = 'rubric.yaml';
const WEIGHTS = [2, 1, 0, -1, -2];
const sign = (weight: number): string => (weight > 0 ? `+${weight}` : weight < 0 ? `−${-weight}` : '0');

/** The decision whose options stand at or above the cursor. */
function decisionAt(text: string, line: number): string | null {
  const above = text.split('\n').slice(0, line);
  const found = above.findLast((one) => /#\s*decision:/.test(one));
  return /#\s*decision:\s*([^#\s]+)/.exec(found ?? '')?.[1] ?? null;
}

/** A rubric with every decision and option, and nothing weighed yet. */
function emptyRubric({ slug, decisions }: Scenario): string {
  const lines = decisions.flatMap(({ id, optionIds }) => [
    `      ${id}:`,
    '        options:',
    ...optionIds.flatMap((option) => [
      `          ${option}:`,
      '            weights: {}',
      '            rationale: What it did well, and what it cost.',
    ]),
  ]);
  return [
    'format: 1',
    `scenario: ${slug}`,
    'keys:',
    '  author:',
    '    version: 1',
    '    decisions:',
    ...lines,
    '',
  ].join('\n');
}

export function RubricForm({ model }: { readonly model: StudioModel }) {
  const chosen = useSignal<string | null>(null);
  const decision = useComputed(() => {
    const decisions = model.scenario.value?.decisions ?? [];
    const text = model.files.value.get(model.openName.value)?.text ?? '';
    const near = model.openName.value.endsWith('.ink') ? decisionAt(text, model.line.value) : null;
    const id = chosen.value ?? near;
    return decisions.find((one) => one.id === id) ?? decisions[0] ?? null;
  });
  const { value: scenario } = model.scenario;
  const text = model.files.value.get(FILE)?.text;
  if (!scenario) return <p class="studio-empty">The form comes as soon as the story compiles.</p>;
  if (text === undefined)
    return (
      <div class="studio-empty">
        <p>There is no rubric yet: no option is weighed.</p>
        <button type="button" class="button" onClick={() => model.push(FILE, emptyRubric(scenario))}>
          Write an empty rubric
        </button>
      </div>
    );
  const { value: at } = decision;
  const options = at ? (scenario.rubric?.author.decisions[at.id] ?? {}) : {};
  return (
    <div class="studio-rubric">
      <div class="studio-bar">
        <label for="studio-decision">Decision</label>
        <select
          id="studio-decision"
          value={at?.id}
          onChange={(event) => (chosen.value = event.currentTarget.value)}
        >
          {scenario.decisions.map(({ id, heading }) => (
            <option key={id} value={id}>
              {id} {heading}
            </option>
          ))}
        </select>
        {chosen.value !== null && (
          <button type="button" class="button slim" onClick={() => (chosen.value = null)}>
            Follow the cursor
          </button>
        )}
      </div>
      <p class="small quiet">
        +2 exercises it well, −2 works against it. An option weighs one to four; it gains and it costs.
      </p>
      {(at?.optionIds ?? []).map((option) => {
        const place = { decision: at?.id ?? '', option };
        const key = options[option];
        return (
          <fieldset key={option} class="studio-option">
            <legend>
              <b>{option}</b> {optionText(model, option)}
            </legend>
            <div class="studio-weights">
              {COMPETENCIES.map((competency) => {
                const weight = key?.weights[competency] ?? 0;
                return (
                  <label key={competency} class={weight > 0 ? 'gain' : weight < 0 ? 'cost' : ''}>
                    <span>{COMPETENCY_TITLE[competency]}</span>
                    <select
                      value={weight}
                      aria-label={`${COMPETENCY_TITLE[competency]} of ${option}`}
                      onChange={(event) =>
                        model.push(
                          FILE,
                          withWeight(
                            model.sources.value[FILE] ?? '',
                            place,
                            competency,
                            Number(event.currentTarget.value),
                          ),
                        )
                      }
                    >
                      {WEIGHTS.map((one) => (
                        <option key={one} value={one}>
                          {sign(one)}
                        </option>
                      ))}
                    </select>
                  </label>
                );
              })}
            </div>
            <label class="studio-rationale">
              Why
              <textarea
                rows={2}
                value={key?.rationale ?? ''}
                onChange={(event) =>
                  model.push(
                    FILE,
                    withRationale(model.sources.value[FILE] ?? '', place, event.currentTarget.value.trim()),
                  )
                }
              />
            </label>
          </fieldset>
        );
      })}
    </div>
  );
}

/** An option's words as the source has them. */
function optionText(model: StudioModel, option: string): string {
  const pattern = new RegExp(`^\\s*[*+].*?\\[?([^[\\]#]+?)\\s*#[^\\]]*\\bid:\\s*${option}\\b`);
  for (const { text } of model.files.value.values())
    for (const line of text.split('\n')) {
      const found = pattern.exec(line)?.[1];
      if (found) return found.replace(/^[*+\s]*/, '');
    }
  return '';
}
