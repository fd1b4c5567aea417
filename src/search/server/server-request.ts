import {
  type FilterKind,
  type Filters,
  filterKinds,
  type SearchRequest,
} from '../query/request.ts';
import { searchedFields } from './server-collection.ts';

/** The field of a document that each kind of filter looks at. */
export const facetFields: Record<FilterKind, string> = {
  topic: 'topics',
  year: 'year',
  author: 'by',
  venue: 'series',
  kind: 'kind',
  code: 'hasCode',
  notes: 'hasNotes',
};

/** A server gives so many results in one answer at most. */
const mostResults = 250;

/** So many values of each kind are worth showing. */
const mostValues = 250;

/** One search of several, in the words of Typesense. */
export interface ServerSearch {
  collection: string;
  q: string;
  query_by: string;
  query_by_weights: string;
  filter_by: string;
  facet_by: string;
  max_facet_values: number;
  sort_by: string;
  prefix: boolean;
  num_typos: number;
  page: number;
  per_page: number;
}

/** What is asked of the server for one request, and what each part is for. */
export interface ServerSearches {
  /** The results, in as many parts as it takes; the first has the values of kinds that nobody filters by. */
  results: ServerSearch[];
  /** How many results there would be without filters. */
  unfiltered: ServerSearch;
  /** Values of the kinds that are filtered by, each with the filters of the others. */
  values: Map<FilterKind, ServerSearch>;
}

/**
 * What a server is asked for a request of the search page.
 * https://typesense.org/docs/latest/api/search.html
 */
export function serverSearches(collection: string, request: SearchRequest): ServerSearches {
  const { query, filters, sort, count, typing, verbatim } = request;
  const q = query.trim() || '*';
  const base = {
    collection,
    q,
    query_by: Object.keys(searchedFields).join(),
    query_by_weights: Object.values(searchedFields).join(),
    max_facet_values: mostValues,
    sort_by: sort === 'date' || q === '*' ? 'day:desc' : '_text_match:desc,day:desc',
    prefix: typing,
    num_typos: verbatim ? 0 : 2,
    page: 1,
    per_page: 0,
    filter_by: '',
    facet_by: '',
  };
  const size = Math.min(count, mostResults);
  const active = filterKinds.filter((kind) => conditionOf(kind, filters) !== '');
  const free = filterKinds.filter((kind) => !active.includes(kind));
  const fields = (kinds: FilterKind[]) => kinds.map((kind) => facetFields[kind]).join();
  return {
    results: Array.from({ length: Math.max(1, Math.ceil(count / size)) }, (_, at) => ({
      ...base,
      filter_by: conditions(active, filters),
      facet_by: at === 0 ? fields(free) : '',
      page: at + 1,
      per_page: size,
    })),
    unfiltered: base,
    values: new Map(
      active.map((kind) => [
        kind,
        {
          ...base,
          filter_by: conditions(
            active.filter((other) => other !== kind),
            filters,
          ),
          facet_by: fields([kind]),
        },
      ]),
    ),
  };
}

function conditions(kinds: FilterKind[], filters: Filters): string {
  return kinds.map((kind) => conditionOf(kind, filters)).join(' && ');
}

/** Values of one kind are alternatives; backticks keep signs in them from being read as signs of a filter. */
function conditionOf(kind: FilterKind, filters: Filters): string {
  const asked = filters[kind];
  if (typeof asked === 'boolean') return asked ? `${facetFields[kind]}:=true` : '';
  if (asked.length === 0) return '';
  const values = asked.map((value) => `\`${value.replaceAll('`', '’')}\``);
  return `${facetFields[kind]}:=[${values.join()}]`;
}
