import { describe, expect, it } from 'vitest';
import { projectorView } from '../../sim/session/index.ts';
import { workshop } from './workshop.ts';

const advance = { type: 'Advance', teamId: null } as const;

describe('projector', () => {
  it('W3: no name, card or weight in any phase, and no vote before all have decided', () => {
    const w = workshop().withTeams(3, 3);
    const seen: string[] = [];
    const look = () => {
      const view = projectorView(w.scenario, w.open);
      const text = JSON.stringify(view);
      expect(text).not.toMatch(/Person t\d/);
      expect(text).not.toContain('because ');
      expect(text).not.toContain('weights');
      const cards = w.open.runs.flatMap((run) => run.story?.beat.cards ?? []);
      for (const card of cards) expect(text).not.toContain(card.text.slice(0, 40));
      if (view.screen.kind !== 'reveal') expect(text).not.toContain('"votes"');
      seen.push(view.screen.kind);
      return view;
    };
    look();
    w.must({ type: 'StartPrebrief' });
    look();
    w.must({ type: 'StartPlay' });
    look();
    for (let i = 0; i < 4; i++) {
      const option = w.run().story?.beat.decision?.options[0]?.id ?? '';
      w.decide(option, 1);
      expect(w.run(1).phase).toBe('consequence');
      expect(look().screen.kind).toBe('decision'); // the other team has not decided
      w.decide(w.run(2).story?.beat.decision?.options[1]?.id ?? '', 2);
      const { screen } = look();
      if (screen.kind !== 'reveal') throw new Error(screen.kind);
      expect(screen.teams.map((team) => team.letter)).toEqual(['A', 'B']);
      expect(screen.teams[0]?.votes[0]).toEqual({ letter: 'A', first: 3, second: 3 });
      w.must(advance);
    }
    expect(look().screen.kind).toBe('ended');
    w.must({ type: 'OpenDebrief' });
    expect(look().screen.kind).toBe('debrief');
    expect(new Set(seen)).toEqual(new Set(['join', 'prebrief', 'decision', 'reveal', 'ended', 'debrief']));
  });

  it('P10: the wall is given the content note', () => {
    const w = workshop().withTeams(1);
    expect(w.scenario.contentNote).toBeTruthy();
    expect(projectorView(w.scenario, w.open).contentNote).toBe(w.scenario.contentNote);
    expect(projectorView({ ...w.scenario, contentNote: null }, w.open).contentNote).toBe('');
  });

  it('W3: at their own pace it tells where teams are and nothing of the story', () => {
    const w = workshop({ pacing: 'own' }).withTeams(2, 2).play();
    const { screen, teams } = projectorView(w.scenario, w.open);
    expect(screen).toEqual({ kind: 'progress' });
    expect(teams.map((team) => [team.people, team.phase, team.decisionNumber])).toEqual([
      [2, 'reading', 1],
      [2, 'reading', 1],
    ]);
  });

  it('W3: what only one team reads is on no screen', () => {
    const w = workshop().withTeams(1, 1).play();
    w.decide(w.run(1).story?.beat.decision?.options[0]?.id ?? '', 1);
    w.decide(w.run(2).story?.beat.decision?.options[1]?.id ?? '', 2);
    const view = projectorView(w.scenario, w.open);
    if (view.screen.kind !== 'reveal') throw new Error(view.screen.kind);
    const alike = view.screen.passages.map((passage) => passage.text);
    const other = new Set(w.run(2).story?.beat.consequence.map((passage) => passage.text));
    expect(alike.every((text) => other.has(text))).toBe(true);
  });
});
