import type { BibtexRecord } from './fields.ts';

/** Fields that one record tells of itself alone, whatever refers to it. */
const ownFields = new Set(
  `title subtitle titleaddon booktitle booksubtitle booktitleaddon shorttitle sorttitle indextitle
   abstract keywords pages doi url urldate eprint eprinttype eprintclass archiveprefix primaryclass
   note addendum annote annotation file type entrysubtype crossref xdata xref ids entryset key
   label sortkey presort options related relatedtype relatedstring shorthand execute
   timestamp biburl bibsource owner groups date-added date-modified`.split(/\s+/),
);

/** Fields that say the same: a record that has one of them inherits none of the others. */
const sameFact = [
  ['date', 'year', 'month', 'day'],
  ['booktitle', 'booksubtitle', 'booktitleaddon'],
  ['maintitle', 'mainsubtitle', 'maintitleaddon'],
  ['journal', 'journaltitle', 'journalsubtitle'],
  ['publisher', 'institution', 'school'],
  ['address', 'location'],
];

/** BibLaTeX's data model has two: a part, its volume, the work of several volumes. */
const mostSteps = 8;

/** Finds a record by its key. */
export type FindRecord = (key: string) => BibtexRecord | undefined;

/** The keys to which `crossref` or `xdata` refer. */
export function keysIn(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '');
}

/**
 * Fields of a record with those it inherits: from `xdata` as they are, from `crossref` those of the
 * whole in which it stands, whose title becomes the title of its book, journal or series of volumes.
 * @see BibLaTeX's manual, appendix B, “Default Inheritance Setup”
 */
export function withInherited(
  record: BibtexRecord,
  find: FindRecord,
  onTheWay: ReadonlySet<BibtexRecord> = new Set(),
): Map<string, string> {
  const crossref = keysIn(record.fields.get('crossref'));
  const xdata = keysIn(record.fields.get('xdata'));
  const isAlone = crossref.length === 0 && xdata.length === 0;
  if (isAlone || onTheWay.size > mostSteps) return record.fields;
  const fields = new Map(record.fields);
  const way = new Set(onTheWay).add(record);
  const parents = (keys: string[]) =>
    keys.flatMap((key) => {
      const parent = find(key);
      if (!parent || way.has(parent)) return [];
      return [{ ...parent, fields: withInherited(parent, find, way) }];
    });
  for (const parent of parents(xdata)) inherit(fields, parent.fields);
  for (const parent of parents(crossref)) inherit(fields, lent(parent, record.type));
  return fields;
}

function inherit(fields: Map<string, string>, others: Iterable<[string, string]>): void {
  const known = new Set(fields.keys());
  for (const [name, value] of others) {
    const same = sameFact.find((names) => names.includes(name)) ?? [name];
    if (!same.some((other) => known.has(other))) fields.set(name, value);
  }
}

/** What the record of a whole lends to its parts. */
function* lent({ type, fields }: BibtexRecord, child: string): Generator<[string, string]> {
  for (const [name, value] of fields) if (!ownFields.has(name)) yield [name, value];
  const prefix = titlePrefix(type, child);
  if (prefix === undefined) return;
  const whole = prefix === 'book' ? fields.get('booktitle') : undefined;
  const parts = { title: whole ?? fields.get('title'), subtitle: fields.get('subtitle') };
  if (parts.title) yield [`${prefix}title`, parts.title];
  if (parts.subtitle && !whole) yield [`${prefix}subtitle`, parts.subtitle];
}

function titlePrefix(parent: string, child: string): string | undefined {
  if (parent.startsWith('mv')) return 'main';
  if (parent === 'periodical') return 'journal';
  return child === parent || child === 'book' ? undefined : 'book';
}
