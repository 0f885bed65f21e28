// caseroom table: the library in figures, as docs/scenarios.md holds it. F3. A scenario a thread, as many as there are cores.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { progress } from '../progress.ts';

const inThread = (folder: string, plays: number): Promise<string> =>
  new Promise((done, fail) => {
    const worker = new Worker(new URL('table-section.ts', import.meta.url), {
      workerData: { folder, plays },
    });
    worker.once('message', done).once('error', fail);
  });

/** Every path of a cut that has no more than `plays`; else so many random ones, which the table says. */
export async function table(folder: string, plays: number): Promise<string> {
  const slugs = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'story.ink')));
  const tell = progress('Exploring scenarios');
  const sections: string[] = [];
  let [next, done] = [0, 0];
  const work = async (): Promise<void> => {
    for (let i = next++; i < slugs.length; i = next++) {
      sections[i] = await inThread(join(folder, slugs[i] ?? ''), plays);
      tell(++done, slugs.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(slugs.length, availableParallelism()) }, work));
  return `# The scenarios in figures

Made by \`npm run caseroom -- table --plays ${plays}\`. Each cut was explored to its end: the points are the least and most of all plays, and every line can be met. Words, endings and r are of the plays in the table. r is between the points of a play and an indicator at its end.

${sections.join('\n')}`;
}

const PLAYS = 1000;

export async function printTable(folder: string, plays = PLAYS): Promise<number> {
  console.log(await table(folder, plays));
  return 0;
}
