// Markdown as elements: drawn from its parsed tree, for text that may come from a stranger. F3. Rule O2.
// No text ever becomes HTML: what is not named here is shown as words or left out.
import type { ComponentChildren } from 'preact';
import type { MarkdownTree } from './parse-markdown.ts';

type Node = MarkdownTree['children'][number];
type Table = Extract<Node, { type: 'table' }>;
type Cell = Extract<Node, { type: 'tableCell' }>;

/** Quotes and lists nested deeper are told as plain words, so that none overflows the stack. */
const MOST_DEPTH = 24;
const SCHEMES = ['https:', 'http:', 'mailto:'];

/** An address to follow: a whole web or mail address, never one of this site, a script or data. Else null. */
export function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return SCHEMES.includes(protocol) ? href : null;
}

/** Words of nodes without their marks, to any depth. */
export function plainWords(nodes: readonly Node[]): string {
  let words = '';
  const left: Node[] = [...nodes].reverse();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if ('value' in node) words += node.value;
    else if ('children' in node) left.push(...([...node.children].reverse() as Node[]));
  }
  return words;
}

/** Id of the nth heading of level 2, from 0, for links to it. */
export const partId = (n: number): string => `part-${n + 1}`;

export function Markdown({ tree }: { readonly tree: MarkdownTree }) {
  const addresses = new Map(
    tree.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])),
  );
  const parts = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
  const hasTitle = tree.children.find((node) => node.type === 'heading' && node.depth === 1);

  const link = (address: string | undefined, words: ComponentChildren) => {
    const href = safeHref(address ?? '');
    if (href === null) return <>{words}</>;
    return (
      <a href={href} rel="noopener noreferrer">
        {words}
      </a>
    );
  };
  const all = (nodes: readonly Node[], depth: number): ComponentChildren =>
    depth > MOST_DEPTH ? plainWords(nodes) : nodes.map((node) => one(node, depth + 1));

  const cell = (node: Cell, depth: number, label: string, isRowHead: boolean) => {
    const words = all(node.children, depth);
    const labelled = label === '' ? {} : { 'data-label': label };
    if (isRowHead)
      return (
        <th scope="row" {...labelled}>
          {words}
        </th>
      );
    return (
      <td {...labelled}>
        <span>{words}</span>
      </td>
    );
  };
  const table = ({ children: [head, ...rows] }: Table, depth: number) => {
    const labels = head?.children.map((one) => plainWords(one.children)) ?? [];
    return (
      <table>
        <thead>
          <tr>
            {head?.children.map((one, i) =>
              labels[i] === '' ? <td key={i} /> : <th scope="col">{all(one.children, depth)}</th>,
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>{row.children.map((one, i) => cell(one, depth, labels[i] ?? '', i === 0))}</tr>
          ))}
        </tbody>
      </table>
    );
  };
  const heading = (node: Extract<Node, { type: 'heading' }>, words: ComponentChildren) => {
    if (node === hasTitle) return <h1>{words}</h1>;
    if (node.depth === 1) return <h2>{words}</h2>;
    if (node.depth === 2) return <h2 id={partId(parts.indexOf(node))}>{words}</h2>;
    return node.depth === 3 ? <h3>{words}</h3> : <h4>{words}</h4>;
  };

  const one = (node: Node, depth: number): ComponentChildren => {
    switch (node.type) {
      case 'text':
        return node.value;
      case 'html':
        return node.value.startsWith('<!--') ? null : <code>{node.value}</code>;
      case 'inlineCode':
        return <code>{node.value}</code>;
      case 'code':
        return (
          <pre>
            <code>{node.value}</code>
          </pre>
        );
      case 'break':
        return <br />;
      case 'thematicBreak':
        return <hr />;
      case 'image':
      case 'imageReference':
        return node.alt ? `[${node.alt}]` : null;
      case 'definition':
        return null;
      case 'table':
        return table(node, depth);
      default:
    }
    const words = 'children' in node ? all(node.children, depth) : null;
    switch (node.type) {
      case 'heading':
        return heading(node, words);
      case 'paragraph':
        return <p>{words}</p>;
      case 'strong':
        return <strong>{words}</strong>;
      case 'emphasis':
        return <em>{words}</em>;
      case 'blockquote':
        return <blockquote>{words}</blockquote>;
      case 'list':
        return node.ordered ? <ol start={node.start ?? 1}>{words}</ol> : <ul>{words}</ul>;
      case 'listItem':
        // An item of one paragraph is a line, not a block.
        return node.children.length === 1 && node.children[0]?.type === 'paragraph' ? (
          <li>{all(node.children[0].children, depth)}</li>
        ) : (
          <li>{words}</li>
        );
      case 'link':
        return link(node.url, words);
      case 'linkReference':
        return link(addresses.get(node.identifier), words);
      default:
        return words;
    }
  };
  return <>{tree.children.map((node) => one(node, 0))}</>;
}
