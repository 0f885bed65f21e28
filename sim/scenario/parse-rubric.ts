// rubric.yaml → Rubric, or findings with their lines. F0. Text in, data out: no file is read here.
import { isMap, isScalar } from 'yaml';
import { err, ok, type Result } from '../kit/index.ts';
import { COMPETENCIES, type Competency } from './competency.ts';
import type { OptionKey, Rubric, ScoringKey } from './rubric.ts';
import type { Diagnostic } from './scenario.ts';
import { openYaml, YamlReader } from './yaml-reader.ts';

const MAX_WEIGHTS = 4;
const known = (name: string): name is Competency => (COMPETENCIES as readonly string[]).includes(name);

class RubricReader extends YamlReader {
  weights(node: unknown, option: string): OptionKey['weights'] {
    const weights: Partial<Record<Competency, number>> = {};
    const entries = this.entries(node);
    if (entries.length > MAX_WEIGHTS) {
      this.find(
        'rubric/too-many-weights',
        node,
        `${option} weighs ${entries.length} competencies. Keep the ${MAX_WEIGHTS} that matter most.`,
      );
    }
    for (const [name, value, key] of entries) {
      const weight = isScalar(value) ? value.value : null;
      if (!known(name)) {
        this.find(
          'rubric/unknown-competency',
          key,
          `${option}: “${name}” is not a competency. Use one of ${COMPETENCIES.join(', ')}.`,
        );
      } else if (typeof weight !== 'number' || !Number.isInteger(weight) || Math.abs(weight) > 2) {
        this.find(
          'rubric/bad-weight',
          value ?? key,
          `${option}: the weight of ${name} must be a whole number from -2 to 2.`,
        );
      } else if (weight !== 0) {
        weights[name] = weight;
      }
    }
    return weights;
  }

  option(id: string, node: unknown, at: unknown): OptionKey {
    const fields = this.fields(node);
    const rationale = fields.get('rationale');
    const text = isScalar(rationale) ? String(rationale.value ?? '').trim() : '';
    if (text === '') {
      this.find(
        'rubric/no-rationale',
        at,
        `${id} has no rationale. Write one sentence: what it did well and what it cost.`,
      );
    }
    const because = this.entries(fields.get('because')).filter(([name]) => known(name));
    return {
      weights: this.weights(fields.get('weights'), id),
      rationale: text,
      because: Object.fromEntries(
        because.map(([name, value]) => [name, isScalar(value) ? String(value.value) : '']),
      ),
    };
  }

  key(node: unknown): ScoringKey {
    const fields = this.fields(node);
    const version = fields.get('version');
    const decisions = this.entries(fields.get('decisions')).map(([decisionId, decision]) => {
      const inner = this.fields(decision);
      const options = this.entries(inner.get('options')).map(
        ([id, option, at]) => [id, this.option(id, option, at)] as const,
      );
      return [decisionId, Object.fromEntries(options)] as const;
    });
    return {
      version: isScalar(version) && typeof version.value === 'number' ? version.value : 1,
      decisions: Object.fromEntries(decisions),
    };
  }
}

/** Parses the text of a rubric.yaml; `file` is only named in findings. */
export function parseRubric(text: string, file: string): Result<Rubric, readonly Diagnostic[]> {
  const { document, reader } = openYaml(text, file, 'rubric/not-yaml', RubricReader);
  if (reader.findings.length > 0) return err(reader.findings);
  const root = document.contents;
  const author = document.getIn(['keys', 'author'], true);
  if (!isMap(root) || document.get('format') !== 1) {
    reader.find('rubric/bad-format', root, 'The rubric must begin with “format: 1”.');
  }
  if (!isMap(author)) {
    reader.find(
      'rubric/no-author-key',
      root,
      'The rubric has no “author” key. Put the weights under keys: author: decisions:.',
    );
    return err(reader.findings);
  }
  const key = reader.key(author);
  if (reader.findings.length > 0) return err(reader.findings);
  return ok({ format: 1, scenario: String(document.get('scenario') ?? ''), author: key });
}
