import { parse } from 'csv-parse/sync';

/** One row of a table, with the line on which it starts, or what is wrong there. */
export type TableRow = { line: number; cells: string[] } | { line: number; problem: string };

/** A cell with more lines than any abstract has lost its closing quotation mark. */
const mostLinesOfRow = 1000;

/**
 * The rows of comma-, semicolon- or tab-separated values, from a line on (counted from 1). Cells in
 * quotation marks can hold delimiters and line ends. Every row is parsed by itself: where one does
 * not close a quotation mark, only its first line is lost.
 * @param columns how many cells a row has, which tells where a row of several lines went wrong.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function* tableRows(
  text: string,
  { delimiter, columns, from }: { delimiter: string; columns: number; from: number },
): Generator<TableRow> {
  const lines = text.split('\n');
  for (let at = from - 1; at < lines.length; ) {
    const line = at + 1;
    if (lines[at]?.trim() === '') {
      at++;
      continue;
    }
    const end = endOfRow(lines, at);
    const cells = end && parseRow(lines.slice(at, end).join('\n'), delimiter);
    if (end && cells && (end === at + 1 || cells.length <= columns)) {
      yield { line, cells };
      at = end;
      continue;
    }
    // The first line by itself: a quotation mark within a cell is often left as it is.
    const alone = parseRow(lines[at] ?? '', delimiter);
    if (alone) yield { line, cells: alone };
    else yield { line, problem: 'a quotation mark is not closed in this row · close it' };
    at++;
  }
}

/** The line after a row: quotation marks come in pairs. Undefined where they do not. */
function endOfRow(lines: string[], start: number): number | undefined {
  let isOpen = false;
  const limit = Math.min(lines.length, start + mostLinesOfRow);
  for (let at = start; at < limit; at++) {
    const line = lines[at] ?? '';
    for (let mark = line.indexOf('"'); mark >= 0; mark = line.indexOf('"', mark + 1)) {
      isOpen = !isOpen;
    }
    if (!isOpen) return at + 1;
  }
  return undefined;
}

/** The cells of one row; undefined where it is no row. */
export function parseRow(source: string, delimiter: string): string[] | undefined {
  // Most rows need no parser.
  if (!source.includes('"')) return source.replace(/^\uFEFF/, '').split(delimiter);
  for (const quotes of [{}, { relax_quotes: true }]) {
    try {
      const rows = parse(source, { delimiter, relax_column_count: true, bom: true, ...quotes });
      if (rows.length === 1) return rows[0];
    } catch {
      // Tried once more with quotation marks as they stand; then the caller says which row it is.
    }
  }
  return undefined;
}
