// Rehearsal: practice people in the facilitator's own browser, each a real seat over a real connection. F3.
import { ok, type Result } from '../../sim/kit/result.ts';
import { joinSession, type Failure } from '../net/api.ts';
import { SessionLink } from '../net/session-link.ts';

const PER_TEAM = 4;
/** One of them acts about this often: slow enough to watch. */
const BEAT_MS = 450;
const PREFIX = 'Practice ';
const NAMES = ['Ada', 'Bo', 'Cy', 'Di', 'Eli', 'Fay', 'Gus', 'Hana', 'Ida', 'Jo', 'Kim', 'Lou'];
const REASONS = ['It helps people soonest.', 'We can take it back.', 'It is what we promised.', ''];

/** Known by their names, so that they can be sent home after a reload too. */
export const isPractice = (seat: { readonly name: string }): boolean => seat.name.startsWith(PREFIX);

const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(Math.random() * all.length)];

/** What this seat would do now: read, vote, get ready, break a tie. Nothing when it has done its part. */
async function act(link: SessionLink): Promise<void> {
  const [session, team, seat] = [link.publicView.peek(), link.teamView.peek(), link.seatView.peek()];
  const me = session?.seats.find((one) => one.id === seat?.seatId);
  if (!session || !team || !me || me.observes || session.paused || session.phase !== 'playing') return;
  const decisionId = team.decision?.id ?? '';
  switch (team.phase) {
    case 'reading':
    case 'talking':
    case 'consequence': {
      const card = seat?.cards.find((one) => !one.tabled);
      if (card && team.phase === 'talking' && Math.random() < 0.3) {
        await link.request('table', { cardId: card.id }, false);
      } else if (!me.ready) await link.request('ready', {}, false);
      return;
    }
    case 'voting':
    case 'revoting': {
      const option = pick(team.decision?.options ?? []);
      if (me.voted || !option) return;
      const round = team.phase === 'voting' ? 1 : 2;
      const confidence = 1 + Math.floor(Math.random() * 4);
      const reason = pick(REASONS) ?? '';
      await link.request('vote', { round, decisionId, optionId: option.id, confidence, reason }, false);
      return;
    }
    case 'committing':
      if (me.isLead) await link.request('decide', { decisionId, optionId: team.leadOptions[0] ?? '' }, false);
      return;
    default:
      return;
  }
}

export class Rehearsal {
  #links: readonly SessionLink[];
  readonly #timer: ReturnType<typeof setInterval>;

  private constructor(links: readonly SessionLink[]) {
    this.#links = links;
    this.#timer = setInterval(() => {
      const link = pick(links);
      if (link) void act(link);
    }, BEAT_MS);
  }

  /** Seats four in each of these teams. The code of the first refusal when they cannot come in. */
  static async start(code: string, teamIds: readonly string[]): Promise<Result<Rehearsal, Failure>> {
    const links: SessionLink[] = [];
    for (const teamId of teamIds) {
      for (let i = 0; i < PER_TEAM; i++) {
        const name = PREFIX + NAMES[links.length % NAMES.length];
        const joined = await joinSession(code, { name, look: links.length % 8, teamId });
        if (!joined.ok) {
          for (const link of links) link.close();
          return joined;
        }
        links.push(new SessionLink(code, { kind: 'seat', token: joined.value.seatToken }).open());
      }
    }
    return ok(new Rehearsal(links));
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const link of this.#links) link.close();
    this.#links = [];
  }
}
