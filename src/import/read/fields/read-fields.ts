import { readArxivId } from '../../../identifiers/arxiv.ts';
import { doiPattern, readDoi } from '../../../identifiers/doi.ts';
import type { RawWork } from '../add-work.ts';
import { readDate } from '../date.ts';
import type { NoteFact, RawFacts } from '../facts.ts';
import { readJsonNames } from '../json/json-names.ts';
import { textsOf } from '../json/json-value.ts';
import { readWorkType } from '../work-type-names.ts';
import { readExtra, withExtra } from './extra-lines.ts';
import { readJournalReference } from './journal-reference.ts';
import type { WorkField } from './work-fields.ts';

/** One filled cell or member. */
export interface FieldValue {
  field: WorkField;
  /** How telling its name is; of several for one field the smallest comes first. */
  rank: number;
  /** Text, or for names whatever JSON has. */
  value: unknown;
}

/** What spreadsheets and programs write where there is nothing. */
/** Databases that name themselves as the source of a row. */
const databases =
  /^(?:scopus|web of science|wos|pubmed|medline|embase|crossref|dimensions|lens|google scholar|acm|ieee|psycinfo)\b/i;

const nothing = /^(?:nan|none|null|n\/?a|n\.\s?a\.|undefined|[-–—?.])?$/i;

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
  const ranked = [...values].sort((a, b) => a.rank - b.rank);
  const texts = (field: WorkField) =>
    ranked
      .filter((value) => value.field === field)
      .flatMap(({ value }) => textsOf(value))
      .filter((text) => !nothing.test(text));
  const one = (field: WorkField): string | undefined => texts(field)[0];
  const names = (field: WorkField) => {
    const [first] = ranked.filter((item) => item.field === field && textsOrMore(item.value));
    return first ? readJsonNames(readPythonList(first.value), field, note) : [];
  };
  const addresses = [...texts('url'), ...texts('code')];
  const source = texts('source').find((text) => !databases.test(text));
  const extra = readExtra(one('extra'));
  const reference = readJournalReference(one('citation') ?? source ?? '');
  const container = one('container-title') ?? one('container-place');
  const publisher = one('publisher');
  const facts: RawFacts = {
    authors: names('authors'),
    editors: names('editors'),
    translators: names('translators'),
    published: readPublished(texts, one) ?? reference?.published,
    'container-title': container ?? reference?.['container-title'] ?? one('venue') ?? source,
    venue: container === undefined ? undefined : one('venue'),
    page: readPages(one) ?? reference?.page,
    publisher: publisher && /^https?:/.test(publisher) ? undefined : publisher,
    arxiv: [...texts('arxiv'), ...texts('id'), ...texts('number')],
    doi: [...texts('doi'), ...texts('id').filter((id) => readDoi(id))],
    pmid: one('pmid')?.replace(/\.0$/, ''),
    url: [...addresses, publisher].filter((address) => /^(?:https?:|www\.)/i.test(address ?? '')),
    isbn: texts('isbn'),
    issn: texts('issn'),
    'source-keywords': texts('source-keywords').flatMap(splitKeywords),
    note: [...texts('note'), extra.note].filter(Boolean).join('\n') || undefined,
  };
  for (const name of plainFields) facts[name] = one(name);
  facts.volume ??= reference?.volume;
  facts.issue ??= reference?.issue;
  readNumber(facts, one('number'));
  facts.type = readType(one('type'), facts, note);
  for (const address of addresses) {
    if (
      !/^(?:https?:|www\.)/i.test(address) &&
      !doiPattern.test(address) &&
      !readArxivId(address)
    ) {
      note('url', `${address}: no web address`);
    }
  }
  return {
    title: [one('title'), one('subtitle')].filter(Boolean).join(': ') || undefined,
    abstract: one('abstract'),
    facts: withExtra(facts, extra.facts),
  };
}

function textsOrMore(value: unknown): boolean {
  const texts = textsOf(value);
  if (texts.length > 0) return !nothing.test(texts.join(' '));
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** The most exact date that can be read; else the year with the month and day beside it. */
function readPublished(
  texts: (field: WorkField) => string[],
  one: (field: WorkField) => string | undefined,
): string | undefined {
  const dates = texts('date');
  const exact = dates
    .map((date) => ({ date, read: readDate(date) }))
    .filter(({ read }) => read !== undefined)
    .sort((a, b) => (b.read?.length ?? 0) - (a.read?.length ?? 0))[0];
  // Programs that take years for numbers write 2019.0.
  const year = one('year')?.replace(/\.0$/, '') ?? exact?.read?.slice(0, 4);
  if (exact && exact.read !== year) return exact.date;
  const month = one('month')?.replace(/\.0$/, '');
  if (year === undefined || month === undefined) return year ?? dates[0];
  const day = one('day');
  return /^\d+$/.test(month)
    ? [year, month, day].filter(Boolean).join('-')
    : [day, month, year].filter(Boolean).join(' ');
}

function readPages(one: (field: WorkField) => string | undefined): string | undefined {
  const page = one('page');
  // In a table of a site's own a page is an address.
  if (page && !/^https?:|\/.*\//.test(page)) return page;
  const ends = [one('page-first'), one('page-last')].filter(Boolean);
  return ends.length > 0 ? [...new Set(ends)].join('–') : one('article-number');
}

/** “Number” is the issue of a journal, and the number of a report or patent. */
function readNumber(facts: RawFacts, number: string | undefined): void {
  const isIssue = facts.volume !== undefined && facts['container-title'] !== undefined;
  if (number === undefined || number === facts.issue || readArxivId(number)) return;
  if (isIssue && facts.issue === undefined) facts.issue = number;
  else facts.number = number;
}

/** “Article” alone is one in a journal where a journal is named. */
function readType(written: string | undefined, facts: RawFacts, note: NoteFact) {
  if (written === undefined) return undefined;
  const type = readWorkType(written);
  if (type) return type;
  if (/^(?:research )?(?:article|paper)s?$/i.test(written)) {
    return facts['container-title'] ? 'article-journal' : undefined;
  }
  note('type', `${written}: no kind of work that is known`);
  return undefined;
}

function splitKeywords(text: string): string[] {
  const list = readPythonList(text);
  if (Array.isArray(list)) return list;
  // Commas in brackets belong to a keyword: cyst (diagnosis, surgery).
  const separator = /[;|\n]/.test(text) ? /[;|\n]/ : /,(?![^()]*\))/;
  return text.split(separator).map((keyword) => keyword.trim());
}

/** A list as Python prints it, `['Lind, Ada', 'Brook, Tom']`; any other value as it is. */
function readPythonList(value: unknown): unknown[] | unknown {
  if (typeof value !== 'string' || !/^\s*\[\s*['"].*['"]\s*\]\s*$/s.test(value)) return value;
  const items = [...value.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)];
  return items.map(([, single, double]) => (single ?? double ?? '').replace(/\\(['"\\])/g, '$1'));
}
