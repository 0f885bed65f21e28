// A learner bot: reads, votes, talks, votes again; sometimes twice, sometimes nonsense, sometimes it drops. F3.
import type { Dice } from '../../sim/kit/index.ts';
import { Line, post } from './line.ts';

export type Acknowledged = {
  readonly seatId: string;
  readonly decisionId: string;
  readonly round: 1 | 2;
  readonly optionId: string;
  readonly reason: string;
};

type Joined = { readonly seatId: string; readonly seatToken: string; readonly reservation: unknown };

export class LearnerBot {
  readonly acknowledged: Acknowledged[] = [];
  /** Codes this bot was refused with, with counts. */
  readonly refused = new Map<string, number>();
  readonly line: Line;
  readonly seatId: string;
  readonly #dice: Dice;
  #votes = 0;

  private constructor(line: Line, seatId: string, dice: Dice) {
    this.line = line;
    this.seatId = seatId;
    this.#dice = dice;
  }

  static async join(url: string, code: string, name: string, dice: Dice): Promise<LearnerBot> {
    const path = `/api/sessions/${code}`;
    const joined = await post<Joined>(url, `${path}/join`, { name, look: dice.below(8) });
    if (joined.status !== 200) throw new Error(`join refused: ${JSON.stringify(joined.body)}`);
    const { seatId, seatToken } = joined.body;
    let first: unknown = joined.body.reservation;
    const line = new Line(url, async () => {
      const given = first;
      first = null;
      if (given) return given;
      const again = await post<{ reservation?: unknown }>(url, `${path}/rejoin`, { seatToken });
      return again.body.reservation ?? null;
    });
    await line.connect();
    return new LearnerBot(line, seatId, dice);
  }

  /** One look at the screen and what a person would do about it. */
  async act(mischief: number): Promise<void> {
    const team = this.line.team;
    const state = this.line.state;
    const me = state?.seats?.get(this.seatId);
    if (!team || !state || !me || state.paused || state.phase !== 'playing') return;
    if (this.#dice.hits(mischief)) await this.#misbehave();
    switch (team.phase) {
      case 'reading':
      case 'talking':
      case 'consequence':
        if (team.phase !== 'consequence' && this.#dice.hits(0.2)) await this.#table();
        if (!me.ready) this.#note(await this.line.ask('ready', {}));
        return;
      case 'voting':
        return this.#vote(1, me.voted);
      case 'revoting':
        return this.#vote(2, me.voted);
      case 'committing':
        if (me.isLead) await this.#decide();
        return;
      default:
        return;
    }
  }

  async #vote(round: 1 | 2, voted: boolean): Promise<void> {
    const decision = this.line.team?.decision;
    if (!decision || (voted && !this.#dice.hits(0.1))) return;
    const optionId = decision.options[this.#dice.below(decision.options.length)]?.id ?? '';
    const reason = `${this.seatId}#${++this.#votes}`;
    const vote = { round, decisionId: decision.id, optionId, confidence: 1 + this.#dice.below(4), reason };
    const refused = await this.line.ask('vote', vote);
    if (refused === null) {
      this.acknowledged.push({ seatId: this.seatId, decisionId: decision.id, round, optionId, reason });
    }
    this.#note(refused);
  }

  async #decide(): Promise<void> {
    const team = this.line.team;
    const optionId = team?.leadOptions[0];
    if (optionId)
      this.#note(await this.line.ask('decide', { decisionId: team?.decision?.id ?? '', optionId }));
  }

  async #table(): Promise<void> {
    const card = this.line.seat?.cards.find((one) => !one.tabled);
    if (card) this.#note(await this.line.ask('table', { cardId: card.id }));
  }

  async #misbehave(): Promise<void> {
    switch (this.#dice.below(6)) {
      case 0:
        return this.line.drop();
      case 1:
        return this.#note(await this.line.ask('vote', { hello: 'there' }));
      case 2:
        return this.#note(await this.line.ask('control', { command: { type: 'OpenDebrief' } }));
      case 3:
        return this.#note(
          await this.line.ask('vote', {
            round: 1,
            decisionId: 'd99',
            optionId: 'zz',
            confidence: null,
            reason: '',
          }),
        );
      case 4:
        return this.line.send('vote', { reason: 'x'.repeat(40_000) });
      default:
        return this.#note(await this.line.ask('decide', { decisionId: 'd1', optionId: 'd1a' }));
    }
  }

  #note(code: string | null): void {
    if (code !== null) this.refused.set(code, (this.refused.get(code) ?? 0) + 1);
  }
}
