// What the stage says it shows, and how it reads authors' words.
// Floor F3 (tests).
import { describe, expect, it } from 'vitest';
import type { StageCommand } from '../../../client/stage/command.ts';
import { describeView } from '../../../client/stage/describe.ts';
import { toEmotion } from '../../../client/stage/emotion.ts';
import { resolveSetting } from '../../../client/stage/place.ts';
import { SETTINGS } from '../../../client/stage/setting.ts';
import { applyCommand, EMPTY_VIEW } from '../../../client/stage/view.ts';

const after = (...commands: StageCommand[]) => commands.reduce(applyCommand, EMPTY_VIEW);
const seats = ['s1', 's2', 's3'].map((seatId, look) => ({ seatId, initials: seatId.toUpperCase(), look }));

describe('the words of authors', () => {
  it('reads many words for a feeling as a drawn one, and an unknown one as neutral', () => {
    expect(
      ['stern', 'Angry ', 'weary', 'nervous', 'kind', 'bewildered', 'constructor'].map(toEmotion),
    ).toEqual(['stern', 'angry', 'tired', 'tense', 'warm', 'neutral', 'neutral']);
  });

  it('finds a room for many scene names of a story that nobody has drawn', () => {
    const rooms = {
      callcentre: 'call-centre',
      contact_centre_evening: 'contact-centre',
      hall: 'ministry',
      'Meeting Room': 'meeting-room',
      flood: 'flooded-street',
      registry: 'data-room',
      market: 'street-market',
      evening: 'office',
      council: 'chamber',
      cellar: 'office',
    };
    for (const [name, room] of Object.entries(rooms))
      expect([name, resolveSetting(name).setting]).toEqual([name, room]);
  });

  it('takes the place that the story has by that name before any other', () => {
    expect(resolveSetting('office', 'ask-alma').setting).toBe('harbour-office');
    expect(resolveSetting('office_evening', 'ask-alma')).toEqual({
      setting: 'harbour-office',
      mood: 'evening',
    });
    expect(resolveSetting('office', 'a-story-of-mine').setting).toBe('office');
    expect(resolveSetting('toString', 'ask-alma').setting).toBe('office');
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
    expect(describeView(view)).toBe('The office. Dara looks tense, Joon is thinking.');
  });

  it('E3: says who is on the phone, and of whom alone', () => {
    const called = (emotion: string, where: { where?: 'phone' }) =>
      after({
        kind: 'setCast',
        cast: [
          { personId: 'hana', emotion: 'tired' },
          { personId: 'odile', emotion, ...where },
        ],
      });
    const view = called('stern', { where: 'phone' });
    expect(describeView(view)).toBe('The office. Hana looks tired; Odile looks stern, on the phone.');
    expect(describeView(called('neutral', { where: 'phone' }))).toBe(
      'The office. Hana looks tired, Odile is on the phone.',
    );
    expect(describeView(called('stern', {}))).toBe('The office. Hana looks tired, Odile looks stern.');
    const warmer = applyCommand(view, { kind: 'emote', personId: 'odile', emotion: 'warm' });
    expect(describeView(warmer)).toBe('The office. Hana looks tired; Odile smiles, on the phone.');
  });

  it('names the place as the story has it, until another story speaks', () => {
    const told = after({ kind: 'setScene', setting: 'flood', story: 'high-water' });
    expect(describeView(told)).toBe('A street under water, in the rain.');
    expect(describeView(applyCommand(told, { kind: 'setScene', setting: 'office' }))).toBe(
      'A room above the fire station.',
    );
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
