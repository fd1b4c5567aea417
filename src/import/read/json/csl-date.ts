import type { NoteFact } from '../raw-facts.ts';
import { listOf, objectOf, textOf } from './json-value.ts';

const seasons = ['spring', 'summer', 'autumn', 'winter'];

/**
 * A date variable of CSL-JSON or Crossref as EDTF, or in words where it is given in words:
 * `date-parts` with one date or the two ends of a range, numbers or strings; `raw`, `literal`; a
 * string by itself. `[[null]]` is how Crossref says that it knows none.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export function readCslDate(value: unknown, note: NoteFact): string | undefined {
  const inWords = textOf(value);
  if (inWords !== undefined && !Array.isArray(value)) return inWords;
  const date = objectOf(value);
  if (!date) {
    if (value !== undefined && value !== null) note('issued', `no date (${JSON.stringify(value)})`);
    return undefined;
  }
  const season = readSeason(date.season);
  const ends = datesOf(date['date-parts']).map((parts) => edtf(parts, season));
  const known = ends.filter((end) => end !== undefined);
  if (known.length > 0) return known.slice(0, 2).join('/');
  return [date.raw, date.literal, date['date-time'], date.edtf].map(textOf).find(Boolean);
}

/** The dates of `date-parts`; some programs leave out the outer list. */
function datesOf(parts: unknown): unknown[][] {
  const list = listOf(parts);
  return list.every((part) => !Array.isArray(part)) ? [list] : list.map(listOf);
}

function edtf(parts: unknown[], season: number | undefined): string | undefined {
  const [year, month, day] = parts.map((part) => textOf(part));
  if (year === undefined) return undefined;
  // The end of a range that is still open.
  if (/^0+$/.test(year)) return '..';
  if (!/^-?\d{1,4}$/.test(year)) return [year, month, day].filter(Boolean).join('-');
  // CSL 1.0.2 has seasons as months 13 to 16, the EDTF as 21 to 24.
  const number = Number(month ?? Number.NaN);
  const quarter =
    number > 12 && number < 17 ? number - 12 : month === undefined ? season : undefined;
  const second = quarter === undefined ? month : String(quarter + 20);
  const known = [year.padStart(4, '0'), second, quarter === undefined ? day : undefined];
  const end = known.indexOf(undefined);
  return known
    .slice(0, end < 0 ? 3 : end)
    .map((part) => part?.padStart(2, '0'))
    .join('-');
}

/** 1 (spring) to 4 (winter), as a number or in words. */
function readSeason(value: unknown): number | undefined {
  const text = textOf(value)?.toLowerCase() ?? '';
  const named = seasons.indexOf(text === 'fall' ? 'autumn' : text) + 1;
  const season = named || Number(text);
  return season >= 1 && season <= 4 ? season : undefined;
}
