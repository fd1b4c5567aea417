import { readArxivId } from '../../identifiers/arxiv.ts';
import type { Listing } from '../entry.ts';
import { trimmedLines } from './blocks.ts';
import { newListing, quote } from './new-listing.ts';

/** Lines by which the format is recognized. */
const sampleLength = 200;

/** True for text of which most lines are an arXiv id or address. */
export function looksLikeArxivIds(text: string): boolean {
  let ids = 0;
  let others = 0;
  for (const { text: line } of trimmedLines(text)) {
    const content = withoutComment(line);
    if (content === '') continue;
    if (content.length < 300 && content.split(/[\s,;]+/).every((word) => readArxivId(word))) ids++;
    else others++;
    if (ids + others === sampleLength) break;
  }
  return ids > others;
}

/** Reads a plain list of arXiv ids or addresses, one or more in a line; `#` starts a comment. */
export function parseArxivIds(text: string, source: string): Listing {
  const listing = newListing(source);
  for (const { text: content, line } of trimmedLines(text)) {
    const words = withoutComment(content)
      .slice(0, 10_000)
      .split(/[\s,;]+/);
    for (const word of words.filter((part) => part !== '')) {
      const arxiv = readArxivId(word);
      if (arxiv) listing.want(arxiv, line);
      else listing.reject(line, `no arXiv id or address (${quote(word)})`);
    }
  }
  return listing.finish();
}

function withoutComment(line: string): string {
  return line.replace(/(?:^|\s)#.*$/, '').trim();
}
