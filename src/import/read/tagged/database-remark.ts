/** How notes begin in which a database speaks of its own record, not of the work. */
const beginnings = [
  String.raw`cited by(?: \(since \d{4}\))?\s*:?\s*\d`,
  '(?:total )?times cited',
  'cited reference count',
  'export(?:ed from| date)',
  'imported from',
  'accession number',
  'date (?:revised|created|completed|added)',
  'last updated',
  'coden:',
  'correspondence address',
  'document feature',
  'suppnotes',
  'reference type:',
  'source:',
  'references? ?:',
  'funding (?:details|text)',
  'record #',
  String.raw`\d+\s*\[pmid\]`,
  String.raw`pmid:?\s*\d`,
  'doi:',
  'the following values have no corresponding zotero field',
];
const remark = new RegExp(`^(?:${beginnings.join('|')})`, 'i');
const absence = /^\[?(?:no )?abstract (?:is )?(?:not )?(?:available|provided|found)\.?\]?$/i;
const rights = /^(?:copyright\b|\(c\)|©)/i;
/** Abstracts are longer than what is said of rights in their place. */
const longestRights = 1200;

/** True for a note that a database wrote about its record: `Cited By :3`, `Export Date: …`. */
export function isDatabaseRemark(note: string): boolean {
  return remark.test(note.trim());
}

/**
 * True for an abstract that only says whose it is, which some databases put beside the real one, or
 * that there is none.
 */
export function isNoAbstract(text: string): boolean {
  const plain = text.replace(/\s+/g, ' ').trim();
  return absence.test(plain) || (plain.length < longestRights && rights.test(plain));
}
