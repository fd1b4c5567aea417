import { readPublished } from '../../schema/published.ts';
import { monthNumber, openEnd, seasonNumber } from './date-words.ts';

/** What one end of a range tells; the other end may tell the rest. */
interface DateEnd {
  year?: number | undefined;
  season?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

const token = /\d+|[\p{L}\p{M}]+|[-/&]/gu;
const between = /^(?:-|\/|&|to|bis|and|und|et|au|al|a|y|e|en|tot)$/i;
/** Hyphens within one date: 12-Nov-2011, Nov-2011, 2011-Nov-12. */
const joined =
  /(\d{1,2})[-./](\p{L}{3,}\.?)[-./](\d{4})|(\d{4})[-./](\p{L}{3,})[-./](\d{1,2})(?!\d)|(?<![\p{L}-]|\d{4} )(\p{L}{3,}\.?)[-/](\d{4})/gu;

/**
 * A date in words, or the first and the last of a range, as EDTF.
 * @param plain without brackets, its dashes as hyphens
 * @returns undefined where there is no year of four digits in it
 */
export function readDateInWords(plain: string): string | undefined {
  const text = plain
    .replace(joined, (...parts) =>
      parts
        .slice(1, 9)
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .replace(/(\d)(?:st|nd|rd|th|er|re|e|º|ª)\b/gi, '$1')
    // 2019///Spring, Winter 2003/04
    .replace(/^(\d{4})\/{2,3}(?=\p{L})/u, '$1 ')
    .replace(/(\d{4})[/-](\d{2})(?!\d)/g, (whole, year: string, next: string) =>
      /\p{L}/u.test(plain) && Number(next) === (Number(year) + 1) % 100 ? year : whole,
    );
  const quarter = readQuarter(text);
  if (quarter) return quarter;
  const ends: DateEnd[] = [{}];
  for (const [word] of text.matchAll(token)) {
    const end = ends.at(-1) ?? {};
    if (between.test(word) && Object.keys(end).length > 0) ends.push({});
    else if (openEnd.test(word) && ends.length === 2) return writeRange(ends, true);
    else addWord(end, word);
  }
  return writeRange(
    ends.filter((end) => Object.keys(end).length > 0),
    false,
  );
}

function addWord(end: DateEnd, word: string): void {
  const number = /^\d{1,4}$/.test(word) ? Number(word) : Number.NaN;
  if (number >= 1000 && number < 2200) end.year ??= number;
  else if (number >= 1 && number <= 31 && word.length <= 2) end.day ??= number;
  else if (Number.isNaN(number)) {
    const month = monthNumber(word);
    if (month !== undefined) end.month ??= month;
    const season = month === undefined ? seasonNumber(word) : undefined;
    if (season !== undefined) end.season ??= season;
  }
}

/** The first two ends, each with what only the other one tells. */
function writeRange([first, second]: DateEnd[], open: boolean): string | undefined {
  if (!first) return undefined;
  const start = { ...first, year: first.year ?? second?.year };
  if (open) return write(start) && `${write(start)}/..`;
  if (!second) return write(start);
  // Winter 2003-2004 is one winter.
  if (first.season && second.year && !second.season && !second.month) return write(start);
  if (second.season === undefined && first.season === undefined) {
    if (first.day !== undefined && first.month === undefined) start.month = second.month;
  }
  const end = { ...second, year: second.year ?? first.year };
  if (end.month === undefined && end.day !== undefined) end.month = start.month;
  if (first.year === undefined && start.month && end.month && start.month > end.month) {
    // Dec-Jan 2004 begins in the year before.
    start.year = (start.year ?? 1) - 1;
  }
  const [from, to] = [write(start), write(end)];
  if (!from || !to || from === to) return from ?? to;
  return readPublished(`${from}/${to}`) ? `${from}/${to}` : from;
}

/** As much of a date as is one, in EDTF. */
function write({ year, season, month, day }: DateEnd): string | undefined {
  if (year === undefined) return undefined;
  const second = month ?? (season === undefined ? undefined : season + 20);
  const parts = [year, second, month === undefined ? undefined : day];
  const written = parts.map((part) =>
    part === undefined ? '' : `-${String(part).padStart(2, '0')}`,
  );
  for (const length of [3, 2, 1]) {
    const date = written.slice(0, length).join('').slice(1);
    if (readPublished(date)) return date;
  }
  return undefined;
}

function readQuarter(text: string): string | undefined {
  const [, short, long] = /\bQ([1-4])\b|\b([1-4])\.? (?:quart|quartal|trimestre)/i.exec(text) ?? [];
  const year = /\b(?:1[0-9]|2[01])\d\d\b/.exec(text)?.[0];
  const quarter = Number(short ?? long);
  if (!year || Number.isNaN(quarter)) return undefined;
  const last = String(quarter * 3).padStart(2, '0');
  return `${year}-${String(quarter * 3 - 2).padStart(2, '0')}/${year}-${last}`;
}
