import { readArxivId } from '../../../identifiers/arxiv.ts';
import { doiPattern, readDoi } from '../../../identifiers/doi.ts';
import type { WorkType } from '../../../schema/work-type.ts';
import type { RawWork } from '../add-work.ts';
import { readDate } from '../date.ts';
import type { NoteFact, RawFacts } from '../raw-facts.ts';
import { readWorkType } from '../work-type-names.ts';
import { readExtra, withExtra } from './extra-lines.ts';
import { type Fields, type FieldValue, fieldsOf, readPythonList } from './field-values.ts';
import { readJournalReference } from './journal-reference.ts';

/** Databases that name themselves as the source of a row. */
const databases =
  /^(?:scopus|web of science|wos|pubmed|medline|embase|crossref|dimensions|lens|google scholar|acm|ieee|psycinfo)\b/i;

const webAddress = /^(?:https?:\/\/|www\.)/i;

/** Facts of which the first filled field is taken as it stands. */
const plainFields = [
  'event-title',
  'volume',
  'issue',
  'collection-title',
  'collection-number',
  'edition',
  'publisher-place',
  'genre',
  'language',
  'citation-key',
] as const;

/** The work that the fields of a row or record tell of; what says nothing that is known is noted. */
export function readFields(values: FieldValue[], note: NoteFact): RawWork {
  const fields = fieldsOf(values, note);
  const { all, first, names } = fields;
  const extra = readExtra(first('extra'));
  const publisher = first('publisher');
  const facts: RawFacts = {
    authors: names('authors'),
    editors: names('editors'),
    translators: names('translators'),
    publisher: publisher && webAddress.test(publisher) ? undefined : publisher,
    arxiv: [...all('arxiv'), ...all('id'), ...all('number')],
    doi: [...all('doi'), ...all('id').filter(readDoi)],
    pmid: first('pmid')?.replace(/\.0$/, ''),
    url: addressesOf(fields, note),
    isbn: all('isbn'),
    issn: all('issn'),
    'source-keywords': all('source-keywords').flatMap(splitKeywords),
    note: [...all('note'), extra.note].filter(Boolean).join('\n') || undefined,
  };
  for (const name of plainFields) facts[name] = first(name);
  placeWork(facts, fields);
  return {
    title: [first('title'), first('subtitle')].filter(Boolean).join(': ') || undefined,
    abstract: first('abstract'),
    facts: withExtra({ ...facts, type: typeOf(first('type'), facts, note) }, extra.facts),
  };
}

/** Where and when a work came out, also where one cell tells it all: “J Moss. 2019;3(2):1-9”. */
function placeWork(facts: RawFacts, fields: Fields): void {
  const { all, first } = fields;
  const source = all('source').find((text) => !databases.test(text));
  const reference = readJournalReference(first('citation') ?? source ?? '');
  const container = first('container-title') ?? first('container-place');
  facts.published = publishedOf(fields) ?? reference?.published;
  facts['container-title'] =
    container ?? reference?.['container-title'] ?? first('venue') ?? source;
  facts.venue = container === undefined ? undefined : first('venue');
  facts.page = pagesOf(fields) ?? reference?.page;
  facts.volume ??= reference?.volume;
  facts.issue ??= reference?.issue;
  // “Number” is the issue of a journal, and the number of a report or patent.
  const number = first('number');
  const isIssue = facts.volume !== undefined && facts['container-title'] !== undefined;
  if (number === undefined || number === facts.issue || readArxivId(number)) return;
  if (isIssue && facts.issue === undefined) facts.issue = number;
  else facts.number = number;
}

/** Addresses of pages and of code; other text in their columns is noted. */
function addressesOf({ all, first }: Fields, note: NoteFact): string[] {
  const written = [...all('url'), ...all('code')];
  for (const address of written) {
    if (!webAddress.test(address) && !doiPattern.test(address) && !readArxivId(address)) {
      note('url', `${address}: no web address`);
    }
  }
  return [...written, first('publisher') ?? ''].filter((address) => webAddress.test(address));
}

/** “Article” alone is one in a journal where a journal is named. */
function typeOf(
  written: string | undefined,
  facts: RawFacts,
  note: NoteFact,
): WorkType | undefined {
  const type = written === undefined ? undefined : readWorkType(written);
  if (type || written === undefined) return type;
  if (/^(?:research )?(?:article|paper)s?$/i.test(written)) {
    return facts['container-title'] ? 'article-journal' : undefined;
  }
  note('type', `${written}: no kind of work that is known`);
  return undefined;
}

function splitKeywords(text: string): string[] {
  // Commas in brackets belong to a keyword: cyst (diagnosis, surgery).
  const separator = /[;|\n]/.test(text) ? /[;|\n]/ : /,(?![^()]*\))/;
  return readPythonList(text) ?? text.split(separator).map((keyword) => keyword.trim());
}

/** The most exact date that can be read; else the year with the month and day beside it. */
export function publishedOf({ all, first }: Fields): string | undefined {
  const dates = all('date');
  const [exact] = dates
    .map((date) => ({ date, read: readDate(date) ?? '' }))
    .filter(({ read }) => read !== '')
    .sort((a, b) => b.read.length - a.read.length);
  // Programs that take years for numbers write 2019.0.
  const year = first('year')?.replace(/\.0$/, '') ?? exact?.read.slice(0, 4);
  if (exact && exact.read !== year) return exact.date;
  const month = first('month')?.replace(/\.0$/, '');
  if (year === undefined || month === undefined) return year ?? dates[0];
  const day = first('day');
  return /^\d+$/.test(month)
    ? [year, month, day].filter(Boolean).join('-')
    : [day, month, year].filter(Boolean).join(' ');
}

/** Pages as they stand, by their first and last, or the number of an article without. */
export function pagesOf({ first }: Fields): string | undefined {
  const page = first('page');
  // In a table of a site's own a page is an address.
  if (page && !/^https?:|\/.*\//.test(page)) return page;
  const ends = [first('page-first'), first('page-last')].filter(Boolean);
  return ends.length > 0 ? [...new Set(ends)].join('–') : first('article-number');
}
