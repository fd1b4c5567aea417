/** A date known as far as its parts say. A season is one of 1 (spring) to 4 (winter). */
export interface PublishedDate {
  year: number;
  season?: number;
  month?: number;
  day?: number;
}

/** When a work came out: one date, or the first and the last of several (of volumes, of issues). */
export interface Published {
  start: PublishedDate;
  /** Undefined where there is one date; 'open' where the last is still to come. */
  end?: PublishedDate | 'open';
}

const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Reads a date of the Extended Date/Time Format, levels 0 and 1, as far as works need it: `2024`,
 * `2024-10`, `2024-10-18`, a season (`2024-21` is spring), and intervals of these (`2001/2003`,
 * `1998/..`).
 * @returns undefined for any other text.
 * @see https://www.loc.gov/standards/datetime/
 */
export function readPublished(text: string): Published | undefined {
  const [first = '', last, ...more] = text.split('/');
  const start = readDate(first);
  if (!start || more.length > 0) return undefined;
  if (last === undefined) return { start };
  if (last === '..') return { start, end: 'open' };
  const end = readDate(last);
  return end && comparable(end) >= comparable(start) ? { start, end } : undefined;
}

function readDate(text: string): PublishedDate | undefined {
  const [, year, second, third] = date.exec(text) ?? [];
  if (year === undefined) return undefined;
  const number = Number(second);
  if (second === undefined) return { year: Number(year) };
  if (third === undefined && number >= 21 && number <= 24) {
    return { year: Number(year), season: number - 20 };
  }
  if (number < 1 || number > 12) return undefined;
  if (third === undefined) return { year: Number(year), month: number };
  const day = Number(third);
  const isDay =
    day >= 1 && day <= new Date(Date.UTC(2000 + (Number(year) % 400), number, 0)).getUTCDate();
  return isDay ? { year: Number(year), month: number, day } : undefined;
}

function comparable({ year, month, season, day }: PublishedDate): number {
  return year * 10_000 + (month ?? (season ? season * 3 : 0)) * 100 + (day ?? 0);
}

/** Writes what {@link readPublished} reads. */
export function writePublished({ start, end }: Published): string {
  if (end === undefined) return writeDate(start);
  return `${writeDate(start)}/${end === 'open' ? '..' : writeDate(end)}`;
}

function writeDate({ year, season, month, day }: PublishedDate): string {
  const second = season === undefined ? month : season + 20;
  return [String(year).padStart(4, '0'), second, second === undefined ? undefined : day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The year in which a work came out, of an interval the first. */
export function publishedYear(published: string): string {
  return published.slice(0, 4);
}

/**
 * A number by which works are put in order of time: `20241018` for `2024-10-18`. What is not known
 * counts as zero, so that, newest first, a year alone comes after the months of that year and works
 * without a date come last; a season stands before its last month, an interval where it begins.
 */
export function publishedOrder(published: string | undefined): number {
  const date = published === undefined ? undefined : readPublished(published);
  return date ? comparable(date.start) : 0;
}

/** In the order of the year. */
export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * The start as HTML's `<time datetime>` takes it: a year, a month or a day.
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function htmlDate(published: string): string {
  const { year, month, day } = readPublished(published)?.start ?? {};
  return year === undefined
    ? ''
    : writeDate({ year, ...(month && { month, ...(day && { day }) }) });
}

/** The first day on which the work may have come out, where a format asks for a whole date. */
export function firstDay(published: string): string {
  return `${htmlDate(published)}-01-01`.slice(0, 10);
}
