import type { Catalog } from '../collection/catalog.ts';
import type { KeyTerm } from '../terms/key-terms.ts';
import { getTermIndex } from '../terms/key-terms-fs.ts';
import { type PaperRow, paperRow } from './paper-row.ts';
import { gatherThing, type ThingData } from './thing-data.ts';

/** A page's weight does not grow with the collection: the newest stand there, search has them all. */
const mostPapers = 100;

/** A term with the number of its papers. */
export type CountedTerm = Pick<KeyTerm, 'slug' | 'text'> & {
  count: number;
  /** What kind of thing it is; undefined where it is none. */
  kind: string | undefined;
};

/** All that the page of a term shows, or that of all terms. */
export interface TermPage {
  /** None on the page of all terms. */
  term: CountedTerm | undefined;
  /** What papers have to do with it, where it is a thing. */
  thing: ThingData | undefined;
  /** The newest papers of the term, but for those that are named with what they have to do with it. */
  papers: PaperRow[];
  /** Whether there are more. */
  hasMore: boolean;
  /** On the page of all terms these. */
  terms: CountedTerm[];
}

/** Gathers what the page of a term shows; of all terms where none is named. */
export async function gatherTermPage(
  catalog: Catalog,
  slug: string | undefined,
): Promise<TermPage> {
  const { terms } = await getTermIndex(catalog);
  if (slug === undefined) {
    const all = terms.map(counted);
    return { term: undefined, thing: undefined, papers: [], hasMore: false, terms: all };
  }
  const term = terms.find((known) => known.slug === slug);
  if (!term) throw new Error(`${slug}: no term of the collection has this address`);
  const thing = term.thing && gatherThing(catalog, slug, mostPapers);
  const named = new Set(thing?.named);
  const others = term.papers.filter((paper) => !named.has(paper));
  const papers = others.slice(0, mostPapers).flatMap((paper) => catalog.bySlug.get(paper) ?? []);
  return {
    term: counted(term),
    thing,
    papers: papers.map((paper) => paperRow(catalog, paper)),
    hasMore: others.length > papers.length || (thing?.hasMore ?? false),
    terms: [],
  };
}

function counted({ slug, text, papers, thing }: KeyTerm): CountedTerm {
  return { slug, text, count: papers.length, kind: thing?.kind };
}
