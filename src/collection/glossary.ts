import type { Root } from 'mdast';
import { oncePer } from '../build/once-per.ts';
import { compare } from '../interface/say.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { Catalog } from './catalog.ts';
import { termFinder } from './glossary-finder.ts';
import { readGlossary } from './glossary-fs.ts';
import { type MarkedAbstract, markTerms } from './glossary-terms.ts';
import { termUses } from './glossary-uses.ts';
import {
  type Division,
  type IndexPage,
  indexPages,
  indexPath,
  pageOfEntry,
} from './index-pages.ts';
import { siteLink } from './links.ts';
import type { Paper } from './paper.ts';

/** Terms explained on one paper page: more would weigh on page and reader. */
const termsPerPage = 5;

/** An entry has its papers and more beside it: a phone shows as many at once without a pause. */
const division: Division = { whole: 40, letter: 60 };

/** The glossary of a collection and where its terms are used. */
export interface Glossary {
  /** In the order of the alphabet. */
  terms: GlossaryTerm[];
  bySlug: Map<string, GlossaryTerm>;
  papersUsing(term: GlossaryTerm): Paper[];
  /** Of the terms that a paper uses, by slug, how rare each is among them: the rarest have 0. */
  ranksIn(paper: Paper): Record<string, number>;
}

/** The glossary with its uses in all papers. */
export const glossaryOf = oncePer(buildGlossary);

/** The pages of a glossary. */
export const glossaryIndex = oncePer(
  (terms: GlossaryTerm[]): IndexPage<GlossaryTerm> => indexPages(terms, division),
);

/** Where a term stands in the glossary that has these terms. */
export function glossaryLink(terms: GlossaryTerm[], { slug }: Pick<GlossaryTerm, 'slug'>): string {
  return `${glossaryPageLink(pageOfEntry(glossaryIndex(terms), slug))}#${slug}`;
}

export function glossaryPageLink(page: IndexPage<GlossaryTerm>): string {
  return siteLink(`/glossary/${indexPath(page)}`);
}

function buildGlossary(catalog: Catalog): Glossary {
  const terms = inOrder(readGlossary(new Set(catalog.topics.keys())));
  return {
    terms,
    bySlug: new Map(terms.map((term) => [term.slug, term])),
    papersUsing: ({ slug }) => usesIn(catalog).get(slug) ?? [],
    ranksIn: (paper) => ranksOf(usedByPapers(catalog).get(paper.slug) ?? []),
  };
}

const inOrder = oncePer((terms: readonly GlossaryTerm[]) =>
  terms.toSorted((a, b) => compare(a.term, b.term)),
);

/** Most pages show nothing of these: they are worked out for the first that does. */
const usesIn = oncePer((catalog: Catalog) =>
  termUses(catalog.papers, finderOf(glossaryOf(catalog).terms)),
);

const usedByPapers = oncePer((catalog: Catalog) => {
  const usedBy = new Map<string, { slug: string; papers: number }[]>();
  for (const [slug, papers] of usesIn(catalog)) {
    for (const paper of papers) {
      const used = usedBy.get(paper.slug) ?? [];
      usedBy.set(paper.slug, [...used, { slug, papers: papers.length }]);
    }
  }
  return usedBy;
});

/** Places by the number of papers: what the same number use has the same place. */
function ranksOf(used: { slug: string; papers: number }[]): Record<string, number> {
  const numbers = [...new Set(used.map(({ papers }) => papers))].sort((a, b) => a - b);
  return Object.fromEntries(used.map(({ slug, papers }) => [slug, numbers.indexOf(papers)]));
}

const finderOf = oncePer(termFinder);

/**
 * Marks the terms of an abstract that are worth explaining.
 * @param terms of the glossary.
 * @param ranks how rare those are that the paper uses.
 */
export function markAbstract(
  abstract: Root,
  terms: GlossaryTerm[],
  ranks: Record<string, number>,
): MarkedAbstract {
  return markTerms(abstract, {
    find: finderOf(terms),
    usedIn: ({ slug }) => ranks[slug] ?? termsPerPage,
    link: (term) => glossaryLink(terms, term),
    most: termsPerPage,
  });
}
