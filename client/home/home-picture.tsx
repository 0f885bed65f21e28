// The picture on the first page: a room and three of its people, drawn. A gradient until it has loaded. F3.
import { useEffect, useState } from 'preact/hooks';

const ROOM = 'meeting-room';

type Drawn = { readonly room: string; readonly people: readonly string[] };

const asSource = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

export function HomePicture() {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('../stage/art/index.ts')
      .then(({ settingSvg }) => wanted && setDrawn({ room: asSource(settingSvg(ROOM)), people: [] }))
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  return (
    <div class="home-picture" aria-hidden="true">
      {drawn && <img alt="" src={drawn.room} />}
      {drawn && (
        <div class="home-people">
          {drawn.people.map((person) => (
            <img key={person} alt="" src={person} />
          ))}
        </div>
      )}
    </div>
  );
}
