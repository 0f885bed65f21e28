// Ink source → story JSON with findings by file and line. F1. The only importer of inkjs' compiler.
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Diagnostic } from '../sim/scenario/index.ts';

export type SourceFiles = Readonly<Record<string, string>>;
export type CompiledInk = { readonly story: unknown; readonly findings: readonly Diagnostic[] };

const MESSAGE = /^(?:ERROR|WARNING|TODO|RUNTIME \w+): (?:'([^']+)' )?line (\d+): ([\s\S]*)$/;
const ADVICE = 'Mend the line and try again.';
/** What to do, where inkjs only says what it stumbled over. */
const ADVICES: readonly (readonly [RegExp, string])[] = [
  [/^Divert target not found: '(?:-> ?)?([\w.]+)'/, 'Mend the name, or write a knot called $1.'],
  [/^Unresolved variable: (\w+)/, 'Mend the name, or declare it at the top: VAR $1 = false.'],
  [
    /^Variable could not be found to assign to: '(\w+)'/,
    'Mend the name, or declare it at the top: VAR $1 = 0.',
  ],
  [/^Apparent loose end/, 'Lead on with -> and a name, or end with -> END.'],
  [/^Expected closing '\]'/, 'Close the option with ].'],
  [/^Expected closing brace/, 'Close it with }.'],
  [
    /^Expected at least one line within the knot/,
    'Write a line below its heading; perhaps the heading stands there twice.',
  ],
];

/** inkjs' words, and after them what to do. */
function advised(said: string): string {
  const clean = said.trim().replace(/[.!?]*$/, (end) => (end.includes('?') ? '?' : '.'));
  for (const [pattern, advice] of ADVICES) {
    const found = pattern.exec(clean);
    if (found) return `${clean} ${advice.replaceAll('$1', found[1] ?? '')}`;
  }
  return `${clean} ${ADVICE}`;
}

class IncludeProblem extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Includes come from the scenario's own folder, by relative path, never from outside. */
function filesOf(files: SourceFiles) {
  return {
    ResolveInkFilename(name: string): string {
      const clean = name.trim().replaceAll('\\', '/').replace(/^\.\//, '');
      if (clean.startsWith('/') || clean.split('/').includes('..')) {
        throw new IncludeProblem(
          'ink/include-escapes',
          `INCLUDE ${name} leads out of the scenario's folder. Keep every file in it.`,
        );
      }
      return clean;
    },
    LoadInkFileContents(name: string): string {
      const text = files[name];
      if (text === undefined) {
        throw new IncludeProblem(
          'ink/include-missing',
          `INCLUDE ${name}: there is no such file in the folder. Add it or remove the line.`,
        );
      }
      return text;
    },
  };
}

/** inkjs throws on `VAR x = 0.` without naming the line. */
function trailingDot(source: string): number {
  return source.split('\n').findIndex((line) => /^\s*VAR\s+\w+\s*=\s*-?\d+\.\s*$/.test(line)) + 1;
}

function includeLine(source: string): number {
  return source.split('\n').findIndex((line) => /^\s*INCLUDE\b/.test(line)) + 1;
}

/** Compiles `entry`. Never throws: whatever inkjs throws becomes a finding. */
export function compileInk(files: SourceFiles, entry: string): CompiledInk {
  const source = (files[entry] ?? '').replace(/^\uFEFF/, '');
  const findings: Diagnostic[] = [];
  const onMessage = (raw: string, type: number): void => {
    const found = MESSAGE.exec(raw);
    if (type === 0) return;
    findings.push({
      code: type === 1 ? 'ink/warning' : /failed to load/i.test(raw) ? 'ink/include-missing' : 'ink/error',
      severity: type === 1 ? 'warning' : 'error',
      file: found?.[1] ?? entry,
      line: Number(found?.[2] ?? 0),
      message: advised(found?.[3] ?? raw),
    });
  };
  try {
    const options = new CompilerOptions(entry, [], true, onMessage, filesOf(files));
    const story = new Compiler(source, options).Compile();
    if (findings.some((finding) => finding.severity === 'error')) return { story: null, findings };
    return { story: JSON.parse(story.ToJson() ?? 'null'), findings };
  } catch (cause) {
    if (cause instanceof IncludeProblem) {
      findings.push({
        code: cause.code,
        severity: 'error',
        file: entry,
        line: includeLine(source),
        message: cause.message,
      });
    } else if (!findings.some((finding) => finding.severity === 'error')) {
      const line = trailingDot(source);
      const why =
        line > 0
          ? 'A number may not end in a dot: write 0 or 0.0.'
          : String(cause instanceof Error ? cause.message : cause);
      findings.push({ code: 'ink/error', severity: 'error', file: entry, line, message: `${why} ${ADVICE}` });
    }
    return { story: null, findings };
  }
}
