// Cover: a place and two people of a scenario, drawn; a gradient until the drawing has loaded. F3.
import './cover.css';
import { useEffect, useState } from 'preact/hooks';

/** `setting`: the scenario's first scene, shown when nobody has drawn a cover for it. */
type CoverProps = { readonly slug: string; readonly setting: string };

export function Cover({ slug, setting }: CoverProps) {
  const [svg, setSvg] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('../stage/art/index.ts')
      .then(({ coverSvg }) => wanted && setSvg(coverSvg(slug, setting)))
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [slug, setting]);
  return (
    <span class="cover" aria-hidden="true">
      {svg !== null && <img alt="" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />}
    </span>
  );
}
