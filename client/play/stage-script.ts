// Stage script: two views → commands for the picture. F3. Pure; an unchanged view says nothing.
import { INDICATORS, INDICATOR_TITLE } from '../../sim/scenario/competency.ts';
import type { PublicView, SeatPublic, TeamView } from '../../sim/session/view.ts';
import type { CalledPerson, StageCommand } from '../stage/command.ts';
import { initialsOf } from '../ui/avatar.tsx';
import { letterAt } from '../ui/words.ts';

export type StageSource = { readonly session: PublicView; readonly team: TeamView };

type Picture = {
  readonly setting: string | null;
  readonly cast: readonly CalledPerson[] | null;
  readonly letters: readonly string[];
  readonly tokens: readonly { readonly seatId: string; readonly initials: string; readonly look: number }[];
  readonly voted: readonly string[];
  readonly placements: readonly { readonly seatId: string; readonly letter: string }[];
  readonly moves: readonly { readonly name: string; readonly delta: number }[];
};

const NOTHING: Picture = {
  setting: null,
  cast: null,
  letters: [],
  tokens: [],
  voted: [],
  placements: [],
  moves: [],
};

function pictureOf(source: StageSource | null): Picture {
  if (source === null) return NOTHING;
  const { session, team } = source;
  const last = <T>(pick: (passage: TeamView['passages'][number]) => T | null): T | null =>
    team.passages.map(pick).findLast((value) => value !== null) ?? null;
  const seats = session.seats.filter((seat: SeatPublic) => seat.teamId === team.teamId);
  const balloting =
    team.phase === 'voting' ||
    team.phase === 'revoting' ||
    team.phase === 'talking' ||
    team.phase === 'committing';
  const revealed = team.reveal?.placements ?? [];
  const count = balloting ? (team.decision?.options.length ?? 0) : (team.reveal?.offered ?? 0);
  const alone = session.rounds === 1;
  return {
    setting: last((passage) => passage.scene),
    cast: last((passage) => passage.cast),
    letters: alone ? [] : Array.from({ length: count }, (_, i) => letterAt(i)),
    tokens:
      alone || count === 0
        ? []
        : seats.map((seat) => ({ seatId: seat.id, initials: initialsOf(seat.name), look: seat.look })),
    voted: alone ? [] : seats.filter((seat) => seat.voted).map((seat) => seat.id),
    placements: alone ? [] : revealed,
    moves: INDICATORS.flatMap((name) => {
      const delta = team.changes[name] ?? 0;
      return delta === 0 ? [] : [{ name: INDICATOR_TITLE[name], delta }];
    }),
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Commands that lead from one pair of views to the next. The setting and the cast stay until the story names others. */
export function stageScript(previous: StageSource | null, next: StageSource): readonly StageCommand[] {
  const was = pictureOf(previous);
  const now = pictureOf(next);
  const moment =
    previous?.team.phase !== next.team.phase || previous.team.recap.length !== next.team.recap.length;
  const commands: StageCommand[] = [];
  if (now.setting !== null && now.setting !== was.setting)
    commands.push({ kind: 'setScene', setting: now.setting, story: next.session.scenario });
  if (now.cast !== null && !same(now.cast, was.cast)) {
    const people = (cast: Picture['cast']) => cast?.map(({ personId, where }) => [personId, where]);
    if (same(people(now.cast), people(was.cast))) {
      for (const { personId, emotion } of now.cast) {
        if (was.cast?.some((one) => one.personId === personId && one.emotion === emotion)) continue;
        commands.push({ kind: 'emote', personId, emotion });
      }
    } else commands.push({ kind: 'setCast', cast: now.cast });
  }
  if (!same(now.letters, was.letters)) commands.push({ kind: 'setOptions', letters: now.letters });
  if (!same([now.tokens, now.voted], [was.tokens, was.voted])) {
    commands.push({ kind: 'setTokens', tokens: now.tokens, voted: now.voted });
  }
  if (now.placements.length > 0 && (moment || !same(now.placements, was.placements))) {
    commands.push({ kind: 'reveal', placements: now.placements });
  }
  if (now.moves.length > 0 && (moment || !same(now.moves, was.moves))) {
    commands.push({ kind: 'indicator', changes: now.moves });
  }
  return commands;
}
