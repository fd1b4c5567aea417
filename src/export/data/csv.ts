import type { PaperRecord } from './paper-record.ts';

/** Columns of `papers.csv`; lists are joined by semicolons. */
export const csvColumns = [
  'slug',
  'page',
  'key',
  'titleText',
  'summary',
  'authors',
  'published',
  'venue',
  'arxiv',
  'doi',
  'code',
  'topics',
  'introduces',
  'keywords',
  'type',
  'editors',
  'translators',
  'container-title',
  'event-title',
  'volume',
  'issue',
  'pages',
  'collection-title',
  'collection-number',
  'edition',
  'publisher',
  'publisher-place',
  'genre',
  'number',
  'language',
  'isbn',
  'issn',
  'pmid',
  'url',
  'source-keywords',
  'note',
  'gist',
  'drafts',
] as const satisfies (keyof PaperRecord)[];

/** Tells Excel that a table is UTF-8; it takes others for its own letters. https://www.unicode.org/faq/utf_bom.html */
const byteOrderMark = '\uFEFF';

/** Papers as a table for spreadsheets. https://www.rfc-editor.org/rfc/rfc4180 */
export function toCsv(records: PaperRecord[]): string {
  const rows = records.map((record) => csvColumns.map((column) => cellText(record[column])));
  return tableText([[...csvColumns], ...rows]);
}

/** Rows of cells as a file that spreadsheets open; the first row are the names of the columns. */
export function tableText(rows: string[][]): string {
  const lines = rows.map((row) => `${row.map(quote).join(',')}\r\n`);
  return `${byteOrderMark}${lines.join('')}`;
}

function cellText(value: PaperRecord[(typeof csvColumns)[number]]): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return value.map((item) => (typeof item === 'string' ? item : item.name)).join('; ');
}

function quote(text: string): string {
  // A spreadsheet would run what starts with one of these as a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
