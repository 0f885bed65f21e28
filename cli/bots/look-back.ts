// Look back: a workshop of bots goes through its debrief, and its file is kept. F3.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FacilitatorBot } from './facilitator.ts';
import type { LearnerBot } from './learner.ts';

const PLACES_MAX = 60;
const settle = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

/** The facilitator presses on until the end; at each place everyone does what there is to do. */
export async function lookBack(facilitator: FacilitatorBot, bots: readonly LearnerBot[]): Promise<void> {
  for (let place = 0; place < PLACES_MAX; place++) {
    await settle(60);
    await Promise.all(bots.map((bot) => bot.act(0)));
    // The console's view is gathered for a moment before it is sent.
    await settle(300);
    if (!(await facilitator.lookBack())) return;
  }
}

/** The session's file as a facilitator takes it: people by number, no names. */
export async function keepSession(url: string, code: string, key: string, path: string): Promise<void> {
  const answer = await fetch(`${url}/api/sessions/${code}/journal`, {
    headers: { authorization: `Bearer ${key}` },
  });
  if (!answer.ok) throw new Error(`the session's file was refused: ${answer.status}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await answer.text());
}
