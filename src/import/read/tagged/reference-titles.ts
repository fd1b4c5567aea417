import type { RawFacts } from '../raw-facts.ts';
import type { ReferenceFields } from './reference-fields.ts';
import type { ReferenceType } from './reference-types.ts';

type Titles = Pick<RawFacts, 'container-title' | 'collection-title' | 'event-title'>;

/** The title of a reference: that of the book or journal where a record is about the whole. */
export function referenceTitle(fields: ReferenceFields, { type, within }: ReferenceType): string {
  const title = fields.first('title').replace(/\s+/g, ' ');
  if (title !== '') return title;
  if (type === 'periodical') return fields.first('secondary-title', 'periodical', 'journal');
  return fields.first(within === 'container-title' ? 'short-title' : 'book-title', 'short-title');
}

/**
 * The titles in which a work stands. A secondary title is what the type says; where a series has
 * another of its own, it is that of the book.
 */
export function containerTitles(fields: ReferenceFields, { within, type }: ReferenceType): Titles {
  const series = fields.first('tertiary-title');
  const event = fields.first('event');
  const proceedings = type === 'paper-conference' ? fields.first('proceedings-title') : '';
  if (within === 'collection-title' && series === '') {
    return {
      'collection-title': fields.first('secondary-title'),
      'container-title': fields.first('periodical'),
      'event-title': event,
    };
  }
  if (within === 'event-title') {
    return {
      'collection-title': series,
      'container-title': fields.first('periodical'),
      'event-title': event || fields.first('secondary-title'),
    };
  }
  if (proceedings !== '') {
    return {
      'collection-title': series,
      'container-title': proceedings,
      'event-title': event || fields.first('secondary-title'),
    };
  }
  return {
    'collection-title': series,
    'container-title': within
      ? fields.first('secondary-title', 'book-title', 'periodical', 'journal', 'abbreviation')
      : fields.first('periodical'),
    'event-title': event,
  };
}
