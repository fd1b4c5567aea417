import type { NoteFact, RawFacts, RawName } from '../facts.ts';
import { readLanguage } from '../language.ts';
import { withoutBraces } from '../tex-braces.ts';
import { withoutAddresses } from './address.ts';
import { readPublished } from './entry-date.ts';
import { readIds } from './entry-ids.ts';
import { readTitles } from './entry-titles.ts';
import type { TakenFields } from './taken-fields.ts';
import { genreOf, kindOf } from './types.ts';

/** A record of BibTeX as the work that it describes. */
export interface BibtexWork {
  /** Title and abstract are TeX with its mathematics, without braces that only group. */
  title: string;
  abstract: string;
  facts: RawFacts;
}

const preprintServer = /\b(?:arXiv|CoRR|bioRxiv|medRxiv|chemRxiv|PsyArXiv|SSRN)\b/i;

/** Roles of those who made a work that has no author. */
const makers = `author director artist composer performer scriptwriter creator inventor holder
  organizer collaborator`.split(/\s+/);

/** Fields that are lists of names. */
export const nameFields = [...makers, 'editor', 'editors', 'translator'];

/** Maps the fields of BibTeX and BibLaTeX, and those that programs add, to facts of a page. */
export function readEntry(
  entryType: string,
  fields: TakenFields,
  readNames: (list: string) => RawName[],
  note: NoteFact,
): BibtexWork {
  const { first, peek } = fields;
  const text = (...names: string[]) => tex(first(...names));
  const names = (...roles: string[]) => readNames(first(...roles) ?? '');
  const ids = readIds(fields);
  const genre = text('type', 'thesistype');
  const journal = peek('journaltitle') ?? peek('journal');
  const isServer = journal !== undefined && preprintServer.test(journal);
  const kind = kindOf(entryType, {
    entrySubtype: first('entrysubtype'),
    genre,
    isOnArxiv: ids.isOnArxiv || isServer,
    isPublished: Boolean((!isServer && journal) || peek('booktitle') || peek('publisher')),
    hasEvent: peek('eventtitle') !== undefined,
    hasAddress: ids.url.length > 0 && ids.doi.length === 0,
  });
  // That arXiv has it is said by its id.
  const isOnlyServer = isServer && ids.isOnArxiv;
  const { title, container } = readTitles(fields, kind);
  const volume = text('volume');
  return {
    title,
    abstract: text('abstract', 'abstractnote') ?? '',
    facts: {
      type: kind,
      authors: names(...makers),
      editors: names('editor', 'editors'),
      translators: names('translator'),
      published: readPublished(fields),
      'container-title': isOnlyServer ? undefined : container,
      'event-title': text('eventtitle', 'event', 'conference'),
      volume: isOnlyServer ? undefined : volume,
      ...readNumbers(fields, kind),
      page: text('pages', 'eid', 'articleno', 'article-number'),
      'collection-title': text('series'),
      edition: text('edition'),
      publisher: /^(?:thesis|report|manuscript)$/.test(kind ?? '')
        ? text('school', 'institution', 'university', 'publisher', 'organization')
        : text('publisher', 'organization', 'institution', 'school'),
      'publisher-place': text('address', 'location', 'city'),
      genre: genreOf(entryType, genre, kind),
      language: languageOf(first('langid', 'language', 'hyphenation'), note),
      isbn: text('isbn'),
      issn: text('issn'),
      pmid: ids.pmid,
      doi: ids.doi,
      arxiv: ids.arxiv,
      url: ids.url,
      code: first('code'),
      'source-keywords': keywordsOf(first('keywords', 'keyword', 'mendeley-tags', 'tags')),
      note: readNote(fields),
    },
  };
}

/**
 * What `number` counts depends on the kind of work: the issues of a journal, the books of a series,
 * or reports, patents and standards.
 */
function readNumbers(
  { first, peek }: TakenFields,
  kind = '',
): Pick<RawFacts, 'issue' | 'number' | 'collection-number'> {
  const hasOwn = peek('collection-number') !== undefined;
  const isBook =
    peek('series') !== undefined || /^(?:book|chapter|entry|classic|pamphlet)/.test(kind);
  const counts =
    /^(?:article|review|periodical)/.test(kind) || (kind === 'paper-conference' && !isBook)
      ? 'issue'
      : isBook && !hasOwn
        ? 'collection-number'
        : 'number';
  const number = tex(first('number'));
  const numbers = {
    issue: counts === 'issue' && number !== undefined ? undefined : tex(first('issue')),
    'collection-number': tex(first('collection-number')),
    number: tex(first('reportnumber', 'docnumber')),
  };
  return number === undefined ? numbers : { ...numbers, [counts]: number };
}

function languageOf(name: string | undefined, note: NoteFact): string | undefined {
  if (name === undefined) return undefined;
  const tag = readLanguage(withoutBraces(name));
  if (tag === undefined) note('language', `${name}: no language that is known · left out`);
  return tag;
}

/** Keywords between semicolons, or else between commas. */
function keywordsOf(list: string | undefined): string[] {
  if (list === undefined) return [];
  return withoutBraces(list).split(list.includes(';') ? ';' : ',');
}

/** What is remarked, but for what is an address or an arXiv id and nothing else. */
function readNote({ all }: TakenFields): string | undefined {
  const notes = all('note', 'addendum', 'howpublished')
    .map((value) => withoutBraces(withoutAddresses(value)).replace(/\s+/g, ' ').trim())
    .filter(
      (value) => /\p{L}/u.test(value) && !/^\[?arxiv:?\s*\S+\]?\s*(?:\[\S+\])?\.?$/i.test(value),
    );
  return notes.length === 0 ? undefined : [...new Set(notes)].join('; ');
}

function tex(value: string | undefined): string | undefined {
  return value === undefined ? undefined : withoutBraces(value);
}
