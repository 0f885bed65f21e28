// Hostile and ordinary Markdown: every element that comes out of it, with its attributes.
import { readFileSync } from 'node:fs';
import type { ComponentChildren, VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { Markdown, safeHref } from '../../../client/ui/markdown.tsx';
import { parseMarkdown } from '../../../client/ui/parse-markdown.ts';

type Element = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly text: string;
};

const textOf = (node: ComponentChildren): string => {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (typeof node === 'object' && node !== null)
    return textOf((node as VNode<{ children?: ComponentChildren }>).props.children);
  return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
};

function elementsOf(node: ComponentChildren): readonly Element[] {
  if (Array.isArray(node)) return node.flatMap(elementsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, props } = node as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'function') return elementsOf((type as (given: object) => ComponentChildren)(props));
  const { children, ...attributes } = props;
  const inside = elementsOf(children);
  return typeof type === 'string' ? [{ tag: type, attributes, text: textOf(children) }, ...inside] : inside;
}

const drawn = (text: string): readonly Element[] => {
  const tree = parseMarkdown(text);
  if (tree === null) throw new Error('not parsed');
  return elementsOf(<Markdown tree={tree} />);
};
const PLAIN = new Set(
  'h1 h2 h3 h4 p ul ol li strong em blockquote code pre br hr table thead tbody tr th td span a'.split(' '),
);
const ATTRIBUTES = new Set(['href', 'rel', 'id', 'scope', 'start', 'data-label']);

const HOSTILE = `# Guide <script>alert(1)</script>

<script>document.title = 'taken'</script>

<img src=x onerror="alert(2)">

<iframe src="https://evil.example"></iframe>

A paragraph with <b onmouseover="alert(3)">bold</b> and <svg/onload=alert(4)>.

[one](javascript:alert(5)) [two](JaVaScRiPt:alert(6)) [three](data:text/html;base64,PHNjcmlwdD4=)
[four](  javascript&colon;alert(7)) [five](vbscript:x) [six](/api/sessions) [seven](//evil.example)
[eight](file:///etc/passwd) [nine][ref] <javascript:alert(8)> [ten](java&#10;script:alert(9))

![a picture](https://evil.example/track.png) ![](data:image/svg+xml,<svg/onload=alert(10)>)

[ref]: javascript:alert(11)

| a <script> | [b](javascript:alert(12)) |
|---|---|
| <img src=x onerror=alert(13)> | ![x](https://evil.example/y.png) |
`;

describe('Markdown from strangers', () => {
  it('O2: scripts, handlers, frames, pictures and addresses of scripts come out as words or not at all', () => {
    const elements = drawn(HOSTILE);
    expect(elements.filter(({ tag }) => !PLAIN.has(tag))).toEqual([]);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((one) => !ATTRIBUTES.has(one)),
    ).toEqual([]);
    expect(elements.filter(({ tag }) => tag === 'a')).toEqual([]);
    const words = elements.map(({ text }) => text).join(' ');
    expect(words).toContain("<script>document.title = 'taken'</script>");
    expect(words).toContain('[a picture]');
    expect(words).toContain('nine');
  });

  it('O2: only whole web and mail addresses are followed', () => {
    const links = drawn(
      '<https://a.example/x?y=1&z=2> [b](http://b.example) [c][d] <e@f.example>\n\n[d]: https://d.example',
    );
    expect(links.filter(({ tag }) => tag === 'a').map(({ attributes }) => attributes)).toEqual(
      ['https://a.example/x?y=1&z=2', 'http://b.example/', 'https://d.example/', 'mailto:e@f.example'].map(
        (href) => ({
          href,
          rel: 'noopener noreferrer',
        }),
      ),
    );
    expect(
      [
        'javascript:x',
        ' javascript:x',
        '\u0001javascript:x',
        'java\nscript:x',
        'data:,x',
        'blob:x',
        '#x',
        '',
      ].map(safeHref),
    ).toEqual(Array(8).fill(null));
  });

  it('O2: nesting without end and texts without end are told as words, not followed', () => {
    const deep = drawn(`${'> '.repeat(400)}bottom`);
    expect(deep.length).toBeLessThan(60);
    expect(deep.at(-1)?.text).toContain('bottom');
    expect(parseMarkdown('a'.repeat(60_001))).toBeNull();
  });

  it('O2: a guide of the library comes out whole: parts, run sheet, sources', () => {
    const text = readFileSync('scenarios/ask-alma/guide.md', 'utf8');
    const elements = drawn(text);
    const of = (tag: string) => elements.filter((one) => one.tag === tag);
    expect(of('h1')).toHaveLength(1);
    expect(of('h2').map(({ attributes }) => attributes['id'])).toEqual(
      of('h2').map((_, i) => `part-${i + 1}`),
    );
    expect(of('table')).toHaveLength(text.match(/^\|[-| ]+\|$/gm)?.length ?? -1);
    expect(of('a').length).toBe(text.match(/<https?:/g)?.length);
    expect(
      of('td').filter(({ attributes }) => attributes['data-label'] === 'Decisions').length,
    ).toBeGreaterThan(2);
  });
});
