import type { WorkType } from '../../../schema/work-type.ts';

/** What the fields of a record stand for depends on its type; what is not said has no place. */
export interface ReferenceType {
  type?: WorkType;
  /** What its authors are. */
  authors?: 'authors' | 'editors';
  /** What its secondary, tertiary and subsidiary authors are. */
  secondary?: 'editors';
  tertiary?: 'editors';
  subsidiary?: 'translators';
  /** What its secondary title is. */
  within?: 'container-title' | 'collection-title' | 'event-title';
  /** What its number is. */
  number?: 'issue' | 'number' | 'collection-number';
  /** It is unpublished, which preprints are also said to be. */
  isUnpublished?: true;
  /** Its pages, when they are a bare number, are how many it has. */
  hasExtent?: true;
}

const article: ReferenceType = {
  secondary: 'editors',
  subsidiary: 'translators',
  within: 'container-title',
  number: 'issue',
};
const book: ReferenceType = {
  secondary: 'editors',
  tertiary: 'editors',
  subsidiary: 'translators',
  within: 'collection-title',
  number: 'collection-number',
  hasExtent: true,
};
const chapter: ReferenceType = {
  secondary: 'editors',
  subsidiary: 'translators',
  within: 'container-title',
};
const paper: ReferenceType = {
  secondary: 'editors',
  subsidiary: 'translators',
  within: 'container-title',
  number: 'issue',
};
const report: ReferenceType = {
  subsidiary: 'translators',
  within: 'collection-title',
  number: 'number',
};
const law: ReferenceType = { within: 'container-title', number: 'number' };
const image: ReferenceType = { number: 'number' };
const recording: ReferenceType = { within: 'collection-title', number: 'number' };
const manuscript: ReferenceType = {
  subsidiary: 'translators',
  within: 'container-title',
  number: 'number',
  hasExtent: true,
};
const unpublished: ReferenceType = {
  secondary: 'editors',
  subsidiary: 'translators',
  within: 'container-title',
  number: 'number',
  isUnpublished: true,
};
const page: ReferenceType = { subsidiary: 'translators', within: 'container-title' };
const message: ReferenceType = {};

/** The type of a record that does not say it, or that is of none of these. */
export const unknownType: ReferenceType = article;

/**
 * The types of RIS, those of its specification and those that EndNote, Zotero and databases write.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference
 */
export const referenceTypes: ReadonlyMap<string, ReferenceType> = new Map(
  Object.entries<ReferenceType>({
    ABST: { ...article, type: 'article-journal' },
    ADVS: { ...recording, type: 'motion_picture' },
    AGGR: { ...article, type: 'dataset' },
    ANCIENT: { ...chapter, type: 'classic' },
    ART: { ...image, type: 'graphic' },
    BILL: { ...law, type: 'bill' },
    BLOG: { ...page, secondary: 'editors', type: 'post-weblog' },
    BOOK: { ...book, type: 'book' },
    CASE: { ...law, type: 'legal_case' },
    CHAP: { ...chapter, type: 'chapter' },
    CHART: { ...image, type: 'figure' },
    CLSWK: { ...book, type: 'classic' },
    COMP: { ...recording, type: 'software' },
    CONF: { ...paper, type: 'paper-conference' },
    CPAPER: { ...paper, type: 'paper-conference' },
    CTLG: { ...book, type: 'book' },
    DATA: { type: 'dataset', subsidiary: 'translators', number: 'number' },
    DBASE: { ...article, type: 'dataset' },
    DICT: { ...chapter, type: 'entry-dictionary' },
    EBOOK: { ...book, type: 'book' },
    ECHAP: { ...chapter, number: 'collection-number', type: 'chapter' },
    EDBOOK: { ...book, authors: 'editors', type: 'book' },
    EJOUR: { ...article, type: 'article-journal' },
    ELEC: { ...page, type: 'webpage' },
    ENCYC: { ...chapter, type: 'entry-encyclopedia' },
    EQUA: { ...image, type: 'figure' },
    FIGURE: { ...image, type: 'figure' },
    GEN: unknownType,
    GOVDOC: { ...report, type: 'report' },
    GRANT: { type: 'document', number: 'number' },
    GRNT: { type: 'document', number: 'number' },
    HEAR: { ...law, type: 'hearing' },
    ICOMM: { ...message, type: 'personal_communication' },
    INPR: { ...article, type: 'article-journal' },
    INTV: { ...page, type: 'interview' },
    JFULL: { ...article, type: 'periodical' },
    JOUR: { ...article, type: 'article-journal' },
    LEGAL: { ...law, type: 'regulation' },
    MANSCPT: { ...manuscript, type: 'manuscript' },
    MAP: { ...recording, type: 'map' },
    MGZN: { ...article, type: 'article-magazine' },
    MPCT: { ...recording, type: 'motion_picture' },
    MULTI: { ...page, type: 'motion_picture' },
    MUSIC: { ...page, type: 'musical_score' },
    NEWS: { ...article, type: 'article-newspaper' },
    PAMP: { ...manuscript, type: 'pamphlet' },
    PAT: { ...law, type: 'patent' },
    PCOMM: { ...message, type: 'personal_communication' },
    POD: { ...page, type: 'broadcast' },
    PRESS: { ...page, type: 'document' },
    RPRT: { ...report, type: 'report' },
    SER: { ...book, type: 'book' },
    SLIDE: { subsidiary: 'translators', within: 'event-title', type: 'speech' },
    SOUND: { ...recording, type: 'song' },
    STAND: { ...law, type: 'standard' },
    STAT: { ...law, type: 'legislation' },
    STD: { ...law, type: 'standard' },
    THES: { subsidiary: 'translators', number: 'number', hasExtent: true, type: 'thesis' },
    UNBILL: { ...law, type: 'bill' },
    UNPB: { ...unpublished, type: 'manuscript' },
    UNPD: { ...unpublished, type: 'manuscript' },
    VIDEO: { ...recording, type: 'motion_picture' },
    WEB: { ...page, type: 'webpage' },
  }),
);
