import {
  type Filters,
  flagKinds,
  noFilters,
  type SearchRequest,
  valueKinds,
} from '../query/request.ts';

/** What the address of the results page says; everything else follows from it. */
export interface SearchState {
  query: string;
  filters: Filters;
  sort: SearchRequest['sort'];
  /** Search for the words as typed, without correcting them. */
  verbatim: boolean;
  /** Search for related words, too. */
  related: boolean;
}

/** Nothing is asked yet, and everything is as it is when nobody says otherwise. */
export const nothingAsked: SearchState = {
  query: '',
  filters: noFilters,
  sort: 'relevance',
  verbatim: false,
  related: true,
};

/**
 * Reads `?q=…&topic=…&year=…&author=…&venue=…&kind=…&code=yes&notes=yes&sort=date&spelling=typed&words=typed`;
 * ignores what it does not know.
 */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const all = (name: string) => [...new Set(parameters.getAll(name).filter(Boolean))];
  return {
    query: (parameters.get('q') ?? '').replace(/[\r\n\t]+/g, ' '),
    filters: {
      topic: all('topic'),
      year: all('year'),
      author: all('author'),
      venue: all('venue'),
      kind: all('kind'),
      code: parameters.get('code') === 'yes',
      notes: parameters.get('notes') === 'yes',
    },
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    verbatim: parameters.get('spelling') === 'typed',
    related: parameters.get('words') !== 'typed',
  };
}

/** The part of the address after the path, with its `?`; empty where nothing is asked. */
export function writeAddress({ query, filters, sort, verbatim, related }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const kind of valueKinds) {
    for (const value of filters[kind]) parameters.append(kind, value);
  }
  for (const kind of flagKinds) if (filters[kind]) parameters.set(kind, 'yes');
  if (sort === 'date') parameters.set('sort', 'date');
  if (verbatim) parameters.set('spelling', 'typed');
  if (!related) parameters.set('words', 'typed');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export function countFilters(filters: Filters): number {
  const values = valueKinds.reduce((sum, kind) => sum + filters[kind].length, 0);
  return values + flagKinds.filter((kind) => filters[kind]).length;
}
