import type { Listing } from '../../entry.ts';
import { endNoteType } from './end-note-types.ts';
import { readTagged } from './read-tagged.ts';
import type { ReferenceField } from './reference-fields.ts';
import { referenceWork } from './reference-work.ts';
import { splitByTags } from './tagged-record.ts';

/** Fields by the tags of EndNote's import format, most of which come from refer. */
const tags: Record<string, ReferenceField> = {
  '%!': 'short-title',
  '%0': 'type',
  '%3': 'proceedings-title',
  '%7': 'edition',
  '%8': 'date',
  '%9': 'type-of-work',
  '%<': 'note',
  '%>': 'file',
  '%?': 'subsidiary-author',
  '%@': 'serial-number',
  '%A': 'author',
  '%B': 'secondary-title',
  '%C': 'place',
  '%D': 'year',
  '%E': 'secondary-author',
  '%F': 'label',
  '%G': 'language',
  '%I': 'publisher',
  '%J': 'periodical',
  '%K': 'keyword',
  '%M': 'accession',
  '%N': 'number',
  '%O': 'note',
  '%P': 'pages',
  '%R': 'doi',
  '%S': 'tertiary-title',
  '%T': 'title',
  '%U': 'url',
  '%V': 'volume',
  '%W': 'database',
  '%X': 'abstract',
  '%Y': 'tertiary-author',
  '%Z': 'note',
  '%]': 'article-number',
  '%~': 'database',
};
const names = new Map(Object.entries(tags));

const tagLine = /^(%[A-Z0-9!#$&()*+<=>?@[\]^~])(?:\s+(.*))?$/s;

/** True for a text with the types and the titles of EndNote's import format. */
export function looksLikeEndNoteTagged(text: string): boolean {
  return /^\uFEFF?%0\s+\S/m.test(text) && /^%[TBA]\s+\S/m.test(text);
}

/**
 * Reads EndNote's import format (`.enw`): a record begins with `%0`, or with a tag after a blank
 * line. Names are written either way, `Chaucer, Geoffrey` or `Geoffrey Chaucer`.
 */
export function readEndNoteTagged(text: string, source: string): Listing {
  const records = splitByTags(
    text,
    tagLine,
    (tag, isAfterBlank, { fields }) =>
      tag === '%0' || (isAfterBlank && !fields.some((field) => field.tag === '%0')),
  );
  return readTagged(records, source, {
    names: () => names,
    work: (fields) => referenceWork(fields, endNoteType(fields.first('type')), 'person'),
  });
}
