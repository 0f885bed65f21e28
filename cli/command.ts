// A command of the command line: what it is called, takes and gives back. F3. Help and docs/authoring/cli.md are made of these.
export type OptionSpec = {
  readonly name: string;
  /** `count`: a whole number from 1; `number`: any from 0; `switch`: there or not. */
  readonly kind: 'text' | 'count' | 'number' | 'switch';
  /** An example or the preset, as it is written behind the name; none for a switch. */
  readonly value?: string;
  readonly about: string;
};

export type Given = {
  /** Words behind the command's name. */
  readonly words: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly number: (name: string) => number | undefined;
  readonly has: (name: string) => boolean;
};

export type Command = {
  readonly name: string;
  /** What follows the name: '<folder>'. */
  readonly takes: string;
  /** Words that must be there. */
  readonly least: number;
  readonly about: string;
  readonly options: readonly OptionSpec[];
  /** When the exit code is 1; null for a command that cannot fail so. */
  readonly fails: string | null;
  /** Gives the exit code. */
  readonly run: (given: Given) => number | Promise<number>;
};

/** The wish could not be understood: said with what to write instead, exit code 2. */
export class NotUnderstood extends Error {}
