// The wall's picture of the room: what a screen tells becomes commands, and no more than changed. Floor F3 (tests).
import { describe, expect, it } from 'vitest';
import { NO_PICTURE, pictureAfter, roomScript } from '../../../client/projector/room-script.ts';
import type { CalledPerson } from '../../../client/stage/command.ts';

const told = (cast: readonly CalledPerson[]) =>
  pictureAfter(
    NO_PICTURE,
    {
      kind: 'reveal',
      heading: '',
      passages: [
        { id: null, text: 'Rain.', speaker: null, scene: 'office', cast, delayed: null, changes: {} },
      ],
      options: [],
      teams: [],
    },
    'high-water',
  );

describe('the picture on the wall', () => {
  const inRoom = told([{ personId: 'odile', emotion: 'stern' }]);
  const onPhone = told([{ personId: 'odile', emotion: 'stern', where: 'phone' }]);
  const warmer = told([{ personId: 'odile', emotion: 'warm', where: 'phone' }]);

  it('E3: calls the people anew when one of them hangs up or rings', () => {
    expect(roomScript(inRoom, onPhone)).toEqual([{ kind: 'setCast', cast: onPhone.cast }]);
    expect(roomScript(onPhone, inRoom)).toEqual([{ kind: 'setCast', cast: inRoom.cast }]);
  });

  it('E3: changes the face of somebody on the phone in place, and says nothing of what stays', () => {
    expect(roomScript(onPhone, warmer)).toEqual([{ kind: 'emote', personId: 'odile', emotion: 'warm' }]);
    expect(roomScript(onPhone, onPhone)).toEqual([]);
  });
});
