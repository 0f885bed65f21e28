// Room script: a screen → what the picture shows, and the commands that lead there. F3. Pure.
// Much as client/play/stage-script.ts, without seats: the projector knows nobody.
import type { RunPhase } from '../../sim/session/phase.ts';
import type { ProjectorScreen } from '../../sim/session/projector.ts';
import type { CalledPerson, StageCommand } from '../stage/command.ts';

export type RoomPicture = {
  /** The scenario's slug. */
  readonly story: string;
  readonly setting: string | null;
  readonly cast: readonly CalledPerson[];
  readonly letters: readonly string[];
};

export const NO_PICTURE: RoomPicture = { story: '', setting: null, cast: [], letters: [] };

const BALLOT: readonly RunPhase[] = ['voting', 'talking', 'revoting', 'committing'];

/** The setting and the cast stay until the story names others. */
export function pictureAfter(before: RoomPicture, screen: ProjectorScreen, story: string): RoomPicture {
  if (screen.kind !== 'decision' && screen.kind !== 'reveal') return { ...before, story, letters: [] };
  const { passages } = screen;
  const setting = passages.findLast((passage) => passage.scene !== null)?.scene ?? before.setting;
  const cast = passages.findLast((passage) => passage.cast !== null)?.cast ?? before.cast;
  const open = screen.kind === 'decision' && BALLOT.includes(screen.phase);
  return { story, setting, cast, letters: open ? screen.options.map((option) => option.letter) : [] };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
/** Who is there, and where: an expression may change in place, nothing else. */
const people = (cast: readonly CalledPerson[]) => cast.map(({ personId, where }) => [personId, where]);

/** An unchanged picture says nothing. */
export function roomScript(was: RoomPicture, now: RoomPicture): readonly StageCommand[] {
  const commands: StageCommand[] = [];
  if (now.setting !== null && now.setting !== was.setting) {
    commands.push({ kind: 'setScene', setting: now.setting, story: now.story });
  }
  if (!same(people(now.cast), people(was.cast))) {
    commands.push({ kind: 'setCast', cast: now.cast });
  } else {
    for (const { personId, emotion } of now.cast) {
      if (was.cast.some((one) => one.personId === personId && one.emotion === emotion)) continue;
      commands.push({ kind: 'emote', personId, emotion });
    }
  }
  if (!same(now.letters, was.letters)) commands.push({ kind: 'setOptions', letters: now.letters });
  return commands;
}
