import { segmentsToText } from '../../mathematics/to-text.ts';
import type { Name } from '../../schema/person-name.ts';
import type { PublishedDate } from '../../schema/published.ts';
import type { WorkType } from '../../schema/work-type.ts';
import { type Citation, citedDate, nameList, writtenAddress } from './citation.ts';
import { identifierFields, joinKeywords, publicationFields } from './fields.ts';

/** A date of CSL: one, or the first and the last of several; the last is [0] where it is open. */
interface CslDate {
  'date-parts': number[][];
  season?: number;
}

/** An item of CSL-JSON; variables that are one text bear their names in `fields.ts`. */
export interface CslItem {
  id: string;
  type: Exclude<WorkType, 'preprint'> | 'article';
  title: string;
  author?: Name[];
  editor?: Name[];
  translator?: Name[];
  issued?: CslDate;
  [variable: string]: string | Name[] | CslDate | undefined;
}

/**
 * The item of one work for citation processors such as Pandoc and Zotero. What CSL has no variable
 * for stands in the note as `Name: value`, from where Zotero takes it.
 * @see https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export function toCslItem(citation: Citation): CslItem {
  const { key, title, facts } = citation;
  const { type, arxiv } = facts;
  const date = citedDate(citation);
  // The number of a paper in proceedings would be printed as its article number there.
  const isArxivPreprint = type === 'preprint' && arxiv !== undefined;
  const address = writtenAddress(citation);
  const isArxivKnown = isArxivPreprint || (arxiv !== undefined && address?.includes(arxiv));
  const texts = {
    ...facts,
    ...(isArxivPreprint && { publisher: facts.publisher ?? 'arXiv', number: `arXiv:${arxiv}` }),
    ...(type === 'preprint' && !isArxivPreprint && { genre: facts.genre ?? 'preprint' }),
    url: address,
    note: noteWith(facts.note, {
      arXiv: isArxivKnown ? undefined : arxiv,
      Number: isArxivPreprint ? facts.number : undefined,
      Code: facts.code,
    }),
    code: undefined,
  };
  const textVariables = [...publicationFields, ...identifierFields].flatMap(({ fact, csl }) => {
    const value = texts[fact];
    return value === undefined ? [] : [[csl, value]];
  });
  const keyword = joinKeywords(facts['source-keywords']);
  return {
    id: key,
    ...(facts['citation-key'] && { 'citation-key': key }),
    type: type === 'preprint' ? 'article' : type,
    title: segmentsToText(title),
    ...names('author', facts.authors),
    ...names('editor', facts.editors),
    ...names('translator', facts.translators),
    ...(date && { issued: cslDate(date.start, date.end) }),
    ...Object.fromEntries(textVariables),
    ...(keyword && { keyword }),
  };
}

/** CSL-JSON is a list, even of one paper. */
export function toCslJson(citations: Citation[]): string {
  return `${JSON.stringify(citations.map(toCslItem), null, 2)}\n`;
}

/** Names of people left out stand as “others”, which Pandoc takes for “et al.”. */
function names(variable: string, written: string[] | undefined): Record<string, Name[]> {
  const list = nameList(written);
  const all = list.others ? [...list.names, { literal: 'others' }] : list.names;
  return all.length > 0 ? { [variable]: all } : {};
}

function cslDate(start: PublishedDate, end: PublishedDate | 'open' | undefined): CslDate {
  const parts = ({ year, month, day }: PublishedDate) =>
    [year, month, day].filter((part) => part !== undefined);
  const ends = end === undefined ? [] : [end === 'open' ? [0] : parts(end)];
  return {
    'date-parts': [parts(start), ...ends],
    ...(start.season && { season: start.season }),
  };
}

function noteWith(note: string | undefined, facts: Record<string, string | undefined>) {
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return [note, ...lines].filter(Boolean).join('\n') || undefined;
}
