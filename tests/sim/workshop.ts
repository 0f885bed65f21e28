// A session for tests: `workshop().withTeams(2).at('voting')`. Pure: decide and evolve, no host.
import type { Scenario } from '../../sim/scenario/index.ts';
import {
  decide,
  evolve,
  type Command,
  type Refusal,
  type SessionConfig,
  type SessionEvent,
  type SessionState,
} from '../../sim/session/index.ts';
import { flagship } from './flagship.ts';

const BASE: SessionConfig = {
  scenario: 'first-of-the-month',
  digest: 'test',
  cut: 4,
  minutes: 45,
  pacing: 'together',
  rule: 'plurality',
  rounds: 2,
  talkMs: 150_000,
  voteMs: null,
  firstTalkMs: 240_000,
  extras: 'mirror',
  coach: false,
  lang: 'en',
  seed: 7,
  purgeAt: 4_000_000_000_000,
};

export class Workshop {
  readonly scenario: Scenario;
  readonly journal: SessionEvent[] = [];
  state: SessionState | null = null;
  now = 1_000;

  constructor(config: Partial<SessionConfig>, teams: number, scenario: Scenario) {
    this.scenario = scenario;
    const teamNames = Array.from({ length: teams }, (_, i) => `Team ${i + 1}`);
    this.must({ type: 'CreateSession', id: 's1', code: 'ABC234', config: { ...BASE, ...config }, teamNames });
  }

  /** Carries a command out; the refusal, or null when it was taken. */
  try(command: Command): Refusal | null {
    const decided = decide(this.scenario, this.state, command, this.now);
    if (!decided.ok) return decided.error;
    for (const event of decided.value) {
      this.journal.push(event);
      this.state = evolve(this.scenario, this.state, event);
    }
    return null;
  }

  must(command: Command): this {
    const refusal = this.try(command);
    if (refusal) throw new Error(`${command.type} refused: ${JSON.stringify(refusal)}`);
    return this;
  }

  get open(): SessionState {
    if (!this.state) throw new Error('no session');
    return this.state;
  }

  run(team = 1) {
    const run = this.open.runs[team - 1];
    if (!run) throw new Error(`no team ${team}`);
    return run;
  }

  /** Seats are named t1a, t1b … */
  join(team: number, seats: number): this {
    for (let i = 0; i < seats; i++) {
      const seatId = `t${team}${String.fromCharCode(97 + i)}`;
      this.must({ type: 'JoinSession', seatId, name: `Person ${seatId}`, look: i, teamId: `t${team}` });
    }
    return this;
  }

  play(): this {
    return this.must({ type: 'StartPrebrief' }).must({ type: 'StartPlay' });
  }

  ready(team = 1): this {
    for (const seat of this.seats(team)) this.must({ type: 'MarkReady', seatId: seat });
    return this;
  }

  seats(team = 1): readonly string[] {
    return this.open.seats
      .filter((seat) => seat.teamId === `t${team}` && seat.present)
      .map((seat) => seat.id);
  }

  vote(
    seatId: string,
    optionId: string,
    round: 1 | 2 = this.run(Number(seatId[1])).phase === 'revoting' ? 2 : 1,
  ): Refusal | null {
    const decisionId = this.run(Number(seatId[1])).story?.beat.decision?.id ?? 'none';
    return this.try({
      type: 'CastVote',
      seatId,
      round,
      decisionId,
      optionId,
      confidence: 3,
      reason: `because ${optionId}`,
    });
  }

  /** One whole decision of a team: all vote, talk, vote again. */
  decide(optionId: string, team = 1): this {
    if (this.run(team).phase === 'reading') this.ready(team);
    for (const seat of this.seats(team)) this.vote(seat, optionId);
    if (this.run(team).phase === 'talking') {
      this.ready(team);
      for (const seat of this.seats(team)) this.vote(seat, optionId);
    }
    return this;
  }
}

export function workshop(config: Partial<SessionConfig> = {}, scenario: Scenario = flagship) {
  return {
    withTeams(...sizes: readonly number[]) {
      const made = new Workshop(config, sizes.length, scenario);
      sizes.forEach((size, i) => made.join(i + 1, size));
      return made;
    },
  };
}
