import { isOthers, type Name } from '../../../schema/person-name.ts';
import type { Listing } from '../../entry.ts';
import { readLanguage } from '../language.ts';
import type { RawFacts } from '../raw-facts.ts';
import { isNoAbstract } from './database-remark.ts';
import { pubmedType, saysOnlyType } from './pubmed-types.ts';
import { readTagged } from './read-tagged.ts';
import { fullPageRange, serialNumbers } from './reference-numbers.ts';
import { invertedName } from './reference-people.ts';
import { type RecordFields, splitByTags, type TaggedRecords } from './tagged-record.ts';

/** `TI  - `: a tag of two to four letters, filled up with blanks, and a hyphen. */
const tagLine = /^(?=.{4,5}-)([A-Z]{2,4}) *-\s?(.*)$/s;
/** Tags that only the start of a record has; ERIC's records have no PMID. */
const firstTags = new Set(['PMID', 'UI', 'OWN']);

/**
 * Splits an export of PubMed into its records. A record begins with `PMID`, or with another first
 * tag after a blank line; lines without a tag continue the one above.
 * @see https://www.nlm.nih.gov/bsd/mms/medlineelements.html
 */
function pubmedRecords(text: string): TaggedRecords {
  return splitByTags(
    text,
    tagLine,
    (tag, isAfterBlank) => tag === 'PMID' || (isAfterBlank && firstTags.has(tag)),
  );
}

/** Fields of a page by the tags of MEDLINE; ERIC writes the same ones. */
const tags = {
  AB: 'abstract',
  AID: 'id',
  AU: 'short-author',
  BTI: 'book-title',
  CN: 'group',
  CTI: 'collection-title',
  DEP: 'electronic-date',
  DP: 'date',
  ED: 'short-editor',
  EN: 'edition',
  FAU: 'author',
  FED: 'editor',
  GN: 'note',
  IP: 'issue',
  IS: 'issn',
  ISBN: 'isbn',
  ISSN: 'issn',
  JT: 'journal',
  LA: 'language',
  LID: 'id',
  MH: 'keyword',
  OAB: 'abstract',
  OT: 'keyword',
  OWN: 'owner',
  PB: 'publisher',
  PG: 'pages',
  PL: 'place',
  PMID: 'pmid',
  PT: 'type',
  SO: 'source',
  TA: 'abbreviation',
  TI: 'title',
  VI: 'volume',
} as const;
type Field = (typeof tags)[keyof typeof tags];
const names: ReadonlyMap<string, Field> = new Map(Object.entries(tags));
/** Dates and states of the record in its database. */
const ofTheDatabase = new Set(
  'CDAT CRDT CTDT DA DCOM DRDT EDAT JID LR MHDA OTO PHST PST SB STAT'.split(' '),
);

/** True for an export of PubMed, or of ERIC in its form. */
export function looksLikePubmedNbib(text: string): boolean {
  if (!/^\uFEFF?(?:PMID-\s?\d|OWN - \S)/m.test(text)) return false;
  return /^(?:AID|AU|BTI|DP|FAU|JT|LID|PT|TI) *-\s?\S/m.test(text);
}

/** Reads what PubMed exports for reference managers (`.nbib`), which is the form of MEDLINE. */
export function readPubmedNbib(text: string, source: string): Listing {
  return readTagged(pubmedRecords(text), source, {
    names: () => names,
    ofTheDatabase,
    work: (fields) => ({
      title: fields.first('title', 'book-title').replace(/\s+/g, ' ') || undefined,
      abstract: fields.find('abstract', (text) => !isNoAbstract(text)),
      facts: rawFacts(fields),
    }),
  });
}

function rawFacts(fields: RecordFields<Field>): RawFacts {
  const isEric = fields.first('owner') === 'ERIC';
  const type = pubmedType(fields.peek('type'), isEric && fields.peek('volume').length > 0);
  fields.matching('type', saysOnlyType);
  const isPartOfBook = type === 'chapter' || type === 'book';
  const ids = fields.all('id');
  const source = fields.first('source');
  const language = fields.first('language');
  // ERIC has the publisher of a report or a book where articles have their journal.
  const isPublisher = isEric && type !== 'article-journal';
  const journal = fields.first('journal', 'abbreviation');
  const school = type === 'thesis' ? /Dissertation, (.+)$/.exec(source)?.[1] : undefined;
  return {
    type,
    authors: readNames(fields.inOrder('author', 'short-author', 'group')),
    editors: readNames(fields.inOrder('editor', 'short-editor')),
    published: fields.first('date', 'electronic-date'),
    'container-title': isPublisher || type === 'book' ? '' : fields.first('book-title') || journal,
    'collection-title': fields.first('collection-title'),
    volume: fields.first('volume'),
    issue: fields.first('issue'),
    page: fullPageRange(fields.first('pages')) || articleNumber(ids),
    edition: fields.first('edition'),
    publisher: school ?? (fields.first('publisher') || (isPublisher ? journal : '')),
    'publisher-place': isPartOfBook ? fields.first('place') : '',
    language: readLanguage(language) ?? language,
    doi: ids.filter((id) => !/\[(?!doi\])[a-z]+\]$/.test(id)),
    arxiv: ids.filter((id) => /arxiv/i.test(id)),
    url: ids.filter((id) => /^https?:/.test(id)),
    pmid: fields.first('pmid'),
    ...serialNumbers(fields.all('issn', 'isbn').map(withoutLabel), {
      hasNumber: false,
      isBook: type === 'book',
    }),
    'source-keywords': fields.all('keyword').map(withoutStars),
    note: fields.all('note').join('; '),
  };
}

/** The names of a role: in full where the record has them, else with initials. */
function readNames(names: [name: Field, value: string][]): (Name | string)[] {
  const hasFull = names.some(([name]) => name === 'author' || name === 'editor');
  return names.flatMap(([name, value]): (Name | string)[] => {
    if (name === 'group') return [{ literal: value }];
    // Shortened lists of authors end so, and have no full form of it.
    if (isOthers(value)) return [value];
    return hasFull && name.startsWith('short-') ? [] : [invertedName(value, 'initials')];
  });
}

/** A publisher's own id that is nothing but the number of the article. */
function articleNumber(ids: string[]): string {
  const numbers = ids.flatMap((id) => /^(e?\d{1,8}) \[pii\]$/.exec(id)?.[1] ?? []);
  return numbers[0] ?? '';
}

/** ERIC writes `EISSN-2375-5636`. */
function withoutLabel(number: string): string {
  return number.replace(/^E?IS[BS]N-/, '');
}

/** MeSH marks what a work is mainly about: `Birds/*physiology`. */
function withoutStars(keyword: string): string {
  return keyword.replace(/(^|\/)\*/g, '$1');
}
