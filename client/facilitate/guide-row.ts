// Guide row: what a guide says of one decision, from the table or list whose entries begin with the decision's id. F3.
// Pure. Words alone, so that a stranger's guide can do no more here than on its own page. Rule O6.
import { plainWords } from '../ui/markdown.tsx';
import type { MarkdownTree } from '../ui/parse-markdown.ts';

type Node = MarkdownTree['children'][number];
type Table = Extract<Node, { type: 'table' }>;
type List = Extract<Node, { type: 'list' }>;

/** `label` is the heading of its column; '' in a list. */
export type Prompt = { readonly label: string; readonly words: string };

/** 'D1 The promise' is of d1, 'D12 …' is not. */
function isOf(words: string, decisionId: string): boolean {
  const start = words.trim().toLowerCase();
  const id = decisionId.toLowerCase();
  return start === id || (start.startsWith(id) && /[\s.:·,]/.test(start.charAt(id.length)));
}

function inTable({ children: [head, ...rows] }: Table, decisionId: string): readonly Prompt[] {
  const row = rows.find(({ children: [first] }) => first && isOf(plainWords(first.children), decisionId));
  return (row?.children.slice(1) ?? []).flatMap((cell, i) => {
    const words = plainWords(cell.children).trim();
    const label = plainWords(head?.children[i + 1]?.children ?? []).trim();
    return words === '' ? [] : [{ label, words }];
  });
}

function inList({ children }: List, decisionId: string): readonly Prompt[] {
  for (const { children: blocks } of children) {
    const [first] = blocks;
    if (first?.type !== 'paragraph') continue;
    const [title, ...others] = first.children;
    if (title?.type !== 'strong' || !isOf(plainWords(title.children), decisionId)) continue;
    const words = plainWords(others).trim();
    if (words !== '') return [{ label: '', words }];
  }
  return [];
}

/** Empty where the guide has no such entry. */
export function guideRow(tree: MarkdownTree, decisionId: string): readonly Prompt[] {
  for (const node of tree.children) {
    const found =
      node.type === 'table'
        ? inTable(node, decisionId)
        : node.type === 'list'
          ? inList(node, decisionId)
          : [];
    if (found.length > 0) return found;
  }
  return [];
}
