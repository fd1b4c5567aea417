import { readDate } from '../date.ts';
import { withoutBraces } from '../tex-braces.ts';
import type { TakenFields } from './taken-fields.ts';

/**
 * When a work came out: BibLaTeX's `date`, else day, month and year as they are written
 * (`month = jun # "~12"`, `oct-nov`), else the year or the date of the conference.
 */
export function readPublished({ first }: TakenFields): string | undefined {
  const text = (name: string) => {
    const value = first(name);
    return value === undefined ? undefined : withoutBraces(value).replaceAll('~', ' ').trim();
  };
  const date = text('date');
  const year = text('year');
  const month = text('month');
  const day = text('day');
  const words = [day, month, year].filter(Boolean).join(' ');
  const known = [date, year && month && inFigures(year, month, day), year && words, year];
  const readable = known.find((written) => written && readDate(written) !== undefined);
  return readable || date || year || text('eventdate');
}

function inFigures(year: string, month: string, day = ''): string {
  if (!/^\d{1,2}$/.test(month)) return '';
  return [year, month, ...(/^\d{1,2}$/.test(day) ? [day] : [])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
