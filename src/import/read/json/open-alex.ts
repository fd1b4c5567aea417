import type { WorkType } from '../../../schema/work-type.ts';
import type { Listing } from '../../entry.ts';
import type { RawWork } from '../add-work.ts';
import type { NoteFact } from '../raw-facts.ts';
import { readWorkType } from '../work-type-names.ts';
import { parseJsonListing } from './json-listing.ts';
import { readJsonNames } from './json-names.ts';
import { someJsonRecord } from './json-records.ts';
import { type JsonObject, objectOf, objectsOf, textOf, textsOf } from './json-value.ts';

/** Members that are read. */
const known = new Set(
  `title display_name abstract_inverted_index authorships publication_date publication_year
  primary_location host_venue best_oa_location locations biblio doi ids id language type type_crossref
  keywords`.split(/\s+/),
);
/** Members that OpenAlex computes, counts or keeps for itself. */
const furniture = new RegExp(
  `^(?:.*_count|.*_counts|counts_by_year|.*_url|.*_id|.*_ids|is_.*|has_.*|updated|created|.*_date|
  related_works|open_access|indexed_in|concepts|topics|primary_topic|
  sustainable_development_goals|apc_list|apc_paid|fwci|relevance_score|
  citation_normalized_percentile|cited_by_percentile_year|authors_count|versions|
  alternate_host_venues|corresponding_.*|content_.*)$`.replace(/\s+/g, ''),
);

/** True for works as OpenAlex' API answers with them. */
export function looksLikeOpenAlex(text: string): boolean {
  return someJsonRecord(
    text,
    ({ id, authorships, abstract_inverted_index: index }) =>
      Array.isArray(authorships) || index !== undefined || /openalex\.org\/W\d/.test(String(id)),
  );
}

/**
 * Reads works of OpenAlex' API: an answer with many, one work, or one a line.
 * @see https://docs.openalex.org/api-entities/works/work-object
 */
export function parseOpenAlex(text: string, source: string): Listing {
  return parseJsonListing(text, source, {
    read: readOpenAlexWork,
    knows: (member) => known.has(member) || furniture.test(member),
  });
}

function readOpenAlexWork(work: JsonObject, note: NoteFact): RawWork {
  const one = (name: string) => textOf(work[name]);
  const location = objectOf(work.primary_location);
  const source = objectOf(location?.source) ?? objectOf(work.host_venue);
  const sourceType = textOf(source?.type);
  const isRepository = sourceType === 'repository';
  const biblio = objectOf(work.biblio);
  const ids = objectOf(work.ids);
  const places = [location, ...objectsOf(work.locations)].flatMap((place) => [
    textOf(place?.landing_page_url),
    textOf(place?.pdf_url),
  ]);
  const publisher =
    textOf(source?.host_organization_name) ?? textOf(source?.publisher) ?? undefined;
  return {
    title: one('title') ?? one('display_name'),
    abstract: readInvertedIndex(work.abstract_inverted_index),
    facts: {
      type: readType(one('type'), one('type_crossref'), sourceType),
      authors: objectsOf(work.authorships).flatMap((authorship) =>
        readJsonNames(authorship.author ?? authorship.raw_author_name, 'authorships', note),
      ),
      published: readDate(one('publication_date'), one('publication_year')),
      'container-title': isRepository ? undefined : textOf(source?.display_name),
      volume: textOf(biblio?.volume),
      issue: textOf(biblio?.issue),
      page: [textOf(biblio?.first_page), textOf(biblio?.last_page)]
        .filter((page, at, pages) => page !== undefined && page !== pages[at - 1])
        .join('–'),
      publisher: isRepository ? textOf(source?.display_name) : publisher,
      language: one('language'),
      arxiv: [one('doi'), ...places],
      doi: one('doi') ?? textOf(ids?.doi),
      issn: textOf(source?.issn_l) ?? textOf(source?.issn),
      pmid: textOf(ids?.pmid),
      url: textOf(location?.landing_page_url),
      'source-keywords': objectsOf(work.keywords).map((keyword) => textOf(keyword.display_name)),
    },
  };
}

/** OpenAlex calls most works “article”; where it stands tells more. */
function readType(
  type = '',
  crossrefType = '',
  sourceType: string | undefined,
): WorkType | undefined {
  const known = readWorkType(type) ?? readWorkType(crossrefType);
  if (sourceType === 'repository' && type === 'article') return 'preprint';
  if (sourceType === 'conference' && (known === undefined || known === 'article-journal')) {
    return 'paper-conference';
  }
  return known ?? (sourceType === 'journal' ? 'article-journal' : undefined);
}

/** OpenAlex writes the first of January where it knows the year alone. */
function readDate(date: string | undefined, year: string | undefined): string | undefined {
  return date === undefined || /-01-01$/.test(date) ? (year ?? date?.slice(0, 4)) : date;
}

/**
 * The text of an abstract that is given as its words with their places.
 * @see https://docs.openalex.org/api-entities/works/work-object#abstract_inverted_index
 */
export function readInvertedIndex(index: unknown): string | undefined {
  const words: [place: number, word: string][] = [];
  for (const [word, places] of Object.entries(objectOf(index) ?? {})) {
    for (const place of textsOf(places)) words.push([Number(place), word]);
  }
  words.sort(([a], [b]) => a - b);
  return words.length > 0 ? words.map(([, word]) => word).join(' ') : undefined;
}
