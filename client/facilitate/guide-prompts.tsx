// Guide prompts: what the scenario's guide says of the decision at hand, beside it. F3. Rule O6. Nothing without a guide.
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { ask } from '../net/api.ts';
import type { MarkdownTree } from '../ui/parse-markdown.ts';
import { readMarkdown } from '../ui/read-markdown.ts';
import { guideRow } from './guide-row.ts';

type Guide = Pick<Scenario, 'lang' | 'guide'>;
type Found = { readonly lang: string; readonly tree: MarkdownTree };

/** Where it pushes nothing away: the main button stays in sight from this width on. */
const WIDE = '(min-width: 1000px)';

/** Fetched and parsed once for a session, not at each decision. */
export function useGuide(slug: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const answer = await ask<Guide>(`/api/scenarios/${encodeURIComponent(slug)}/guide`);
      if (!current || !answer.ok || !answer.value.guide) return;
      const tree = await readMarkdown(answer.value.guide);
      if (current && tree !== null) setFound({ lang: answer.value.lang, tree });
    };
    void load();
    return () => {
      current = false;
    };
  }, [slug]);
  return found;
}

export function GuidePrompts({ guide, decisionId }: { readonly guide: Found; readonly decisionId: string }) {
  const prompts = guideRow(guide.tree, decisionId);
  const [open, setOpen] = useState(() => matchMedia(WIDE).matches);
  if (prompts.length === 0) return null;
  return (
    <details class="earlier" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>From the guide</summary>
      <dl class="guide-prompts" lang={guide.lang}>
        {prompts.map(({ label, words }, i) => (
          <div key={i}>
            {label !== '' && <dt>{label}</dt>}
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
