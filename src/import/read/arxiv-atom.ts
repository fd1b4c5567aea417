import { readArxivId } from '../../identifiers/arxiv.ts';
import type { Listing } from '../entry.ts';
import { type AtomEntry, readAtomEntries } from './atom-xml.ts';
import { readFacts } from './facts.ts';
import { readJournalReference } from './fields/journal-reference.ts';
import { newListing, quote } from './new-listing.ts';
import type { NoteFact, RawFacts } from './raw-facts.ts';

/** Elements that are read, and those that tell of arXiv's record. */
const known = new Set(
  `id title summary author author/name published updated link category arxiv:primary_category
  arxiv:comment arxiv:journal_ref arxiv:doi`.split(/\s+/),
);

/** True for an Atom feed of arXiv's API; no other feed is one. */
export function looksLikeArxivAtom(text: string): boolean {
  const start = text.slice(0, 5_000_000);
  return (
    /^\s*<(?:\?xml|feed|!)/.test(start) &&
    /<feed[\s>]/.test(start) &&
    /arxiv\.org\/(?:schemas\/atom|api\/|abs\/)/.test(start)
  );
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
    const { line, fields } = entry;
    listing.attempt(line, () => {
      const id = oneLine(entry, 'id');
      if (!readArxivId(id)) {
        const what = id.includes('/api/errors') ? oneLine(entry, 'summary') : 'no arXiv id';
        listing.reject(line, `${what} (${quote(oneLine(entry, 'title') || id)})`);
        return;
      }
      for (const name of fields.keys()) if (!known.has(name)) listing.unplaced(line, name);
      const note = listing.noteAt(line);
      listing.add({
        title: oneLine(entry, 'title'),
        abstract: oneLine(entry, 'summary'),
        facts: readFacts(rawFacts(entry, note), note),
        line,
      });
    });
  }
  return listing.finish();
}

function rawFacts(entry: AtomEntry, note: NoteFact): RawFacts {
  const all = (name: string) => entry.fields.get(name) ?? [];
  const one = (name: string) => oneLine(entry, name);
  const journal = one('arxiv:journal_ref');
  const reference = readJournalReference(journal);
  const firstVersion = one('published');
  const year = reference?.published;
  if (year && !firstVersion.startsWith(year)) {
    note('arxiv:journal_ref', `${year}: left out, the date is that of the first version`);
  }
  const isPreprint = journal === '' && one('arxiv:doi') === '';
  const isArticle = reference?.volume !== undefined;
  return {
    type: isPreprint ? 'preprint' : isArticle ? 'article-journal' : undefined,
    authors: all('author/name'),
    'container-title': journal,
    ...reference,
    published: firstVersion,
    arxiv: one('id'),
    doi: one('arxiv:doi'),
    'source-keywords': [...all('arxiv:primary_category'), ...all('category')],
    note: one('arxiv:comment'),
  };
}

function oneLine({ fields }: AtomEntry, name: string): string {
  return (fields.get(name)?.[0] ?? '').replace(/\s+/g, ' ').trim();
}
