import { arxivIdsIn } from './arxiv.ts';
import { doisIn } from './doi.ts';
import { pmidsIn } from './pmid.ts';
import { aclIdsIn, openReviewIdsIn } from './repository-ids.ts';
import { isbnDigits, isbnsIn } from './standard-numbers.ts';
import type { FoundId } from './work-id.ts';

/** Of longer texts only the start is searched. */
const longestText = 20_000;

/**
 * All ids of works anywhere in a text, in their order: arXiv, DOI, PubMed, ISBN, OpenReview, ACL
 * Anthology. Where one lies in another, as an arXiv id in its DOI, it counts once.
 */
export function findIds(text: string): FoundId[] {
  const searched = text.slice(0, longestText);
  const finders = [arxivIdsIn, openReviewIdsIn, aclIdsIn, pmidsIn, doisIn, isbnsIn];
  const found: FoundId[] = [];
  for (const id of finders.flatMap((find) => find(searched))) {
    if (found.every(({ start, end }) => id.end <= start || id.start >= end)) {
      found.push(id);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The form under which ids in different spellings are the same: `doi:10.1000/abc`. */
export function idKey({ scheme, id }: Pick<FoundId, 'scheme' | 'id'>): string {
  if (scheme === 'isbn') return `isbn:${isbnDigits(id)}`;
  // The class of an older arXiv id is no part of it: math.AG/0501001 is math/0501001.
  if (scheme === 'arxiv') return `arxiv:${id.replace(/\.[A-Z]{2}(?=\/)/, '')}`;
  return `${scheme}:${scheme === 'doi' ? id.toLowerCase() : id}`;
}
