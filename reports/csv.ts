// CSV: a table as text that a spreadsheet opens as it is meant. F1. RFC 4180, UTF-8 with a mark, CRLF.

export type Cell = string | number | boolean | null;
export type Column<Row> = {
  readonly name: string;
  /** For the page of columns: what it holds, with units and range. */
  readonly about: string;
  readonly of: (row: Row) => Cell;
};

/**
 * What a spreadsheet takes for the beginning of a formula, as full-width signs too. With the apostrophes before it, so
 * that taking one away always gives what was typed. Source: owasp.org/www-community/attacks/CSV_Injection.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
/** What it would turn into a number or a date: 007, 1/2, 1e5. Our own numbers are written as numbers. */
const NUMBER = /^[\d.,][\d.,:/%\s-]*(?:e\d+)?$/i;
/** What could be mistaken for a guarded number: it is guarded itself, so that taking one away is always right. */
const AS_IF_GUARDED = /^'+[\d.,]/;

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  // An apostrophe in front makes it text; people type reasons, and a reason may begin with “=”.
  const safe = [FORMULA, NUMBER, AS_IF_GUARDED].some((sign) => sign.test(cell)) ? `'${cell}` : cell;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ name }) => written(name)),
    ...rows.map((row) => columns.map((column) => written(column.of(row)))),
  ];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
