// Solo: the flagship alone, to an ending, over a closed tab, with the same state on both sides.
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { IndexedJournal } from '../../../client/solo/indexed-journal.ts';
import { SoloSession, type SoloParts } from '../../../client/solo/solo-session.ts';
import { compileStory } from '../../../authoring/index.ts';
import type { Clock } from '../../../host/index.ts';
import { foldDebrief, foldSeatDebrief } from '../../../sim/debrief/index.ts';
import { hashOf } from '../../../sim/kit/index.ts';
import { flagship } from '../../sim/flagship.ts';

let databases = 0;
function fakeClock(): Clock {
  let now = 1_000;
  return { now: () => (now += 1_000) };
}
const parts = async (): Promise<SoloParts> => ({
  store: await IndexedJournal.open(`solo-${++databases}`),
  clock: fakeClock(),
});
const WISH = { scenario: flagship, cut: 12, coach: false, seed: 7, id: 'solo-1' };

/** One decision and, when there is one, its consequence. False at the end. */
async function step(session: SoloSession, pick: number): Promise<boolean> {
  const { teamView, send } = session.model(() => undefined);
  const options = teamView.peek()?.decision?.options ?? [];
  const option = options[pick % options.length];
  if (!option) return false;
  expect(await send.vote(1, option.id, 3, '')).toBeUndefined();
  if (teamView.peek()?.phase === 'consequence') expect(await send.ready()).toBeUndefined();
  return true;
}

describe('SoloSession', () => {
  it('plays twelve decisions to an ending, with a closed tab at each of them, to the identical state', async () => {
    const [straight, broken] = [await parts(), await parts()];
    const one = await SoloSession.start(straight, WISH);
    let two = await SoloSession.start(broken, WISH);
    for (let i = 0; i < 12; i++) {
      expect(await step(one, i)).toBe(true);
      expect(await step(two, i)).toBe(true);
      const before = hashOf(two.state);
      two.close();
      const back = await SoloSession.resume(broken, WISH.id);
      if (!back) throw new Error('the play is gone');
      expect(hashOf(back.state)).toBe(before);
      two = back;
    }
    expect(two.model(() => undefined).teamView.peek()?.phase).toBe('ended');
    expect(hashOf(two.state)).toBe(hashOf(one.state));
    if (!two.state) throw new Error('no state');
    expect(foldDebrief(flagship, two.state).teams[0]?.decisions).toHaveLength(12);
    expect(foldSeatDebrief(flagship, two.state, 'you')?.evidence).toHaveLength(12);
  });

  it('comes back in the middle of a consequence', async () => {
    const at = await parts();
    const session = await SoloSession.start(at, WISH);
    const model = session.model(() => undefined);
    await model.send.vote(1, model.teamView.peek()?.decision?.options[0]?.id ?? '', null, 'because');
    expect(model.teamView.peek()?.phase).toBe('consequence');
    const back = await SoloSession.resume(at, WISH.id);
    expect(back?.model(() => undefined).teamView.peek()).toEqual(model.teamView.peek());
  });

  it('finishes a start that a closed tab cut off', async () => {
    const at = await parts();
    const session = await SoloSession.start(at, WISH);
    const whole = await at.store.read(WISH.id);
    await at.store.erase(WISH.id);
    await at.store.keepPlay(session.play);
    await at.store.append(WISH.id, whole.slice(0, 1));
    const back = await SoloSession.resume(at, WISH.id);
    expect(back?.state?.phase).toBe('playing');
  });

  it('shows what another tab wrote when a save collides, and loses nothing', async () => {
    const at = await parts();
    const here = await SoloSession.start(at, WISH);
    const there = await SoloSession.resume(at, WISH.id);
    if (!there) throw new Error('the play is gone');
    await step(there, 0);
    const model = here.model(() => undefined);
    const option = model.teamView.peek()?.decision?.options[1]?.id ?? '';
    expect(await model.send.vote(1, option, null, '')).toEqual({ code: 'solo/not-saved' });
    expect(hashOf(here.state)).toBe(hashOf(there.state));
    expect(await step(here, 0)).toBe(true);
  });

  it('tells coach words only in coach mode', async () => {
    for (const coach of [true, false]) {
      const session = await SoloSession.start(await parts(), { ...WISH, coach });
      const model = session.model(() => undefined);
      await model.send.vote(1, model.teamView.peek()?.decision?.options[0]?.id ?? '', null, '');
      expect(model.teamView.peek()?.reveal?.rationale !== null).toBe(coach);
    }
  });

  it('plays plain Ink without tags: choices are options, markup is text, no debrief', async () => {
    const compiled = compileStory(
      'A <b>door</b>.\n* [Knock] Nobody.\n* [Wait] Night falls.\n- The end.\n-> END\n',
      'door.ink',
    );
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
    const session = await SoloSession.start(await parts(), { ...WISH, scenario: compiled.value, cut: 0 });
    const model = session.model(() => undefined);
    expect(model.debriefHref).toBeUndefined();
    expect(model.teamView.peek()?.passages[0]?.text).toBe('A <b>door</b>.');
    expect(model.teamView.peek()?.decision?.options.map(({ text }) => text)).toEqual(['Knock', 'Wait']);
    await step(session, 1);
    expect(model.teamView.peek()?.phase).toBe('ended');
    expect(model.teamView.peek()?.passages.map(({ text }) => text)).toEqual(['Night falls.', 'The end.']);
  });

  it('does not know a play that this browser does not hold', async () => {
    expect(await SoloSession.resume(await parts(), 'solo-9')).toBeNull();
  });
});
