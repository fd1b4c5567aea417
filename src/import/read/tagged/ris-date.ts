import { readDate } from '../date.ts';

/**
 * The date of a record of RIS out of its tags. RIS writes `2019/06/15/Spring` and leaves out what
 * it does not know (`2019///`); others write words, or the day (`MAY 12`) and the year in two tags.
 * @param years values of PY, the year by which a work is cited
 * @param dates values of DA and Y1, which can be more exact, and can be of another year: when it
 *   stood online
 * @returns the most exact date of that year, in words that {@link readDate} reads; where none can be read, what is there
 */
export function risDate(years: string[], dates: string[]): string | undefined {
  const stated = years.map(plainDate).filter((date) => date !== '');
  const exact = dates.map(plainDate).filter((date) => date !== '');
  const all = [...stated, ...exact];
  const year = all.map(yearOf).find((found) => found !== undefined);
  if (year === undefined) return all[0];
  const [best] = all
    .map((date) => (/\d{4}/.test(date) ? date : `${date} ${year}`))
    .filter((date) => yearOf(date) === year)
    .sort((a, b) => (readDate(b)?.length ?? 0) - (readDate(a)?.length ?? 0));
  return best;
}

function yearOf(date: string): string | undefined {
  return readDate(date)?.slice(0, 4);
}

/** Seasons as Web of Science and PsycInfo shorten them. */
const seasons: Record<string, string> = {
  spr: 'Spring',
  sum: 'Summer',
  fal: 'Fall',
  aut: 'Autumn',
  win: 'Winter',
};

/** `2019/06//` as `2019-06`, `2019///Spring` as `Spring 2019`; empty where there is no date. */
function plainDate(written: string): string {
  const text = written.replace(/\b(?:spr|sum|fal|aut|win)\b/gi, (season) => {
    return seasons[season.toLowerCase()] ?? season;
  });
  const [year = '', month = '', day = '', ...other] = text.split('/').map((part) => part.trim());
  if (/^0*$/.test(year)) return '';
  const isSlashed = /^\d{4}$/.test(year) && /^\d{0,2}$/.test(month) && /^\d{0,2}$/.test(day);
  if (!isSlashed) return text.trim();
  if (month !== '') return [year, month, day].filter((part) => part !== '').join('-');
  const words = other.join(' ').trim();
  const inWords = words.includes(year) ? words : `${words} ${year}`;
  return readDate(inWords) === undefined ? year : inWords.trim();
}
