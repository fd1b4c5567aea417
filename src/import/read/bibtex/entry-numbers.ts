import type { RawFacts } from '../raw-facts.ts';
import { withoutBraces } from '../tex-braces.ts';
import type { TakenFields } from './taken-fields.ts';

/** What a field can count. */
type Counted = 'issue' | 'collection-number' | 'number';

const journals = /^(?:article|review|periodical)/;
const books = /^(?:book|chapter|entry|classic|pamphlet)/;

/** Volume, numbers and pages of a work of some kind. */
export function readNumbers(
  { first, peek }: TakenFields,
  kind = '',
): Pick<RawFacts, Counted | 'volume' | 'page'> {
  const text = (...names: string[]) => {
    const value = first(...names);
    return value === undefined ? undefined : withoutBraces(value);
  };
  const counted = countedBy(kind, peek('series') !== undefined, peek('collection-number'));
  const number = text('number');
  const named = {
    volume: text('volume'),
    issue: counted === 'issue' && number !== undefined ? undefined : text('issue'),
    'collection-number': text('collection-number'),
    number: text('reportnumber', 'docnumber'),
    page: text('pages', 'eid', 'articleno', 'article-number'),
  };
  return number === undefined ? named : { ...named, [counted]: number };
}

/**
 * What the field `number` counts: the issues of a journal, the books of a series, else the reports,
 * patents or standards of an institution.
 */
function countedBy(kind: string, hasSeries: boolean, seriesNumber: string | undefined): Counted {
  if (journals.test(kind)) return 'issue';
  if (seriesNumber !== undefined) return 'number';
  if (hasSeries || books.test(kind)) return 'collection-number';
  return kind === 'paper-conference' ? 'issue' : 'number';
}
