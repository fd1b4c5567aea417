import { type DateParts, readDate } from '../date.ts';
import { withoutBraces } from '../tex-braces.ts';
import type { TakenFields } from './taken-fields.ts';

/**
 * When a work came out: BibLaTeX's `date` where it says when, else year, month and day as they are
 * written (`month = jun # "~12"`, `oct-nov`), else the date of the conference.
 */
export function readPublished({ first }: TakenFields): string | DateParts | undefined {
  const text = (name: string) => {
    const value = first(name);
    return value === undefined ? undefined : withoutBraces(value).replaceAll('~', ' ').trim();
  };
  const date = first('date')?.trim();
  if (date && readDate(date) !== undefined) return date;
  const [year, month, day] = ['year', 'month', 'day'].map(text);
  return year ? { year, month, day } : (date ?? text('eventdate'));
}
