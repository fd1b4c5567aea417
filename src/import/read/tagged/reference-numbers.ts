import type { RawFacts } from '../facts.ts';
import { pageRange } from './page-range.ts';
import type { ReferenceFields } from './reference-fields.ts';
import type { ReferenceType } from './reference-types.ts';
import { serialNumbers } from './serial-numbers.ts';

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
