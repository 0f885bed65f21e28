// Exceptions: check.yaml, where an author keeps a finding and says why. F1. One place each; nothing is silenced wholesale.
import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Finding, Severity } from './rule.ts';

export const EXCEPTIONS_FILE = 'check.yaml';

type Exception = {
  readonly code: string;
  readonly at: string;
  readonly severity: Severity;
  readonly line: number;
};
type Read = { readonly exceptions: readonly Exception[]; readonly findings: readonly Finding[] };

const SEVERITIES: readonly string[] = ['error', 'warning', 'note'];
const LEAST_WHY = 3;

const bad = (line: number, message: string): Finding => ({
  code: 'check/bad-exception',
  severity: 'error',
  file: EXCEPTIONS_FILE,
  line,
  at: `line ${line}`,
  message,
});

/** A list of { code, at, severity, why }. What cannot be understood is an error of its own. */
export function readExceptions(text: string): Read {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problem = document.errors[0];
  if (problem)
    return { exceptions: [], findings: [bad(lines.linePos(problem.pos[0]).line, problem.message)] };
  if (document.contents === null) return { exceptions: [], findings: [] };
  if (!isSeq(document.contents))
    return { exceptions: [], findings: [bad(1, 'Write a list: each entry has code, at, severity and why.')] };
  const exceptions: Exception[] = [];
  const findings: Finding[] = [];
  for (const item of document.contents.items) {
    const line = lines.linePos((item as Node).range?.[0] ?? 0).line;
    const entry: Record<string, unknown> = isMap(item) ? (item.toJSON() as Record<string, unknown>) : {};
    const [code, at, severity, why] = ['code', 'at', 'severity', 'why'].map((name) =>
      String(entry[name] ?? ''),
    );
    if (!code || !at || code.includes('*') || at.includes('*'))
      findings.push(bad(line, 'Name one code and, under “at”, one place: the id that the finding names.'));
    else if (!SEVERITIES.includes(severity ?? ''))
      findings.push(bad(line, `The severity of ${code} must be error, warning or note.`));
    else if ((why ?? '').trim().split(/\s+/).length < LEAST_WHY)
      findings.push(bad(line, `Say under “why” what you looked at before you kept ${code}.`));
    else exceptions.push({ code, at, severity: severity as Severity, line });
  }
  return { exceptions, findings };
}

/** Sets the severities asked for. Errors stay errors; an exception that meets nothing is a warning. */
export function applyExceptions(
  found: readonly Finding[],
  { exceptions, findings }: Read,
): readonly Finding[] {
  const met = new Set<Exception>();
  const set = found.map((finding) => {
    const exception = exceptions.find(({ code, at }) => code === finding.code && at === finding.at);
    if (!exception) return finding;
    met.add(exception);
    return finding.severity === 'error' ? finding : { ...finding, severity: exception.severity };
  });
  const stale = exceptions
    .filter((one) => !met.has(one))
    .map(({ code, at, line }): Finding => ({
      code: 'check/stale-exception',
      severity: 'warning',
      file: EXCEPTIONS_FILE,
      line,
      at: `line ${line}`,
      message: `${code} is no longer found at ${at}, or is an error. Remove this entry.`,
    }));
  return [...set, ...findings, ...stale];
}
