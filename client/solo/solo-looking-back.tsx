// Looking back alone: the path, the marks with their evidence, another branch, and a plan of one's own. F3.
import { useMemo } from 'preact/hooks';
import { foldSeatDebrief, roomDebrief, type Debrief } from '../../sim/debrief/index.ts';
import type { Scenario } from '../../sim/scenario/index.ts';
import { rewind, type SessionState } from '../../sim/session/index.ts';
import { DebriefView } from '../debrief/debrief-view.tsx';
import { PlanForm } from '../debrief/plan-form.tsx';
import { RewindPanel, type PlayRewind } from '../debrief/rewind-panel.tsx';
import { RoomPictures } from '../debrief/room-pictures.tsx';
import { SOLO_SEAT } from './solo-session.ts';
import '../debrief/debrief.css';

/** The parts of the page in their order, by the ids of their headings. */
const PARTS: readonly (readonly [id: string, words: string])[] = [
  ['mine-title', 'Your own card'],
  ['map-title', 'The path'],
  ['lines-title', 'How things went'],
  ['path-title', 'What happened'],
  ['competency-title', 'By competency'],
  ['what-if', 'What if'],
  ['own-plan', 'Your own plan'],
];

function Contents() {
  return (
    <nav class="solo-parts no-print" aria-label="On this page">
      {PARTS.map(([id, words]) => (
        <a key={id} href={`#${id}`}>
          {words}
        </a>
      ))}
    </nav>
  );
}

type Props = { readonly scenario: Scenario; readonly state: SessionState; readonly debrief: Debrief };

export function SoloLookingBack({ scenario, state, debrief }: Props) {
  const room = useMemo(() => roomDebrief(scenario, state, 'facilitator'), [scenario, state]);
  const mine = useMemo(() => foldSeatDebrief(scenario, state, SOLO_SEAT), [scenario, state]);
  const teamId = state.runs[0]?.teamId ?? '';
  const play: PlayRewind = async (path) => {
    const played = rewind(scenario, state, path);
    return played.ok ? played : { ok: false, code: played.error.code };
  };
  return (
    <>
      <DebriefView debrief={debrief} mine={mine} solo contents={<Contents />}>
        <RoomPictures room={room} teamId={teamId} />
      </DebriefView>
      <section class="sheet debrief no-print" aria-labelledby="what-if">
        <h2 id="what-if">What if</h2>
        <p class="quiet">Take a decision the other way. What happened stays as it was.</p>
        <RewindPanel room={room} teamId={teamId} play={play} />
      </section>
      <section class="sheet debrief" aria-labelledby="own-plan">
        <h2 id="own-plan">Your own plan</h2>
        <p class="quiet">One thing for the next ten working days. It stays on this device.</p>
        <PlanForm code={state.id} title={scenario.title} />
      </section>
    </>
  );
}
