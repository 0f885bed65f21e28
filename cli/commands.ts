// All commands, in the order an author meets them. F3. Each loads what it needs when it is asked for.
import type { Command, OptionSpec } from './command.ts';

const JSON_OUT: OptionSpec = { name: 'json', kind: 'switch', about: 'the same for machines' };
const CUT: OptionSpec = {
  name: 'cut',
  kind: 'count',
  value: '8',
  about: 'a session of so many decisions; else the longest',
};
const SEED: OptionSpec = {
  name: 'seed',
  kind: 'count',
  value: '1',
  about: 'of chance; the same gives the same',
};
const plays = (value: string): OptionSpec => ({
  name: 'plays',
  kind: 'count',
  value,
  about: 'random plays of a cut that has more paths than that',
});

export const COMMANDS: readonly Command[] = [
  {
    name: 'new',
    takes: '<folder>',
    least: 1,
    about:
      'A small scenario to write over. It passes the check. A folder with something in it is left alone.',
    options: [],
    fails: 'the folder is there already',
    run: async ({ words: [folder = ''] }) => (await import('./commands/new.ts')).makeNew(folder),
  },
  {
    name: 'check',
    takes: '<folder>',
    least: 1,
    about:
      'What is wrong, with file, line and what to do. Explores every cut to its end. Warnings and notes do not stop anybody.',
    options: [plays('1000'), JSON_OUT],
    fails: 'there is an error',
    run: async ({ words: [folder = ''], number, has }) =>
      (await import('./commands/check.ts')).check(folder, { plays: number('plays'), json: has('json') }),
  },
  {
    name: 'explore',
    takes: '<folder>',
    least: 1,
    about:
      'What the plays of one cut come to. Endings with the shortest way to each, points, indicators, minutes, and which lines are never or rarely met.',
    options: [
      CUT,
      plays('2000'),
      SEED,
      { name: 'heat', kind: 'switch', about: 'every line with its share of the plays' },
      JSON_OUT,
    ],
    fails: 'a play broke',
    run: async ({ words: [folder = ''], number, has }) =>
      (await import('./commands/explore.ts')).explore(folder, {
        cut: number('cut'),
        plays: number('plays'),
        seed: number('seed'),
        heat: has('heat'),
        json: has('json'),
      }),
  },
  {
    name: 'play',
    takes: '<folder>',
    least: 1,
    about: 'Play it here, in the terminal. All private cards are open. Answer with a letter and Enter.',
    options: [CUT],
    fails: 'the story breaks, or the input ends before it does',
    run: async ({ words: [folder = ''], number }) =>
      (await import('./commands/play.ts')).play(folder, number('cut')),
  },
  {
    name: 'readers',
    takes: 'pages|compare <folder>',
    least: 2,
    about:
      'Blind readers. Pages writes what each seat of a team sees, without the key, and a sheet for letters; compare says where all readers take the same option for the right answer.',
    options: [
      CUT,
      { name: 'people', kind: 'count', value: '3', about: 'seats of the team' },
      { name: 'out', kind: 'text', value: 'readings/late-bus', about: 'the folder of pages and letters' },
      JSON_OUT,
    ],
    fails: 'all readers agree in some decision',
    run: async ({ words: [what = '', folder = ''], text, number, has }) =>
      (await import('./commands/readers.ts')).readers(what, folder, {
        cut: number('cut'),
        people: number('people'),
        out: text('out'),
        json: has('json'),
      }),
  },
  {
    name: 'ids',
    takes: '<folder>',
    least: 1,
    about: 'Writes the ids that are missing. Those that are there stay as they are.',
    options: [{ name: 'dry', kind: 'switch', about: 'only say which' }, JSON_OUT],
    fails: 'ids are missing and `--dry` left them so',
    run: async ({ words: [folder = ''], has }) =>
      (await import('./commands/ids.ts')).ids(folder, { dry: has('dry'), json: has('json') }),
  },
  {
    name: 'locales',
    takes: 'extract|merge|report <folder>',
    least: 2,
    about:
      'Translations. Extract takes the texts out, merge brings the words back, report says how far they have come.',
    options: [
      { name: 'lang', kind: 'text', value: 'de', about: 'which language; for extract and merge' },
      { name: 'from', kind: 'text', value: 'theirs.yaml', about: 'what came back; for merge' },
      JSON_OUT,
    ],
    fails: 'a file cannot be read as a translation',
    run: async ({ words: [what = '', folder = ''], text, has }) =>
      (await import('./commands/locales.ts')).locales(what, folder, {
        lang: text('lang'),
        from: text('from'),
        json: has('json'),
      }),
  },
  {
    name: 'export',
    takes: '<folder>',
    least: 1,
    about: 'One .caseroom file to share, checked first.',
    options: [
      {
        name: 'out',
        kind: 'text',
        value: 'late-bus.caseroom',
        about: 'where to; else the name of the folder',
      },
      { name: 'licence', kind: 'text', value: '"CC BY 4.0"', about: 'when the story does not say it' },
      JSON_OUT,
    ],
    fails: 'the check finds an error, no licence is named, or the credits still say “Your name”',
    run: async ({ words: [folder = ''], text, has }) =>
      (await import('./commands/export.ts')).exportPackage(folder, {
        out: text('out'),
        licence: text('licence'),
        json: has('json'),
      }),
  },
  {
    name: 'catalogue',
    takes: '[folder]',
    least: 0,
    about:
      'A folder of scenarios to put on a web server, as catalogue.json with a .caseroom file of each. All are checked first.',
    options: [
      { name: 'out', kind: 'text', value: 'public', about: 'the folder to write to' },
      { name: 'name', kind: 'text', value: '"Brackwater School"', about: 'whose scenarios they are' },
      { name: 'homepage', kind: 'text', value: 'https://school.example.org', about: 'where to read more' },
      JSON_OUT,
    ],
    fails: 'one has an error, no licence or nobody’s name in its credits; then nothing is written',
    run: async ({ words: [folder = 'scenarios'], text, has }) =>
      (await import('./commands/catalogue.ts')).writeCatalogue(folder, {
        out: text('out'),
        name: text('name'),
        homepage: text('homepage'),
        json: has('json'),
      }),
  },
  {
    name: 'rescore',
    takes: '<journal.json>',
    least: 1,
    about: 'What another key says of a session that was played, team by team. The session stays as it is.',
    options: [
      {
        name: 'key',
        kind: 'text',
        value: 'my-cases/late-bus',
        about: 'the key: a rubric.yaml, or the folder of a scenario',
      },
      JSON_OUT,
    ],
    fails: 'the session or the key cannot be read',
    run: async ({ words: [journal = ''], text, has }) =>
      (await import('./commands/rescore.ts')).rescoreJournal(journal, {
        key: text('key'),
        json: has('json'),
      }),
  },
  {
    name: 'table',
    takes: '[folder]',
    least: 0,
    about: 'A folder of scenarios in figures. docs/scenarios.md holds the library so. On all cores.',
    options: [plays('1000')],
    fails: null,
    run: async ({ words: [folder = 'scenarios'], number }) =>
      (await import('./commands/table.ts')).printTable(folder, number('plays')),
  },
  {
    name: 'rules',
    takes: '',
    least: 0,
    about: 'The rules of the check. docs/authoring/rules.md holds them so.',
    options: [JSON_OUT],
    fails: null,
    run: async ({ has }) => (await import('./commands/rules.ts')).printRules(has('json')),
  },
  {
    name: 'bots',
    takes: '',
    least: 0,
    about:
      'Teams of bots play a workshop. A real server runs it and may be killed; then what must hold is checked.',
    options: [
      { name: 'scenario', kind: 'text', value: 'first-of-the-month', about: 'a folder of scenarios/' },
      { name: 'minutes', kind: 'count', value: '45', about: '45, 60, 90 or 120' },
      { name: 'pacing', kind: 'text', value: 'together', about: 'or own' },
      { name: 'rule', kind: 'text', value: 'plurality', about: 'consensus or lead' },
      { name: 'teams', kind: 'count', value: '2', about: 'teams' },
      { name: 'seats', kind: 'count', value: '3', about: 'people in each' },
      { name: 'late', kind: 'number', value: '1', about: 'people who come late' },
      { name: 'mischief', kind: 'number', value: '0.02', about: 'share of looks in which a bot misbehaves' },
      { name: 'drops', kind: 'number', value: '0.1', about: 'share of bots who drop in a decision' },
      { name: 'kills', kind: 'number', value: '1', about: 'times the server is killed' },
      {
        name: 'cast',
        kind: 'text',
        value: 'random',
        about: 'who sits in the teams: random, pleasers, idealists or mixed',
      },
      {
        name: 'record',
        kind: 'text',
        value: 'session.json',
        about: 'goes through the debrief too, and keeps the session’s file there',
      },
      { ...SEED, value: '7' },
      { name: 'limit', kind: 'count', value: '120', about: 'seconds before giving up' },
      JSON_OUT,
    ],
    fails: 'a vote was lost, something leaked, a replay differed, or it did not end',
    run: async (given) => (await import('./commands/bots.ts')).bots(given),
  },
  {
    name: 'help',
    takes: '[command]',
    least: 0,
    about: 'All commands, or one with its options. `--help` behind a command does the same.',
    options: [{ name: 'page', kind: 'switch', about: 'as docs/authoring/cli.md holds it' }],
    fails: null,
    run: async ({ words: [name], has }) => (await import('./commands/help.ts')).help(name, has('page')),
  },
];
