// Facilitator bots: both hold the key and see the same console; one of them may die for good. F3.
import { Line, post } from './line.ts';

export class FacilitatorBot {
  readonly line: Line;
  #isGone = false;

  private constructor(line: Line) {
    this.line = line;
  }

  static async open(url: string, code: string, facilitatorKey: string): Promise<FacilitatorBot> {
    const line = new Line(url, async () => {
      const path = `/api/sessions/${code}/facilitate`;
      const answer = await post<{ reservation?: unknown }>(url, path, { facilitatorKey });
      return answer.body.reservation ?? null;
    });
    await line.connect();
    return new FacilitatorBot(line);
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** The laptop dies: the socket ends without a word and never comes back. */
  die(): void {
    this.#isGone = true;
    this.line.drop();
    this.line.close();
  }

  /** The next place of the debrief; false when there is none. */
  async lookBack(): Promise<boolean> {
    if (this.line.console?.next.command !== 'AdvanceDebrief') return false;
    await this.line.ask('control', { command: { type: 'AdvanceDebrief' } });
    return true;
  }

  /** Presses next when the teams furthest behind wait for it; leaves votes and talks to the teams. */
  async act(): Promise<void> {
    const view = this.line.console;
    const next = view?.next;
    if (this.#isGone || !view || !next?.command) return;
    if (next.command === 'Advance') {
      const going = view.teams.filter(
        (team) => team.phase !== 'ended' && view.seats.some((seat) => seat.teamId === team.id),
      );
      if (going.some((team) => team.phase !== 'consequence')) return;
      await this.line.ask('control', { command: { type: 'Advance', teamId: null } });
    } else if (next.command !== 'CloseSession' && next.command !== 'AdvanceDebrief') {
      await this.line.ask('control', { command: { type: next.command } });
    }
  }
}
