// The picture on the first page: a room and three of its people, drawn. A gradient until it has loaded. F3.
import { useEffect, useState } from 'preact/hooks';

const ROOM = 'meeting-room';
const PEOPLE = [
  ['nadia', 'worried'],
  ['kenji', 'thinking'],
  ['marguerite', 'happy'],
] as const;
/** The middle of a 1600 × 900 scene, as wide as the frame. */
const VIEW = '200 0 1200 900';

type Art = typeof import('../stage/art/index.ts');

const placed = (svg: string, x: number, y: number): string => svg.replace('<svg ', `<svg x="${x}" y="${y}" `);

function draw(art: Art): string {
  const [width, height] = [art.PORTRAIT_WIDTH * 1.3, art.PORTRAIT_HEIGHT * 1.3];
  const people = PEOPLE.map(([person, emotion], i) =>
    placed(art.atSize(art.portraitSvg(person, emotion), width, height), 800 + (i - 1) * 385 - width / 2, 125),
  );
  const fore = placed(art.foreSvg(ROOM), 0, art.BACK_HEIGHT - art.FORE_HEIGHT);
  const layers = [art.backSvg(ROOM), ...people, fore].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${VIEW}" width="1200" height="900">${layers}</svg>`;
}

export function HomePicture() {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    import('../stage/art/index.ts')
      .then((art) => wanted && setSource(`data:image/svg+xml,${encodeURIComponent(draw(art))}`))
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <div class="home-picture" aria-hidden="true">
      {source !== null && <img alt="" src={source} />}
    </div>
  );
}
