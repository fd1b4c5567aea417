import { gunzipSync } from 'node:zlib';
import type { Thesaurus } from '../../src/schema/thesaurus.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import { SearchEngine } from '../../src/search/query/engine.ts';
import { IndexReader } from '../../src/search/query/index-reader.ts';
import {
  noFilters,
  type SearchAnswer,
  type SearchRequest,
} from '../../src/search/query/request.ts';
import type { RelatedPair } from '../../src/search/related/related-table.ts';
import { stem } from '../../src/text/stem.ts';

/** Asks for papers that are at hand, without a site. */
export type Ask = (query: string, request?: Partial<SearchRequest>) => Promise<SearchAnswer>;

/**
 * The search of a few invented papers: the index and the code of the site, texts from memory.
 * @param pairs words that are used in the same places.
 * @param isThere tells of a file of the index whether the host has it.
 */
export async function searchOf(
  papers: SearchDocument[],
  thesaurus: Thesaurus = [],
  pairs: RelatedPair[] = [],
  isThere: (name: string) => boolean = () => true,
): Promise<Ask> {
  const { core, files } = buildIndex(
    { papers, topics: [], authors: [], kinds: {}, questions: [] },
    thesaurus,
    stem,
    pairs,
  );
  const index = await IndexReader.open(core, async (name) => {
    if (!isThere(name)) throw new Error(`${name}: 404`);
    return gunzipSync(files.get(name) ?? '');
  });
  const engine = new SearchEngine(index, {
    async paper(number) {
      const found = papers[number];
      if (!found) throw new RangeError(`no paper ${number}`);
      return { ...found, isTitleOnly: false };
    },
    withPhrase: async () => new Set(),
    withWord: async () => [],
  });
  return (query, request) =>
    engine.search({
      query,
      filters: noFilters,
      sort: 'relevance',
      count: 10,
      typing: false,
      verbatim: false,
      related: true,
      ...request,
    });
}

/** A paper of which only title and abstract are known. */
export function barePaper(slug: string, title: string, abstract: string): SearchDocument {
  return {
    slug,
    title,
    abstract,
    names: [],
    summary: '',
    gist: '',
    keywords: [],
    authors: [],
    topics: [],
    venue: '',
    published: '',
    hasCode: false,
    kind: '',
    hasNotes: false,
    by: [],
    identifiers: [],
    language: '',
    formulas: [],
  };
}
