// The learner's own map as a card: read from this browser's plays, cleared and brought back here. F3. Rule O4.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CourseScenario } from '../../authoring/exercise.ts';
import type { EpochMs } from '../../sim/kit/index.ts';
import { COMPETENCY_TITLE, type Competency } from '../../sim/scenario/competency.ts';
import { soloParts } from '../solo/solo-parts.ts';
import { countWords } from '../ui/words.ts';
import { ownMap, type MapLine, type MapPlay } from './own-map.ts';

/** When the map was last cleared; 0: never. */
const SINCE = 'caseroom-map-since';

const keptSince = (): EpochMs => {
  try {
    return Number(localStorage.getItem(SINCE)) || 0;
  } catch {
    return 0;
  }
};
const keepSince = (since: EpochMs): void => {
  try {
    if (since === 0) localStorage.removeItem(SINCE);
    else localStorage.setItem(SINCE, String(since));
  } catch {
    // Not kept: the map is clear until the page is left.
  }
};

async function readPlays(): Promise<readonly MapPlay[]> {
  const { store, clock } = await soloParts();
  const now = clock.now();
  const plays = (await store.plays()).filter(({ purgeAt }) => purgeAt > now);
  return Promise.all(
    plays.map(async ({ id, scenario }) => ({
      scenario,
      events: (await store.read(id)).map(({ event }) => event),
    })),
  );
}

type Props = {
  readonly shelf: readonly CourseScenario[];
  /** Its plays have been read, or cannot be. */
  readonly onDrawn: () => void;
};

export function OwnMapCard({ shelf, onDrawn }: Props) {
  const [plays, setPlays] = useState<readonly MapPlay[] | 'closed' | null>(null);
  const [since, setSince] = useState(keptSince);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    readPlays()
      .then(setPlays, () => setPlays('closed'))
      .finally(onDrawn);
  }, []);
  const change = (moment: EpochMs): void => {
    keepSince(moment);
    setSince(moment);
    heading.current?.focus();
  };
  const lines = plays === null || plays === 'closed' ? [] : ownMap(plays, since);
  const isEmpty = lines.every(({ decisions }) => decisions === 0);
  return (
    <section class="sheet" id="map" aria-labelledby="map-title">
      <h2 id="map-title" ref={heading} tabIndex={-1}>
        Your own map
      </h2>
      <p class="course-words">
        Which competencies the decisions of your solo plays have touched so far. It says where you have been,
        not how well you did, and it stays in this browser. When a play is deleted it leaves the map as well.
      </p>
      <div role="status">
        {plays === 'closed' && <p>This browser does not let us keep anything, so there is no map.</p>}
        {plays !== null && plays !== 'closed' && isEmpty && (
          <p>
            {since > 0 ? 'The map is clear. Your plays are still there.' : 'Nothing here yet.'} It fills as
            you <a href="/solo">play alone</a>.
          </p>
        )}
      </div>
      {!isEmpty && (
        <dl class="course-map">
          {lines.map((line) => (
            <Line key={line.competency} line={line} shelf={shelf} />
          ))}
        </dl>
      )}
      <p class="row no-print">
        {!isEmpty && (
          <button type="button" class="button slim" onClick={() => change(Date.now())}>
            Clear it
          </button>
        )}
        {since > 0 && (
          <button type="button" class="button slim" onClick={() => change(0)}>
            Bring back what was cleared
          </button>
        )}
      </p>
    </section>
  );
}

function Line({ line, shelf }: { readonly line: MapLine; readonly shelf: readonly CourseScenario[] }) {
  const { competency, decisions, scenarios } = line;
  return (
    <div>
      <dt>{COMPETENCY_TITLE[competency]}</dt>
      {decisions === 0 ? (
        <dd class="quiet">
          Not met yet. <Where competency={competency} shelf={shelf} />
        </dd>
      ) : (
        <dd>
          {countWords(decisions, 'decision', 'decisions')} in{' '}
          {scenarios.map(({ slug, title, lang }, i) => (
            <span key={slug}>
              {i > 0 && ', '}
              <span lang={lang}>{title}</span>
            </span>
          ))}
        </dd>
      )}
    </div>
  );
}

/** Where it comes up most often for the length. */
function Where({
  competency,
  shelf,
}: {
  readonly competency: Competency;
  readonly shelf: readonly CourseScenario[];
}) {
  const share = ({ exercise, decisions }: CourseScenario): number => exercise[competency].length / decisions;
  const best = [...shelf].sort((a, b) => share(b) - share(a))[0];
  if (best === undefined || !(share(best) > 0)) return null;
  return (
    <>
      It comes up often in <span lang={best.lang}>{best.title}</span>.
    </>
  );
}
