// Ink source → story JSON with findings by file and line. F1. The only importer of inkjs' compiler.
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { Diagnostic } from '../sim/scenario/index.ts';

export type SourceFiles = Readonly<Record<string, string>>;
export type CompiledInk = { readonly story: unknown; readonly findings: readonly Diagnostic[] };

const MESSAGE = /^(?:ERROR|WARNING|TODO|RUNTIME \w+): (?:'([^']+)' )?line (\d+): ([\s\S]*)$/;
const ADVICE = 'Mend the line and try again.';

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
      message: `${(found?.[3] ?? raw).trim().replace(/[.!]?$/, '.')} ${ADVICE}`,
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
