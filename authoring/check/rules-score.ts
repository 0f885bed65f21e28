// Rules of the score: what the author's key can say in a debrief. F1. Source: scenario handbook, §4.4.
import { COMPETENCIES } from '../../sim/scenario/index.ts';
import { placeOf, type Rule } from './rule.ts';
import { WHOLE } from './weighed.ts';

const LEAST_COMPETENCIES = 3;
const LEAST_RANGE = 5;

export const SCORE_RULES: readonly Rule[] = [
  {
    code: 'score/narrow',
    severity: 'warning',
    about: `The options of a decision touch ${LEAST_COMPETENCIES} competencies or more together.`,
    bad: 'All options weigh users, and nothing else.',
    good: 'One gains users and costs risks, another the reverse, a third moves openness.',
    find: ({ scenario, lines }) =>
      Object.entries(scenario.rubric?.author.decisions ?? {}).flatMap(([id, options]) => {
        const touched = new Set(Object.values(options).flatMap(({ weights }) => Object.keys(weights)));
        if (touched.size >= LEAST_COMPETENCIES) return [];
        return [
          {
            ...placeOf(lines, id),
            at: id,
            message: `The options of ${id} touch ${touched.size} competencies. Weigh ${LEAST_COMPETENCIES} or more.`,
          },
        ];
      }),
  },
  {
    code: 'score/thin',
    severity: 'warning',
    about: `In a whole workshop at least five competencies can move by ${LEAST_RANGE} points or more; below that the debrief says nothing about them.`,
    bad: 'Seven competencies are touched once.',
    good: 'Five or more come up again and again.',
    find: ({ scenario, whole }) => {
      if (scenario.decisions.length < WHOLE || !scenario.rubric) return [];
      const wide = whole.scores.filter(({ least, most }) => most - least >= LEAST_RANGE);
      if (wide.length >= 5) return [];
      const message = `Only ${wide.length} of ${COMPETENCIES.length} competencies move by ${LEAST_RANGE} points in ${whole.plays} plays. Weigh the others more often.`;
      return [{ file: 'rubric.yaml', line: 0, at: 'thin', message }];
    },
  },
];
