// Phase names of a session and of a team's run. F0. The machine itself is in machine.ts.

export const SESSION_PHASES = ['lobby', 'prebrief', 'playing', 'debrief', 'closed'] as const;
export type SessionPhase = (typeof SESSION_PHASES)[number];

export const RUN_PHASES = [
  'waiting', // before play
  'reading',
  'voting',
  'talking',
  'revoting',
  'committing', // a tie, or lead decides: the lead's pick is awaited
  'consequence',
  'ended', // the ending is on screen
] as const;
export type RunPhase = (typeof RUN_PHASES)[number];
