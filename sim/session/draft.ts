// Draft: events gathered while a command is decided, with the state they lead to. F0.
// Lets a rule look at the state after the facts it has just stated.
import type { EpochMs } from '../kit/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { SessionEvent } from './event.ts';
import { evolve } from './evolve.ts';
import type { SessionState } from './state.ts';

type WithoutAt<E> = E extends SessionEvent ? Omit<E, 'at'> : never;

export class Draft {
  readonly scenario: Scenario;
  readonly now: EpochMs;
  readonly events: SessionEvent[] = [];
  #state: SessionState;

  constructor(scenario: Scenario, state: SessionState, now: EpochMs) {
    this.scenario = scenario;
    this.now = now;
    this.#state = state;
  }

  get state(): SessionState {
    return this.#state;
  }

  add(event: WithoutAt<SessionEvent>): void {
    const fact = { ...event, at: this.now } as SessionEvent;
    this.events.push(fact);
    this.#state = evolve(this.scenario, this.#state, fact);
  }
}
