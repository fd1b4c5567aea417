import { segmentsToText } from '../../mathematics/to-text.ts';
import { invertedParts, type Name, others, readName } from '../../schema/person-name.ts';
import { writePublished } from '../../schema/published.ts';
import { type Citation, type CitedFacts, citedDate, nameList, writtenAddress } from './citation.ts';
import { entryType } from './entry-types.ts';
import { identifierFields, publicationFields, type TextField } from './fields.ts';

type Line = [tag: string, value: string | undefined];

/**
 * One RIS record with the line ends that the format asks for. A kind of work that has no code of
 * its own is named in `M3` as CSL calls it; facts that RIS has no tag for are notes `Name: value`.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function toRis(citation: Citation): string {
  const { key, title } = citation;
  const { type, arxiv, publisher = 'arXiv' } = citation.facts;
  const isArxivPreprint = type === 'preprint' && arxiv !== undefined && publisher === 'arXiv';
  const code = entryType(type, 'ris');
  const isNamed = code.isShared || (type === 'preprint' && !isArxivPreprint);
  const name = isNamed ? 'GEN' : code.name;
  const facts: CitedFacts = {
    ...citation.facts,
    ...(isArxivPreprint && { publisher }),
    url: writtenAddress(citation),
  };
  const textLines = (fields: TextField[]) =>
    fields.flatMap((field) => textLine(field, name, facts));
  const lines: Line[] = [
    ['TY', name],
    ['ID', key],
    ['TI', segmentsToText(title)],
    ...nameLines('AU', facts.authors),
    ...nameLines(parts.has(name) ? 'A2' : 'ED', facts.editors),
    ...nameLines('A4', facts.translators),
    ...dateLines(citation),
    ...textLines(publicationFields),
    ['M3', isNamed ? type : undefined],
    ['AN', facts.arxiv && `arXiv:${facts.arxiv}`],
    ...textLines(identifierFields),
    ['N1', isNumber(facts['citation-key']) ? `Citation Key: ${key}` : undefined],
    ...(facts['source-keywords'] ?? []).map((keyword): Line => ['KW', keyword]),
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

/** Types of works that stand in others, whose editors are secondary authors. */
const parts = new Set(['JOUR', 'MGZN', 'NEWS', 'CHAP', 'CONF', 'ENCYC', 'DICT', 'GEN']);
/** Types whose secondary title is that of their series, and those that have no secondary title. */
const series = new Set(['BOOK', 'CLSWK', 'COMP', 'MAP', 'MPCT', 'RPRT', 'SOUND']);
const wholes = new Set([...series, 'ART', 'DATA', 'FIGURE', 'PCOMM', 'SLIDE', 'THES']);
/** Types whose number is their own, not that of an issue or in a series. */
const numbered = new Set(
  `ART BILL CASE COMP DATA FIGURE HEAR LEGAL MANSCPT MAP MPCT PAMP PAT RPRT SOUND STAND STAT
   THES`.split(/\s+/),
);
/** Types of which one number alone is how many pages they have. */
const extents = new Set(['BOOK', 'CLSWK', 'MANSCPT', 'PAMP', 'THES', 'UNPB']);

function textLine({ fact, ris }: TextField, type: string, facts: CitedFacts): Line[] {
  const value = facts[fact];
  if (value === undefined) return [];
  switch (fact) {
    case 'page':
      return pageLines(value, type);
    case 'collection-title':
      return [[series.has(type) ? 'T2' : ris, value]];
    case 'container-title':
      if (wholes.has(type)) return [['JF', value]];
      // A conference by its name takes the place of its proceedings.
      return [[type === 'CONF' && facts['event-title'] ? 'C3' : ris, value]];
    case 'event-title': {
      const isOfTalk = type === 'SLIDE' || (type === 'CONF' && facts['container-title']);
      return [isOfTalk ? [ris, value] : ['N1', `Event title: ${value}`]];
    }
    case 'number':
      return [numbered.has(type) ? [ris, value] : ['N1', `Number: ${value}`]];
    case 'pmid':
      return [[ris, `PMID:${value}`]];
    case 'code':
      return [[ris, `Code: ${value}`]];
    default:
      return [[ris, value]];
  }
}

/** True for a key that readers take for the number of a record in its database. */
function isNumber(key: string | undefined): boolean {
  return key !== undefined && !/\p{L}{2}/u.test(key);
}

function pageLines(page: string, type: string): Line[] {
  const [, first, last] = /^(\w+)(?:–(\w+))?$/.exec(page) ?? [];
  const end = last ?? (extents.has(type) ? first : undefined);
  return [
    ['SP', first ?? page],
    ['EP', end],
  ];
}

function nameLines(tag: string, written: string[] | undefined): Line[] {
  const { names, others: isMore } = nameList(written);
  return [...names.map(risName), ...(isMore ? [others] : [])].map((name): Line => [tag, name]);
}

/** “Costa, Pat T., Jr.”: in RIS the suffix stands last, and EndNote ends groups with a comma. */
function risName(name: Name): string {
  if ('literal' in name) return isGroup(name.literal) ? name.literal : `${name.literal},`;
  const { whole, suffix, givenPart } = invertedParts(name);
  return [whole, givenPart, suffix].filter(Boolean).join(', ');
}

/** False for names that look like a person's: “Deep Mind”, “Blackman B. R. K.”. */
function isGroup(name: string): boolean {
  return 'literal' in readName(name) && !/\p{Lu}\.$/u.test(name);
}

/** The year, and where more is known the date as RIS or, for several dates, the EDTF writes it. */
function dateLines(citation: Citation): Line[] {
  const date = citedDate(citation);
  if (!date) return [];
  const { year, month, day, season } = date.start;
  const digits = (part: number | undefined) => (part ? String(part).padStart(2, '0') : '');
  const more = [year, digits(month), digits(day), season && seasons[season - 1]].join('/');
  const isYearAlone = month === undefined && season === undefined;
  return [
    ['PY', String(year)],
    ['DA', date.end ? writePublished(date) : isYearAlone ? undefined : more],
  ];
}

const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'];

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
