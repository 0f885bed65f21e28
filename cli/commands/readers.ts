// caseroom readers: pages for people who read a scenario blind, and what their letters come to. F3.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compareLetters,
  parseLetters,
  seatReadings,
  type Compared,
  type LetterSheet,
  type SeatReading,
} from '../../authoring/index.ts';
import type { Scenario } from '../../sim/scenario/index.ts';
import { letterAt, spoken } from '../../sim/session/index.ts';
import { NotUnderstood } from '../command.ts';
import { loadScenario } from '../folder.ts';

type Wish = {
  readonly cut?: number | undefined;
  readonly people?: number | undefined;
  readonly out?: string | undefined;
  readonly json: boolean;
};

/** As many as the smallest team. */
const PEOPLE = 3;

const letter = (place: number | null): string => (place === null ? '–' : letterAt(place));

/** In a small team a seat holds several roles: its reader must not take them for colleagues. */
const rolesHeld = (roles: readonly string[]): string =>
  roles.length === 1
    ? `You hold one role: ${roles[0]}.`
    : `You hold these roles: ${roles.join(', ')}. All of them are you, and a card of any of them is yours.`;

function pageOf(scenario: Scenario, { roles, sheet, pages, close }: SeatReading, of: number): string {
  const parts = [
    `# ${scenario.title}`,
    scenario.summary,
    `You sit in a team of ${of}. ${rolesHeld(roles)}`,
    ...sheet,
    '**How to read.** Read down to a line of dashes, write down the letter of the option that looks like the right answer from your chair, and only then read on. The card is yours alone. There is no key in here, and no wrong letter.',
    '---',
  ];
  for (const page of pages) {
    parts.push(...page.before.map(spoken), ...page.cards.map((card) => `> Your card: ${card}`));
    parts.push(`## ${page.decisionId} · ${page.heading}`, page.prompt);
    parts.push(page.options.map(({ text }, i) => `- ${letter(i)}. ${text}`).join('\n'));
    parts.push('---', `(The story goes on with ${letter(page.taken)}.)`);
  }
  return `${[...parts, ...close.map(spoken)].join('\n\n')}\n`;
}

const sheetOf = ({ roles, pages }: SeatReading): string =>
  `# ${roles.join(', ')}. A letter instead of each “?”; the rest of the line says which text was read.\n${pages.map(({ decisionId, mark }) => `${decisionId} ? ${mark}`).join('\n')}\n`;

/** Throws with the line to mend when a sheet cannot be read. */
function lettersIn(path: string): LetterSheet | null {
  if (!existsSync(path)) return null;
  const letters = parseLetters(readFileSync(path, 'utf8'));
  if (typeof letters !== 'number') return letters;
  throw new NotUnderstood(
    `${path}:${letters} This is not a line like “d1 B”. Write a letter, or take the line out.`,
  );
}

const seatFile = (out: string, seat: number, kind: 'pages.md' | 'letters.txt'): string =>
  join(out, `seat-${seat + 1}-${kind}`);

function write(scenario: Scenario, readings: readonly SeatReading[], out: string): number {
  mkdirSync(out, { recursive: true });
  const kept = readings.filter((reading, seat) => {
    writeFileSync(seatFile(out, seat, 'pages.md'), pageOf(scenario, reading, readings.length));
    const letters = seatFile(out, seat, 'letters.txt');
    if (existsSync(letters)) return true;
    writeFileSync(letters, sheetOf(reading));
    return false;
  });
  console.log(
    `${out}: pages and a sheet for letters, for ${readings.length} seats. Give each reader one of the pages, and nothing else.${kept.length > 0 ? ` Sheets that were there already stay as they are: ${kept.length}.` : ''}`,
  );
  return 0;
}

function row({ id, places, totals, agreed, stale }: Compared['decisions'][number]): string {
  const notes = [
    ...(agreed ? ['all agree'] : []),
    ...(stale.length > 0 ? [`changed since for seat ${stale.map((seat) => seat + 1).join(', ')}`] : []),
  ];
  return `| ${id} | ${places.map(letter).join(' ')} | ${totals.join(', ')} | ${notes.join('; ')} |`;
}

const perCent = (share: number): number => Math.round(share * 100);

function report({ decisions, leads, best }: Compared, seats: readonly number[]): string {
  const agreed = decisions.filter((one) => one.agreed).length;
  const strongest = decisions.filter(
    ({ agreed: all, places, totals }) => all && totals[places[0] ?? -1] === Math.max(...totals),
  ).length;
  const silent = seats.filter((_, reader) => decisions.every(({ places }) => places[reader] === null));
  return [
    '| decision | letters | points of A, B, … | |',
    '|---|---|---|---|',
    ...decisions.map(row),
    '',
    `Letters: of ${seats.length === 1 ? 'seat' : 'seats'} ${seats.map((seat) => seat + 1).join(', ')}, in this order; – where there is none. Points of A, B, …: what your key gives each option, all competencies together.`,
    ...silent.map((seat) => `Seat ${seat + 1} has no letter yet.`),
    '',
    `All readers name the same option in ${agreed} of ${decisions.length} decisions; in ${strongest} of them it is the strongest by the key.`,
    `Ahead of dice: ${leads.map((lead) => `${perCent(lead)} %`).join(', ')}. Options drawn by dice come to 0 %, the strongest each time to ${perCent(best)} %. The nearer readers come to that, the more the page gives the key away.`,
  ].join('\n');
}

/** `what`: pages or compare. Exit code 1: in some decision all readers name the same option; 2: not understood, or no letter yet. */
export function readers(what: string, folder: string, { cut, people, out, json }: Wish): number {
  const scenario = loadScenario(folder);
  const longest = Math.max(...Object.keys(scenario.cuts).map(Number));
  const readings = seatReadings(scenario, { cut: cut ?? longest, people: people ?? PEOPLE });
  const where = out ?? join('readings', scenario.slug);
  if (what === 'pages') return write(scenario, readings, where);
  if (what !== 'compare')
    throw new NotUnderstood(
      'caseroom readers pages|compare <folder>   for instance: readers pages my-cases/late-bus',
    );
  const sheets = readings.flatMap(({ pages }, seat) => {
    const letters = lettersIn(seatFile(where, seat, 'letters.txt'));
    return letters === null ? [] : [{ seat, letters, pages }];
  });
  if (sheets.length === 0)
    throw new NotUnderstood(
      `No letters in ${where}. Begin with: caseroom readers pages ${folder} --out ${where}`,
    );
  if (sheets.every(({ letters }) => letters.size === 0))
    throw new NotUnderstood(
      `Nobody has written a letter yet: the sheets in ${where} have a “?” in every line. Write a letter over each, such as “d1 B”, then compare again.`,
    );
  const compared = compareLetters(scenario, sheets);
  const seats = sheets.map(({ seat }) => seat);
  console.log(json ? JSON.stringify(compared, null, 2) : report(compared, seats));
  return compared.decisions.some(({ agreed }) => agreed) ? 1 : 0;
}
