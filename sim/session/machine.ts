// The phase machine of a team's run (xstate holds the phase only). F0. Rules P1–P6 of SPEC.
import { setup, transition } from 'xstate';
import type { RunPhase } from './phase.ts';

export type RunStep = 'OPEN' | 'BALLOT' | 'TALK' | 'REVOTE' | 'BACK' | 'ASK_LEAD' | 'COMMIT' | 'NEXT' | 'END';

const machine = setup({ types: { events: {} as { type: RunStep } } }).createMachine({
  id: 'run',
  initial: 'waiting',
  states: {
    waiting: { on: { OPEN: 'reading', BALLOT: 'voting', END: 'ended' } },
    // COMMIT from here is a decision that the facilitator skips.
    reading: { on: { BALLOT: 'voting', COMMIT: 'consequence' } },
    voting: { on: { TALK: 'talking', ASK_LEAD: 'committing', COMMIT: 'consequence' } },
    talking: { on: { REVOTE: 'revoting', COMMIT: 'consequence' } },
    revoting: { on: { ASK_LEAD: 'committing', COMMIT: 'consequence', BACK: 'talking' } },
    committing: { on: { COMMIT: 'consequence', BACK: 'talking' } },
    consequence: { on: { NEXT: 'reading', BALLOT: 'voting', END: 'ended' } },
    ended: { type: 'final' },
  },
});

/** The phase after a step, or null when the step is not open in this phase. */
export function stepPhase(phase: RunPhase, step: RunStep): RunPhase | null {
  const snapshot = machine.resolveState({ value: phase });
  if (!snapshot.can({ type: step })) return null;
  const [next] = transition(machine, snapshot, { type: step });
  return next.value as RunPhase;
}
