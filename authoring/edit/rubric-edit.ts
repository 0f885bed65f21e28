// Rubric edit: one weight or rationale of rubric.yaml changed, everything else left as it was written. F1.
import { isMap, parseDocument } from 'yaml';
import type { Competency } from '../../sim/scenario/index.ts';

type Place = { readonly decision: string; readonly option: string };

const pathOf = ({ decision, option }: Place): readonly string[] => [
  'keys',
  'author',
  'decisions',
  decision,
  'options',
  option,
];

function edited(text: string, change: (document: ReturnType<typeof parseDocument>) => void): string {
  const document = parseDocument(text);
  // A file that does not parse is mended by hand first.
  if (document.errors.length > 0) return text;
  change(document);
  return document.toString({ lineWidth: 0 });
}

/** `weight` −2 to 2; 0 takes the competency out. The text as it was when it cannot be parsed. */
export const withWeight = (text: string, place: Place, competency: Competency, weight: number): string =>
  edited(text, (document) => {
    const path = [...pathOf(place), 'weights'];
    if (weight === 0) return void document.deleteIn([...path, competency]);
    if (!isMap(document.getIn(path))) {
      const weights = document.createNode({});
      weights.flow = true;
      document.setIn(path, weights);
    }
    return void document.setIn([...path, competency], weight);
  });

export const withRationale = (text: string, place: Place, rationale: string): string =>
  edited(text, (document) => document.setIn([...pathOf(place), 'rationale'], rationale));
