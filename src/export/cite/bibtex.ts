import { oncePer } from '../../build/once-per.ts';
import { invertedParts, type Name } from '../../schema/person-name.ts';
import { writePublished } from '../../schema/published.ts';
import { type Citation, type CitedFacts, citedDate, nameList, writtenAddress } from './citation.ts';
import { entryType } from './entry-types.ts';
import { identifierFields, joinKeywords, publicationFields, type TextField } from './fields.ts';
import { latexText } from './latex-text.ts';
import { latexTitle } from './latex-title.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Addresses and ids are taken as they are, without commands of LaTeX. */
const verbatim = new Set(['doi', 'url', 'code', 'arxiv']);

/**
 * One entry of BibTeX, ending with a line break, with entry types and fields of BibLaTeX where
 * BibTeX has none. A kind for which neither has a type of its own is named in `entrysubtype`. An entry
 * stands in many files: it is written once for each citation.
 * @see https://www.ctan.org/pkg/bibtex
 */
export const toBibtex = oncePer((citation: Citation): string => {
  const { key, title, properNouns } = citation;
  const facts: CitedFacts = { ...citation.facts, url: writtenAddress(citation) };
  const entry = entryOf(facts);
  const textLine = (field: TextField): Line => {
    const value = facts[field.fact];
    const isVerbatim = verbatim.has(field.fact);
    return [fieldName(field, entry, facts), value && (isVerbatim ? bare(value) : latexText(value))];
  };
  const lines: Line[] = [
    ['title', latexTitle(title, properNouns)],
    ['author', latexNames(facts.authors)],
    ['editor', latexNames(facts.editors)],
    ['translator', latexNames(facts.translators)],
    ['entrysubtype', isAmbiguous(citation.facts) ? facts.type : undefined],
    ...publicationFields.map(textLine),
    ...dateLines(citation),
    ['eprint', facts.arxiv],
    ['archivePrefix', facts.arxiv && 'arXiv'],
    ...identifierFields.map(textLine),
    ['keywords', latexText(joinKeywords(facts['source-keywords']) ?? '')],
  ];
  const written = lines.flatMap(([name, value]) =>
    value ? [`  ${name} = ${enclosed(name, value)},\n`] : [],
  );
  return `@${entry}{${key},\n${written.join('')}}\n`;
});

/** Name of a field, and its value without the braces around it. */
type Line = [name: string, value: string | undefined];

/** The names of months are macros of BibTeX and stand without braces. */
function enclosed(name: string, value: string): string {
  return name === 'month' ? value : `{${value}}`;
}

/** The entry type, of theses and reports the one under which BibTeX prints their institution. */
function entryOf({ type, genre = '' }: CitedFacts): string {
  if (type === 'thesis' && /ph\.?\s?d|doctor/i.test(genre)) return 'phdthesis';
  if (type === 'thesis' && /master/i.test(genre)) return 'mastersthesis';
  if (type === 'report' && genre !== '') return 'techreport';
  return entryType(type, 'bibtex').name;
}

/** Whether a reader would take the entry for another kind of work, so that it has to be named. */
function isAmbiguous(facts: CitedFacts): boolean {
  const { type, arxiv, genre, url, publisher, 'container-title': container } = facts;
  const isPublished = container !== undefined || publisher !== undefined;
  // A paper of which no more is told than where arXiv has it is a preprint.
  if (arxiv !== undefined && !isPublished) {
    if (type === 'preprint') return false;
    if (/^(?:article-journal|document|manuscript|webpage)$/.test(type)) return true;
  }
  if (type === 'document') return genre !== undefined || url !== undefined;
  if (type === 'manuscript') return facts['event-title'] !== undefined;
  return entryType(type, 'bibtex').isShared;
}

const journals = new Set(['article', 'periodical']);
const books = /^(?:book|chapter|classic|entry|pamphlet)/;
const institutions: Record<string, string> = {
  thesis: 'school',
  phdthesis: 'school',
  mastersthesis: 'school',
  report: 'institution',
  techreport: 'institution',
};

/** Names that depend on the type of an entry; BibTeX has one field for three numbers. */
function fieldName({ fact, bibtex }: TextField, entry: string, facts: CitedFacts): string {
  if (fact === 'container-title') return journals.has(entry) ? 'journal' : bibtex;
  if (fact === 'publisher') return institutions[entry] ?? bibtex;
  if (bibtex !== 'number' || fact === numbered(entry, facts)) return bibtex;
  return fact === 'number' ? 'reportnumber' : fact;
}

/** Which fact stands in `number`: the issue of a journal, the place in a series, else its own. */
function numbered(entry: string, facts: CitedFacts): TextField['fact'] {
  if (journals.has(entry)) return 'issue';
  if (facts['collection-title'] !== undefined || books.test(facts.type)) return 'collection-number';
  const isIssue = entry === 'inproceedings' && facts['collection-number'] === undefined;
  return isIssue ? 'issue' : 'number';
}

/** Year and month as BibTeX has them, and a whole date where they cannot say all of it. */
function dateLines(citation: Citation): Line[] {
  const date = citedDate(citation);
  if (!date) return [];
  const { year, month, day, season } = date.start;
  const isMore = day !== undefined || season !== undefined || date.end !== undefined;
  return [
    ['year', String(year)],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['date', isMore ? writePublished(date) : undefined],
  ];
}

function latexNames(written: string[] | undefined): string {
  const { names, others } = nameList(written);
  return [...names.map(latexName), ...(others ? ['others'] : [])].join(' and ');
}

function latexName(name: Name): string {
  // Braces keep a group whole, whatever words it is made of.
  if ('literal' in name) return `{${latexText(name.literal)}}`;
  const { whole, suffix, givenPart } = invertedParts(name);
  return [whole, suffix, givenPart].flatMap((part) => (part ? [latexPart(part)] : [])).join(', ');
}

/** BibTeX takes commas and the word “and” for its own wherever they stand outside of braces. */
function latexPart(part: string): string {
  const latex = latexText(part);
  return part.includes(',') ? `{${latex}}` : latex.replace(/\band\b/gi, '{$&}');
}

/** Braces in an address would end the value. */
function bare(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent);
}
