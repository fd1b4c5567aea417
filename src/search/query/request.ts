import type { SearchQuestion } from '../documents.ts';
import type { AuthorEntry } from '../index/author-entries.ts';
import type { TopicEntry } from '../index/core.ts';

/** What narrows results down; values of one kind are alternatives. */
export interface Filters {
  topic: string[];
  year: string[];
  author: string[];
  venue: string[];
  kind: string[];
  code: boolean;
  notes: boolean;
}

/** What a reader can filter by: values of these, of which a paper has one or several … */
export const valueKinds = ['topic', 'year', 'author', 'venue', 'kind'] as const;

/** … and these, which a paper has or has not. */
export const flagKinds = ['code', 'notes'] as const;

export type FilterKind = keyof Filters;

/** All of them, in the order in which they are shown. */
export const filterKinds: FilterKind[] = [...valueKinds, ...flagKinds];

/** Nothing is filtered. */
export const noFilters: Filters = {
  topic: [],
  year: [],
  author: [],
  venue: [],
  kind: [],
  code: false,
  notes: false,
};

export interface SearchRequest {
  query: string;
  filters: Filters;
  sort: 'relevance' | 'date';
  /** How many results to show, from the first. */
  count: number;
  /** The query is being typed: its last word may be unfinished. */
  typing: boolean;
  /** Take words as typed, without correcting their spelling. */
  verbatim: boolean;
  /** Search for related words, too, where papers have not the words of the query. */
  related: boolean;
}

/** Where words of the query stand in a text: start and end of each. */
export type Marks = [start: number, end: number][];

export interface MarkedText {
  text: string;
  marks: Marks;
}

/** A paper as results show it. */
export interface ResultItem {
  slug: string;
  title: MarkedText;
  summary: MarkedText;
  /** Whether the summary is a draft that nobody has accepted. */
  isDraft: boolean;
  /** Whether the summary is made of sentences of the abstract. */
  isGist: boolean;
  /** The sentence of the abstract that says more about the query than title and summary do. */
  excerpt: MarkedText | undefined;
  /** The first authors, and those that were asked for. */
  authors: MarkedText[];
  /** How many more there are; “others” where a listing leaves some out. */
  moreAuthors: number | 'others';
  published: string;
  venue: string;
  hasCode: boolean;
  /** Tag of its language where it is not that of the site, or empty. */
  language: string;
  topics: TopicEntry[];
  /** Its text could not be had. */
  isTitleOnly: boolean;
  /** It lacks the words of the query and is near to the first results. */
  isRelated: boolean;
  /** Words that it has in place of words of the query, and whether it has none of these. */
  standIns: string[];
  hasStandInsOnly: boolean;
}

/** An author as results show it. */
export interface NamedAuthor extends AuthorEntry {
  papers: number;
}

/** A value to filter by and how many results have it. */
export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

export type Facets = Record<FilterKind, FacetValue[]>;

export interface SearchAnswer {
  /** The results, and where they are few what is related to the first of them. */
  items: ResultItem[];
  /** Results with the filters, and without them. */
  total: number;
  unfiltered: number;
  facets: Facets;
  /** Authors whose whole name is the query. */
  authors: NamedAuthor[];
  /** Questions that the query asks, the likest first. */
  questions: SearchQuestion[];
  /** Topics that are near to the query. */
  topics: TopicEntry[];
  /** The query with its spelling corrected, where it was. */
  corrected: string | undefined;
  /** Nothing was found because the query has no word in it. */
  isWordless: boolean;
  /** Words that the collection does not know. */
  unknown: string[];
  /** Quoted phrases that stand nowhere; the results are those without quotes. */
  missingPhrases: string[];
  /** What is near to the first results, or related words, could not be had. */
  lacksNeighbours: boolean;
  lacksRelatedWords: boolean;
}

/** Answers searches: the index of the site, or a server. */
export interface PaperSearch {
  /** @throws an error that says what could not be had. */
  search(request: SearchRequest): Promise<SearchAnswer>;
}
