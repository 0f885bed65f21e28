// The browser's journal and clock, opened once; the list of plays kept in it. F3.
import type { SessionId } from '../../sim/kit/id.ts';
import { browserClock } from './browser-clock.ts';
import { IndexedJournal, type KeptPlay } from './indexed-journal.ts';
import type { SoloParts } from './solo-session.ts';

let opening: Promise<SoloParts> | null = null;

/** Rejects where a browser forbids storage; the next call tries again. */
export function soloParts(): Promise<SoloParts> {
  opening ??= IndexedJournal.open().then((store) => ({ store, clock: browserClock }));
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

export type PlayLine = {
  readonly id: SessionId;
  readonly play: KeptPlay;
  readonly decided: number;
  /** 0 for a story without scores: its length is not known beforehand. */
  readonly decisions: number;
  readonly ended: boolean;
  readonly touchedAt: number;
};

/** Plays that can be continued or looked at, last touched first. Erases those past their purge date. */
export async function listPlays({ store, clock }: SoloParts): Promise<readonly PlayLine[]> {
  const lines: PlayLine[] = [];
  for (const play of await store.plays()) {
    const events = (await store.read(play.id)).map((entry) => entry.event);
    if (play.purgeAt <= clock.now() || events.length === 0) {
      await store.erase(play.id);
      continue;
    }
    lines.push({
      id: play.id,
      play,
      decided: events.filter((event) => event.type === 'DecisionCommitted').length,
      decisions: play.scenario.rubric ? play.cut : 0,
      ended: events.some((event) => event.type === 'RunPhaseChanged' && event.phase === 'ended'),
      touchedAt: events.at(-1)?.at ?? play.startedAt,
    });
  }
  return lines.sort((a, b) => b.touchedAt - a.touchedAt);
}
