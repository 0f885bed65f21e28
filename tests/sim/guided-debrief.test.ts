import { describe, expect, it } from 'vitest';
import { hashOf } from '../../sim/kit/index.ts';
import { foldDebrief, roomDebrief } from '../../sim/debrief/index.ts';
import type { Panel, Scenario } from '../../sim/scenario/index.ts';
import {
  debriefPlaces,
  DEBRIEF_STEPS,
  facilitatorView,
  publicView,
  replay,
  rewind,
  stepMs,
  type DebriefStep,
} from '../../sim/session/index.ts';
import { endingName } from '../../sim/story/index.ts';
import { flagship } from './flagship.ts';
import { workshop, type Workshop } from './workshop.ts';

/** Two teams of five who part at once; the rest of the way alike. */
function played(size = 5, scenario: Scenario = flagship): Workshop {
  const w = workshop({}, scenario).withTeams(size, size).play();
  for (let i = 0; i < 4; i++) {
    for (const team of [1, 2]) {
      const offered = w.run(team).story?.beat.decision?.options ?? [];
      w.decide(offered[i === 0 ? team - 1 : 0]?.id ?? '', team);
    }
    w.must({ type: 'Advance', teamId: null });
  }
  return w.must({ type: 'OpenDebrief' });
}
const at = (w: Workshop): string => {
  const { debrief } = w.open;
  return debrief?.dive
    ? `${debrief.step} ${debrief.dive.decisionId} ${debrief.dive.stage}`
    : (debrief?.step ?? '');
};
const goTo = (w: Workshop, step: DebriefStep): Workshop => w.must({ type: 'GoToDebriefStep', step });
const seen = (w: Workshop): string => JSON.stringify(roomDebrief(w.scenario, w.open, 'room'));

const panelOf = (people: number, scenario: Scenario): Panel => ({
  format: 1,
  version: 1,
  people,
  decisions: Object.fromEntries(
    scenario.decisions.map(({ id, optionIds }) => [
      id,
      {
        people,
        options: Object.fromEntries(
          optionIds.map((optionId, i) => [optionId, { chose: i === 0 ? people : 0, reasons: [] }]),
        ),
      },
    ]),
  ),
});

describe('guided debrief', () => {
  it('G1: one “next” goes through the eight steps and says each time where it goes', () => {
    const w = played();
    const way: string[] = [at(w)];
    const words: string[] = [];
    for (;;) {
      const { next } = facilitatorView(w.scenario, w.open);
      words.push(next.words);
      if (next.command !== 'AdvanceDebrief') break;
      w.must({ type: 'AdvanceDebrief' });
      way.push(at(w));
    }
    const [first, second] = w.open.debrief?.picked ?? [];
    expect(new Set(way.map((place) => place.split(' ')[0]))).toEqual(new Set(DEBRIEF_STEPS));
    expect(way.filter((place) => place.startsWith('dive'))).toEqual(
      [first, second].flatMap((id) =>
        ['first', 'second', 'reasons', 'cards', 'author'].map((stage) => `dive ${id} ${stage}`),
      ),
    );
    expect(words[0]).toBe('Show what happened');
    expect(words.at(-1)).toBe('Close the session');
    expect(new Set(words.slice(0, -1)).size).toBeGreaterThan(8);
    expect(publicView(w.scenario, w.open).debrief).toMatchObject({ place: way.length, places: way.length });
  });

  it('G1: a step back undoes a step on, and before the first there is none', () => {
    const w = played();
    expect(w.try({ type: 'StepBackDebrief' })?.code).toBe('debrief/nothing-before');
    const places = debriefPlaces(w.scenario, w.open).length;
    const way: string[] = [];
    for (let i = 1; i < places; i++) {
      way.push(at(w));
      w.must({ type: 'AdvanceDebrief' });
    }
    for (const place of way.reverse()) expect(at(w.must({ type: 'StepBackDebrief' }))).toBe(place);
  });

  it('G2: the room sees no weight and no rationale before it has come to them', () => {
    const w = played();
    expect(JSON.parse(seen(w))).toMatchObject({
      teams: [],
      sheets: [],
      proposed: [],
      marking: null,
      dive: null,
    });
    for (const step of ['happened', 'pick'] as const) {
      goTo(w, step);
      expect(seen(w)).not.toMatch(/rationale|weights/);
    }
    expect(JSON.parse(seen(w))).toMatchObject({ teams: [{}, {}], marking: null });
    goTo(w, 'dive');
    for (const stage of ['second', 'reasons', 'cards']) {
      w.must({ type: 'AdvanceDebrief' });
      expect(at(w)).toContain(stage);
      expect(seen(w)).not.toMatch(/rationale|weights/);
    }
    w.must({ type: 'AdvanceDebrief' });
    expect(seen(w)).toMatch(/rationale/);
    goTo(w, 'competencies');
    expect(JSON.parse(seen(w)).marking.key.decisions.d1).toBeDefined();
  });

  it('G2: what is open stays open once the session is closed', () => {
    const w = played().must({ type: 'CloseSession' });
    expect(JSON.parse(seen(w)).marking).not.toBeNull();
  });

  it('G3: without a panel its stage falls away; with one of five it is there, and with four it is not', () => {
    const stages = (scenario: Scenario) => {
      const w = goTo(played(5, scenario), 'dive');
      return publicView(scenario, w.open).debrief?.places;
    };
    const without = stages(flagship) ?? 0;
    expect(stages({ ...flagship, panel: panelOf(5, flagship) })).toBe(without + 2);
    expect(stages({ ...flagship, panel: panelOf(4, flagship) })).toBe(without);
  });

  it('G4, D2: groups of four are told no reasons and no words, groups of five are', () => {
    const of = (size: number) => {
      const w = workshop().withTeams(size).play();
      w.decide('d1a');
      w.must({ type: 'OpenDebrief' });
      for (const seatId of w.seats()) w.must({ type: 'SayReaction', seatId, words: [`word-${seatId}`] });
      const words = roomDebrief(w.scenario, w.open, 'room').reactions;
      w.must({ type: 'ShowDive', decisionId: 'd1', stage: 'author' });
      return { words, reasons: roomDebrief(w.scenario, w.open, 'facilitator').dive?.reasons };
    };
    expect(of(4)).toMatchObject({
      words: { people: 4, few: true, words: [] },
      reasons: { people: 4, few: true, words: [] },
    });
    expect(of(5).words.words).toHaveLength(5);
    expect(of(5).reasons?.words).toHaveLength(5);
  });

  it('G4: no name and no seat is in what the room sees, at any step', () => {
    const w = played();
    for (const seatId of w.seats()) w.must({ type: 'SayReaction', seatId, words: ['busy'] });
    for (;;) {
      for (const { id, name } of w.open.seats) {
        expect(seen(w)).not.toContain(name);
        expect(seen(w)).not.toContain(`"${id}"`);
      }
      if (w.try({ type: 'AdvanceDebrief' })) break;
    }
  });

  it('D2: a reason written with the first vote is told when the second brought none', () => {
    const w = workshop().withTeams(5).play().ready();
    for (const seat of w.seats()) w.vote(seat, 'd1a');
    w.ready();
    for (const seatId of w.seats()) {
      const reason = seatId === 't1a' ? 'I have changed my mind' : '';
      const vote = {
        type: 'CastVote',
        seatId,
        round: 2,
        decisionId: 'd1',
        optionId: 'd1b',
        confidence: 2,
      } as const;
      w.must({ ...vote, reason });
    }
    w.must({ type: 'OpenDebrief' }).must({ type: 'ShowDive', decisionId: 'd1', stage: 'reasons' });
    const told = roomDebrief(w.scenario, w.open, 'facilitator').dive?.reasons;
    expect(told?.words).toEqual([
      'I have changed my mind',
      ...Array.from({ length: 4 }, () => 'because d1a'),
    ]);
    expect(foldDebrief(w.scenario, w.open).teams[0]?.decisions[0]?.reasons).toEqual(told?.words);
  });

  it('G5: the facilitator’s picks go before the proposals, five at the most, and only what was taken', () => {
    const w = played();
    expect(w.try({ type: 'PickDecisions', decisionIds: ['nowhere'] })?.code).toBe('debrief/decision-unknown');
    const ids = foldDebrief(w.scenario, w.open).teams[0]?.decisions.map(({ decisionId }) => decisionId) ?? [];
    w.must({ type: 'PickDecisions', decisionIds: [ids[3] ?? '', ids[0] ?? '', ids[3] ?? ''] });
    expect(w.open.debrief?.picked).toEqual([ids[3], ids[0]]);
    goTo(w, 'dive');
    expect(at(w)).toBe(`dive ${ids[3]} first`);
    expect(w.try({ type: 'PickDecisions', decisionIds: ['1', '2', '3', '4', '5', '6'] })?.code).toBe(
      'debrief/too-many-picks',
    );
  });

  it('G5: with none picked, room and console are told the same two of the proposals, as they were played', () => {
    const w = workshop().withTeams(3, 3).play();
    w.decide('d1a', 1).decide('d1a', 2).must({ type: 'Advance', teamId: null });
    for (const [team, at] of [
      [1, 0],
      [2, 1],
    ] as const)
      w.decide(w.run(team).story?.beat.decision?.options[at]?.id ?? '', team);
    w.must({ type: 'OpenDebrief' });
    const ranked = roomDebrief(w.scenario, w.open, 'facilitator').proposed;
    expect(ranked.map(({ why }) => why.kind)).toEqual(['split', 'untabled']);
    const [later, earlier] = ranked.map(({ decisionId }) => decisionId);
    expect(earlier).toBe('d1');
    expect(roomDebrief(w.scenario, w.open, 'room').dives).toEqual([]);
    goTo(w, 'pick');
    expect(roomDebrief(w.scenario, w.open, 'room').dives).toEqual([earlier, later]);
    expect(facilitatorView(w.scenario, w.open).debrief?.dives).toEqual([earlier, later]);
    w.must({ type: 'PickDecisions', decisionIds: [later ?? ''] });
    expect(roomDebrief(w.scenario, w.open, 'room').dives).toEqual([later]);
  });

  it('D3: votes that felt sure of what few practitioners would take are proposed, before the cards', () => {
    // The panel takes the first option everywhere; team 2 took the second at d1, sure (3) in each vote.
    const scenario = { ...flagship, panel: panelOf(10, flagship) };
    const alone = workshop({}, scenario).withTeams(5).play().decide('d1b').must({ type: 'OpenDebrief' });
    const [first, ...rest] = roomDebrief(scenario, alone.open, 'facilitator').proposed;
    expect(first).toMatchObject({ decisionId: 'd1', why: { kind: 'confident', people: 5 } });
    expect(rest).toEqual([]);
    const agreed = workshop({}, scenario).withTeams(5).play().decide('d1a').must({ type: 'OpenDebrief' });
    expect(roomDebrief(scenario, agreed.open, 'facilitator').proposed[0]?.why.kind).toBe('untabled');
  });

  it('G6: a rewind tells what play tells, and leaves journal and state as they were', () => {
    const w = played();
    const before = hashOf(w.open);
    const [one, other] = [w.run(1), w.run(2)];
    const taken = one.decided.map(({ optionId }) => optionId);
    // Team 1 decides at d1 as team 2 did: it is told what team 2 was told.
    const path = { teamId: 't1', decisionId: 'd1', optionIds: other.decided.map(({ optionId }) => optionId) };
    const told = rewind(w.scenario, w.open, path);
    expect(told.ok && told.value.steps.map(({ consequence }) => consequence)).toEqual(
      other.decided.map(({ consequence }) => consequence),
    );
    expect(told.ok && told.value.steps.map(({ after }) => after)).toEqual(
      other.decided.map(({ after }) => after),
    );
    // Its own way again is what happened.
    const own = rewind(w.scenario, w.open, { ...path, optionIds: taken });
    expect(own.ok && own.value.ending).toBe(one.story && endingName(one.story.beat));
    expect(hashOf(w.open)).toBe(before);
    expect(rewind(w.scenario, w.open, { ...path, optionIds: ['d9z'] })).toMatchObject({
      error: { code: 'vote/option-not-offered' },
    });
    expect(rewind(w.scenario, w.open, { ...path, decisionId: 'd99' })).toMatchObject({
      error: { code: 'debrief/decision-unknown' },
    });
    w.must({ type: 'ShowRewind', path });
    expect(hashOf(w.open.runs)).toBe(hashOf(replay(w.scenario, w.journal)?.runs));
    expect(JSON.parse(seen(w)).rewind).toBeNull();
    goTo(w, 'rewind');
    expect(JSON.parse(seen(w)).rewind.steps).toHaveLength(4);
  });

  it('G7: one to three short words; the last ones said stand', () => {
    const w = played();
    const say = (words: string[]) => w.try({ type: 'SayReaction', seatId: 't1a', words })?.code;
    expect(say([' ', '\u202E'])).toBe('reaction/empty');
    expect(say(['x'.repeat(25)])).toBe('reaction/too-long');
    expect(say([' tired ', 'glad', 'angry', 'fourth'])).toBeUndefined();
    expect(say(['calm'])).toBeUndefined();
    expect(w.open.debrief?.reactions).toEqual([{ seatId: 't1a', words: ['calm'] }]);
  });

  it('G8: a team keeps its own list, from the competencies on', () => {
    const w = played();
    const note = {
      type: 'AddNote',
      seatId: 't1a',
      competency: 'users',
      kind: 'plus',
      text: 'We asked',
    } as const;
    expect(w.try(note)?.code).toBe('debrief/not-yet');
    goTo(w, 'competencies').must(note);
    expect(w.try({ ...note, text: ' ' })?.code).toBe('note/empty');
    expect(w.try({ ...note, text: 'x'.repeat(141) })?.code).toBe('note/too-long');
    expect(w.try({ type: 'RemoveNote', seatId: 't2a', noteId: 1 })?.code).toBe('note/unknown');
    w.must({ type: 'RemoveNote', seatId: 't1b', noteId: 1 });
    expect(w.open.debrief?.notes).toEqual([]);
    w.must(note);
    expect(w.open.debrief?.notes[0]?.id).toBe(2);
  });

  it('G9: ratings are told from five people up', () => {
    const w = goTo(played(), 'exit');
    const told = () => roomDebrief(w.scenario, w.open, 'room').ratings;
    for (const seatId of w.seats().slice(0, 4))
      w.must({ type: 'RateDebrief', seatId, rating: 4, text: 'Good' });
    expect(told()).toMatchObject({ people: 4, few: true, counts: [], words: [] });
    w.must({ type: 'RateDebrief', seatId: 't1e', rating: 1, text: '' });
    w.must({ type: 'RateDebrief', seatId: 't1e', rating: 5, text: '' });
    expect(told()).toMatchObject({ people: 5, counts: [0, 0, 0, 4, 1] });
    expect(w.try({ type: 'RateDebrief', seatId: 't1a', rating: 6, text: '' })?.code).toBe('rating/bad');
  });

  it('G10: the steps fill the planned minutes, whatever the length and the number of dives', () => {
    for (const planned of [20, 25, 40, 50]) {
      for (const dives of [1, 2, 3]) {
        const all = DEBRIEF_STEPS.reduce(
          (sum, step) => sum + stepMs(step, planned, dives) * (step === 'dive' ? dives : 1),
          0,
        );
        // Each of up to ten parts is rounded to half a minute and lasts a minute at least.
        expect(Math.abs(all / 60_000 - planned)).toBeLessThanOrEqual(2.5);
      }
    }
    const w = played();
    const was = w.open.debrief?.deadline ?? 0;
    w.must({ type: 'ExtendDebrief', extraMs: 60_000 });
    expect(w.open.debrief?.deadline).toBe(was + 60_000);
  });

  it('R1: a journal with a debrief in it replays to the identical state, also one of before there were steps', () => {
    const w = played();
    w.must({ type: 'SayReaction', seatId: 't1a', words: ['busy'] });
    while (!w.try({ type: 'AdvanceDebrief' }));
    w.must({ type: 'RateDebrief', seatId: 't1a', rating: 3, text: 'ok' });
    expect(hashOf(replay(w.scenario, w.journal))).toBe(hashOf(w.open));
    const old = w.journal.filter(({ type }) => !/^(?:Debrief|Decisions|Dive|Reaction)/.test(type));
    expect(replay(w.scenario, old)?.debrief).toMatchObject({ step: 'reactions', deadline: null });
  });

  it('J10: nobody new joins once the debrief has begun', () => {
    const late = { type: 'JoinSession', seatId: 'late', name: 'Late', look: 0, teamId: null } as const;
    const w = played();
    expect(w.try(late)?.code).toBe('session/looking-back');
    w.must({ type: 'UndoStep' });
    expect(w.try(late)).toBeNull();
  });

  it('P7: back to play and again in the debrief, it goes on where it was', () => {
    const w = goTo(played(), 'pick');
    const began = w.open.began.playing;
    w.now += 60_000;
    w.must({ type: 'UndoStep' });
    expect(w.open.began).toMatchObject({ playing: began });
    expect(w.open.began.debrief).toBeUndefined();
    expect(w.open.phase).toBe('playing');
    expect(publicView(w.scenario, w.open).debrief).toBeNull();
    w.must({ type: 'OpenDebrief' });
    expect(at(w)).toBe('pick');
    expect(w.open.began.playing).toBe(began);
  });
});
