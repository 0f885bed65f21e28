import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideRow } from '../../../client/facilitate/guide-row.ts';
import { parseMarkdown } from '../../../client/ui/parse-markdown.ts';

const rowOf = (text: string, decisionId: string) => {
  const tree = parseMarkdown(text);
  if (tree === null) throw new Error('not parsed');
  return guideRow(tree, decisionId);
};
const TABLE = `# A guide
| | What pulls apart | Ask |
|---|---|---|
| D1 The promise | a *date* or a form | Who says? |
| D12 The morning after | <b>bold</b> [a link](javascript:alert(1)) | |
`;

describe('O6: what a guide says of one decision', () => {
  it('is the row that begins with its id, by column, in plain words', () => {
    expect(rowOf(TABLE, 'd1')).toEqual([
      { label: 'What pulls apart', words: 'a date or a form' },
      { label: 'Ask', words: 'Who says?' },
    ]);
    expect(rowOf(TABLE, 'd12')).toEqual([{ label: 'What pulls apart', words: '<b>bold</b> a link' }]);
  });

  it('may stand in a list, and is nothing where no entry begins so', () => {
    expect(rowOf('- **D2 Eleven cards.** Listen. *Ask: which?*', 'd2')).toEqual([
      { label: '', words: 'Listen. Ask: which?' },
    ]);
    expect(rowOf(TABLE, 'd2')).toEqual([]);
    expect(rowOf('D1 is a word here.\n\n- D1 in no list of ours', 'd1')).toEqual([]);
  });

  it('is there for every decision of the scenarios that come with Caseroom', () => {
    const at = new URL('../../../scenarios/', import.meta.url);
    for (const slug of readdirSync(at)) {
      if (slug === 'LICENSE') continue;
      const story = readFileSync(new URL(`${slug}/story.ink`, at), 'utf8');
      const guide = parseMarkdown(readFileSync(new URL(`${slug}/guide.md`, at), 'utf8'));
      if (guide === null) throw new Error(slug);
      const ids = [...story.matchAll(/# decision: (\w+)/g)].map(([, id]) => id ?? '');
      expect(ids.length).toBeGreaterThan(2);
      for (const id of ids) expect(guideRow(guide, id), `${slug} ${id}`).not.toEqual([]);
    }
  });
});
