import { addWork, type RawWork } from '../add-work.ts';
import { readNameList } from '../fields/name-list.ts';
import { readFieldName, type WorkField } from '../fields/work-fields.ts';
import { type NewListing, quote } from '../new-listing.ts';
import { readAppearance } from './appearance.ts';
import { type Candidate, plainText } from './candidates.ts';
import type { LeftOut } from './left-out.ts';
import { hasId, type ItemWork, readWork } from './read-item.ts';
import { lineBreak, type Run } from './runs.ts';

type TableCandidate = Extract<Candidate, { kind: 'table' }>;

/** Fields that stand in a cell as they are. */
const plain = new Set<WorkField>([
  'authors',
  'venue',
  'container-title',
  'event-title',
  'year',
  'date',
  'source-keywords',
  'abstract',
  'note',
  'publisher',
  'volume',
  'issue',
  'page',
  'doi',
  'arxiv',
  'pmid',
]);

/**
 * Reads the rows of a table. Columns are known by their names; where none is the title's, it is the
 * first cell with words enough. Cells for which a page has no place are told by their column.
 */
export function readTable(table: TableCandidate, listing: NewListing, others: LeftOut): void {
  const columns = table.header.map((name) => ({ name, field: fieldOf(name) }));
  const rows = table.rows.map((row) => ({ ...row, ...readRow(row.cells, columns) }));
  const isAboutPapers = rows.some(
    ({ work }) => work.isPaper === 'sure' && work.title !== undefined,
  );
  const namesTitles = columns.some(({ field }) => field === 'title');
  for (const { line, cells, work, unplaced } of rows) {
    if (cells.every((cell) => plainText(cell) === '')) continue;
    const isTaken =
      work.isPaper === 'sure' || (isAboutPapers && (namesTitles || work.isPaper === 'likely'));
    if (!isTaken) {
      others.add(line, 'row', work.links);
      continue;
    }
    if (work.title === undefined && !hasId(work)) {
      const text = quote(cells.map(plainText).join(' | '));
      listing.reject(line, `no title in this row (${text}) · give it one, or a link to the paper`);
      continue;
    }
    for (const name of unplaced) listing.unplaced(line, name);
    addWork(listing, line, work);
  }
}

/** What people write into a cell that has nothing to say. */
const nothing = /^(?:null|none|n\/?a|nan|[-–—✗✘×?.\s]*)$/i;

interface Column {
  name: string;
  field: WorkField | undefined;
}

/** “Title & Authors” and “Paper Title” are the title's column. */
function fieldOf(name: string): WorkField | undefined {
  const field = readFieldName(name)?.field;
  if (field) return field;
  if (/\b(?:title|papers?)\b/i.test(name)) return 'title';
  return /\blinks?\b|\burls?\b|\bpdf\b/i.test(name) ? 'url' : undefined;
}

function readRow(cells: Run[][], columns: Column[]): { work: ItemWork; unplaced: string[] } {
  const titleAt = titleColumn(cells, columns);
  const runs = [...(cells[titleAt] ?? [])];
  const unplaced: string[] = [];
  const fields = new Map<WorkField, string>();
  for (const [index, cell] of cells.entries()) {
    if (index === titleAt) continue;
    const { name, field } = columns[index] ?? { name: '', field: undefined };
    const text = plainText(cell);
    const links = cell.filter(
      (run) => run.url !== undefined || run.source !== undefined || /https?:/.test(run.text),
    );
    // A link that the column names: under “Code” stands the code.
    runs.push(...links.flatMap((link) => [lineBreak, labelled(link, name)]));
    if (nothing.test(text)) continue;
    if (field && plain.has(field)) fields.set(field, text);
    else if (text !== '' && links.length === 0 && !isComment(text))
      unplaced.push(name === '' ? `column ${index + 1}` : name);
  }
  const work = readWork(runs);
  return { work: { ...work, ...withFields(work, fields) }, unplaced };
}

/** `[//]: # (…)` is how people write comments in Markdown. */
function isComment(text: string): boolean {
  return /^\[\/\/\]:/.test(text);
}

function labelled(link: Run, column: string): Run {
  if (link.url === undefined) return link;
  const says =
    /\p{L}{3}/u.test(link.text) && !/^(?:here|link|url|✓|x|yes)$/i.test(link.text.trim());
  return says || link.source !== undefined
    ? link
    : { ...link, text: column === '' ? link.text : column };
}

/** The column that its name says to be the title's, if its cell has a title; else the first that has. */
function titleColumn(cells: Run[][], columns: Column[]): number {
  const hasTitle = (cell: Run[] | undefined) =>
    cell !== undefined &&
    (readWork(cell).title !== undefined || plainText(cell).split(' ').length > 3);
  const named = columns.findIndex(({ field }) => field === 'title');
  if (named >= 0 && hasTitle(cells[named])) return named;
  const isFree = (index: number) => !plain.has(columns[index]?.field ?? 'title');
  const first = cells.findIndex((cell, index) => isFree(index) && hasTitle(cell));
  return first >= 0 ? first : Math.max(0, named);
}

function withFields(
  { facts, title }: ItemWork,
  fields: Map<WorkField, string>,
): RawWork & { isPaper?: 'sure' } {
  const text = (field: WorkField) => fields.get(field) || undefined;
  const where = text('venue') ?? text('container-title') ?? text('event-title');
  const appearance = where === undefined ? undefined : readAppearance(where);
  const names = text('authors');
  const all = {
    ...facts,
    authors: names === undefined ? facts.authors : readNameList(names),
    'container-title':
      appearance?.venue ?? (appearance ? undefined : where) ?? facts['container-title'],
    published: text('date') ?? text('year') ?? appearance?.date ?? facts.published,
    arxiv: [facts.arxiv, text('arxiv')].flat(),
    doi: [facts.doi, text('doi')].flat(),
    pmid: text('pmid') ?? facts.pmid,
    volume: text('volume'),
    issue: text('issue'),
    page: text('page'),
    publisher: text('publisher'),
    'source-keywords': text('source-keywords')?.split(/[,;]/),
    note: [facts.note, text('note')].filter(Boolean).join('\n') || undefined,
  };
  const isSure = title !== undefined && names !== undefined && all.published !== undefined;
  return {
    title,
    abstract: text('abstract'),
    facts: all,
    ...(isSure && { isPaper: 'sure' as const }),
  };
}
