import type { WorkType } from '../../../schema/work-type.ts';
import { type DateParts, readDate } from '../date.ts';
import type { RawFacts } from '../raw-facts.ts';
import { withoutBraces } from '../tex-braces.ts';
import type { TakenFields } from './taken-fields.ts';

const institutional = /^(?:thesis|report|manuscript)$/;

/** Series and publisher; of a thesis or a report the school or institution is its publisher. */
export function readPublisher(
  { first }: TakenFields,
  kind: WorkType | undefined,
): Pick<RawFacts, 'publisher' | 'publisher-place' | 'collection-title' | 'edition'> {
  const text = (...names: string[]) => {
    const value = first(...names);
    return value === undefined ? undefined : spelledOut(withoutBraces(value));
  };
  const publisher = institutional.test(kind ?? '')
    ? text('school', 'institution', 'university', 'publisher', 'organization')
    : text('publisher', 'organization', 'institution', 'school');
  return {
    publisher,
    'publisher-place': text('address', 'location', 'city'),
    'collection-title': text('series'),
    edition: text('edition'),
  };
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Keys of BibLaTeX's localization as what they print: `newseries`, `countryfr and countryde`. */
function spelledOut(text: string): string {
  return text
    .replace(/^(new|old)series$/, '$1 series')
    .replace(/\bcountry([a-z]{2})\b/g, (key, code: string) => {
      return regions.of(code === 'uk' ? 'GB' : code.toUpperCase()) ?? key;
    });
}

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
