import { readCodeAddress } from '../../../identifiers/web-address.ts';
import { type WorkType, workTypes } from '../../../schema/work-type.ts';
import { readWorkType } from '../work-type-names.ts';

/** What BibTeX, BibLaTeX and BibDesk call their records, where databases do not say so too. */
const entryTypes: Partial<Record<WorkType, string>> = {
  'article-journal': 'article suppperiodical',
  'article-magazine': 'magazine',
  book: `mvbook collection mvcollection proceedings mvproceedings reference mvreference manual
     commentary`,
  broadcast: 'television_broadcast',
  chapter: 'bookinbook suppbook suppcollection',
  'entry-encyclopedia': 'inreference',
  figure: 'image',
  graphic: 'artwork',
  legal_case: 'jurisdiction',
  legislation: 'legal legmaterial legadminmaterial constitution law',
  manuscript: 'archive',
  map: 'atlas',
  pamphlet: 'booklet',
  personal_communication: 'letter',
  review: 'review',
  software: 'softwareversion softwaremodule codefragment program code',
  song: 'audio music',
  thesis: 'bathesis',
  webpage: 'online electronic www',
};

const typeOf = new Map<string, WorkType>();
for (const type of workTypes) {
  for (const name of entryTypes[type]?.split(/\s+/) ?? []) typeOf.set(name, type);
}

/** What the entry type says of the genre, where the field `type` says nothing. */
const genreOfEntry = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mastersthesis', "Master's thesis"],
  ['bathesis', "Bachelor's thesis"],
  ['techreport', 'Technical report'],
]);

/** Keys of BibLaTeX's localization that can stand in the field `type`. */
const genreOfKey = new Map([
  ...genreOfEntry,
  ['mathesis', "Master's thesis"],
  ['candthesis', 'Candidate thesis'],
  ['resreport', 'Research report'],
  ['datacd', 'CD-ROM'],
  ['audiocd', 'Audio CD'],
  ['patentde', 'German patent'],
  ['patenteu', 'European patent'],
  ['patentfr', 'French patent'],
  ['patentuk', 'British patent'],
  ['patentus', 'U.S. patent'],
  ['patreq', 'Patent request'],
  ['patreqde', 'German patent request'],
  ['patreqeu', 'European patent request'],
  ['patreqfr', 'French patent request'],
  ['patrequk', 'British patent request'],
  ['patrequs', 'U.S. patent request'],
]);

/** What tells the kind of a work besides its entry type. */
export interface KindHints {
  entrySubtype: string | undefined;
  /** Field `type`. */
  genre: string | undefined;
  isOnArxiv: boolean;
  /** True where a journal, a book or a publisher other than a preprint server is named. */
  isPublished: boolean;
  hasEvent: boolean;
  /** Where it can be read, if nothing but that is known. */
  address: string | undefined;
}

/** Types of which arXiv's papers are, until a journal or a book has them. */
const mayBePreprint = new Set<WorkType | undefined>([
  undefined,
  'article-journal',
  'manuscript',
  'webpage',
]);

/**
 * The kind of a work. `@misc` says nothing of it: it is a preprint when arXiv has it and no journal,
 * what its field `type` says, software or a web page when nothing but its address is known, else
 * unknown.
 */
export function kindOf(entryType: string, hints: KindHints): WorkType | undefined {
  const subtype = hints.entrySubtype?.toLowerCase();
  const named = workTypes.find((type) => type === subtype);
  if (named) return named;
  const type = typeOf.get(entryType) ?? readWorkType(entryType);
  if (type === 'article-journal' && subtype) {
    if (/newspaper/.test(subtype)) return 'article-newspaper';
    if (/magazine/.test(subtype)) return 'article-magazine';
  }
  const kind = type === 'document' ? undefined : type;
  if (mayBePreprint.has(kind) && hints.isOnArxiv && !hints.isPublished) return 'preprint';
  if (kind === 'manuscript' && hints.hasEvent) return 'speech';
  if (kind !== undefined) return kind;
  const said = hints.genre === undefined ? undefined : readWorkType(hints.genre);
  if (said !== undefined || hints.address === undefined || hints.isPublished) return said;
  return readCodeAddress(hints.address) ? 'software' : 'webpage';
}

const ordinary =
  /^(?:(?:journal|conference|research) )?(?:article|paper)$|^book(?: (?:chapter|section))?$/i;

/** The genre that a record names, but for what says no more than the kind of work. */
export function genreOf(entryType: string, field: string | undefined): string | undefined {
  if (field === undefined) return genreOfEntry.get(entryType);
  return ordinary.test(field.trim()) ? undefined : (genreOfKey.get(field.trim()) ?? field);
}

/** True where nobody knows an entry type. */
export function isUnknownType(entryType: string): boolean {
  return !typeOf.has(entryType) && readWorkType(entryType) === undefined;
}
