import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadScenario } from '../../cli/folder.ts';
import { JournalFile } from '../../protocol/index.ts';
import { journalFile, rescore, type Played } from '../../reports/index.ts';
import { foldDebrief, foldSeatDebrief } from '../../sim/debrief/index.ts';
import { digestOf, inLanguage, type Scenario } from '../../sim/scenario/index.ts';
import { replay, type SessionEvent } from '../../sim/session/index.ts';
import { flagship } from '../sim/flagship.ts';
import { workshop } from '../sim/workshop.ts';
import { NAMES, playedOf, playedSession, REASON_OF_FIVE } from './played-session.ts';

const entriesOf = ({ events }: Pick<Played, 'events'>) => events.map((event, i) => ({ seq: i + 1, event }));
const fileOf = (played: Played, keepsNames = false) =>
  journalFile({ scenario: played.scenario, entries: entriesOf(played), keepsNames });
const eventsOf = (file: ReturnType<typeof journalFile>) => file.entries.map(({ event }) => event);

/** A debrief in which so many people say something. */
function debriefed(people: number) {
  const session = workshop().withTeams(people);
  session.play().must({ type: 'Advance', teamId: null }).must({ type: 'OpenDebrief' });
  session.seats().forEach((seatId, i) => {
    session.must({ type: 'SayReaction', seatId, words: ['first'] });
    session.must({ type: 'SayReaction', seatId, words: [`word${i}`] });
  });
  session.must({ type: 'GoToDebriefStep', step: 'exit' });
  for (const seatId of session.seats())
    session.must({ type: 'RateDebrief', seatId, rating: 4, text: 'It was long' });
  return playedOf(session);
}

describe('journal file', () => {
  it('X5: an exported session meets the schema, and comes through it as it was', () => {
    for (const played of [playedSession().played, debriefed(5)]) {
      const file: unknown = JSON.parse(JSON.stringify(fileOf(played)));
      const parsed = JournalFile.safeParse(file);
      expect(parsed.error?.issues).toBeUndefined();
      expect(parsed.data).toEqual(file);
    }
  });

  it('X5: docs/journal.schema.json is what the schema makes', () => {
    const made = z.toJSONSchema(JournalFile, { io: 'input' });
    const path = new URL('../../docs/journal.schema.json', import.meta.url);
    // UPDATE_DOCS=1 writes it anew.
    if (process.env['UPDATE_DOCS']) writeFileSync(path, `${JSON.stringify(made, null, 2)}\n`);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(made)));
  });

  it('X5: what is not an event of ours is refused with its place', () => {
    const { entries, ...rest } = fileOf(playedSession().played);
    const bad = (event: unknown) =>
      JournalFile.safeParse({ ...rest, entries: [...entries, { seq: 999, event }] });
    expect(bad({ type: 'SeatRemoved', at: 1, seatId: 's' }).success).toBe(true);
    expect(bad({ type: 'SeatVanished', at: 1 }).success).toBe(false);
    expect(bad({ type: 'SeatRemoved', at: 1.5, seatId: 's' }).success).toBe(false);
    expect(bad({ type: 'SeatRemoved', at: 8.65e15, seatId: 's' }).success).toBe(false);
    expect(bad({ type: 'SeatRemoved', at: 1, seatId: '' }).error?.issues[0]?.path).toContain('seatId');
  });

  it('X3: names and messages stay here unless the facilitator asks; the debrief is the same', () => {
    const { played } = playedSession();
    const [without, kept] = [fileOf(played), fileOf(played, true)];
    const text = JSON.stringify(without.entries);
    for (const name of [...NAMES, 'Late Larry', 'Person t2a', 'five minutes'])
      expect(text).not.toContain(JSON.stringify(name).slice(1, -1));
    expect(without.names).toBe('pseudonyms');
    expect(kept.names).toBe('kept');
    expect(JSON.stringify(kept.entries)).toContain('Ana, five minutes');
    for (const file of [without, kept]) {
      const state = replay(file.played, eventsOf(file));
      if (!state) throw new Error('nothing replayed');
      expect(foldDebrief(file.played, state)).toEqual(foldDebrief(played.scenario, played.state));
    }
  });

  it('X4: what fewer than five wrote is not in it, with names or without', () => {
    const { played } = playedSession();
    for (const keepsNames of [false, true]) {
      const votes = eventsOf(fileOf(played, keepsNames)).filter((event) => event.type === 'VoteCast');
      const reasonsOf = (team: string) =>
        new Set(votes.filter(({ teamId }) => teamId === team).map(({ vote }) => vote.reason));
      expect(reasonsOf('t1')).toContain(REASON_OF_FIVE);
      expect(reasonsOf('t2')).toEqual(new Set(['']));
    }
  });

  it.each([4, 5])(
    'X4: reactions and ratings of %i people carry no seat, and their words from five up',
    (people) => {
      const said = (type: SessionEvent['type']) =>
        eventsOf(fileOf(debriefed(people), true)).filter((event) => event.type === type);
      const reactions = said('ReactionSaid');
      expect(reactions).toHaveLength(people < 5 ? 0 : people);
      expect(JSON.stringify(reactions)).not.toContain('first');
      const ratings = said('DebriefRated');
      expect(ratings).toHaveLength(people);
      for (const event of [...reactions, ...ratings]) expect(event).toMatchObject({ seatId: null });
      for (const event of ratings) expect(event).toMatchObject({ text: people < 5 ? '' : 'It was long' });
    },
  );

  it('X6: a digest is found again from what a scenario holds, in each of its languages', () => {
    expect(digestOf(flagship)).toBe(flagship.digest);
    const german = inLanguage({ ...flagship, locales: { de: { title: 'Der Erste des Monats' } } }, 'de');
    expect(german.title).toBe('Der Erste des Monats');
    expect(digestOf(german)).toBe(german.digest);
    expect(digestOf({ ...flagship, rubric: null })).not.toBe(flagship.digest);
    for (const folder of readdirSync('scenarios', { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    )) {
      const scenario = loadScenario(`scenarios/${folder.name}`);
      expect(digestOf(scenario)).toBe(scenario.digest);
    }
  });

  it('X10: another key is told beside the old one, and the journal stays as it was', () => {
    const { played } = playedSession();
    const before = JSON.stringify(played);
    const { rubric } = played.scenario;
    if (!rubric) throw new Error('no key');
    // The second option of each decision earns 2 and the others −2, all of it for users.
    const decisions = Object.fromEntries(
      Object.entries(rubric.author.decisions).map(([decision, options]) => [
        decision,
        Object.fromEntries(
          Object.entries(options).map(([id, key], i) => [
            id,
            { ...key, weights: { users: i === 1 ? 2 : -2 } },
          ]),
        ),
      ]),
    );
    const other: Scenario = { ...played.scenario, rubric: { ...rubric, author: { version: 9, decisions } } };
    const rows = rescore(played.scenario, played.state, other);
    expect(rows).toHaveLength(2 * 8);
    const users = rows.find(({ team, competency }) => team === 'Team 1' && competency === 'users');
    const seconds = played.state.runs[0]?.decided.filter(
      ({ decisionId, optionId }) => Object.keys(decisions[decisionId] ?? {})[1] === optionId,
    ).length;
    const earned = 2 * (seconds ?? 0) - 2 * (4 - (seconds ?? 0));
    expect(users?.after).toMatchObject({ opportunities: 4, earned, least: -8, most: 8 });
    expect(users?.before.earned).not.toBe(earned);
    expect(rows.filter(({ after }) => after.opportunities > 0).map(({ competency }) => competency)).toEqual([
      'users',
      'users',
    ]);
    expect(
      rescore(played.scenario, played.state, played.scenario).every(
        ({ before: a, after: b }) => a.band === b.band,
      ),
    ).toBe(true);
    expect(JSON.stringify(played)).toBe(before);
  });

  it('X11: what the report is made of holds no name, and a card holds one person’s votes alone', () => {
    const { session, played } = playedSession();
    const report = JSON.stringify(foldDebrief(played.scenario, played.state));
    for (const { name } of played.state.seats)
      expect(report).not.toContain(JSON.stringify(name).slice(1, -1));
    const [first, second] = session.seats(2);
    const card = JSON.stringify(foldSeatDebrief(played.scenario, played.state, first ?? ''));
    expect(card).not.toContain(second);
    for (const { id, name } of played.state.seats)
      if (id !== first) expect(card).not.toContain(JSON.stringify(name).slice(1, -1));
  });
});
