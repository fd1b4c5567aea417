import { readArxivId } from '../../identifiers/arxiv.ts';
import type { Listing } from '../entry.ts';
import { type AtomEntry, readAtomEntries } from './atom-xml.ts';
import { readFacts } from './facts.ts';
import { newListing, quote } from './new-listing.ts';

/** True for an Atom feed, which is what arXiv's API answers with. */
export function looksLikeAtom(text: string): boolean {
  return /^\s*<(?:\?xml|feed|!)/.test(text) && /<feed[\s>]/.test(text.slice(0, 5_000_000));
}

/**
 * Reads an answer of arXiv's API.
 * @see https://info.arxiv.org/help/api/user-manual.html#_details_of_atom_results_returned
 */
export function parseArxivAtom(text: string, source: string): Listing {
  const listing = newListing(source);
  const { entries, problems } = readAtomEntries(text);
  for (const { line, reason } of problems) listing.reject(line, reason);
  for (const entry of entries) {
    const one = (name: string) => oneLine(entry, name);
    const arxiv = readArxivId(one('id'));
    if (!arxiv) {
      const what = one('id').includes('/api/errors') ? one('summary') : 'no arXiv id';
      listing.reject(entry.line, `${what} (${quote(one('title') || one('id'))})`);
      continue;
    }
    listing.add({
      title: one('title'),
      abstract: one('summary'),
      facts: readFacts({
        arxiv,
        authors: entry.fields.get('author/name'),
        published: one('published'),
        doi: one('arxiv:doi'),
        'container-title': one('arxiv:journal_ref'),
      }),
      line: entry.line,
    });
  }
  return listing.finish();
}

function oneLine({ fields }: AtomEntry, name: string): string {
  return (fields.get(name)?.[0] ?? '').replace(/\s+/g, ' ').trim();
}
