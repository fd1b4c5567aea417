import type { Listing } from '../../entry.ts';
import type { RawWork } from '../add-work.ts';
import type { NoteFact } from '../raw-facts.ts';
import { readWorkType } from '../work-type-names.ts';
import { readCslItem } from './csl-json.ts';
import { parseJsonListing } from './json-listing.ts';
import { someJsonRecord } from './json-records.ts';
import { type JsonObject, listOf, objectOf, objectsOf, textOf, textsOf } from './json-value.ts';

/** Members that tell of Crossref's record, not of the work. */
const furniture = `indexed deposited created score prefix member source reference-count
  references-count is-referenced-by-count content-domain content-created content-updated
  link resource relation update-policy assertion alternative-id
  isbn-type issn-type journal-issue archive accepted approved
  update-to updated-by posted published published-print published-online published-other
  subtype posted-content free-to-read review peer-review standards-body version aliases`.split(
  /\s+/,
);

/** Members that are read. */
const known = new Set([
  ...furniture,
  ...`type title subtitle abstract author editor translator chair issued container-title
   short-container-title event institution publisher publisher-location volume issue page
   article-number edition-number collection-title degree group-title subject language DOI URL ISBN
   ISSN`.split(/\s+/),
]);

/** True for works as Crossref's API answers with them. */
export function looksLikeCrossref(text: string): boolean {
  return someJsonRecord(
    text,
    (record) =>
      typeof record.DOI === 'string' &&
      ['prefix', 'member', 'deposited', 'indexed', 'is-referenced-by-count'].some(
        (name) => name in record,
      ),
  );
}

/**
 * Reads works of Crossref's API: an answer with many, one work, or one a line.
 * @see https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md
 */
export function parseCrossref(text: string, source: string): Listing {
  return parseJsonListing(text, source, {
    read: readCrossrefWork,
    knows: (member) => known.has(member),
  });
}

/** The work of one record, whose members are CSL's but for some names and lists. */
export function readCrossrefWork(record: JsonObject, note: NoteFact): RawWork {
  const one = (name: string) => textOf(record[name]);
  const isPreprint = record.type === 'posted-content' || record.subtype === 'preprint';
  const [institution] = objectsOf(record.institution).map(({ name }) => textOf(name));
  const event = objectOf(record.event);
  const work = readCslItem(
    {
      ...record,
      type: isPreprint ? 'preprint' : readWorkType(one('type') ?? ''),
      title: [...textsOf(record.title).slice(0, 1), ...textsOf(record.subtitle)],
      issued: knownDate(record),
      'container-title': one('container-title') ?? one('short-container-title'),
      'event-title': textOf(event?.name) ?? one('event'),
      event: undefined,
      publisher: institution ?? one('publisher'),
      'publisher-place': one('publisher-location'),
      page: one('page') ?? one('article-number'),
      edition: one('edition-number'),
      genre: one('degree') ?? (isPreprint ? undefined : one('group-title')),
      keyword: record.subject,
      // Only who has it in mind gives a reference an id or a note.
      id: undefined,
      note: undefined,
    },
    note,
  );
  const preprints = objectsOf(objectOf(record.relation)?.['has-preprint']);
  const arxiv = [work.facts.arxiv, preprints.map(({ id }) => textOf(id))].flat(2);
  return {
    ...work,
    abstract: work.abstract?.replace(/^\s*<(?:jats:)?title>\s*(?:Abstract|Summary)\s*<[^>]*>/i, ''),
    facts: { ...work.facts, arxiv },
  };
}

/** `issued`, or the date under another name where Crossref has none there. */
function knownDate(record: JsonObject): unknown {
  const names = ['issued', 'published', 'published-print', 'published-online', 'posted'];
  return names
    .map((name) => record[name])
    .find((date) => listOf(objectOf(date)?.['date-parts']).flat().some(Boolean));
}
