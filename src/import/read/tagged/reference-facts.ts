import { readDoi } from '../../../identifiers/doi.ts';
import { type WorkType, workTypes } from '../../../schema/work-type.ts';
import type { RawFacts } from '../facts.ts';
import { readLanguage } from '../language.ts';
import { isDatabaseRemark } from './database-remark.ts';
import { nameList, type WithoutComma } from './inverted-name.ts';
import { pageRange } from './page-range.ts';
import type { ReferenceFields } from './reference-fields.ts';
import { containerTitles } from './reference-titles.ts';
import type { ReferenceType } from './reference-types.ts';
import { risDate } from './ris-date.ts';
import { serialNumbers } from './serial-numbers.ts';

/** What a type of work only says again. */
const sameAsType =
  /^(?:journal )?(?:article|paper)s?$|^(?:conference|proceedings) (?:paper|article)s?$|^book(?: chapter| section)?$/i;
const preprintServer =
  /^(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|ssrn|research square)\b/i;
const numberOfPages = /^\d+\s*(?:p{1,2}\.?|pages|S\.)?$/i;
const databaseId =
  /^(?:WOS|ISI|MEDLINE|CCC|BCI|BIOSIS|CABI|FSTA|INSPEC|KJD|PPRN|ZOOREC):|^(?:rayyan|pub)[-.]/;
/** EndNote has the day of an article online where others have the edition. */
const isDate = /^\d{4}[/-]\d|^\d{8}$/;
const issueNumber = /^[\p{L}\p{N}][\p{L}\p{N} ./&()–-]{0,19}$/u;

/**
 * The facts of a reference. What its secondary title, its editors or its number are depends on its
 * type; what has no place stays in `fields`, to be told.
 * @param withoutComma what names without a comma are in this listing
 */
export function referenceFacts(
  fields: ReferenceFields,
  kind: ReferenceType,
  withoutComma?: WithoutComma,
): RawFacts {
  const { type, genre, dois } = typeOfWork(fields.all('type-of-work'), kind.type);
  const language = fields.first('language');
  const notes = fields.peek('note');
  const titles = containerTitles(fields, kind);
  const publisher = fields.first('publisher');
  const servers = [publisher, String(titles['container-title'] ?? '')];
  return {
    ...titles,
    ...numbers(fields, kind),
    ...people(fields, kind, withoutComma),
    type: isPreprint(type, servers) ? 'preprint' : type,
    genre,
    published:
      risDate(fields.all('year'), fields.all('date', 'first-date')) ?? fields.first('early-date'),
    volume: fields.first('volume'),
    page: pages(fields, kind),
    edition: fields.find('edition', (text) => !isDate.test(text)),
    publisher,
    'publisher-place': fields.first('place'),
    language: readLanguage(language) ?? language,
    arxiv: [
      fields.find('accession', saysArxiv),
      ...[...notes, ...servers].filter(saysArxiv),
      ...fields.matching('link', saysArxiv),
    ],
    doi: [
      ...fields.all('doi').map(withoutBlanks),
      ...fields.matching('link', isDoi),
      ...dois,
      ...notes.filter(isDoi),
    ],
    pmid: pubmedId(fields),
    url: addresses(fields),
    'source-keywords': fields.all('keyword').flatMap((value) => value.split(/[;\n]/)),
    note: fields.matching('note', (note) => !isDatabaseRemark(note) && !isBareDoi(note)).join('; '),
    'citation-key': fields.find('id', isKey) || fields.find('label', isKey),
  };
}

/** A type of work can be a type of CSL, a DOI, or say what the type leaves open. */
function typeOfWork(values: string[], stated: WorkType | undefined) {
  const dois = values.filter(isDoi);
  const named = values.map((value) => workTypes.find((name) => name === value)).find(Boolean);
  const genre = values.find((value) => {
    return (
      !isDoi(value) &&
      !value.split(/\s*;\s*/).every((part) => sameAsType.test(part)) &&
      (stated || value !== named)
    );
  });
  return { type: stated ?? named, genre, dois };
}

function isPreprint(type: WorkType | undefined, servers: string[]): boolean {
  const isUnpublished = type === undefined || type === 'manuscript';
  return isUnpublished && servers.some((server) => preprintServer.test(server));
}

function people(
  fields: ReferenceFields,
  kind: ReferenceType,
  withoutComma: WithoutComma | undefined,
): RawFacts {
  const names = (values: string[]) => nameList(values, withoutComma);
  const authors = names(fields.all('author'));
  const { secondary, tertiary } = kind;
  // The secondary authors of a book edit its series, unless there are no others.
  const ofBook = tertiary && fields.peek('tertiary-author').length > 0;
  const editors = [
    ...fields.all('editor'),
    ...(secondary && !ofBook ? fields.all('secondary-author') : []),
    ...(ofBook ? fields.all('tertiary-author') : []),
  ];
  const translators = kind.subsidiary ? names(fields.all('subsidiary-author')) : [];
  if (kind.authors === 'editors') return { editors: [...authors, ...names(editors)], translators };
  return { authors, editors: names(editors), translators };
}

function numbers(fields: ReferenceFields, kind: ReferenceType): RawFacts {
  const { type, hasExtent } = kind;
  const isBook = type === 'chapter' || type === 'paper-conference' || hasExtent === true;
  const serial = serialNumbers(fields.all('serial-number'), {
    hasNumber: kind.number === 'number',
    isBook,
  });
  const facts: RawFacts = {
    ...serial,
    issue: fields.first('issue'),
    'collection-number': fields.first('series-number'),
  };
  if (kind.number === 'issue')
    facts.issue ||= fields.find('number', (text) => issueNumber.test(text));
  else if (kind.number === 'number') facts.number ||= fields.first('number');
  else if (kind.number) facts['collection-number'] ||= fields.first('number');
  return facts;
}

function pages(fields: ReferenceFields, { hasExtent }: ReferenceType): string {
  const last = fields.first('end-page');
  const isExtent = (text: string) => hasExtent === true && last === '' && numberOfPages.test(text);
  const range = pageRange(
    fields.find('pages', (text) => !isExtent(text)),
    last,
  );
  return range || fields.find('article-number', (text) => /\d/.test(text));
}

/** A number that says of itself that it is PubMed's, or the accession number in an export of PubMed. */
function pubmedId(fields: ReferenceFields): string | undefined {
  const isPubmed = fields.peek('database').some((name) => /pubmed|medline|\bnlm\b/i.test(name));
  const accession = isPubmed ? fields.find('accession', (text) => /^\d{5,9}$/.test(text)) : '';
  if (accession !== '') return accession;
  const labelled = /^PMID:?\s*(\d{1,9})\b|^(\d{1,9})\s*\[pmid\]/i;
  const [, first, second] =
    labelled.exec(fields.find('pubmed', (text) => labelled.test(text))) ??
    labelled.exec(fields.find('accession', (text) => labelled.test(text))) ??
    labelled.exec(fields.peek('note').find((text) => labelled.test(text)) ?? '') ??
    [];
  return first ?? second;
}

/** Web addresses of the work; that of a file or another library only where there is no other. */
function addresses(fields: ReferenceFields): string[] {
  const stated = fields.matching('url', isWebAddress);
  const known =
    stated.length > 0
      ? stated
      : [fields.find('link', isWebAddress) || fields.find('file', isWebAddress)];
  return known.flatMap((value) => value.split(/\s+/)).filter(isWebAddress);
}

function isWebAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S/i.test(text);
}

/** EndNote writes `10.1659/0276-4741(2004)024 [ 0141:S]2.0.CO;2` with blanks at its brackets. */
function withoutBlanks(doi: string): string {
  return doi.replace(/\s*([[\]<>])\s*/g, '$1');
}

function isDoi(text: string): boolean {
  return readDoi(text) !== undefined;
}

function isBareDoi(text: string): boolean {
  return !/\s/.test(text) && isDoi(text);
}

function saysArxiv(text: string): boolean {
  return /arxiv/i.test(text);
}

/** True for a key of a citation; other ids are the number of a record in its database. */
function isKey(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/[\s{}(),"#%~'\\]/.test(text) && !databaseId.test(text);
}
