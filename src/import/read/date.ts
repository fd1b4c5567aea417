import { readFigures, type UnderstoodDate } from './date-figures.ts';
import { readDateInWords } from './date-in-words.ts';
import { monthName } from './date-words.ts';

type Value = string | number | null | undefined;

/** A date that a listing has in parts, each in figures or words, or more in one than its name says. */
export interface DateParts {
  year?: Value;
  month?: Value;
  day?: Value;
}

/**
 * A date in the words of a listing as EDTF: `2016-06-15`, `2024/10/18/`, `12 June 2011`, `oct-nov
 * 2003`, `Spring 2009`, `2001--2003`, `c. 1998`; what is known in part is kept in part.
 * @returns undefined where there is no year in it.
 * @see https://www.loc.gov/standards/datetime/
 */
export function readDate(text: string): string | undefined {
  return understandDate(text).date;
}

/** A date whose parts a listing has apart, as {@link readDate} reads them together. */
export function understandDateParts({ year, month, day }: DateParts): UnderstoodDate {
  const [years, months, days] = [year, month, day].map((part) => plainDate(String(part ?? '')));
  if (!months) return understandDate(years ?? '');
  const named = months.replace(/\d{1,2}/g, (figures) => namedMonth(Number(figures), figures));
  // “June 12” has the day with the month, and so its figures are no month.
  const word = /\p{L}/u.test(months) ? months : named;
  const whole = understandDate([days, word, years].filter(Boolean).join(' '));
  if (whole.date && whole.date.length > 4) return whole;
  const alone = understandDate(years ?? '');
  return { date: alone.date ?? whole.date, doubt: `month: ${months}` };
}

/** Months 13 to 16 are seasons in CSL, 21 to 24 in EDTF. */
function namedMonth(number: number, written: string): string {
  const season = number > 20 ? number - 20 : number - 12;
  if (number > 12) return ['spring', 'summer', 'autumn', 'winter'][season - 1] ?? written;
  return monthName(number) || written;
}

const notYet =
  /\b(?:in press|forthcoming|to appear|in preparation|submitted|under review|n\.?\s?d\.?|no date|undated|s\.\s?[da]\.|o\.\s?[JD]\.|im druck|im erscheinen|à paraître|en prensa)(?!\p{L})/iu;
const about =
  /\b(?:c|ca|circa|approx|about|um|vers)\b\.?\s*(?=\d)|©\s*|\bc(?=\d{4})|(?<=\d)\s*[?~%]/gi;

/** As {@link readDate}, and says what could not be understood. */
export function understandDate(text: string): UnderstoodDate {
  const plain = plainDate(text);
  const exact = readFigures(plain);
  if (exact) return exact;
  const date = readDateInWords(plain);
  if (date) return { date, doubt: undefined };
  const why = notYet.test(text) ? 'not out yet, or without a date' : 'no year of four digits';
  return { date: undefined, doubt: `${text.trim()}: ${why}` };
}

/** A date without brackets and signs of doubt, its dashes as hyphens. */
function plainDate(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[[\](){}<>"“”]|(?<!\d)~|~(?!$)/g, ' ')
    .replace(/[\u2010-\u2015\u2212]|-{2,3}/g, '-')
    .replace(about, '')
    .replace(/\s+/g, ' ')
    .trim();
}
