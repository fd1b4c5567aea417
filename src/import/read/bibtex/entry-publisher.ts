import type { WorkType } from '../../../schema/work-type.ts';
import type { RawFacts } from '../facts.ts';
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
