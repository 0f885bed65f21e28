// Played: sessions of teams with characters, for tests of the debrief's pictures. Same seed, same session.
import { roomDebrief, type RoomDebrief } from '../../../sim/debrief/index.ts';
import { makeDice, type Dice } from '../../../sim/kit/index.ts';
import { flagship } from '../../sim/flagship.ts';
import { Workshop, workshop } from '../../sim/workshop.ts';

/** Pleasers take what the author weighs least, idealists what is weighed most; mixed teams vote as they like. */
export type Character = 'pleaser' | 'idealist' | 'mixed';

export type Play = {
  readonly teams: number;
  readonly seats?: number;
  readonly cut?: number;
  readonly characters?: readonly Character[];
  readonly seed?: number;
  readonly stopAfter?: number;
};

const worth = (decisionId: string, optionId: string): number =>
  Object.values(flagship.rubric?.author.decisions[decisionId]?.[optionId]?.weights ?? {}).reduce<number>(
    (sum, weight) => sum + (weight ?? 0),
    0,
  );

function favourite(
  character: Character,
  decisionId: string,
  offered: readonly string[],
  roll: number,
): string {
  const ranked = [...offered].sort((a, b) => worth(decisionId, a) - worth(decisionId, b));
  if (character === 'mixed') return offered[Math.floor(roll * offered.length)] ?? '';
  // One in five does not follow the character.
  const at = roll < 0.2 ? 1 : 0;
  return (character === 'pleaser' ? ranked[at] : ranked.at(-1 - at)) ?? '';
}

/** Everyone votes by the character, less of one mind before the talk than after it. */
function decideOnce(made: Workshop, team: number, character: Character, dice: Dice): void {
  const open = made.run(team).story?.beat.decision;
  if (!open) return;
  const offered = open.options.map(({ id }) => id);
  const wanted = favourite(character, open.id, offered, dice.next());
  const seats = made.open.seats.filter(({ teamId }) => teamId === `t${team}`).map(({ id }) => id);
  const cast = (round: 1 | 2, ownMind: number) => {
    for (const seatId of seats) {
      const other = offered[dice.below(offered.length)] ?? wanted;
      const optionId = dice.hits(ownMind) ? other : wanted;
      const confidence = 1 + dice.below(4);
      const vote = { seatId, round, decisionId: open.id, optionId, confidence, reason: '' };
      made.must({ type: 'CastVote', ...vote });
    }
  };
  made.ready(team);
  cast(1, 0.5);
  if (made.run(team).phase === 'talking') made.ready(team);
  cast(2, 0.15);
  // A tie: whoever leads picks the wanted option, or the first that is tied.
  for (const seatId of seats) {
    for (const optionId of [wanted, ...offered]) {
      if (made.run(team).phase !== 'committing') return;
      made.try({ type: 'CastDecidingVote', seatId, decisionId: open.id, optionId });
    }
  }
}

export function played({
  teams,
  seats = 5,
  cut = 8,
  characters = ['mixed'],
  seed = 1,
  stopAfter,
}: Play): Workshop {
  const dice = makeDice(seed);
  const made = workshop({ cut, pacing: 'own' })
    .withTeams(...Array.from({ length: teams }, () => seats))
    .play();
  for (let team = 1; team <= teams; team++) {
    const character = characters[(team - 1) % characters.length] ?? 'mixed';
    for (let i = 0; i < (stopAfter ?? cut); i++) {
      decideOnce(made, team, character, dice);
      if (made.run(team).phase === 'consequence') made.ready(team);
    }
  }
  return made;
}

export const playedRoom = (play: Play): RoomDebrief =>
  roomDebrief(flagship, played(play).open, 'facilitator');

/** As many teams as wanted, who walk the paths of these; for what only the number of teams matters to. */
export const crowdOf = (room: RoomDebrief, teams: number): RoomDebrief => ({
  ...room,
  teams: Array.from({ length: teams }, (_, i) => room.teams[(i * i) % room.teams.length]).flatMap((team, i) =>
    team ? [{ ...team, teamId: `t${i + 1}`, name: `Team ${i + 1}` }] : [],
  ),
});
