// Progress: one line on the error stream that fills while long work is done, where a person looks on. F3.
const WIDTH = 24;

/** Tells how far it is; the last call, with `done` = `all`, clears the line. Silent where nobody sees it. */
export function progress(what: string, stream: NodeJS.WriteStream = process.stderr) {
  return (done: number, all: number): void => {
    if (!stream.isTTY) return;
    const full = Math.round((done / Math.max(1, all)) * WIDTH);
    const bar = '█'.repeat(full).padEnd(WIDTH, '·');
    stream.write(
      done >= all ? `\r${' '.repeat(what.length + WIDTH + 12)}\r` : `\r${what} ${bar} ${done} of ${all}`,
    );
  };
}
