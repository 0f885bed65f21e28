// caseroom help: what each command takes, for the terminal and as docs/authoring/cli.md. F3.
import { NotUnderstood, type Command, type OptionSpec } from '../command.ts';
import { COMMANDS } from '../commands.ts';

const CODES = 'Exit code 0: all is well. 1: something is wrong. 2: the command was not understood.';

const usage = ({ name, takes }: Command): string => `caseroom ${name}${takes === '' ? '' : ` ${takes}`}`;
const flag = ({ name, value }: OptionSpec): string => `--${name}${value === undefined ? '' : ` ${value}`}`;
const plain = (text: string): string => text.replaceAll('`', '');

function list(): string {
  const widest = Math.max(...COMMANDS.map((one) => usage(one).length));
  return [
    ...COMMANDS.map(
      (one) => `${usage(one).padEnd(widest)}  ${plain(one.about).split('. ')[0]?.replace(/\.$/, '')}`,
    ),
    '',
    'Options of a command: caseroom check --help. All of it as a page: docs/authoring/cli.md',
    CODES,
  ].join('\n');
}

export function helpOf(command: Command): string {
  const widest = Math.max(0, ...command.options.map((one) => flag(one).length));
  return [
    usage(command),
    plain(command.about),
    ...command.options.map((one) => `  ${flag(one).padEnd(widest)}  ${one.about}`),
    `Exit code 0: all is well.${command.fails === null ? '' : ` 1: ${plain(command.fails)}.`} 2: not understood.`,
  ].join('\n');
}

/** Without a name: all of them. */
export function help(name: string | undefined, isPage: boolean): number {
  const command = COMMANDS.find((one) => one.name === name);
  if (name !== undefined && !command) throw new NotUnderstood(`There is no command “${name}”.\n\n${list()}`);
  console.log(isPage ? commandsPage() : command ? helpOf(command) : list());
  return 0;
}

const HEAD = `# The command line

Made by \`npm run caseroom -- help --page\`. In the folder of Caseroom, each command is written \`npm run caseroom -- check my-cases/late-bus\`; the two hyphens hand what follows to Caseroom. \`npm run caseroom -- check --help\` tells about one.

| exit code | |
|---|---|
| 0 | all is well |
| 1 | something is wrong; each command below says what |
| 2 | the command was not understood, or a folder cannot be read |

What was found goes to the output, trouble and the progress bar to the error stream; the bar is shown only where somebody looks on. With \`--json\` the output is JSON alone. To have npm print nothing of its own in a script: \`npm run --silent caseroom -- check my-cases/late-bus --json\`.
`;

function section(command: Command): string {
  const options = command.options.map((one) => `| \`${flag(one)}\` | ${one.about} |`);
  return [
    `## ${command.name}`,
    '',
    `\`${usage(command)}\``,
    '',
    command.about,
    ...(options.length > 0 ? ['', '| option | |', '|---|---|', ...options] : []),
    ...(command.fails === null ? [] : ['', `Exit code 1 when ${command.fails}.`]),
    '',
  ].join('\n');
}

export const commandsPage = (): string => [HEAD, ...COMMANDS.map(section)].join('\n');
