import type { SearchDocument } from '../documents.ts';
import { venueSeries } from '../index/facets.ts';

/** A paper as a search server keeps it: what is looked for in it, what narrows down, what is shown. */
export interface ServerDocument
  extends Pick<
    SearchDocument,
    | 'title'
    | 'names'
    | 'summary'
    | 'gist'
    | 'keywords'
    | 'authors'
    | 'topics'
    | 'venue'
    | 'published'
    | 'hasCode'
    | 'hasNotes'
    | 'kind'
    | 'by'
    | 'identifiers'
    | 'abstract'
    | 'language'
    | 'formulas'
  > {
  /** The paper's slug. */
  id: string;
  isDraft: boolean;
  year: string;
  /** The venue without its year, to narrow down by. */
  series: string;
  /** When it came out as a number to sort by, such as 20240500; 0 where nobody knows. */
  day: number;
}

/** Fields in which words are looked for, and how much a word in each says. */
export const searchedFields = {
  title: 12,
  names: 12,
  identifiers: 12,
  keywords: 6,
  summary: 5,
  authors: 4,
  gist: 2,
  abstract: 1,
  formulas: 1,
} as const;

/** What is known of a paper, for a search server. */
export function serverDocument(paper: SearchDocument): ServerDocument {
  const { slug, isDraft = false, ...known } = paper;
  const { published, venue } = known;
  const digits = published.replace(/\D/g, '').slice(0, 8);
  return {
    id: slug,
    ...known,
    isDraft,
    year: published.slice(0, 4),
    series: facetValue(venueSeries(venue)),
    day: Number(digits.padEnd(8, '0')),
  };
}

/** A value that a filter can name: the server has no way to write a backtick in one. */
function facetValue(text: string): string {
  return text.replaceAll('`', '’');
}

/** Writing systems without spaces between words, which a server has to be told. */
const withoutSpaces = new Set(['ja', 'ko', 'th', 'zh']);

/**
 * The collection as Typesense is told of it, before the documents are brought in.
 * https://typesense.org/docs/latest/api/collections.html
 * @param name of the collection.
 * @param language of the site.
 */
export function serverCollection(name: string, language: string) {
  const [tongue = ''] = language.split('-');
  const locale = withoutSpaces.has(tongue) ? { locale: tongue } : {};
  const text = (field: string, type: string) => ({ name: field, type, ...locale });
  const facet = (field: string, type: string) => ({ name: field, type, facet: true });
  return {
    name,
    token_separators: ['-', '/', ':'],
    fields: [
      text('title', 'string'),
      text('names', 'string[]'),
      text('identifiers', 'string[]'),
      text('keywords', 'string[]'),
      text('summary', 'string'),
      text('authors', 'string[]'),
      text('gist', 'string'),
      text('abstract', 'string'),
      text('formulas', 'string[]'),
      facet('topics', 'string[]'),
      facet('year', 'string'),
      facet('by', 'string[]'),
      facet('series', 'string'),
      facet('kind', 'string'),
      facet('hasCode', 'bool'),
      facet('hasNotes', 'bool'),
      { name: 'day', type: 'int32' },
    ],
    default_sorting_field: 'day',
  };
}
