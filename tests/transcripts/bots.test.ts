import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../authoring/index.ts';
import { foldDebrief, foldSeatDebrief, roomDebrief } from '../../sim/debrief/index.ts';
import { hashOf, makeDice, type Dice } from '../../sim/kit/index.ts';
import type { Scenario } from '../../sim/scenario/index.ts';
import { replay, teamView, seatView } from '../../sim/session/index.ts';
import { workshop, type Workshop } from '../sim/workshop.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const slugs = readdirSync(folder).filter((slug) => existsSync(new URL(`${slug}/story.ink`, folder)));

function load(slug: string): Scenario {
  const files = Object.fromEntries(
    ['story.ink', 'rubric.yaml', 'guide.md'].map((name) => [
      name,
      readFileSync(new URL(`${slug}/${name}`, folder), 'utf8'),
    ]),
  );
  const compiled = compileScenario({ slug, files }, false);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

/** Every seat does what it may from its own view alone; a vote in ten is changed, a card in two is tabled. */
function act(w: Workshop, team: number, dice: Dice): void {
  for (const seatId of w.seats(team)) {
    const view = teamView(w.scenario, w.open, `t${team}`);
    const own = seatView(w.scenario, w.open, seatId);
    const { phase, decision } = view ?? {};
    if (phase === 'reading' || phase === 'talking') {
      const card = own?.cards.find(({ tabled }) => !tabled);
      if (card && dice.hits(0.5)) w.try({ type: 'TableCard', seatId, cardId: card.id });
      w.try({ type: 'MarkReady', seatId });
    } else if ((phase === 'voting' || phase === 'revoting') && decision) {
      const pick = () => decision.options[dice.below(decision.options.length)]?.id ?? '';
      w.vote(seatId, pick());
      if (dice.hits(0.1)) w.vote(seatId, pick());
    } else if (phase === 'committing' && decision) {
      const optionId = view?.leadOptions[0] ?? '';
      w.try({ type: 'CastDecidingVote', seatId, decisionId: decision.id, optionId });
    } else if (phase === 'consequence') w.try({ type: 'MarkReady', seatId });
  }
}

const STEPS = 400;

describe.each(slugs)('bots play %s', (slug) => {
  const scenario = load(slug);
  const cuts = Object.keys(scenario.cuts).map(Number);

  it.each(cuts)(
    'P6, R1: in teams, %i decisions, to an ending, a debrief and the same again from the journal',
    (cut) => {
      const dice = makeDice(cut * 31 + slug.length);
      const w = workshop({ cut, pacing: 'own', scenario: slug }, scenario).withTeams(3, 5).play();
      for (let step = 0; step < STEPS && w.open.runs.some(({ phase }) => phase !== 'ended'); step++)
        for (const team of [1, 2]) act(w, team, dice);
      w.must({ type: 'OpenDebrief' });
      for (const run of w.open.runs) {
        expect(run.decided.map(({ decisionId }) => decisionId)).toEqual(scenario.cuts[cut]);
        expect(run.story?.beat.ending).not.toBe('fault');
      }
      expect(hashOf(replay(scenario, w.journal))).toBe(hashOf(w.open));
      while (!w.try({ type: 'AdvanceDebrief' }));
      const room = roomDebrief(scenario, w.open, 'room');
      expect(room.teams.map(({ steps }) => steps.length)).toEqual([cut, cut]);
      expect(room.teams.every(({ ending }) => ending !== null && ending !== 'end')).toBe(true);
    },
  );

  it.each(cuts)('P6, R1: alone, %i decisions, to an ending and a debrief', (cut) => {
    const dice = makeDice(cut * 17 + slug.length);
    const w = workshop({ cut, rounds: 1, coach: true, scenario: slug }, scenario).withTeams(1).play();
    for (let step = 0; step < STEPS && w.run().phase !== 'ended'; step++) {
      act(w, 1, dice);
      if (w.run().phase === 'consequence') w.must({ type: 'Advance', teamId: null });
    }
    const told = foldDebrief(scenario, w.open).teams[0];
    expect(told?.decisions.map(({ decisionId }) => decisionId)).toEqual(scenario.cuts[cut]);
    expect(foldSeatDebrief(scenario, w.open, 't1a')?.evidence).toHaveLength(cut);
    expect(hashOf(replay(scenario, w.journal))).toBe(hashOf(w.open));
  });
});
