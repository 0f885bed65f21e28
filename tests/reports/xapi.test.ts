import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import validateStatement from '@learninglocker/xapi-validation';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_TYPES, EXTENSIONS, sha1, uuidOf, VERBS, xapiStatements } from '../../reports/index.ts';
import { NAMES, playedOf, playedSession, REASON_OF_FIVE } from './played-session.ts';

const home = 'https://caseroom.example.org/';

describe('xapi', () => {
  it('X8: docs/exports.md tells every verb, activity type and extension', () => {
    const page = readFileSync('docs/exports.md', 'utf8');
    for (const id of [...Object.values(VERBS), ...Object.values(ACTIVITY_TYPES), ...EXTENSIONS])
      expect(page).toContain(`\`${id}\``);
  });

  it('X8: every statement of a whole session is valid xAPI 1.0.3, by a validator that is not ours', () => {
    const statements = xapiStatements({ home, ...playedSession().played });
    expect(statements.length).toBe(9 + 64 + 1 + 8);
    for (const statement of statements) expect(validateStatement(statement)).toEqual([]);
    expect(new Set(statements.map(({ verb }) => verb.id))).toEqual(new Set(Object.values(VERBS)));
    expect(validateStatement({ ...statements[0], timestamp: 'noon' })).not.toEqual([]);
  });

  it('X8: a card on the table is shared, by whoever put it there, in the decision it belongs to', () => {
    const { played } = playedSession();
    const tabled = played.events.find(({ type }) => type === 'CardTabled');
    const shared = xapiStatements({ home, ...played }).filter(({ verb }) => verb.id === VERBS.shared);
    expect(shared).toHaveLength(1);
    expect(shared[0]?.object.id).toBe(
      `${home}scenarios/first-of-the-month/decisions/${played.state.runs[0]?.decided[0]?.decisionId}`,
    );
    expect(shared[0]?.timestamp).toBe(new Date(tabled?.at ?? 0).toISOString());
    expect(shared[0]?.context['extensions']).toEqual({
      [`${home}xapi/card`]: played.state.runs[0]?.decided[0]?.tabled[0],
    });
  });

  it('X8: the same happening has the same id, also after a restart; two happenings never', () => {
    const { session, played } = playedSession();
    const ids = xapiStatements({ home, ...played }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    session.must({ type: 'CloseSession' });
    expect(xapiStatements({ home, ...playedOf(session) }).map(({ id }) => id)).toEqual(ids);
    expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('X3: people are pseudonyms, and no reason leaves this way', () => {
    const text = JSON.stringify(xapiStatements({ home, ...playedSession().played }));
    for (const word of [...NAMES.slice(0, 3), 'Late Larry', REASON_OF_FIVE]) expect(text).not.toContain(word);
    expect(text).toContain('/P009"');
  });

  it('X8: statements come in the order of time', () => {
    const times = xapiStatements({ home, ...playedSession().played }).map(({ timestamp }) => timestamp);
    expect(times).toEqual([...times].sort());
  });

  it.each(['', 'abc', 'é🙂', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'x'.repeat(1000)])(
    'X8: an id is made by SHA-1 as the standard has it (%#)',
    (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(sha1(bytes)).toBe(createHash('sha1').update(bytes).digest('hex'));
      expect(uuidOf(text)).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
    },
  );
});
