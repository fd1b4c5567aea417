import type { AuthorEntry } from '../index/author-entries.ts';
import type { TopicEntry } from '../index/core.ts';
import { Highlighter } from '../query/highlight.ts';
import type { PaperRecord } from '../query/papers.ts';
import type {
  Facets,
  FacetValue,
  FilterKind,
  ResultItem,
  SearchAnswer,
  SearchRequest,
} from '../query/request.ts';
import { resultItem } from '../query/result-item.ts';
import { tokenize } from '../text/tokenize.ts';
import { facetFields, type ServerSearches } from './server-request.ts';

/** What values of filters are called; the server knows them by their slugs. */
export interface ServerNames {
  topics: TopicEntry[];
  /** Authors who have a page. */
  authors: AuthorEntry[];
  /** Kinds of works by the names that the site has for them. */
  kinds: Record<string, string>;
}

type Fields = Record<string, unknown>;

/**
 * Reads what a server answered.
 * @param answers one for each search, in their order: results, unfiltered, values of each kind.
 * @throws an error with the server's own words where it refused one of them.
 */
export function readServerAnswer(
  answers: unknown[],
  { results, values }: ServerSearches,
  request: SearchRequest,
  names: ServerNames,
): SearchAnswer {
  const read = answers.map(searchAnswer);
  const parts = read.slice(0, results.length);
  const [first, unfiltered] = [parts[0], read[results.length]];
  if (!first || !unfiltered) throw new Error('fewer answers than searches');
  const found = [...values.keys()].map((kind, at): [FilterKind, Fields] => [
    kind,
    read[results.length + 1 + at] ?? {},
  ]);
  const counted = new Map(found);
  const hits = parts.flatMap(({ hits: some }) => list(some).map(fieldsOf)).slice(0, request.count);
  const highlighter = new Highlighter(matchedWords(hits), (word) => word);
  return {
    items: hits.map(({ document }) => item(fieldsOf(document), highlighter, names)),
    total: number(first.found),
    unfiltered: number(unfiltered.found),
    facets: facetsOf((kind) => counted.get(kind) ?? first, request, names),
    authors: [],
    questions: [],
    topics: [],
    corrected: undefined,
    isWordless: false,
    unknown: [],
    missingPhrases: [],
    lacksNeighbours: false,
    lacksRelatedWords: false,
  };
}

function searchAnswer(answer: unknown): Fields {
  const fields = fieldsOf(answer);
  if (typeof fields.error === 'string') throw new Error(fields.error);
  if (typeof fields.found !== 'number') throw new Error('an answer that is none of a search');
  return fields;
}

/** The words for which the server found papers, as they stand there. */
function matchedWords(hits: Fields[]): Map<string, number> {
  const matched = hits
    .flatMap(({ highlights }) => list(highlights))
    .flatMap((highlight) => list(fieldsOf(highlight).matched_tokens).flat());
  const words = matched.flatMap((word) => tokenize(text(word)).flatMap(({ parts }) => parts));
  return new Map(words.map((word) => [word, 1]));
}

function item(document: Fields, highlighter: Highlighter, { topics }: ServerNames): ResultItem {
  const record: PaperRecord = {
    slug: text(document.id),
    title: text(document.title),
    summary: text(document.summary),
    gist: text(document.gist),
    isDraft: document.isDraft === true,
    abstract: text(document.abstract),
    authors: texts(document.authors),
    published: text(document.published),
    venue: text(document.venue),
    hasCode: document.hasCode === true,
    language: text(document.language),
    isTitleOnly: false,
  };
  const own = texts(document.topics).flatMap(
    (slug) => topics.find((topic) => topic.slug === slug) ?? [],
  );
  return resultItem(record, own, highlighter, false);
}

function facetsOf(
  answerFor: (kind: FilterKind) => Fields,
  { filters }: SearchRequest,
  names: ServerNames,
): Facets {
  const labels = labelsOf(names);
  const valuesOf = (kind: FilterKind): FacetValue[] => {
    const asked = filters[kind];
    const isFlag = typeof asked === 'boolean';
    const counts = new Map(
      countsOf(answerFor(kind), facetFields[kind]).flatMap(([value, count]) =>
        isFlag ? (value === 'true' ? [['yes', count]] : []) : value === '' ? [] : [[value, count]],
      ),
    );
    const chosen = isFlag ? (asked ? ['yes'] : []) : asked;
    for (const value of chosen) if (!counts.has(value)) counts.set(value, 0);
    return [...counts].map(([value, count]) => ({
      value,
      label: labels[kind]?.get(value) ?? value,
      count,
    }));
  };
  const byCount = (a: FacetValue, b: FacetValue) =>
    b.count - a.count || (a.label < b.label ? -1 : 1);
  const sorted = (kind: FilterKind) => valuesOf(kind).sort(byCount);
  return {
    topic: sorted('topic'),
    year: valuesOf('year').sort((a, b) => (a.value < b.value ? 1 : -1)),
    author: sorted('author'),
    venue: sorted('venue'),
    kind: sorted('kind'),
    code: sorted('code'),
    notes: sorted('notes'),
  };
}

function labelsOf({
  topics,
  authors,
  kinds,
}: ServerNames): Partial<Record<FilterKind, Map<string, string>>> {
  return {
    topic: new Map(topics.map(({ slug, title }) => [slug, title])),
    author: new Map(
      authors.map(({ slug, name, note }) => [
        slug,
        note === undefined ? name : `${name} (${note})`,
      ]),
    ),
    kind: new Map(Object.entries(kinds)),
  };
}

function countsOf(answer: Fields, field: string): [value: string, count: number][] {
  const facet = list(answer.facet_counts)
    .map(fieldsOf)
    .find(({ field_name: name }) => name === field);
  return list(facet?.counts)
    .map(fieldsOf)
    .map(({ value, count }) => [text(value), number(count)]);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function texts(value: unknown): string[] {
  return list(value).map(text);
}

function number(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
