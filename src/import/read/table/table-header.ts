import { readFieldName, type WorkField } from '../fields/work-fields.ts';
import { parseRow } from './table-rows.ts';

/** What a table is made of. */
export interface TableHeader {
  delimiter: string;
  /** Line of the header, counted from 1. */
  line: number;
  columns: Column[];
}

/** A column by its name; `field` is undefined where no page has a place for it. */
export interface Column {
  name: string;
  field: WorkField | undefined;
  rank: number;
  /** True for names with nothing between them: “Ada LindTom Brook”. */
  isRunTogether: boolean;
}

const delimiters = [',', '\t', ';'];
/** Some exports say first what they are. */
const mostLinesAbove = 12;
/** Longer lines are no header. */
const longestHeader = 20_000;

/**
 * Web of Science's tab-delimited export names its columns by the tags of its records.
 * @see https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html
 */
const webOfScience: Record<string, [field: WorkField, rank: number]> = {
  AF: ['authors', 0],
  AU: ['authors', 1],
  BF: ['authors', 2],
  BA: ['authors', 3],
  CA: ['authors', 4],
  BE: ['editors', 0],
  TI: ['title', 0],
  SO: ['container-title', 0],
  SE: ['collection-title', 0],
  LA: ['language', 0],
  DT: ['type', 0],
  CT: ['event-title', 0],
  DE: ['source-keywords', 0],
  ID: ['source-keywords', 1],
  AB: ['abstract', 0],
  PU: ['publisher', 0],
  PI: ['publisher-place', 0],
  SN: ['issn', 0],
  EI: ['issn', 1],
  BN: ['isbn', 0],
  PD: ['month', 0],
  PY: ['year', 0],
  VL: ['volume', 0],
  IS: ['issue', 0],
  BP: ['page-first', 0],
  EP: ['page-last', 0],
  AR: ['article-number', 0],
  DI: ['doi', 0],
  PM: ['pmid', 0],
};

/** The header of a table of papers: a line that names a title or an id, and more of a work. */
export function findHeader(text: string): TableHeader | undefined {
  let start = 0;
  for (let line = 1; line <= mostLinesAbove && start < text.length; line++) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > longestHeader) return undefined;
    const source = text.slice(start, stop);
    for (const delimiter of delimiters) {
      const columns = readColumns(source, delimiter);
      if (columns && end >= 0 && text.slice(stop).trim() !== '')
        return { delimiter, line, columns };
    }
    start = stop + 1;
  }
  return undefined;
}

function readColumns(source: string, delimiter: string): Column[] | undefined {
  if (!source.includes(delimiter)) return undefined;
  const names = parseRow(source, delimiter)?.map((name) => name.trim());
  if (!names) return undefined;
  const columns = namedColumns(names);
  const fields = new Set(columns.map(({ field }) => field));
  const isAbout = (['title', 'doi', 'pmid', 'arxiv'] as const).some((field) => fields.has(field));
  fields.delete(undefined);
  fields.delete('furniture');
  // A sentence with commas has words that could be columns, and others that could not.
  const mostWords = fields.size > 2 ? 8 : 2;
  const isHeader = names.every((name) => name.split(' ').length <= mostWords && name.length < 80);
  return isAbout && isHeader && fields.size > 1 ? columns : undefined;
}

function namedColumns(names: string[]): Column[] {
  const isWebOfScience = ['PT', 'AU', 'TI'].every((tag) => names.includes(tag));
  // In this site's own table, page, key, summary and gist are the site's, not the paper's.
  const isOwn = names.includes('slug') && names.includes('introduces');
  return names.map((name) => {
    const known = readFieldName(name);
    const [field, rank = 0] = isWebOfScience
      ? (webOfScience[name] ?? [undefined])
      : isOwn && /^(?:page|key|summary|gist)$/.test(name)
        ? ['furniture' as const]
        : [known?.field, known?.rank];
    // Springer's export puts nothing between authors.
    const isRunTogether = field === 'authors' && names.includes('Item DOI');
    return { name, field, rank, isRunTogether };
  });
}
