import type { Listing } from '../../entry.ts';
import { newListing } from '../new-listing.ts';
import { endNoteType } from './end-note-types.ts';
import { addReference } from './read-reference.ts';
import { recordFields } from './record-fields.ts';
import type { ReferenceField } from './reference-fields.ts';
import { numberedLines, type TaggedRecord } from './tagged-record.ts';

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

const tagLine = /^(%[A-Z0-9!#$&()*+<=>?@[\]^~])(?:\s+(.*))?$/;

/** True for a text with the types and the titles of EndNote's import format. */
export function looksLikeEndNoteTagged(text: string): boolean {
  return /^\uFEFF?%0\s+\S/m.test(text) && /^%[TBA]\s+\S/m.test(text);
}

/**
 * Reads EndNote's import format (`.enw`): a record begins with `%0`, or with a first tag after a
 * blank line. Names are written either way, `Chaucer, Geoffrey` or `Geoffrey Chaucer`.
 */
export function readEndNoteTagged(text: string, source: string): Listing {
  const listing = newListing(source);
  for (const record of records(text, (line) =>
    listing.reject(line, 'no tag before this line · begin it with one, such as %T'),
  )) {
    listing.attempt(record.line, () => {
      const fields = recordFields(record, names);
      const kind = endNoteType(fields.first('type'));
      const reference = { line: record.line, fields, kind };
      addReference(listing, reference, { titleTag: 'line “%T …”', withoutComma: 'person' });
    });
  }
  return listing.finish();
}

function* records(text: string, reject: (line: number) => void): Generator<TaggedRecord> {
  let record: TaggedRecord | undefined;
  let afterBlank = false;
  for (const { text: content, line } of numberedLines(text)) {
    const [, tag, value = ''] = tagLine.exec(content) ?? [];
    const last = record?.fields.at(-1);
    if (tag) {
      const isTyped = record?.fields.some((field) => field.tag === '%0') ?? false;
      if (record && (tag === '%0' || (afterBlank && !isTyped))) {
        yield record;
        record = undefined;
      }
      record ??= { line, fields: [] };
      record.fields.push({ tag, value, line });
    } else if (content.trim() !== '') {
      if (last) last.value += `\n${content.trim()}`;
      else reject(line);
    }
    afterBlank = content.trim() === '';
  }
  if (record) yield record;
}
