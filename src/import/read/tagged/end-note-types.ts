import { type ReferenceType, referenceTypes, unknownType } from './reference-types.ts';

/** EndNote's types of references, by name, with the number that its XML gives them, as codes of RIS. */
const types: [name: string, number: number, code: string][] = [
  ['Artwork', 2, 'ART'],
  ['Audiovisual Material', 3, 'ADVS'],
  ['Bill', 4, 'BILL'],
  ['Book Section', 5, 'CHAP'],
  ['Book', 6, 'BOOK'],
  ['Case', 7, 'CASE'],
  ['Catalog', 8, 'CTLG'],
  ['Computer Program', 9, 'COMP'],
  ['Conference Proceedings', 10, 'CONF'],
  ['Web Page', 12, 'ELEC'],
  ['Generic', 13, 'GEN'],
  ['Hearing', 14, 'HEAR'],
  ['Journal Article', 17, 'JOUR'],
  ['Magazine Article', 19, 'MGZN'],
  ['Map', 20, 'MAP'],
  ['Film or Broadcast', 21, 'MPCT'],
  ['Newspaper Article', 23, 'NEWS'],
  ['Pamphlet', 24, 'PAMP'],
  ['Patent', 25, 'PAT'],
  ['Personal Communication', 26, 'PCOMM'],
  ['Report', 27, 'RPRT'],
  ['Edited Book', 28, 'EDBOOK'],
  ['Statute', 31, 'STAT'],
  ['Thesis', 32, 'THES'],
  ['Unpublished Work', 34, 'UNPD'],
  ['Manuscript', 36, 'MANSCPT'],
  ['Figure', 37, 'FIGURE'],
  ['Chart or Table', 38, 'CHART'],
  ['Equation', 39, 'EQUA'],
  ['Electronic Article', 43, 'EJOUR'],
  ['Electronic Book', 44, 'EBOOK'],
  ['Online Database', 45, 'DBASE'],
  ['Government Document', 46, 'GOVDOC'],
  ['Conference Paper', 47, 'CPAPER'],
  ['Online Multimedia', 48, 'MULTI'],
  ['Classical Work', 49, 'CLSWK'],
  ['Legal Rule or Regulation', 50, 'LEGAL'],
  ['Ancient Text', 51, 'ANCIENT'],
  ['Dictionary', 52, 'DICT'],
  ['Encyclopedia', 53, 'ENCYC'],
  ['Grant', 54, 'GRANT'],
  ['Aggregated Database', 55, 'AGGR'],
  ['Blog', 56, 'BLOG'],
  ['Serial', 57, 'SER'],
  ['Standard', 58, 'STAND'],
  ['Dataset', 59, 'DATA'],
  ['Electronic Book Section', 60, 'ECHAP'],
  ['Music', 61, 'MUSIC'],
  ['Interview', 63, 'INTV'],
  ['Podcast', 64, 'POD'],
  ['Press Release', 65, 'PRESS'],
];

const codes = new Map(
  types.flatMap(([name, number, code]) => [
    [name.toLowerCase(), code],
    [String(number), code],
  ]),
);

/** The type under EndNote's name for it (`Journal Article`) or its number (`17`). */
export function endNoteType(...namesOrNumbers: string[]): ReferenceType {
  const code = namesOrNumbers.map((said) => codes.get(said.trim().toLowerCase())).find(Boolean);
  return referenceTypes.get(code ?? '') ?? unknownType;
}
