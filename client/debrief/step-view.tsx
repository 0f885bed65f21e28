// Step view: what there is to see at a step of the debrief, the same for the console and for phones. F3.
import type { RoomDebrief } from '../../sim/debrief/room.ts';
import type { DebriefStep } from '../../sim/session/debrief-state.ts';
import { DivePanel } from './dive-panel.tsx';
import { ConfidencePlot } from './pictures/confidence-plot.tsx';
import { DotStrips } from './pictures/dot-strips.tsx';
import { IndicatorLines } from './pictures/indicator-lines.tsx';
import { PathMap } from './pictures/path-map.tsx';
import { proposalWords } from './proposal-words.ts';
import { RatingsTold } from './ratings-told.tsx';
import { STAGE_TITLE } from './step-words.ts';
import { WordCloud } from './word-cloud.tsx';

type Props = {
  readonly room: RoomDebrief;
  readonly step: DebriefStep;
  /** The own team, on a phone. */
  readonly teamId: string | null;
};

export function StepView({ room, step, teamId }: Props) {
  switch (step) {
    case 'reactions':
      return <WordCloud reactions={room.reactions} />;
    case 'happened':
      return (
        <>
          <PathMap room={room} size="page" teamId={teamId} />
          {teamId !== null && <IndicatorLines room={room} teamId={teamId} />}
        </>
      );
    case 'pick':
      return (
        <>
          {/* The console has them beside its ticks. */}
          {teamId !== null && <Proposals room={room} />}
          <ConfidencePlot room={room} size="page" />
        </>
      );
    case 'dive':
      return (
        <>
          {room.progress?.dive && <p class="eyebrow-dark">{STAGE_TITLE[room.progress.dive.stage]}</p>}
          <DivePanel room={room} size="page" />
        </>
      );
    case 'competencies':
      return <DotStrips room={room} size="page" teamId={teamId} />;
    case 'exit':
      return room.ratings && <RatingsTold ratings={room.ratings} />;
    case 'rewind':
    case 'transfer':
      return null;
  }
}

/** What is proposed and what was picked beside it, as it was played, with what the room goes into marked. */
export function Proposals({ room }: { readonly room: RoomDebrief }) {
  const { sheets, proposed, dives } = room;
  const shown = sheets.flatMap(({ id, heading }, i) => {
    const why = proposed.find(({ decisionId }) => decisionId === id)?.why;
    const order = dives.indexOf(id);
    return why || order >= 0 ? [{ id, heading, why, order, number: i + 1 }] : [];
  });
  if (shown.length === 0)
    return <p class="quiet">All went the same way and nobody changed a vote. Choose what you like.</p>;
  return (
    <ol class="path proposals">
      {shown.map(({ id, heading, why, order, number }) => (
        <li key={id} class={order >= 0 ? 'into' : ''}>
          <b>
            {number}. {heading}
          </b>
          {why && <span>{proposalWords(why)}</span>}
          {order >= 0 && (
            <span class="into-mark">
              {order === 0 ? 'We look closer at this' : order === 1 ? 'Then at this' : 'And at this'}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
