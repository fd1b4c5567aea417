import type { RawFacts } from '../raw-facts.ts';

/** Labels of lines that name a fact, in small letters without blanks. */
const labels = new Map<string, keyof RawFacts>([
  ['arxiv', 'arxiv'],
  ['arxivid', 'arxiv'],
  ['eprint', 'arxiv'],
  ['_eprint', 'arxiv'],
  ['doi', 'doi'],
  ['pmid', 'pmid'],
  ['pubmedid', 'pmid'],
  ['isbn', 'isbn'],
  ['issn', 'issn'],
  ['url', 'url'],
  ['citationkey', 'citation-key'],
  ['bibtex', 'citation-key'],
  ['containertitle', 'container-title'],
  ['publicationtitle', 'container-title'],
  ['proceedingstitle', 'container-title'],
  ['booktitle', 'container-title'],
  ['eventtitle', 'event-title'],
  ['conferencename', 'event-title'],
  ['collectiontitle', 'collection-title'],
  ['seriestitle', 'collection-title'],
  ['collectionnumber', 'collection-number'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['number', 'number'],
  ['page', 'page'],
  ['pages', 'page'],
  ['edition', 'edition'],
  ['publisher', 'publisher'],
  ['publisherplace', 'publisher-place'],
  ['place', 'publisher-place'],
  ['genre', 'genre'],
  ['language', 'language'],
  ['issued', 'published'],
  ['code', 'code'],
]);

const labelled = /^\s*([A-Za-z_][\w -]{1,20}?)\s*:\s*(\S.*?)\s*$/;

/**
 * The facts that stand as lines `PMID: 31452104`, `Citation Key: lind2019` in a note, as Zotero
 * keeps those for which it has no field (“Extra”), and what else the note says.
 * @see https://www.zotero.org/support/kb/item_types_and_fields#citing_fields_from_extra
 */
export function readExtra(note: string | undefined): { facts: RawFacts; note: string | undefined } {
  const facts: RawFacts = {};
  const rest: string[] = [];
  for (const line of note?.split('\n') ?? []) {
    const [, label = '', value = ''] = labelled.exec(line) ?? [];
    const fact = labels.get(label.toLowerCase().replace(/[\s-]/g, ''));
    if (fact && facts[fact] === undefined) Object.assign(facts, { [fact]: value });
    else rest.push(line);
  }
  return { facts, note: rest.join('\n').trim() || undefined };
}

/** Facts with those of extra lines where they have none themselves; ids are looked up in both. */
export function withExtra(facts: RawFacts, extra: RawFacts): RawFacts {
  const lacking = Object.entries(extra).filter(([name]) => {
    const value = Object.entries(facts).find(([key]) => key === name)?.[1];
    return [value].flat().every((item) => item === undefined || item === null || item === '');
  });
  return {
    ...facts,
    ...Object.fromEntries(lacking),
    arxiv: [facts.arxiv, extra.arxiv].flat(),
    doi: [facts.doi, extra.doi].flat(),
    url: [facts.url, extra.url].flat(),
  };
}
