// Forks: the open questions of one edge (chance, conditions), answered one way after the other. F1.
import { follows, type Condition, type Guard } from './condition.ts';

type Answer = { at: number; readonly of: number; readonly weight: number };

/** More questions than this within one edge are answered by the first answer only, and the story is not explored to its end. */
const MOST_QUESTIONS = 400;

export class Forks {
  /** Answers so far, counted up like the digits of a number; each digit has its own base. */
  readonly #answers: Answer[] = [];
  #cursor = 0;
  #guards: Guard[] = [];
  overflowed = false;

  /** Starts the edge again, with the answers as they are now. */
  begin(): void {
    this.#cursor = 0;
    this.#guards = [];
  }

  /** The next way to answer; false when all were tried. Call after the edge was told. */
  next(): boolean {
    this.#answers.length = this.#cursor;
    for (let last = this.#answers.at(-1); last; last = this.#answers.at(-1)) {
      if (last.at + 1 < last.of) {
        last.at++;
        return true;
      }
      this.#answers.pop();
    }
    return false;
  }

  /** Chance with `of` equally likely outcomes: 0 to of − 1. */
  outcome(of: number): number {
    return this.#ask(of, 1 / of);
  }

  /** Whether a condition holds: both, unless what was answered before tells. */
  decide(condition: Condition): boolean {
    const known = follows(condition, this.#guards);
    if (known !== null) return known;
    const holds = this.#ask(2, 1) === 0;
    this.#guards.push({ condition, holds });
    return holds;
  }

  /** Questions of this edge so far. */
  get asked(): number {
    return this.#cursor;
  }

  get guards(): readonly Guard[] {
    return this.#guards;
  }

  /** Probability of the outcomes answered, 0–1. */
  get chance(): number {
    return this.#answers.slice(0, this.#cursor).reduce((product, { weight }) => product * weight, 1);
  }

  /** Ink tells ahead past a line's end and then goes back: so do the questions. */
  mark(): () => void {
    const [cursor, guards] = [this.#cursor, this.#guards.length];
    return () => {
      this.#cursor = cursor;
      this.#guards.length = guards;
    };
  }

  #ask(of: number, weight: number): number {
    const given = this.#answers[this.#cursor];
    if (given) {
      this.#cursor++;
      return given.at;
    }
    if (this.#cursor >= MOST_QUESTIONS) {
      this.overflowed = true;
      return 0;
    }
    this.#answers.push({ at: 0, of, weight });
    this.#cursor++;
    return 0;
  }
}
