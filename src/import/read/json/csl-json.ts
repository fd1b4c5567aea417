import { readArxivId } from '../../../identifiers/arxiv.ts';
import { type WorkType, workTypes } from '../../../schema/work-type.ts';
import type { Listing } from '../../entry.ts';
import type { RawWork } from '../add-work.ts';
import { readExtra, withExtra } from '../fields/extra-lines.ts';
import type { NoteFact, RawFacts } from '../raw-facts.ts';
import { readWorkType } from '../work-type-names.ts';
import { readCslDate } from './csl-date.ts';
import { parseJsonListing } from './json-listing.ts';
import { readJsonNames } from './json-names.ts';
import { someJsonRecord } from './json-records.ts';
import { type JsonObject, listOf, textOf, textsOf } from './json-value.ts';

/** Facts that bear the same name in CSL and on a page. */
const sameNames = [
  'volume',
  'issue',
  'page',
  'collection-title',
  'collection-number',
  'edition',
  'publisher-place',
  'genre',
  'language',
] as const;

/** Who made a work that has no authors, such as a film; the first of these that is there. */
const makers = `author director composer performer host interviewee script-writer series-creator
  curator compiler organizer`.split(/\s+/);

/** Variables that are read, and members that tell of a program's own record. */
const known = new Set([
  ...sameNames,
  ...`type title title-short shortTitle abstract editor translator issued available-date
   container-title container-title-short journalAbbreviation event event-title publisher authority
   number DOI URL ISBN ISSN PMID keyword note citation-key archive_location archive-location
   id source system_id citation-label custom multi`.split(/\s+/),
]);

const preprintServer = /arxiv|(?:bio|med|chem|eng|psy|soc|earth|tech)r?xiv|ssrn|preprint|hal\b/i;

/** Members of other JSON about papers, which CSL names otherwise. */
const foreign = ['itemType', 'creators', 'authors', 'year', 'abstract_inverted_index'];

/** True for references, each with a type or a date or names as CSL has them. */
export function looksLikeCslJson(text: string): boolean {
  return someJsonRecord(text, (record) => {
    const { title, type, author, issued } = record;
    if (foreign.some((member) => member in record)) return false;
    if (typeof issued === 'object' && issued !== null) return true;
    const isKind = typeof type === 'string' && (isCslType(type) || type.includes('-'));
    const hasNames = listOf(author).some((name) => typeof name === 'object');
    return title !== undefined && (isKind || hasNames);
  });
}

/**
 * Reads CSL-JSON, as Zotero, Mendeley, Pandoc and others write it.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export function parseCslJson(text: string, source: string): Listing {
  return parseJsonListing(text, source, {
    read: readCslItem,
    knows: (member) => known.has(member) || makers.includes(member),
  });
}

/** The work of one CSL item. */
export function readCslItem(item: JsonObject, note: NoteFact): RawWork {
  const one = (name: string) => textOf(item[name]);
  const extra = readExtra(one('note'));
  const makersRole = makers.find((role) => listOf(item[role]).length > 0);
  const number = one('number');
  const container = one('container-title');
  const short = one('container-title-short') ?? one('journalAbbreviation');
  const facts: RawFacts = {
    authors: makersRole ? readJsonNames(item[makersRole], makersRole, note) : [],
    editors: readJsonNames(item.editor, 'editor', note),
    translators: readJsonNames(item.translator, 'translator', note),
    published: readCslDate(item.issued, note) ?? readCslDate(item['available-date'], note),
    'container-title': container ?? short,
    venue: container && short,
    'event-title': one('event-title') ?? one('event'),
    publisher: one('publisher') ?? one('authority'),
    number: number && readArxivId(number) ? undefined : number,
    arxiv: [number, one('archive_location'), one('archive-location')],
    doi: one('DOI'),
    url: one('URL'),
    isbn: textsOf(item.ISBN),
    issn: textsOf(item.ISSN),
    pmid: one('PMID'),
    'source-keywords': Array.isArray(item.keyword) ? textsOf(item.keyword) : one('keyword'),
    'citation-key': one('citation-key') ?? citationKeyOf(one('id')),
    note: extra.note,
  };
  for (const name of sameNames) facts[name] = one(name);
  const whole = withExtra(facts, extra.facts);
  const type = readCslType(one('type'), whole);
  if (one('type') && !type) note('type', `${one('type')}: no kind of work that is known`);
  return {
    title: textsOf(item.title).join(': ') || undefined,
    abstract: one('abstract'),
    facts: { ...whole, type, genre: isPreprintAgain(whole.genre, type) ? undefined : whole.genre },
  };
}

function isCslType(type: string): boolean {
  return type === 'article' || workTypes.some((name) => name === type);
}

/** CSL has no type for preprints: its `article` is told to be one by the genre. */
function isPreprintAgain(genre: RawFacts['genre'], type: WorkType | undefined): boolean {
  return type === 'preprint' && /^preprint$/i.test(String(genre ?? ''));
}

/** CSL's `article` is a work that no journal published: a preprint where something says so. */
function readCslType(type: string | undefined, facts: RawFacts): WorkType | undefined {
  if (type === undefined) return undefined;
  if (type !== 'article') {
    return workTypes.find((name) => name === type) ?? readWorkType(type);
  }
  const places = [facts.arxiv, facts.doi, facts.url].flat().filter((place) => place != null);
  const isPreprint =
    places.some((place) => readArxivId(String(place))) ||
    preprintServer.test(`${facts.genre ?? ''} ${facts.publisher ?? ''}`);
  const journal = String(facts['container-title'] ?? '');
  if (journal !== '' && !preprintServer.test(journal)) return 'article-journal';
  return isPreprint ? 'preprint' : 'document';
}

/** An item's `id` where it is a citation key that a person or Better BibTeX made: lind2019moss. */
function citationKeyOf(id: string | undefined): string | undefined {
  return id !== undefined && /^\p{L}[\p{L}_:.-]+(?:1[5-9]|20)\d\d[\p{L}\w:.-]*$/u.test(id)
    ? id
    : undefined;
}
