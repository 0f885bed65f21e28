// Run: words of a command line → the command, its options, an exit code. F3. What is not understood is said, never guessed.
import { parseArgs } from 'node:util';
import { NotUnderstood, type Command, type Given, type OptionSpec } from './command.ts';
import { COMMANDS } from './commands.ts';
import { help, helpOf } from './commands/help.ts';

const MOST = 100_000;

function numberOf({ name, kind }: OptionSpec, given: string): number {
  const value = Number(given);
  if (given.trim() !== '' && kind === 'number' && value >= 0 && value <= MOST) return value;
  if (kind === 'count' && Number.isInteger(value) && value >= 1 && value <= MOST) return value;
  throw new NotUnderstood(
    kind === 'count'
      ? `--${name} must be a whole number from 1 to ${MOST}.`
      : `--${name} must be a number from 0 to ${MOST}.`,
  );
}

/** What Node says of a wrong option, its first sentence, and what the command takes. */
function understood<T>(command: Command, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    const [said = ''] = (cause instanceof Error ? cause.message : String(cause)).split('. ');
    throw new NotUnderstood(`${said.replace(/\.$/, '')}.\n\n${helpOf(command)}`, { cause });
  }
}

function givenOf(command: Command, args: readonly string[]): Given | null {
  const options = Object.fromEntries(
    [...command.options.map(({ name, kind }) => [name, kind] as const), ['help', 'switch'] as const].map(
      ([name, kind]) => [name, { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) }],
    ),
  );
  const { values, positionals } = understood(command, () =>
    parseArgs({ args: [...args], allowPositionals: true, options }),
  );
  if (values['help'] === true) return null;
  if (positionals.length < command.least) throw new NotUnderstood(helpOf(command));
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const numbers = new Map(
    command.options.flatMap((option) => {
      const value = option.kind === 'count' || option.kind === 'number' ? text(option.name) : undefined;
      return value === undefined ? [] : [[option.name, numberOf(option, value)] as const];
    }),
  );
  return {
    words: positionals,
    text,
    number: (name) => numbers.get(name),
    has: (name) => values[name] === true,
  };
}

/** Gives the exit code: 0 all is well, 1 something is wrong, 2 not understood. */
export async function run(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args;
  try {
    if (name === '--help' || name === '-h') return help(undefined, false);
    const command = COMMANDS.find((one) => one.name === name);
    if (!command) return help(name, false);
    const given = givenOf(command, rest);
    if (given) {
      const code = await command.run(given);
      return args.length === 0 ? 2 : code;
    }
    console.log(helpOf(command));
    return 0;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : String(cause));
    return 2;
  }
}
