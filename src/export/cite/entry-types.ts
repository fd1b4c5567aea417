import type { WorkType } from '../../schema/work-type.ts';

/** What BibTeX and RIS call a kind of work. */
interface EntryType {
  bibtex: string;
  ris: string;
}

/**
 * Entry types of BibTeX, of BibLaTeX where BibTeX has none, and codes of RIS. Where several kinds
 * share one, it means by itself the first; the others are told apart by a field of their own.
 * @see https://ctan.org/pkg/biblatex (section 2.1)
 */
const entryTypes: Record<WorkType, EntryType> = {
  document: { bibtex: 'misc', ris: 'GEN' },
  'article-journal': { bibtex: 'article', ris: 'JOUR' },
  'article-magazine': { bibtex: 'article', ris: 'MGZN' },
  'article-newspaper': { bibtex: 'article', ris: 'NEWS' },
  review: { bibtex: 'article', ris: 'JOUR' },
  'review-book': { bibtex: 'article', ris: 'JOUR' },
  book: { bibtex: 'book', ris: 'BOOK' },
  classic: { bibtex: 'book', ris: 'CLSWK' },
  musical_score: { bibtex: 'book', ris: 'MUSIC' },
  chapter: { bibtex: 'incollection', ris: 'CHAP' },
  'paper-conference': { bibtex: 'inproceedings', ris: 'CONF' },
  'entry-encyclopedia': { bibtex: 'inreference', ris: 'ENCYC' },
  'entry-dictionary': { bibtex: 'inreference', ris: 'DICT' },
  entry: { bibtex: 'inreference', ris: 'ENCYC' },
  thesis: { bibtex: 'thesis', ris: 'THES' },
  report: { bibtex: 'report', ris: 'RPRT' },
  manuscript: { bibtex: 'unpublished', ris: 'MANSCPT' },
  speech: { bibtex: 'unpublished', ris: 'SLIDE' },
  pamphlet: { bibtex: 'booklet', ris: 'PAMP' },
  periodical: { bibtex: 'periodical', ris: 'JFULL' },
  dataset: { bibtex: 'dataset', ris: 'DATA' },
  software: { bibtex: 'software', ris: 'COMP' },
  patent: { bibtex: 'patent', ris: 'PAT' },
  standard: { bibtex: 'standard', ris: 'STAND' },
  webpage: { bibtex: 'online', ris: 'ELEC' },
  'post-weblog': { bibtex: 'online', ris: 'BLOG' },
  post: { bibtex: 'online', ris: 'ELEC' },
  legal_case: { bibtex: 'jurisdiction', ris: 'CASE' },
  legislation: { bibtex: 'legislation', ris: 'STAT' },
  bill: { bibtex: 'legislation', ris: 'BILL' },
  regulation: { bibtex: 'legislation', ris: 'LEGAL' },
  personal_communication: { bibtex: 'letter', ris: 'PCOMM' },
  graphic: { bibtex: 'artwork', ris: 'ART' },
  figure: { bibtex: 'image', ris: 'FIGURE' },
  motion_picture: { bibtex: 'movie', ris: 'MPCT' },
  song: { bibtex: 'music', ris: 'SOUND' },
  performance: { bibtex: 'performance', ris: 'GEN' },
  preprint: { bibtex: 'misc', ris: 'UNPB' },
  broadcast: { bibtex: 'misc', ris: 'GEN' },
  collection: { bibtex: 'misc', ris: 'GEN' },
  event: { bibtex: 'misc', ris: 'GEN' },
  hearing: { bibtex: 'misc', ris: 'HEAR' },
  interview: { bibtex: 'misc', ris: 'GEN' },
  map: { bibtex: 'misc', ris: 'MAP' },
  treaty: { bibtex: 'misc', ris: 'GEN' },
};

/** What a format calls a kind of work, and whether the name alone means another kind. */
export function entryType(
  type: WorkType,
  format: keyof EntryType,
): { name: string; isShared: boolean } {
  const name = entryTypes[type][format];
  const first = Object.entries(entryTypes).find(([, names]) => names[format] === name)?.[0];
  return { name, isShared: first !== type };
}
