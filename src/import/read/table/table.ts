import type { Listing } from '../../entry.ts';
import { addWork } from '../add-work.ts';
import { readFields } from '../fields/read-fields.ts';
import { newListing } from '../new-listing.ts';
import { findHeader } from './table-header.ts';
import { tableRows } from './table-rows.ts';

/** True for comma-, semicolon- or tab-separated values under a header that names facts of papers. */
export function looksLikeTable(text: string): boolean {
  return findHeader(text) !== undefined;
}

/** Reads a table of papers: the exports of databases and reference managers, and people's own. */
export function parseTable(text: string, source: string): Listing {
  const listing = newListing(source);
  const header = findHeader(text);
  if (!header) {
    listing.reject(1, 'no header · name the columns in the first line: title, authors, year, doi');
    return listing.finish();
  }
  const { columns, delimiter, line } = header;
  if (line > 1) listing.note(1, 'lines above the header', 'are left out');
  for (const row of tableRows(text, { delimiter, columns: columns.length, from: line + 1 })) {
    if ('problem' in row) {
      listing.reject(row.line, row.problem);
      continue;
    }
    const { cells } = row;
    listing.attempt(row.line, () => {
      if (isShifted(cells, columns.length)) {
        const what = `${cells.length} cells where the header has ${columns.length}`;
        listing.reject(row.line, `${what} · put cells with “${delimiter}” in quotation marks`);
        return;
      }
      const filled = columns.flatMap((column, at) => {
        const value = cells[at]?.trim() ?? '';
        if (value === '') return [];
        return { ...column, value: column.isRunTogether ? namesApart(value) : value };
      });
      for (const { name, field } of filled) {
        if (field === undefined && name !== '') listing.unplaced(row.line, name);
      }
      const values = filled.flatMap(({ field, rank, value }) =>
        field ? { field, rank, value } : [],
      );
      if (values.length > 0) {
        addWork(listing, row.line, readFields(values, listing.noteAt(row.line)));
      }
    });
  }
  return listing.finish();
}

/** A capital behind a small letter starts a new name, but in McHill and MacLind. */
function namesApart(names: string): string {
  return names.replace(/(?<=\p{Ll})(?<!\b(?:Mc|Mac|De|Di|La|Le|Van))(?=\p{Lu})/gu, '; ');
}

/** True for a row in which text with delimiters stands without quotation marks. */
function isShifted(cells: string[], columns: number): boolean {
  const isFilled = cells.slice(columns).some((cell) => cell.trim() !== '');
  // “Moss, Roofs, and Walls”: people put a blank behind a comma, programs do not.
  const isText =
    cells.some((cell) => /^ \S/.test(cell)) && !cells.every((cell) => /^ |^$/.test(cell));
  return isFilled || (cells.length > columns && isText);
}
