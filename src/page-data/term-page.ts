import type { Catalog } from '../collection/catalog.ts';
import type { KeyTerm } from '../terms/key-terms.ts';
import { getTermIndex } from '../terms/key-terms-fs.ts';
import { type PaperRow, paperRow } from './paper-row.ts';

/** A page's weight does not grow with the collection: the newest stand there, search has them all. */
const mostPapers = 100;

/** A term with the number of its papers. */
export type CountedTerm = Pick<KeyTerm, 'slug' | 'text'> & { count: number };

/** All that the page of a term shows, or that of all terms. */
export interface TermPage {
  /** None on the page of all terms. */
  term: CountedTerm | undefined;
  /** The newest papers of the term. */
  papers: PaperRow[];
  /** On the page of all terms these. */
  terms: CountedTerm[];
}

/** Gathers what the page of a term shows; of all terms where none is named. */
export async function gatherTermPage(
  catalog: Catalog,
  slug: string | undefined,
): Promise<TermPage> {
  const { terms } = await getTermIndex(catalog);
  if (slug === undefined) return { term: undefined, papers: [], terms: terms.map(counted) };
  const term = terms.find((known) => known.slug === slug);
  if (!term) throw new Error(`${slug}: no term of the collection has this address`);
  const papers = term.papers
    .slice(0, mostPapers)
    .flatMap((paper) => catalog.bySlug.get(paper) ?? []);
  return {
    term: counted(term),
    papers: papers.map((paper) => paperRow(catalog, paper)),
    terms: [],
  };
}

function counted({ slug, text, papers }: KeyTerm): CountedTerm {
  return { slug, text, count: papers.length };
}
