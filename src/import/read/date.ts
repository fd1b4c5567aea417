import { readPublished, writePublished } from '../../schema/published.ts';

/**
 * A date in the words of a listing (`2016-06-15`, `2024/10/18/`, `2024`) as EDTF; what is known in
 * part is kept in part.
 * @returns undefined where there is no year in it.
 */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim();
  const [, year, month, day] =
    /^(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?(?!\d)/.exec(trimmed) ?? [];
  if (year === undefined) return undefined;
  const parts = [month, day].map((part) => part?.padStart(2, '0'));
  for (const known of [parts, parts.slice(0, 1), []]) {
    const date = readPublished([year, ...known.filter((part) => part !== undefined)].join('-'));
    if (date) return writePublished(date);
  }
  return undefined;
}
