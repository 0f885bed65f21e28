// Rubric edit: one weight or rationale of rubric.yaml changed, every other character left as it was written. F1.
import { isMap, isScalar, parseDocument, stringify, type Document, type Node } from 'yaml';
import { COMPETENCIES, type Competency } from '../../sim/scenario/index.ts';

type Place = { readonly decision: string; readonly option: string };

const pathOf = ({ decision, option }: Place): readonly string[] => [
  'keys',
  'author',
  'decisions',
  decision,
  'options',
  option,
];

/** The text with one node written anew; where the node is missing, the whole document is written. */
function withNode(text: string, path: readonly string[], written: string, value: unknown): string {
  const document = parseDocument(text);
  // A file that does not parse is mended by hand first.
  if (document.errors.length > 0) return text;
  const node = document.getIn(path, true) as Node | undefined;
  const [from, to] = node?.range ?? [];
  if (from !== undefined && to !== undefined && to > from)
    return `${text.slice(0, from)}${written}${text.slice(to)}`;
  document.setIn(path, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

function weightsIn(document: Document, path: readonly string[]): Record<string, unknown> {
  const node = document.getIn(path);
  if (!isMap(node)) return {};
  return Object.fromEntries(
    node.items.map(({ key, value }) => [String(key), isScalar(value) ? value.value : value]),
  );
}

/** `weight` −2 to 2; 0 takes the competency out. The text as it was when it cannot be parsed. */
export function withWeight(text: string, place: Place, competency: Competency, weight: number): string {
  const path = [...pathOf(place), 'weights'];
  const { [competency]: _before, ...others } = weightsIn(parseDocument(text), path);
  const all: Record<string, unknown> = weight === 0 ? others : { ...others, [competency]: weight };
  const order = [
    ...COMPETENCIES.filter((name) => name in all),
    ...Object.keys(all).filter((name) => !(COMPETENCIES as readonly string[]).includes(name)),
  ];
  const written = order.map((name) => `${name}: ${String(all[name])}`).join(', ');
  return withNode(text, path, written === '' ? '{}' : `{ ${written} }`, all);
}

export const withRationale = (text: string, place: Place, rationale: string): string =>
  withNode(
    text,
    [...pathOf(place), 'rationale'],
    stringify(rationale.replaceAll(/\s+/g, ' '), { lineWidth: 0 }).trimEnd(),
    rationale,
  );
