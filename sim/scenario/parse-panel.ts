// panel.yaml → Panel, or findings with their lines; and a Panel → its file. F0. Text in, data out: no file is read here.
import { isMap, isScalar, isSeq, stringify } from 'yaml';
import { err, ok, type Result } from '../kit/index.ts';
import { LEAST_PANEL, MOST_PANEL_REASON, type Panel, type PanelDecision, type PanelOption } from './panel.ts';
import type { Diagnostic } from './scenario.ts';
import { openYaml, YamlReader } from './yaml-reader.ts';

class PanelReader extends YamlReader {
  /** A whole number from `least`, or a finding. */
  count(node: unknown, at: unknown, what: string, least = 0): number {
    const value = isScalar(node) ? node.value : null;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
    this.find('panel/bad-count', node ?? at, `${what} must be a whole number, ${least} or more.`);
    return least;
  }

  reasons(node: unknown, option: string): readonly string[] {
    if (node === undefined || (isScalar(node) && node.value === null)) return [];
    const texts = isSeq(node)
      ? node.items.map((item) => (isScalar(item) && item.value !== null ? String(item.value).trim() : ''))
      : [''];
    if (texts.some((text) => text === '' || [...text].length > MOST_PANEL_REASON)) {
      this.find(
        'panel/bad-reason',
        node,
        `${option}: reasons are a list of lines, each of 1 to ${MOST_PANEL_REASON} characters. Shorten or remove the others.`,
      );
    }
    return texts;
  }

  option(id: string, node: unknown, at: unknown): PanelOption {
    const fields = this.fields(node);
    return {
      chose: this.count(fields.get('chose'), at, `${id}: “chose”`),
      reasons: this.reasons(fields.get('reasons'), id),
    };
  }

  decision(id: string, node: unknown, at: unknown): PanelDecision {
    const fields = this.fields(node);
    const people = this.count(fields.get('people'), at, `${id}: “people”`);
    const options = this.entries(fields.get('options')).map(
      ([option, value, key]) => [option, this.option(option, value, key)] as const,
    );
    const chose = options.reduce((sum, [, option]) => sum + option.chose, 0);
    if (chose !== people) {
      this.find(
        'panel/bad-sum',
        at,
        `${id}: ${people} people answered, but its options add up to ${chose}. Write the panel anew, or undo the edit.`,
      );
    }
    if (people < LEAST_PANEL && options.some(([, option]) => option.reasons.length > 0)) {
      this.find(
        'panel/too-few-for-reasons',
        at,
        `${id}: with fewer than ${LEAST_PANEL} people a reason points at its writer. Remove the reasons here.`,
      );
    }
    return { people, options: Object.fromEntries(options) };
  }
}

/** Parses the text of a panel.yaml; `file` is only named in findings. */
export function parsePanel(text: string, file: string): Result<Panel, readonly Diagnostic[]> {
  const { document, reader } = openYaml(text, file, 'panel/not-yaml', PanelReader);
  if (reader.findings.length > 0) return err(reader.findings);
  const root = document.contents;
  if (!isMap(root) || document.get('format') !== 1) {
    reader.find('panel/bad-format', root, 'The panel must begin with “format: 1”.');
    return err(reader.findings);
  }
  const fields = reader.fields(root);
  const people = reader.count(fields.get('people'), root, '“people”');
  const decisions = reader.entries(fields.get('decisions')).map(([id, node, at]) => {
    const decision = reader.decision(id, node, at);
    if (decision.people > people) {
      reader.find(
        'panel/bad-sum',
        at,
        `${id}: ${decision.people} people answered, but the panel has ${people}. Write the panel anew, or undo the edit.`,
      );
    }
    return [id, decision] as const;
  });
  const version = reader.count(fields.get('version'), root, '“version”', 1);
  if (reader.findings.length > 0) return err(reader.findings);
  return ok({ format: 1, version, people, decisions: Object.fromEntries(decisions) });
}

/** The file of a panel, as parsePanel reads it. */
export function panelText(panel: Panel, scenario: string): string {
  const { version, people, decisions } = panel;
  const head =
    '# What practitioners would take, counted. Without names. Read the reasons before you pass this on.\n';
  return head + stringify({ format: 1, scenario, version, people, decisions }, { lineWidth: 0 });
}
