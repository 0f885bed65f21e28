// Dot strips: by competency the band in words and a dot for each decision of each team; dots open the evidence. F3.
// Rule D7. One team: dots in the order of play. Many: heaps by decision and weight.
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { RoomDebrief } from '../../../sim/debrief/room.ts';
import { COMPETENCY_STATEMENT, COMPETENCY_TITLE } from '../../../sim/scenario/competency.ts';
import { AsTable } from './as-table.tsx';
import { ClusterDialog } from './cluster-dialog.tsx';
import { HeapGrid, WallHeaps } from './heap-grid.tsx';
import { countWords } from '../../ui/words.ts';
import { useFittedStrips } from './fit-strips.ts';
import { shortHeading } from './room-map.ts';
import { clusterLabel, stripsOf, type Cluster, type Strip } from './strip-layout.ts';
import { useRoom, type PictureSize } from './use-room.ts';
import {
  BANDS_WORDS,
  bandCounts,
  bandWords,
  chancesWords,
  NO_BAND,
  weightSign,
  weightWords,
} from './weight-words.ts';
import { WeightDot } from './weight-dot.tsx';
import '../pictures.css';

type Props = {
  readonly room: Pick<RoomDebrief, 'marking' | 'sheets' | 'teams'>;
  readonly size: PictureSize;
  /** This team alone; null: all teams. */
  readonly teamId?: string | null;
};
type Opened = { readonly strip: Strip; readonly cluster: Cluster };

/** Of a strip's head, in the text's own size. */
const HEAD = 22;

export function DotStrips({ room, size, teamId = null }: Props) {
  const strips = useMemo(() => stripsOf(room, teamId), [room.marking, room.sheets, room.teams, teamId]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { ref, room: space } = useRoom<HTMLUListElement>(size);
  const fitted = useFittedStrips(size === 'wall');
  const list = useCallback(
    (element: HTMLUListElement | null) => {
      ref(element);
      fitted(element);
    },
    [ref, fitted],
  );
  // Beside the heads where there is room, as pictures.css has it.
  const wide = (space?.width ?? 0) / (space?.em ?? 1);
  const ems = wide > HEAD * 2.5 ? wide - HEAD : wide;
  if (strips.length === 0) return <p class="quiet">This story has no scores, so there are no marks.</p>;
  const isWall = size === 'wall';
  const isAlone = (strips[0]?.marks.length ?? 0) === 1;
  return (
    <div class={`pic strips${isWall ? ' wall' : ''}${isAlone ? ' alone' : ''}`}>
      <p class={isWall ? 'strip-key' : 'strip-key quiet'}>
        {isWall
          ? `Above the line: strengthened. Below: set back.${isAlone ? '' : ' Larger: more teams. Figures count teams.'}`
          : `Above the line it was strengthened, below it set back. A dot for each ${isAlone ? 'decision' : 'team'}; 3B is option B in decision 3. Open one to see what it rests on.`}
      </p>
      {!isWall && <p class="strip-key quiet">{BANDS_WORDS}</p>}
      <ul class="plain strip-list" ref={list}>
        {strips.map((strip) => (
          <li class="strip" key={strip.competency}>
            <StripHead strip={strip} isAlone={isAlone} isWall={isWall} />
            {isAlone ? (
              <Row strip={strip} isWall={isWall} onOpen={setOpened} />
            ) : isWall ? (
              <WallHeaps strip={strip} />
            ) : (
              <HeapGrid strip={strip} ems={ems} onOpen={(cluster) => setOpened({ strip, cluster })} />
            )}
          </li>
        ))}
      </ul>
      {!isWall && <Table strips={strips} />}
      {opened !== null && (
        <ClusterDialog
          room={room}
          competency={opened.strip.competency}
          cluster={opened.cluster}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

type HeadProps = { readonly strip: Strip; readonly isAlone: boolean; readonly isWall: boolean };

function StripHead({ strip, isAlone, isWall }: HeadProps) {
  const marks = strip.marks.map(({ mark }) => mark);
  const [only] = marks;
  return (
    <div class="strip-head">
      <h3>{COMPETENCY_TITLE[strip.competency]}</h3>
      {!isWall && <p class="quiet small strip-statement">{COMPETENCY_STATEMENT[strip.competency]}</p>}
      {isAlone && only ? (
        <p class={only.band === null ? 'strip-band none' : 'strip-band'}>
          {/* The wall has no room for the reason. */}
          {isWall && only.band === null ? NO_BAND : bandWords(only)}
        </p>
      ) : (
        <ul class="plain strip-bands">
          {bandCounts(marks).map(({ band, title, teams }) => (
            <li class={band === null ? 'none' : undefined} key={title}>
              {/* On the wall the key says what is counted. */}
              <b>{isWall ? teams : `${countWords(teams, 'team', 'teams')}:`}</b> {title}
            </li>
          ))}
        </ul>
      )}
      <p class="strip-chances">{chancesWords(marks)}</p>
    </div>
  );
}

type RowProps = {
  readonly strip: Strip;
  readonly isWall: boolean;
  readonly onOpen: (opened: Opened) => void;
};

function Row({ strip, isWall, onOpen }: RowProps) {
  return (
    <div class="strip-row" role="group" aria-label={`Evidence for ${COMPETENCY_TITLE[strip.competency]}`}>
      {strip.clusters.map((cluster) => {
        const inside = (
          <>
            <WeightDot weight={cluster.weight} />
            <span class="strip-tag" aria-hidden="true">
              {cluster.number}
              {cluster.letter}
            </span>
          </>
        );
        return isWall ? (
          <span class="strip-dot" key={cluster.decisionId}>
            {inside}
          </span>
        ) : (
          <button
            type="button"
            class="strip-dot"
            key={cluster.decisionId}
            aria-label={clusterLabel(cluster, true)}
            onClick={() => onOpen({ strip, cluster })}
          >
            {inside}
          </button>
        );
      })}
    </div>
  );
}

function Table({ strips }: { readonly strips: readonly Strip[] }) {
  return (
    <AsTable
      of="what each decision did"
      head={['Competency', 'Decision', 'Option', 'What it did', 'Teams']}
      rows={() =>
        strips.flatMap(({ competency, clusters }) =>
          clusters.map(({ number, heading, letter, weight, teams }) => [
            COMPETENCY_TITLE[competency],
            `${number}. ${shortHeading(heading)}`,
            letter,
            `${weightWords(weight)} (${weightSign(weight)})`,
            `${teams.length}: ${teams.map(({ name }) => name).join(', ')}`,
          ]),
        )
      }
    />
  );
}
