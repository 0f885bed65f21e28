// Guide: a scenario's guide for the facilitator, on the screen and on paper. F3.
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { ask } from '../net/api.ts';
import { pathParts } from '../router.ts';
import { Page, Wrong } from '../ui/chrome.tsx';
import { Markdown, partId, plainWords } from '../ui/markdown.tsx';
import { useNamedPart } from '../ui/named-part.ts';
import type { MarkdownTree } from '../ui/parse-markdown.ts';
import { readMarkdown } from '../ui/read-markdown.ts';
import './guide.css';

type Guide = Pick<Scenario, 'slug' | 'title' | 'lang' | 'guide'>;
/** `tree` is null for a text that cannot be drawn: then it is shown as it was written. */
type Found = Guide & { readonly text: string; readonly tree: MarkdownTree | null };

export function GuidePage() {
  const slug = pathParts.value[1] ?? '';
  const [found, setFound] = useState<Found | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const answer = await ask<Guide>(`/api/scenarios/${encodeURIComponent(slug)}/guide`);
      if (!current) return;
      if (!answer.ok) return setWrong(answer.error.code);
      const text = answer.value.guide ?? '';
      const tree = await readMarkdown(text);
      if (current) setFound({ ...answer.value, text, tree });
    };
    void load();
    return () => {
      current = false;
    };
  }, [slug]);

  if (found === null)
    return (
      <Page title="Guide">
        <h1>Guide</h1>
        {wrong === null ? <p role="status">Fetching the guide.</p> : <Wrong code={wrong} />}
        {wrong !== null && (
          <p>
            <a class="button" href="/facilitate">
              See the scenarios here
            </a>
          </p>
        )}
      </Page>
    );
  return <GuideSheet {...found} />;
}

function GuideSheet({ title, lang, text, tree }: Found) {
  const headings = tree?.children.filter((node) => node.type === 'heading') ?? [];
  const parts = headings.filter(({ depth }) => depth === 2);
  const hasTitle = headings.some(({ depth }) => depth === 1);
  const words = `Guide: ${title}`;
  useNamedPart(true);
  return (
    <Page title={words} wide>
      <p class="row no-print">
        <button type="button" class="button main" onClick={() => print()}>
          Print, or save as PDF
        </button>
        <a class="button" href="/facilitate">
          Host a session
        </a>
        <a class="button" href="/course">
          The course
        </a>
      </p>
      <div class="guide-split">
        {parts.length > 1 && (
          <nav class="guide-parts no-print" aria-label="Parts of this guide">
            <ul class="plain">
              {parts.map((part, i) => (
                <li key={i}>
                  <a href={`#${partId(i)}`} lang={lang}>
                    {plainWords(part.children)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <article class="guide" lang={lang}>
          {!hasTitle && <h1>{words}</h1>}
          {text.trim() === '' && (
            <p lang="en">This scenario came without a guide. Its authors can add one as guide.md.</p>
          )}
          {tree === null ? <pre class="guide-plain">{text}</pre> : <Markdown tree={tree} />}
        </article>
      </div>
    </Page>
  );
}
