import { readFacts } from './facts.ts';
import type { NewListing } from './new-listing.ts';
import type { RawFacts } from './raw-facts.ts';

/** A work as a record has it, before any cleaning. */
export interface RawWork {
  title: string | undefined;
  abstract: string | undefined;
  facts: RawFacts;
}

/**
 * Adds the work of a record to its listing. One without a title that has an id is asked for, any
 * other without a title is rejected.
 */
export function addWork(listing: NewListing, line: number, work: RawWork): void {
  const { title, abstract = '' } = work;
  const facts = readFacts(work.facts, title ? listing.noteAt(line) : undefined);
  if (title) {
    listing.add({ title, abstract, facts, line });
    return;
  }
  const { arxiv, doi, pmid } = facts;
  if (arxiv) listing.want(arxiv, line);
  else if (doi) listing.want(`doi:${doi}`, line);
  else if (pmid) listing.want(`pmid:${pmid}`, line);
  else listing.reject(line, 'no title · give the record one, or a DOI');
}
