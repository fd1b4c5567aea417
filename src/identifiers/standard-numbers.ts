import type { FoundId } from './work-id.ts';

const dash = /[\u2010-\u2015\u2212]/g;
const writtenIsbn = /(?<![\w-])(?:97[89][- ]?)?\d(?:[- ]?\d){8}[- ]?[\dXx](?![\w-])/g;

/**
 * Every ISBN in a text whose check digit is right, with hyphens where the text has hyphens or blanks.
 * @see https://www.isbn-international.org/content/isbn-users-manual
 */
export function readIsbns(text: string): string[] {
  return isbnsIn(text.replace(dash, '-')).map(({ id }) => id);
}

/** Every valid ISBN in a text, and where it stands. */
export function isbnsIn(text: string): FoundId[] {
  return [...text.matchAll(writtenIsbn)].flatMap(({ 0: match, index }) => {
    if (!isIsbn(match)) return [];
    const id = match.replace(/ /g, '-').toUpperCase();
    return { scheme: 'isbn', id, start: index, end: index + match.length };
  });
}

/** True where the check digit of 10 or 13 digits is right; hyphens and blanks do not count. */
function isIsbn(text: string): boolean {
  const digits = [...text.replace(/[- ]/g, '').toUpperCase()];
  const values = digits.map((digit) => (digit === 'X' ? 10 : Number(digit)));
  if (digits.length === 13 && /^97[89]\d{10}$/.test(digits.join(''))) {
    return values.reduce((sum, value, at) => sum + value * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0;
  }
  if (!/^\d{9}[\dX]$/.test(digits.join(''))) return false;
  return values.reduce((sum, value, at) => sum + value * (10 - at), 0) % 11 === 0;
}

/** The 13 digits of an ISBN, by which its written forms are the same. */
export function isbnDigits(isbn: string): string {
  const digits = isbn.replace(/[- ]/g, '');
  if (digits.length !== 10) return digits;
  const body = `978${digits.slice(0, 9)}`;
  const sum = [...body].reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

const writtenIssn = /(?<![\w-])(\d{4})[-\u2010-\u2015\u2212 ]?(\d{3}[\dXx])(?![\w-])/g;

/**
 * Every ISSN in a text, as 1234-567X.
 * @see https://www.issn.org/understanding-the-issn/what-is-an-issn/
 */
export function readIssns(text: string): string[] {
  const found = [...text.matchAll(writtenIssn)].map(([, start, end]) =>
    `${start}-${end}`.toUpperCase(),
  );
  return [...new Set(found)];
}
