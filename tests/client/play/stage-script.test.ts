import { describe, expect, it } from 'vitest';
import { stageScript, type StageSource } from '../../../client/play/stage-script.ts';

type Part = {
  readonly team?: Partial<StageSource['team']>;
  readonly session?: Partial<StageSource['session']>;
};

const passage = {
  id: null,
  text: 'Rain.',
  speaker: null,
  scene: null,
  cast: null,
  delayed: null,
  changes: {},
};
const seat = (id: string, name: string, voted = false) => ({
  id,
  teamId: 't1',
  name,
  look: 2,
  present: true,
  isLead: false,
  observes: false,
  voted,
  ready: false,
});

function source({ team = {}, session = {} }: Part = {}): StageSource {
  return {
    session: {
      code: 'ABC234',
      scenario: 's',
      title: 'S',
      phase: 'playing',
      paused: false,
      pacing: 'together',
      rule: 'plurality',
      rounds: 2,
      decisions: 4,
      purgeAt: 0,
      contentNote: '',
      debrief: null,
      teams: [],
      seats: [seat('a', 'Hana'), seat('b', 'Quiet Otter')],
      ...session,
    },
    team: {
      lang: 'en',
      teamId: 't1',
      phase: 'reading',
      passages: [{ ...passage, scene: 'office', cast: [{ personId: 'amina', emotion: 'worried' }] }],
      decision: {
        id: 'd1',
        heading: 'H',
        prompt: 'P',
        talkMs: null,
        options: [
          { id: 'o1', text: 'One', isDefault: false },
          { id: 'o2', text: 'Two', isDefault: false },
        ],
      },
      indicators: null,
      changes: {},
      reveal: null,
      tabled: [],
      roles: [],
      recap: [],
      leadOptions: [],
      ending: null,
      message: null,
      advisers: [],
      consultationsLeft: 0,
      notes: [],
      ...team,
    },
  };
}
const reveal = {
  optionId: 'o1',
  optionText: 'One',
  letter: 'A',
  offered: 4,
  how: 'plurality' as const,
  dissent: [],
  rationale: null,
  placements: [
    { seatId: 'a', letter: 'A' },
    { seatId: 'b', letter: 'B' },
  ],
};

describe('stage script', () => {
  it('opens with the setting and the cast, without pads', () => {
    expect(stageScript(null, source()).map((command) => command.kind)).toEqual(['setScene', 'setCast']);
  });

  it('says nothing when nothing changed', () => {
    expect(stageScript(source(), source())).toEqual([]);
  });

  it('shows one pad per option and ticks while votes come in, never a place', () => {
    const voting = source({ team: { phase: 'voting' } });
    const voted = source({
      team: { phase: 'voting' },
      session: { seats: [seat('a', 'Hana', true), seat('b', 'Quiet Otter')] },
    });
    const opened = stageScript(source(), voting);
    expect(opened).toContainEqual({ kind: 'setOptions', letters: ['A', 'B'] });
    expect(stageScript(voting, voted)).toEqual([
      expect.objectContaining({ kind: 'setTokens', voted: ['a'] }),
    ]);
  });

  it('reveals placements and indicator moves only in the consequence', () => {
    const voting = source({ team: { phase: 'revoting' } });
    const after = source({
      team: { phase: 'consequence', decision: null, reveal, changes: { trust: -4 }, passages: [passage] },
    });
    const commands = stageScript(voting, after);
    expect(commands).toContainEqual({ kind: 'reveal', placements: reveal.placements });
    expect(commands).toContainEqual({ kind: 'indicator', changes: [{ name: 'Public trust', delta: -4 }] });
    expect(commands.some((command) => command.kind === 'setScene' || command.kind === 'setCast')).toBe(false);
    expect(stageScript(after, after)).toEqual([]);
  });

  it('changes a face without changing the people', () => {
    const calm = source({
      team: { passages: [{ ...passage, scene: 'office', cast: [{ personId: 'amina', emotion: 'happy' }] }] },
    });
    expect(stageScript(source(), calm)).toEqual([{ kind: 'emote', personId: 'amina', emotion: 'happy' }]);
  });

  it('E3: calls the people anew when one of them hangs up or rings', () => {
    const ringing = [{ personId: 'amina', emotion: 'worried', where: 'phone' as const }];
    const rung = source({ team: { passages: [{ ...passage, scene: 'office', cast: ringing }] } });
    expect(stageScript(source(), rung)).toEqual([{ kind: 'setCast', cast: ringing }]);
    expect(stageScript(rung, source())).toEqual([
      { kind: 'setCast', cast: [{ personId: 'amina', emotion: 'worried' }] },
    ]);
  });

  it('draws no pads and no tokens in solo', () => {
    const commands = stageScript(null, source({ team: { phase: 'voting' }, session: { rounds: 1 } }));
    expect(commands.map((command) => command.kind)).toEqual(['setScene', 'setCast']);
  });
});
