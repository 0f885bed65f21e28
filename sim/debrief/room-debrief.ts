// A session's state → what the room may see of its debrief. F0. Rules G2, G4, W3.
import { panelSplit, panelWord, type Scenario } from '../scenario/index.ts';
import {
  isAtLeast,
  divesOf,
  proposeDecisions,
  rewind,
  type DebriefProgress,
  type DebriefState,
  type SessionState,
} from '../session/index.ts';
import { diveOf } from './dive.ts';
import { pathsOf } from './paths.ts';
import { countWords, poolOf } from './pool.ts';
import type { Marking, RoomDebrief } from './room.ts';

/** Who looks: the room sees what its step has come to; the facilitator all of it, from the start. */
export type DebriefAudience = 'room' | 'facilitator';

const progressOf = ({
  step,
  since,
  deadline,
  picked,
  dive,
  rewind: path,
}: DebriefState): DebriefProgress => ({
  step,
  since,
  deadline,
  picked,
  dive,
  rewind: path,
});

/** From the last step on, and once the session is closed, everything is there for everyone to read. */
export const isLaidOpen = ({ phase, debrief }: SessionState): boolean =>
  phase === 'closed' || debrief === null || debrief.step === 'exit';

function markingOf(scenario: Scenario, state: SessionState): Marking | null {
  const key = scenario.rubric?.author;
  if (!key) return null;
  const { panel } = scenario;
  const word = panel ? panelWord(panel.people) : null;
  const splits = Object.keys(panel?.decisions ?? {}).flatMap((id) => {
    const split = panel ? panelSplit(panel, id) : null;
    return split ? [[id, split] as const] : [];
  });
  return {
    key,
    reach: scenario.reach?.[state.config.cut] ?? null,
    panel: word && { word, splits: Object.fromEntries(splits) },
  };
}

export function roomDebrief(scenario: Scenario, state: SessionState, audience: DebriefAudience): RoomDebrief {
  const { debrief } = state;
  const isOpen = audience === 'facilitator' || isLaidOpen(state);
  const from = (step: DebriefProgress['step']): boolean =>
    isOpen || (debrief !== null && isAtLeast(debrief, step));
  const paths = pathsOf(scenario, state);
  const shown = from('happened');
  const teamNames = new Map(state.runs.map(({ teamId, name }) => [teamId, name]));
  const rewound = debrief?.rewind && from('rewind') ? rewind(scenario, state, debrief.rewind) : null;
  return {
    code: state.code,
    title: scenario.title,
    scenario: scenario.slug,
    lang: scenario.lang,
    purgeAt: state.config.purgeAt,
    progress: debrief && progressOf(debrief),
    reactions: countWords((debrief?.reactions ?? []).map(({ words }) => words)),
    sheets: shown ? paths.sheets : [],
    teams: shown ? paths.teams : [],
    told: shown ? paths.told : [],
    proposed: from('pick') ? proposeDecisions(scenario, state) : [],
    dives: debrief && from('pick') ? divesOf(scenario, state) : [],
    dive: debrief?.dive ? diveOf(scenario, state, debrief.dive.decisionId, debrief.dive.stage) : null,
    marking: from('competencies') ? markingOf(scenario, state) : null,
    confidence: from('pick') ? paths.confidence : [],
    notes: (debrief?.notes ?? []).map(({ id, competency, kind, text, teamId }) => ({
      id,
      competency,
      kind,
      text,
      team: teamNames.get(teamId) ?? '',
    })),
    rewind: rewound?.ok ? rewound.value : null,
    ratings: debrief && from('exit') ? ratingsOf(debrief) : null,
  };
}

function ratingsOf({ ratings }: DebriefState): RoomDebrief['ratings'] {
  const words = poolOf(
    ratings.length,
    ratings.map(({ text }) => text),
  );
  const counts = [1, 2, 3, 4, 5].map((n) => ratings.filter(({ rating }) => rating === n).length);
  return { ...words, counts: words.few ? [] : counts };
}
