import { readArxivId } from '../../identifiers/arxiv.ts';
import { readDoi } from '../../identifiers/doi.ts';
import { readPmid } from '../../identifiers/pmid.ts';
import { isbnDigits, readIsbns, readIssns } from '../../identifiers/standard-numbers.ts';
import { readCodeAddress } from '../../identifiers/web-address.ts';
import { type PaperFacts, paperSchema } from '../../schema/paper.ts';
import { cleanVerbatim } from '../clean/field-text.ts';
import { type NoteFact, type RawFacts, saidValues } from './raw-facts.ts';

type Ids = Pick<PaperFacts, 'arxiv' | 'doi' | 'pmid' | 'isbn' | 'issn' | 'url' | 'code'>;

/** Where people put the DOI of a work that has no volume yet. */
const placesOfNumbers = ['volume', 'issue', 'number', 'page'] as const;

/** Whether a text is a DOI and nothing else, by itself or as an address. */
export function isDoiAlone(text: string): boolean {
  return /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:)?10\.\d{4,9}\/\S+$/i.test(text.trim());
}

/**
 * Ids and addresses of a work. An address that only says an id again is left out, one of code is
 * `code`; of several ids of one kind the first counts, and the others are noted.
 */
export function idsOfWork(raw: RawFacts, note: NoteFact): Ids {
  const ids: Ids = {};
  const addresses = saidValues(raw.url).flatMap(splitAddresses);
  const dois = saidValues(raw.doi).map(cleanVerbatim);
  const places = [
    ...saidValues(raw.arxiv).map(cleanVerbatim),
    ...dois,
    ...addresses,
    ...[raw['container-title'], raw.number, raw.volume, raw.page].flatMap((value) =>
      saidValues(value).filter((text) => /arxiv|^abs\//i.test(text)),
    ),
  ];
  const arxiv = places.map(readArxivId).find(Boolean);
  if (arxiv) ids.arxiv = arxiv;
  else noteAlone('arxiv', raw.arxiv, 'no arXiv id', note);

  const misplaced = placesOfNumbers.flatMap((name) => saidValues(raw[name]).filter(isDoiAlone));
  const doi =
    firstDoi(dois, note) ?? firstDoi([...addresses.filter(isOwnPage(raw)), ...misplaced], () => {});
  if (doi) ids.doi = doi;
  else if (!arxiv) noteAlone('doi', raw.doi, 'no DOI', note);

  const pmid = [...saidValues(raw.pmid), ...addresses].map(pmidIn).find(Boolean);
  if (pmid) ids.pmid = pmid;
  else noteAlone('pmid', raw.pmid, 'no PubMed id', note);

  const isbns = saidValues(raw.isbn).flatMap(readIsbns);
  const different = new Map(isbns.reverse().map((isbn) => [isbnDigits(isbn), isbn]));
  if (different.size > 0) ids.isbn = [...different.values()].reverse().join(', ');
  else noteAlone('isbn', raw.isbn, 'no ISBN, or its check digit is wrong', note);

  const issns = saidValues(raw.issn).flatMap(readIssns);
  if (issns.length > 0) ids.issn = [...new Set(issns)].join(', ');
  else noteAlone('issn', raw.issn, 'no ISSN', note);

  readAddresses(ids, addresses, note);
  const [code] = saidValues(raw.code).map(cleanVerbatim);
  if (code !== undefined) {
    if (paperSchema.shape.code.safeParse(code).data) ids.code = readCodeAddress(code) ?? code;
    else note('code', `${code}: no web address`);
  }
  return ids;
}

/** Several addresses in one field, each whole: `www.…` too. */
function splitAddresses(field: string): string[] {
  return cleanVerbatim(field)
    .split(/[\s;,]+(?=https?:\/\/|www\.)/i)
    .map((address) => address.replace(/^www\./i, 'http://$&').trim())
    .filter((address) => address !== '');
}

function firstDoi(places: string[], note: NoteFact): string | undefined {
  const found = places.map(readDoi).filter((doi) => doi !== undefined);
  const [first, ...more] = [...new Set(found)].filter((doi) => readArxivId(doi) === undefined);
  for (const doi of more) {
    if (doi.toLowerCase() !== first?.toLowerCase())
      note('doi', `${doi}: another DOI than ${first}`);
  }
  return first;
}

/** A book's page gives the DOI of the book, and not of a chapter in it. */
function isOwnPage({ type }: RawFacts): (address: string) => boolean {
  const isPart = type === 'chapter' || type === 'paper-conference' || type?.startsWith('entry');
  return (address) => !(isPart && /\/(?:book|books|referencework)\/10\./.test(address));
}

function pmidIn(text: string): string | undefined {
  return /^https?:/i.test(text) && !/pubmed|europepmc/i.test(text) ? undefined : readPmid(text);
}

function readAddresses(ids: Ids, addresses: string[], note: NoteFact): void {
  for (const address of addresses) {
    if (saysAgain(ids, address)) continue;
    const parsed = paperSchema.shape.url.safeParse(address);
    if (!parsed.data) note('url', `${address}: no web address`);
    else if (readCodeAddress(address)) ids.code ??= readCodeAddress(address);
    else if (ids.url === undefined) ids.url = parsed.data;
    else if (ids.url !== parsed.data) note('url', `${address}: only one address has a place`);
  }
}

function saysAgain({ arxiv, doi, pmid }: Ids, address: string): boolean {
  const [arxivHere, doiHere] = [readArxivId(address), readDoi(address)];
  return (
    (arxiv !== undefined && arxivHere === arxiv) ||
    (doi !== undefined && doiHere?.toLowerCase() === doi.toLowerCase()) ||
    (pmid !== undefined && /pubmed|europepmc/i.test(address) && readPmid(address) === pmid)
  );
}

/** Notes a value that is none of its kind, where only one place was given for it. */
function noteAlone(fact: string, value: RawFacts['arxiv'], why: string, note: NoteFact): void {
  const [said] = typeof value === 'string' || typeof value === 'number' ? saidValues(value) : [];
  if (said !== undefined) note(fact, `${said}: ${why}`);
}
