// caseroom play: a scenario in the terminal, alone, with everything the team would know. F3.
import { createInterface } from 'node:readline/promises';
import { letterAt, spoken } from '../../sim/session/index.ts';
import { openStory, takeOption, type Beat } from '../../sim/story/index.ts';
import { loadScenario } from '../folder.ts';

const WIDTH = 88;

function wrap(text: string): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

function tell({ consequence, passages, cards, decision, indicators }: Beat): void {
  for (const passage of [...consequence, ...passages]) console.log(`\n${wrap(spoken(passage))}`);
  for (const { role, text } of cards) console.log(`\n[only ${role}] ${wrap(text)}`);
  if (indicators)
    console.log(
      `\n(${Object.entries(indicators)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ')})`,
    );
  if (!decision) return;
  console.log(`\n${decision.heading}\n${wrap(decision.prompt)}`);
  decision.options.forEach(({ text }, i) => console.log(`  ${letterAt(i)}  ${text}`));
}

/** Asks on the terminal until the story ends. Exit code 1 when the story breaks or the input ends first. */
export async function play(folder: string, cut: number | undefined): Promise<number> {
  const scenario = loadScenario(folder);
  const length = cut ?? Math.max(...Object.keys(scenario.cuts).map(Number));
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers = terminal[Symbol.asyncIterator]();
  let story = openStory(scenario, { cut: length, seed: 1 });
  try {
    while (story.ok) {
      const { beat } = story.value;
      tell(beat);
      if (!beat.decision) {
        console.log(`\nThe end: ${beat.ending}`);
        return 0;
      }
      const { options } = beat.decision;
      process.stdout.write(`Your choice, A to ${letterAt(options.length - 1)}: `);
      const answer = await answers.next();
      if (answer.done) return 1;
      const option = options[answer.value.trim().toUpperCase().charCodeAt(0) - 65];
      if (option) story = takeOption(scenario, story.value, option.id);
    }
    console.error(`The story broke: ${story.error.message}`);
    return 1;
  } finally {
    terminal.close();
  }
}
