import { readIsbns, readIssns } from '../../../identifiers/standard-numbers.ts';
import type { RawFacts } from '../raw-facts.ts';
import type { ReferenceFields } from './reference-fields.ts';
import type { ReferenceType } from './reference-types.ts';

const numberOfPages = /^\d+\s*(?:p{1,2}\.?|pages|S\.)?$/i;
/** Embase has addresses where EndNote has the number of an issue. */
const issueNumber = /^[\p{L}\p{N}][\p{L}\p{N} ./&()–-]{0,19}$/u;
/** EndNote has the day of an article online where others have the edition. */
const isDate = /^\d{4}[/-]\d|^\d{8}$/;

/** Volume, issue, pages and the other numbers of a reference, by its type. */
export function referenceNumbers(fields: ReferenceFields, kind: ReferenceType): RawFacts {
  const { type, hasExtent, number } = kind;
  const serial = serialNumbers(fields.all('serial-number'), {
    hasNumber: number === 'number',
    isBook: type === 'chapter' || type === 'paper-conference' || hasExtent === true,
  });
  const ofIssue = (text: string) => number === 'issue' && issueNumber.test(text);
  const own = (role: ReferenceType['number']) => (role === number ? fields.first('number') : '');
  return {
    ...serial,
    volume: fields.first('volume'),
    issue: fields.first('issue') || fields.find('number', ofIssue),
    number: serial.number || own('number'),
    'collection-number': fields.first('series-number') || own('collection-number'),
    edition: fields.find('edition', (text) => !isDate.test(text)),
    page: pages(fields, kind),
  };
}

function pages(fields: ReferenceFields, { hasExtent }: ReferenceType): string {
  const last = fields.first('end-page');
  const isExtent = (text: string) => hasExtent === true && last === '' && numberOfPages.test(text);
  const first = fields.find('pages', (text) => !isExtent(text));
  return pageRange(first, last) || fields.find('article-number', (text) => /\d/.test(text));
}

/**
 * What stands under the tag for ISSN and ISBN, told apart by their shape: several of both, with or
 * without hyphens and labels; reports, patents and standards have a number of their own there.
 * @param hasNumber whether the type of the record is one of these
 * @param isBook whether a number of no known shape is meant as an ISBN
 */
export function serialNumbers(
  values: string[],
  { hasNumber, isBook }: { hasNumber: boolean; isBook: boolean },
): Pick<RawFacts, 'isbn' | 'issn' | 'number'> {
  const isbns = unique(values.flatMap(readIsbns));
  const issns = unique(values.flatMap(readIssns));
  const other = values.find((value) => readIsbns(value).length + readIssns(value).length === 0);
  const facts = { isbn: isbns.join(', '), issn: issns.join(', ') };
  if (other === undefined) return facts;
  if (hasNumber) return { ...facts, number: other };
  // What is wrong with it is said where facts are read.
  if (isBook && isbns.length === 0) return { ...facts, isbn: other };
  return !isBook && issns.length === 0 ? { ...facts, issn: other } : facts;
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}

/**
 * Pages from the first to the last: `12–34`. Where the first has them both already, or there is
 * no last, it is taken as it is.
 */
export function pageRange(first: string, last: string): string {
  const end = last.replace(/^[-–\s]+/, '');
  // Ovid writes “No Pagination Specified” so.
  if (/^no$/i.test(first) && /^(?:pagination )?specified$/i.test(end)) return '';
  if (first === '' || end === '' || first === end || /\d\s*[-–]+\s*\w*\d/.test(first)) {
    return first || end;
  }
  return `${first}–${end}`;
}

/** Pages whose last is cut short to the digits that differ, as MEDLINE has them: 6913-7 is 6913–6917. */
export function fullPageRange(text: string): string {
  return text.replace(
    /(?<![\w.-])([A-Za-z]*)(\d+)-(\d+)(?![\w.(-])/g,
    (_, letters: string, first: string, last: string) =>
      `${letters}${first}–${letters}${first.slice(0, Math.max(0, first.length - last.length))}${last}`,
  );
}
