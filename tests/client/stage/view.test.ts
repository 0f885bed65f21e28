// What the stage says it shows, and how it reads authors' words.
// Floor F3 (tests).
import { describe, expect, it } from 'vitest';
import type { StageCommand } from '../../../client/stage/command.ts';
import { describeView } from '../../../client/stage/describe.ts';
import { toEmotion } from '../../../client/stage/emotion.ts';
import { resolveSetting, SETTINGS } from '../../../client/stage/setting.ts';
import { applyCommand, EMPTY_VIEW } from '../../../client/stage/view.ts';

const after = (...commands: StageCommand[]) => commands.reduce(applyCommand, EMPTY_VIEW);
const seats = ['s1', 's2', 's3'].map((seatId, look) => ({ seatId, initials: seatId.toUpperCase(), look }));

describe('the words of authors', () => {
  it('reads every feeling used in the scenarios as a drawn one', () => {
    expect(['stern', 'tired', 'sad', 'tense', 'warm', 'Angry ', 'bewildered'].map(toEmotion)).toEqual([
      'angry',
      'worried',
      'worried',
      'worried',
      'happy',
      'angry',
      'neutral',
    ]);
  });

  it('finds a room for every scene name used in the scenarios', () => {
    const names =
      'archive callcentre canteen clinic contact_centre contact_centre_evening control-room corridor council court desk evening flood hall hearing hills library meeting meeting-room meeting_room night office office_evening press-office registry shelter street townhall workshop';
    const rooms = Object.fromEntries(names.split(' ').map((name) => [name, resolveSetting(name).setting]));
    expect(rooms).toMatchObject({
      archive: 'library',
      callcentre: 'call-centre',
      contact_centre_evening: 'call-centre',
      court: 'chamber',
      evening: 'office',
      flood: 'street',
      hall: 'ministry',
      meeting_room: 'meeting-room',
      'press-office': 'office',
      workshop: 'meeting-room',
      shelter: 'shelter',
    });
    const plainOffice = Object.entries(rooms)
      .filter(([, room]) => room === 'office')
      .map(([name]) => name);
    expect(plainOffice).toEqual(['evening', 'night', 'office', 'office_evening', 'press-office']);
  });

  it('keeps each drawn room under its own name, and shows an unknown one as the office', () => {
    for (const setting of SETTINGS) expect(resolveSetting(setting)).toEqual({ setting, mood: 'day' });
    expect(resolveSetting('constructor')).toEqual({ setting: 'office', mood: 'day' });
    expect(resolveSetting('office_evening').mood).toBe('evening');
    expect(resolveSetting('flood').mood).toBe('rain');
  });
});

describe('the label of the stage', () => {
  it('names the place, the people and how they look', () => {
    const view = after(
      { kind: 'setScene', setting: 'office' },
      {
        kind: 'setCast',
        cast: [
          { personId: 'dara', emotion: 'tense' },
          { personId: 'joon', emotion: 'neutral' },
        ],
      },
      { kind: 'emote', personId: 'joon', emotion: 'thinking' },
    );
    expect(describeView(view)).toBe('The office. Dara looks worried, Joon is thinking.');
  });

  it('tells how many have voted but not what, until the reveal', () => {
    const open = after(
      { kind: 'setOptions', letters: ['A', 'B'] },
      { kind: 'setTokens', tokens: seats, voted: ['s1', 's3'] },
    );
    expect(describeView(open)).toBe('The office. 2 of 3 have voted.');
    const shown = applyCommand(open, {
      kind: 'reveal',
      placements: [
        { seatId: 's1', letter: 'A' },
        { seatId: 's3', letter: 'A' },
      ],
    });
    expect(describeView(shown)).toBe('The office. A has 2 votes, B has no votes.');
  });

  it('forgets the places when new options or an empty ballot come', () => {
    const shown = after(
      { kind: 'setOptions', letters: ['A', 'B'] },
      { kind: 'setTokens', tokens: seats, voted: ['s1'] },
      { kind: 'reveal', placements: [{ seatId: 's1', letter: 'A' }] },
    );
    expect(applyCommand(shown, { kind: 'setOptions', letters: ['A', 'B'] }).placements.size).toBe(1);
    expect(applyCommand(shown, { kind: 'setOptions', letters: ['A', 'B', 'C'] }).placements.size).toBe(0);
    expect(applyCommand(shown, { kind: 'setTokens', tokens: seats, voted: [] }).placements.size).toBe(0);
  });

  it('draws at most four people, each once', () => {
    const cast = ['a', 'b', 'a', 'c', 'd', 'e'].map((personId) => ({ personId, emotion: 'happy' }));
    expect(after({ kind: 'setCast', cast }).cast.map((one) => one.personId)).toEqual(['a', 'b', 'c', 'd']);
  });
});
