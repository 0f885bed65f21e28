import { describe, expect, it } from 'vitest';
import { parseRubric } from '../../sim/scenario/index.ts';

const RUBRIC = `version: 1
keys:
  - name: author
    decisions:
      d1:
        d1a:
          weights: { users: 2, iteration: -1 }
          rationale: Hears the need, but spends two days.
`;
/** Words that only a parser uses. */
const JARGON = /YAML|mapping|scalar|flow|block|implicit|token|indent|node|at line \d+, column/i;

describe('slips in an author’s YAML', () => {
  it.each([
    ['rationale: Hears', 'rationale: Quick: hears', 8, 'a colon inside a sentence'],
    ['rationale: Hears', 'rationale: "Hears" what is', 8, 'between quotation marks'],
    ['rationale: Hears', 'rationale: @Rosa hears', 8, 'between quotation marks'],
    ['rationale: Hears', 'rationale: "Hears', 9, 'opened, here or above, and not closed'],
    ['          rationale', '\trationale', 8, 'A tab stands'],
    ['          rationale', '         rationale', 8, 'as many spaces in front'],
    ['-1 }', '-1', 8, 'A bracket is opened'],
    ['version: 1', 'version: 1\nversion: 2', 2, '“version” stands here a second time'],
    ['rationale: Hears', 'rationale Hears', 8, 'a colon and a space'],
  ])('A4: %j written as %j is told in line %i, in plain words', (was, is, line, words) => {
    const read = parseRubric(RUBRIC.replace(was, is), 'rubric.yaml');
    const [first] = read.ok ? [] : read.error;
    expect(first).toMatchObject({ line });
    expect(first?.message).toContain(words);
    expect(first?.message).not.toMatch(JARGON);
  });
});
