import { withExtra } from '../fields/extra-lines.ts';
import { readLanguage } from '../language.ts';
import type { RawFacts, RawName } from '../raw-facts.ts';
import { withoutBraces } from '../tex-braces.ts';
import { readIds } from './entry-ids.ts';
import { readNumbers } from './entry-numbers.ts';
import { readPublished, readPublisher } from './entry-publication.ts';
import { asCollaboration, readRemarks } from './entry-remarks.ts';
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

const preprintServer = /\b(?:CoRR|[Aa]r[Xx]iv|ARXIV|bioRxiv|medRxiv|[Cc]hemRxiv|PsyArXiv|SSRN)\b/;

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
): BibtexWork {
  const { first, all, peek } = fields;
  const text = (...names: string[]) => {
    const value = first(...names);
    return value === undefined ? undefined : withoutBraces(value);
  };
  const names = (...roles: string[]) => readNames(first(...roles) ?? '');
  const ids = readIds(fields);
  const genre = text('type', 'thesistype');
  const journal = peek('journaltitle') ?? peek('journal') ?? '';
  const isServer = preprintServer.test(journal);
  const kind = kindOf(entryType, {
    entrySubtype: first('entrysubtype'),
    genre,
    isOnArxiv: ids.isOnArxiv || isServer,
    isPublished: Boolean((!isServer && journal) || peek('booktitle') || peek('publisher')),
    hasEvent: peek('eventtitle') !== undefined,
    address: ids.doi.length === 0 ? ids.url[0] : undefined,
  });
  const { title, container, short } = readTitles(fields, kind);
  const languages = all('langid', 'language', 'hyphenation').map(withoutBraces);
  const authors = names(...makers);
  const { note, extra } = readRemarks(fields, authors.length > 0);
  const facts: RawFacts = {
    type: kind,
    authors,
    editors: names('editor', 'editors'),
    translators: names('translator'),
    published: readPublished(fields),
    'container-title': container,
    venue: short,
    'event-title': text('eventtitle', 'event', 'conference'),
    ...readNumbers(fields, kind),
    ...readPublisher(fields, kind),
    genre: genreOf(entryType, genre),
    language: languages.find(readLanguage) ?? languages[0],
    isbn: text('isbn'),
    issn: text('issn'),
    pmid: ids.pmid,
    doi: ids.doi,
    arxiv: ids.arxiv,
    url: ids.url,
    code: first('code'),
    'source-keywords': text('keywords', 'keyword', 'mendeley-tags', 'tags'),
    note,
  };
  if (authors.length === 0) {
    const group = first('collaboration');
    if (group !== undefined) facts.authors = [{ literal: asCollaboration(group) }];
  }
  return {
    title,
    abstract: text('abstract', 'abstractnote') ?? '',
    facts: withExtra(facts, extra),
  };
}
