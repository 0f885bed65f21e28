// A learner bot: reads, votes, talks, votes again; sometimes twice, sometimes nonsense, sometimes it drops. F3.
import type { Dice } from '../../sim/kit/index.ts';
import { COMPETENCIES } from '../../sim/scenario/index.ts';
import { opinionOf, reactionOf, type Character, type Opinion, type Worths } from './character.ts';
import { Line, post } from './line.ts';

export type Mind = {
  readonly character: Character;
  readonly worths: Worths;
  /** Whose view wins it over in a talk, now and then. */
  readonly swayedBy: Character;
};

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
  readonly #mind: Mind | null;
  readonly #did = new Set<string>();
  #votes = 0;

  private constructor(line: Line, seatId: string, dice: Dice, mind: Mind | null) {
    this.line = line;
    this.seatId = seatId;
    this.#dice = dice;
    this.#mind = mind;
  }

  /** `mind`: a character of its own; null votes by chance. */
  static async join(
    url: string,
    code: string,
    name: string,
    dice: Dice,
    mind: Mind | null = null,
  ): Promise<LearnerBot> {
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
    return new LearnerBot(line, seatId, dice, mind);
  }

  /** One look at the screen and what a person would do about it. */
  async act(mischief: number): Promise<void> {
    const team = this.line.team;
    const state = this.line.state;
    const me = state?.seats?.get(this.seatId);
    if (!team || !state || !me || state.paused) return;
    if (state.phase === 'debrief') return this.#lookBack();
    if (state.phase !== 'playing') return;
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
    const { optionId, confidence, reason } = this.#opinion(decision.options, round);
    const vote = { round, decisionId: decision.id, optionId, confidence, reason };
    const refused = await this.line.ask('vote', vote);
    if (refused === null) {
      this.acknowledged.push({ seatId: this.seatId, decisionId: decision.id, round, optionId, reason });
    }
    this.#note(refused);
  }

  /** By chance a reason names its seat, so that an open vote that got out is found in what others heard. */
  #opinion(options: readonly { readonly id: string }[], round: 1 | 2): Opinion {
    const dice = this.#dice;
    if (this.#mind) {
      const { character, worths, swayedBy } = this.#mind;
      const own = opinionOf(character, options, worths, dice);
      // In the talk one in four is won over by another view.
      return round === 2 && dice.hits(0.25) ? { ...own, ...opinionOf(swayedBy, options, worths, dice) } : own;
    }
    const optionId = options[dice.below(options.length)]?.id ?? '';
    return { optionId, confidence: 1 + dice.below(4), reason: `${this.seatId}#${++this.#votes}` };
  }

  /** Says its words once, notes a plus or a delta now and then, and rates the debrief at its end. */
  async #lookBack(): Promise<void> {
    const progress = JSON.parse(this.line.state?.debriefJson || 'null') as { step: string } | null;
    const step = progress?.step ?? '';
    if (this.#did.has(step)) return;
    this.#did.add(step);
    const dice = this.#dice;
    const character = this.#mind?.character ?? 'undecided';
    if (step === 'reactions')
      this.#note(await this.line.ask('react', { words: reactionOf(character, dice) }));
    if (step === 'competencies' && dice.hits(0.4)) {
      const note = {
        competency: COMPETENCIES[dice.below(COMPETENCIES.length)],
        kind: dice.hits(0.5) ? 'plus' : 'delta',
        text: dice.hits(0.5) ? 'We asked the offices first' : 'We said too late what we did not know',
      };
      this.#note(await this.line.ask('note', note));
    }
    if (step === 'exit') this.#note(await this.line.ask('rate', { rating: 2 + dice.below(4), text: '' }));
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
