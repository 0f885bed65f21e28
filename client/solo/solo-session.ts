// SoloSession: one seat, one team, the same host as a workshop, its journal in this browser. F3.
import { signal, type ReadonlySignal } from '@preact/signals';
import { SessionHost } from '../../host/index.ts';
import type { Clock } from '../../host/ports.ts';
import type { SessionId } from '../../sim/kit/id.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { Command, SessionConfig, SessionState } from '../../sim/session/index.ts';
import type { LinkStatus, PlayModel, Sent } from '../play/play-model.ts';
import type { IndexedJournal, KeptPlay } from './indexed-journal.ts';
import { LocalPublisher } from './local-publisher.ts';

export const SOLO_SEAT = 'you';
export const SOLO_TEAM = 't1';
const KEEP_MS = 180 * 24 * 60 * 60_000;

export type SoloParts = { readonly store: IndexedJournal; readonly clock: Clock };
export type SoloWish = {
  readonly scenario: Scenario;
  readonly cut: number;
  readonly coach: boolean;
  /** An unsigned 32-bit number: the chance in this play. */
  readonly seed: number;
  readonly id: SessionId;
};

function configOf(wish: SoloWish, purgeAt: number): SessionConfig {
  const { scenario, cut, coach, seed } = wish;
  return {
    scenario: scenario.slug,
    digest: scenario.digest,
    cut,
    minutes: 0,
    pacing: 'own',
    rule: 'lead',
    rounds: 1,
    talkMs: 0,
    voteMs: null,
    firstTalkMs: 0,
    extras: 'mirror',
    coach,
    lang: scenario.lang,
    seed,
    purgeAt,
  };
}

/** What is still missing between an opened journal and the first scene. */
function nextToBegin(state: SessionState): Command | null {
  if (state.seats.length === 0) {
    return { type: 'JoinSession', seatId: SOLO_SEAT, name: 'You', look: 0, teamId: SOLO_TEAM };
  }
  if (state.phase === 'lobby') return { type: 'StartPrebrief' };
  return state.phase === 'prebrief' ? { type: 'StartPlay' } : null;
}

export class SoloSession {
  readonly play: KeptPlay;
  readonly #parts: SoloParts;
  readonly #publisher: LocalPublisher;
  readonly #trouble = signal(false);
  #host: SessionHost;

  private constructor(parts: SoloParts, play: KeptPlay, host: SessionHost, publisher: LocalPublisher) {
    this.#parts = parts;
    this.play = play;
    this.#host = host;
    this.#publisher = publisher;
  }

  /** Starts a new play; its scenario is kept first, so that it can be told again without a server. */
  static async start(parts: SoloParts, wish: SoloWish): Promise<SoloSession> {
    const startedAt = parts.clock.now();
    const { id, scenario, cut, coach } = wish;
    const play: KeptPlay = { id, scenario, cut, coach, startedAt, purgeAt: startedAt + KEEP_MS };
    await parts.store.keepPlay(play);
    const [host, publisher] = await openHost(parts, play);
    const config = configOf(wish, play.purgeAt);
    // The code keys drafts of votes in this browser: one per play, so that a new play begins without them.
    const made = await host.execute({ type: 'CreateSession', id, code: id, config, teamNames: ['You'] });
    if (!made.ok) throw new Error(made.error.code);
    return begin(new SoloSession(parts, play, host, publisher));
  }

  /** The play where it was left, at the same word. Null when this browser does not hold it. */
  static async resume(parts: SoloParts, id: SessionId): Promise<SoloSession | null> {
    const play = await parts.store.playOf(id);
    if (!play) return null;
    const [host, publisher] = await openHost(parts, play);
    return host.state ? begin(new SoloSession(parts, play, host, publisher)) : null;
  }

  get state(): SessionState | null {
    return this.#host.state;
  }

  /** True after a save failed: the last step was not kept and has been taken back. */
  get trouble(): ReadonlySignal<boolean> {
    return this.#trouble;
  }

  /** Carries a command out; a refusal's code otherwise. */
  async execute(command: Command): Promise<Sent> {
    try {
      const done = await this.#host.execute(command);
      this.#trouble.value = false;
      return done.ok ? undefined : { code: done.error.code };
    } catch {
      this.#trouble.value = true;
      await this.#reopen();
      return { code: 'solo/not-saved' };
    }
  }

  /** A second tab may have written on: show what the journal holds. */
  async #reopen(): Promise<void> {
    try {
      const [host] = await openHost(this.#parts, this.play, this.#publisher);
      this.#host.close();
      this.#host = host;
    } catch {
      // storage is gone; what is on screen stays until it comes back
    }
  }

  model(exit: () => void): PlayModel {
    const { publicView, teamView, seatView } = this.#publisher;
    const status = signal<LinkStatus>('online');
    const decisionId = (): string => teamView.peek()?.decision?.id ?? '';
    const seatId = SOLO_SEAT;
    return {
      publicView,
      teamView,
      seatView,
      status,
      send: {
        vote: (round, optionId, confidence, reason) =>
          this.execute({
            type: 'CastVote',
            seatId,
            round,
            decisionId: decisionId(),
            optionId,
            confidence,
            reason,
          }),
        decide: (optionId) =>
          this.execute({ type: 'CastDecidingVote', seatId, decisionId: decisionId(), optionId }),
        ready: () => this.execute({ type: 'MarkReady', seatId }),
        table: (cardId) => this.execute({ type: 'TableCard', seatId, cardId }),
        consult: (role) => this.execute({ type: 'ConsultAdviser', seatId, role }),
      },
      solo: true,
      ...(this.play.scenario.rubric
        ? { debriefHref: `/solo/${encodeURIComponent(this.play.id)}/debrief` }
        : {}),
      exit,
    };
  }

  close(): void {
    this.#host.close();
  }
}

async function openHost(
  { store, clock }: SoloParts,
  { id, scenario }: KeptPlay,
  publisher = new LocalPublisher(scenario, SOLO_TEAM, SOLO_SEAT),
): Promise<readonly [SessionHost, LocalPublisher]> {
  const host = await SessionHost.open({ id, scenario, store, clock, publisher });
  if (host.state) publisher.publish(host.state);
  return [host, publisher];
}

/** Also finishes a start that a closed tab cut off. */
async function begin(session: SoloSession): Promise<SoloSession> {
  for (let step = 0; step < 3; step++) {
    const command = session.state && nextToBegin(session.state);
    if (!command) break;
    const sent = await session.execute(command);
    if (sent) throw new Error(sent.code);
  }
  return session;
}

export const newPlayId = (): SessionId => `solo-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
