import { readDate } from '../date.ts';
import type { Fields } from './field-values.ts';

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
