import { readArxivId } from '../../identifiers/arxiv.ts';
import { readDoi } from '../../identifiers/doi.ts';
import { readPmid } from '../../identifiers/pmid.ts';
import type { Listing } from '../entry.ts';
import { trimmedLines } from './blocks.ts';
import { newListing, quote } from './new-listing.ts';

/** Lines by which the format is recognized. */
const sampleLength = 200;
/** Of longer files every line is looked at: most of them have to be ids. */
const fewLines = 100_000;
/** Longer lines are no ids. */
const longestLine = 10_000;

/** True for text of which most lines are ids or addresses of papers. */
export function looksLikeIdList(text: string): boolean {
  let ids = 0;
  let others = 0;
  for (const { text: line } of trimmedLines(text)) {
    const words = wordsOf(line);
    if (words.length === 0) continue;
    if (words.every((word) => readId(word) !== undefined)) ids++;
    else others++;
    const seen = ids + others;
    if (seen === sampleLength && ids <= others) return false;
    if (seen > fewLines && ids <= others) return false;
    if (seen === sampleLength && text.length < fewLines * 10) break;
  }
  return ids > others;
}

/**
 * Reads a plain list of arXiv ids, DOIs and PubMed ids or of addresses that tell them, one or more in
 * a line; `#` starts a comment.
 */
export function parseIdList(text: string, source: string): Listing {
  const listing = newListing(source);
  for (const { text: content, line } of trimmedLines(text)) {
    for (const word of wordsOf(content)) {
      const id = readId(word);
      if (id) listing.want(id, line);
      else listing.reject(line, `no arXiv id, DOI or PubMed id (${quote(word)})`);
    }
  }
  return listing.finish();
}

/** The ids of a line with their labels; commas and semicolons can be part of a DOI. */
function wordsOf(line: string): string[] {
  return line
    .replace(/(?:^|\s)#.*$/, '')
    .slice(0, longestLine)
    .replace(/\b(arxiv|doi|pmid)\s*[:.]\s+/gi, '$1:')
    .split(/\s+|[,;](?!\S)|[,;](?=\d{4}\.\d|10\.\d|arxiv|doi|pmid|https?:)/i)
    .map((word) => word.replace(/^["'<([{]+|["'>)\]},]+$/g, ''))
    .filter((word) => word !== '');
}

/** An id as `wanted` has it. A bare number is a PubMed id where it has as many digits as most have. */
function readId(word: string): string | undefined {
  const arxiv = readArxivId(word);
  if (arxiv) return arxiv;
  const doi = readDoi(word);
  if (doi) return `doi:${doi}`;
  const isLabelled = /pmid|pubmed/i.test(word);
  const pmid = isLabelled || /^\d{7,8}$/.test(word) ? readPmid(word) : undefined;
  return pmid && `pmid:${pmid}`;
}
